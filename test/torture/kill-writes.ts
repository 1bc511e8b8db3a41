import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Chance, chanceFrom } from './chance.ts'
import { endedWell, startChild } from './child/start-child.ts'
import { type Count, type HarnessOptions, startCount, type Tally } from './harness.ts'
import { type AcknowledgedChange, readAcknowledgements } from './works/acknowledgements.ts'
import { audit, auditing, newestChange } from './works/audit.ts'
import { openOffice } from './works/office.ts'
import { writing } from './works/writing.ts'
import { inWorkshop, type Workshop } from './workshop.ts'

/** Registers worked on side by side: one process starts while the other's register is looked at. */
const lanes = 2
const roundsOnOneRegister = 150
/** Every so many rounds everything acknowledged so far is looked for again, not only the round's. */
const betweenWholeAudits = 25
/** A kill falls after so many answers at most, and then at any moment of the next change. */
const mostAnswers = 12
const longestChangeMs = 25
const longestStartMs = 150

/**
 * A process works through dispatch, handlers and SQLite, and is killed without warning; whatever it had answered must be
 * there, with its line of history, and nothing half. Every fifth kill falls at any moment of starting, unlocking and
 * reading the log. A round is one kill.
 */
export async function run({ rounds, seed }: HarnessOptions): Promise<Tally> {
  const count = startCount('kill-writes', seed)
  await inWorkshop(async (workshop) => {
    const shares = Array.from({ length: lanes }, (_, lane) => Math.floor(rounds / lanes) + (lane < rounds % lanes ? 1 : 0))
    await Promise.all(shares.map((share, lane) => killInLane(workshop, count, share, seed * lanes + lane)))
  })
  return count.tally()
}

async function killInLane(workshop: Workshop, count: Count, rounds: number, seed: number): Promise<void> {
  const chance = chanceFrom(seed)
  for (let done = 0; done < rounds; done += roundsOnOneRegister) {
    const folder = await workshop.prepared(writing, `lane-${seed}-${done}`)
    await killOnOneRegister({ workshop, count, chance, folder }, Math.min(roundsOnOneRegister, rounds - done))
    rmSync(dirname(folder), { recursive: true, force: true })
  }
}

interface Lane {
  readonly workshop: Workshop
  readonly count: Count
  readonly chance: Chance
  readonly folder: string
}

async function killOnOneRegister({ workshop, count, chance, folder }: Lane, rounds: number): Promise<void> {
  const everything: AcknowledgedChange[] = []
  let seen = 0
  for (let round = 1; round <= rounds; round += 1) {
    const said = await killOnce({ workshop, count, chance, folder })
    const acknowledged = readAcknowledgements(said)
    everything.push(...acknowledged)
    const isWhole = round % betweenWholeAudits === 0 || round === rounds
    const findings = await auditing(() => openOffice(folder), async (office) => {
      const found = await audit(office, isWhole ? everything : acknowledged, isWhole ? 0 : seen)
      seen = await newestChange(office.db())
      return found
    })
    count.round()
    count.acknowledge(acknowledged.length)
    count.add(findings, `round ${round} of ${folder}`)
  }
}

/** What one process said before it was killed. */
async function killOnce({ workshop, count, chance, folder }: Lane): Promise<readonly string[]> {
  const child = startChild(workshop.bundle, { work: 'writing', folder, seed: chance.below(2 ** 31) })
  if (chance.percent(20)) {
    await Promise.race([pause(chance.below(longestStartMs)), child.end])
  } else {
    // Two words come before the first answer: that it has begun, and that the register is open.
    const words = 2 + chance.below(mostAnswers)
    while (child.heard().length < words) await Promise.race([pause(1), child.end.then(endedEarly)])
    await pause(chance.below(longestChangeMs))
  }
  child.signal('SIGKILL')
  const end = await child.end
  // It works without end: whoever ended by itself ended in an error.
  if (end.signal !== 'SIGKILL') await endedWell(child)
  count.see(end.said.includes('open') ? 'killed at work' : 'killed at the start')
  return end.said
}

function endedEarly({ complaint }: { complaint: string }): never {
  throw new Error(`The child ended before it was killed: ${complaint}`)
}
