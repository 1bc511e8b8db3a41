import type { Chance } from '../chance.ts'
import type { Findings } from '../harness.ts'

export interface Performance {
  readonly folder: string
  readonly chance: Chance
  /** How much to do; 0 is without end. */
  readonly amount: number
  /** Says, to whoever may kill this process at any moment, that something is done and must be found again. */
  readonly acknowledge: (piece: string) => void
}

/**
 * A piece of the office's work that is disturbed: by a kill, a power cut, a failing disk. `perform` runs in a process of
 * its own; the others in the one that looks.
 */
export interface Work {
  readonly name: string
  /** What lies in the folder before; the folder itself is not there yet. */
  prepare(folder: string): Promise<void>
  perform(performance: Performance): Promise<void>
  /** What became of it, held against what was acknowledged. Leaves the register as it is. */
  inspect(folder: string, acknowledged: readonly string[]): Promise<Findings>
}
