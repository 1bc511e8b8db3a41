import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Chance, chanceFrom } from './chance.ts'
import { endedWell, startChild } from './child/start-child.ts'
import { type Count, type Findings, type HarnessOptions, startCount, type Tally } from './harness.ts'
import { compileRecorder, watching } from './power-cut/recorder.ts'
import { type Entry, readRecording } from './power-cut/recording.ts'
import { firstDifference, layOut, nameModels, SimulatedDisk } from './power-cut/simulated-disk.ts'
import { fates } from './power-cut/stored-file.ts'
import { countPieces } from './works/acknowledgements.ts'
import type { Work } from './works/work.ts'
import { wholeWorks } from './works/works.ts'
import { writing, writingUnsynced } from './works/writing.ts'
import { inWorkshop, type Workshop } from './workshop.ts'

/** Changes in one recording; a new one is made every so many states, because each seed writes differently. */
const changesRecorded = 40
const statesOfOneRecording = 400
/** The canary's share of lost states; measured with this simulator: two of five. */
const canaryLeast = 0.1

/**
 * Records the real program's accesses to the disk, and rebuilds what the disk may hold after a power cut at any of them:
 * synced writes are there; the others dropped, kept, chosen or torn at 512 bytes. Each state is opened by the program and
 * held against what had been acknowledged. The method is that of SQLite's own crash tests
 * (https://www.sqlite.org/testing.html#crash_testing). A round is one state.
 *
 * A simulator that finds nothing may only be blind: the same work with the library's own `synchronous=NORMAL` must lose
 * something, or this throws.
 */
export async function run({ rounds, seed }: HarnessOptions): Promise<Tally> {
  const count = startCount('power-cut', seed)
  return inWorkshop(async (workshop) => {
    const recorder = compileRecorder(workshop.folder)
    if ('missing' in recorder) return count.tally(recorder.missing)
    const simulation: Simulation = { workshop, library: recorder.library, chance: chanceFrom(seed), count }
    // Half of the states for writing, which goes on all day; the rest shared by what happens once.
    const share = Math.max(1, Math.floor(rounds / 2 / wholeWorks.length))
    await cutPower(simulation, writing, rounds - share * wholeWorks.length)
    for (const work of wholeWorks) await cutPower(simulation, work, share)
    await releaseCanary(simulation, Math.max(30, Math.min(300, Math.floor(rounds / 5))))
    return count.tally()
  })
}

interface Simulation {
  readonly workshop: Workshop
  readonly library: string
  readonly chance: Chance
  readonly count: Count
}

async function releaseCanary(simulation: Simulation, states: number): Promise<void> {
  let losing = 0
  await eachState(simulation, writingUnsynced, states, (findings) => {
    if (findings.lost.length > 0) losing += 1
  })
  simulation.count.see('canary states', states)
  simulation.count.see('canary states with losses', losing)
  if (losing < states * canaryLeast) throw new Error(`The simulator is blind: ${losing} of ${states} unsynced states lost work`)
}

async function cutPower(simulation: Simulation, work: Work, states: number): Promise<void> {
  const { count } = simulation
  await eachState(simulation, work, states, (findings, where, acknowledged) => {
    count.round()
    count.see(work.name)
    count.acknowledge(countPieces(acknowledged))
    count.add(findings, where)
  })
}

type Look = (findings: Findings, where: string, acknowledged: readonly string[]) => void

async function eachState(simulation: Simulation, work: Work, states: number, look: Look): Promise<void> {
  for (let done = 0; done < states; done += statesOfOneRecording) {
    const recording = await recordWork(simulation, work)
    await lookAtStates(simulation, recording, Math.min(statesOfOneRecording, states - done), look)
  }
}

interface Recording {
  readonly work: Work
  readonly before: string
  readonly entries: readonly Entry[]
}

async function recordWork({ workshop, library, chance }: Simulation, work: Work): Promise<Recording> {
  const seed = chance.below(2 ** 31)
  const folder = await workshop.prepared(work, `recorded-${work.name}-${seed}`)
  const root = dirname(folder)
  const before = `${root}-before`
  cpSync(root, before, { recursive: true })
  const record = `${root}.record`
  await endedWell(startChild(workshop.bundle, { work: work.name, folder, seed, amount: changesRecorded, environment: watching({ library }, { root, record }) }))
  const entries = readRecording(record)
  checkComplete(entries, before, root)
  rmSync(root, { recursive: true })
  rmSync(record)
  return { work, before, entries }
}

/** The record played to its end gives the very files that lie there, or the recorder has missed something. */
function checkComplete(entries: readonly Entry[], before: string, root: string): void {
  const disk = new SimulatedDisk(before)
  for (const entry of entries) disk.take(entry)
  const different = firstDifference(disk.after('in-order', 'kept', chanceFrom(0)), root)
  if (different !== undefined) throw new Error(`The recorder missed something that was done to ${different}`)
}

async function lookAtStates({ chance }: Simulation, { work, before, entries }: Recording, states: number, look: Look): Promise<void> {
  // Often at the very end as well: there everything has been acknowledged.
  const someMoment = (): number => (chance.percent(20) ? entries.length : chance.below(entries.length + 1))
  const moments = Array.from({ length: states }, someMoment).toSorted((one, two) => one - two)
  const disk = new SimulatedDisk(before)
  const acknowledged: string[] = []
  let taken = 0
  for (const moment of moments) {
    for (; taken < moment; taken += 1) {
      const entry = entries[taken]
      if (entry?.kind === 'acknowledge') acknowledged.push(...entry.lines)
      else if (entry !== undefined) disk.take(entry)
    }
    const model = chance.pick(nameModels)
    const fate = chance.pick(fates)
    const state = disk.after(model, fate, chance)
    const findings = await inMemory(async (root) => {
      layOut(state, root)
      return work.inspect(join(root, 'register'), [...acknowledged])
    })
    look(findings, `${work.name}, access ${moment} of ${entries.length}, names ${model}, writes ${fate}`, acknowledged)
  }
  rmSync(before, { recursive: true })
}

/** Thousands of registers are opened once: in memory, where syncing costs nothing. */
async function inMemory(look: (root: string) => Promise<Findings>): Promise<Findings> {
  const root = mkdtempSync(join(memoryFolder(), 'protocol-desk-state-'))
  try {
    return await look(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function memoryFolder(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
}
