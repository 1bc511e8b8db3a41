import { readFileSync, rmSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { z } from 'zod'
import { renameDurably, writeNewFile } from '../database/durable.ts'
import { calibrate, calibrationCapKiB, costFault, type DerivationCost, type DerivationPolicy, standardPolicy } from '../keys/derivation.ts'

/** What deriving a key costs: at least, and for new locks. A lock says with which cost it was made. */
export interface Derivation {
  readonly floor: DerivationCost
  policy(): Promise<DerivationPolicy>
}

const kept = z.object({ machine: z.string(), cost: z.object({ memoryKiB: z.number(), iterations: z.number(), parallelism: z.number() }) })

/**
 * About half a second on this machine, measured when the first new lock is made; opening a register measures nothing.
 *
 * @param file where the measurement is kept, for as long as the machine is the same; measured once a start without it
 */
export function calibratedDerivation(file?: string, measure: () => Promise<DerivationCost> = calibrate): Derivation {
  let measured: Promise<DerivationPolicy> | undefined

  async function costOfMachine(): Promise<DerivationCost> {
    const known = file === undefined ? undefined : readCost(file)
    if (known) return known
    const cost = await measure()
    if (file !== undefined) keepCost(file, cost)
    return cost
  }

  return {
    floor: standardPolicy.floor,
    policy: () => {
      measured ??= costOfMachine().then((cost) => ({ ...standardPolicy, cost }))
      // A measurement that failed once (no memory at that moment) is made again for the next password.
      measured.catch(() => (measured = undefined))
      return measured
    },
  }
}

/** Always the same cost. */
export function fixedDerivation(policy: DerivationPolicy): Derivation {
  return { floor: policy.floor, policy: () => Promise.resolve(policy) }
}

/** The file lies open: it may say neither less than the floor nor more than a measurement could. */
function readCost(file: string): DerivationCost | undefined {
  try {
    const { machine, cost } = kept.parse(JSON.parse(readFileSync(file, 'utf8')))
    const { iterations, parallelism } = standardPolicy.floor
    const isOurs = cost.iterations === iterations && cost.parallelism === parallelism && cost.memoryKiB <= calibrationCapKiB
    return machine === thisMachine() && isOurs && costFault(cost, standardPolicy.floor) === undefined ? cost : undefined
  } catch {
    return undefined
  }
}

/** What is not kept is measured again at the next start. */
function keepCost(file: string, cost: DerivationCost): void {
  const unfinished = `${file}.tmp`
  try {
    rmSync(unfinished, { force: true })
    writeNewFile(unfinished, Buffer.from(JSON.stringify({ machine: thisMachine(), cost })))
    renameDurably(unfinished, file)
  } catch {
    rmSync(unfinished, { force: true })
  }
}

/** A profile moves from one computer to another, and a computer gets more memory. */
function thisMachine(): string {
  const processors = cpus()
  return `${processors[0]?.model ?? ''} × ${processors.length}, ${Math.round(totalmem() / 2 ** 30)} GiB`
}
