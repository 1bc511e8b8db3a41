/** What a harness is asked for. Its own size in `npm test` and at large stands in `harnesses.ts`. */
export interface HarnessOptions {
  /** What a round is, each harness says: a kill, a state of the disk, a byte. */
  readonly rounds: number
  /** The same seed gives the same choices; times of real processes differ all the same. */
  readonly seed: number
}

/** What a harness found. Anything but zero in `lost`, `damaged` or `silent` is a fault of the program. */
export interface Tally {
  readonly name: string
  readonly rounds: number
  /** Pieces of work the program had said were done, and that were looked for afterwards. */
  readonly acknowledged: number
  /** Acknowledged and not there. */
  readonly lost: number
  /** A register that does not open, fails its checks, or holds half of a change. */
  readonly damaged: number
  /** Something else than was written, and nobody was told. */
  readonly silent: number
  readonly seed: number
  readonly seconds: number
  /** Counts by kind, for the reader. */
  readonly seen?: Readonly<Record<string, number>>
  /** Why a part was not run on this machine. */
  readonly skipped?: string
}

export type Harness = (options: HarnessOptions) => Promise<Tally>

/** Faults of one look at a register, each with a word on what was found: ids and counts, never contents. */
export interface Findings {
  readonly lost: readonly string[]
  readonly damaged: readonly string[]
  readonly silent: readonly string[]
}

export const nothingFound: Findings = { lost: [], damaged: [], silent: [] }

export function findingsOf(parts: readonly Findings[]): Findings {
  return {
    lost: parts.flatMap((part) => part.lost),
    damaged: parts.flatMap((part) => part.damaged),
    silent: parts.flatMap((part) => part.silent),
  }
}

/** Counts while a harness runs, and names the first faults on the error output, where they do not disturb the one line. */
export interface Count {
  round(): void
  acknowledge(pieces: number): void
  add(findings: Findings, where: string): void
  see(kind: string, times?: number): void
  tally(skipped?: string): Tally
}

const namedFaults = 20

export function startCount(name: string, seed: number): Count {
  const started = performance.now()
  const sum = { rounds: 0, acknowledged: 0, lost: 0, damaged: 0, silent: 0 }
  const seen: Record<string, number> = {}
  let named = 0
  return {
    round: () => {
      sum.rounds += 1
    },
    acknowledge: (pieces) => {
      sum.acknowledged += pieces
    },
    add: (findings, where) => {
      for (const kind of ['lost', 'damaged', 'silent'] as const) {
        sum[kind] += findings[kind].length
        for (const fault of findings[kind]) {
          named += 1
          if (named <= namedFaults) process.stderr.write(`${name}: ${kind}, ${where}: ${fault}\n`)
        }
      }
    },
    see: (kind, times = 1) => {
      seen[kind] = (seen[kind] ?? 0) + times
    },
    tally: (skipped) => ({
      name,
      ...sum,
      seed,
      seconds: Math.round((performance.now() - started) / 100) / 10,
      ...(Object.keys(seen).length === 0 ? {} : { seen }),
      ...(skipped === undefined ? {} : { skipped }),
    }),
  }
}

/** Whether the program kept its promises. */
export const isSound = (tally: Tally): boolean => tally.lost === 0 && tally.damaged === 0 && tally.silent === 0
