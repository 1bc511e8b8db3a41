import { cpSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Chance, chanceFrom } from './chance.ts'
import { type ChildEnd, endedWell, startChild } from './child/start-child.ts'
import { type Count, type HarnessOptions, startCount, type Tally } from './harness.ts'
import { compileRecorder, type Recorder, watching } from './power-cut/recorder.ts'
import { countAccesses, readRecording } from './power-cut/recording.ts'
import { countPieces } from './works/acknowledgements.ts'
import type { Work } from './works/work.ts'
import { wholeWorks } from './works/works.ts'
import { inWorkshop, type Workshop } from './workshop.ts'

/** Without the recorder kills fall at any moment of this long. */
const longestWorkMs = 400

/**
 * Everything that happens once and has many steps is killed in each of them: making a register, migrating it from every
 * earlier schema, taking in a file, changing the password, copying. With the recorder the process kills itself at a chosen
 * access to the disk, in the middle of the write where it is one; so that enough rounds reach every access. A round is one
 * kill.
 */
export async function run({ rounds, seed }: HarnessOptions): Promise<Tally> {
  const count = startCount('kill-steps', seed)
  return inWorkshop(async (workshop) => {
    const recorder = compileRecorder(workshop.folder)
    const butchery = { workshop, recorder, count, chance: chanceFrom(seed) }
    const share = Math.max(1, Math.floor(rounds / wholeWorks.length))
    for (const work of wholeWorks) await killInWork(butchery, work, share)
    return count.tally('missing' in recorder ? `kills fell at random moments: ${recorder.missing}` : undefined)
  })
}

interface Butchery {
  readonly workshop: Workshop
  readonly recorder: Recorder
  readonly count: Count
  readonly chance: Chance
}

async function killInWork(butchery: Butchery, work: Work, rounds: number): Promise<void> {
  const { workshop, count } = butchery
  const pattern = await workshop.prepared(work, `pattern-of-${work.name}`)
  const accesses = await accessesOf(butchery, work, pattern)
  for (let round = 0; round < rounds; round += 1) {
    const root = workshop.place(`kill-${work.name}-${round}`)
    cpSync(dirname(pattern), root, { recursive: true })
    const folder = `${root}/register`
    // Evenly over the work, and then at every access of it.
    const at = rounds >= accesses ? (round % accesses) + 1 : 1 + Math.floor(((round + butchery.chance.below(100) / 100) * accesses) / rounds)
    const end = await killOnce(butchery, work, { root, folder, at })
    count.round()
    count.see(end.signal === null ? `${work.name}, over before the kill` : work.name)
    count.acknowledge(countPieces(end.said))
    count.add(await work.inspect(folder, end.said), `${work.name} killed at access ${at} of ${accesses}`)
    rmSync(root, { recursive: true, force: true })
  }
}

/** How many accesses the work makes when nobody disturbs it. */
async function accessesOf({ workshop, recorder }: Butchery, work: Work, pattern: string): Promise<number> {
  if ('missing' in recorder) return longestWorkMs
  const root = workshop.place(`whole-${work.name}`)
  cpSync(dirname(pattern), root, { recursive: true })
  const record = `${root}.record`
  await endedWell(startChild(workshop.bundle, { work: work.name, folder: `${root}/register`, seed: 1, environment: watching(recorder, { root, record }) }))
  return countAccesses(readRecording(record))
}

interface Kill {
  readonly root: string
  readonly folder: string
  /** The access, or without the recorder the millisecond. */
  readonly at: number
}

async function killOnce({ workshop, recorder }: Butchery, work: Work, { root, folder, at }: Kill): Promise<ChildEnd> {
  const task = { work: work.name, folder, seed: 1 }
  if (!('missing' in recorder)) {
    const child = startChild(workshop.bundle, { ...task, environment: watching(recorder, { root, killAt: at }) })
    const end = await child.end
    return end.signal === 'SIGKILL' ? end : endedWell(child)
  }
  const child = startChild(workshop.bundle, task)
  await child.first
  await pause(at)
  child.signal('SIGKILL')
  return child.end
}
