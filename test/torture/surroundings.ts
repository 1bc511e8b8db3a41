import { chmodSync, existsSync, readdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { registerFiles } from '../../electron/database/register-folder.ts'
import type { Clock } from '../../electron/register/context.ts'
import { AppError } from '../../shared/errors.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { startChild } from './child/start-child.ts'
import { type Findings, findingsOf, type HarnessOptions, nothingFound, startCount, type Tally } from './harness.ts'
import { mountSmallDisk } from './small-disk.ts'
import { acknowledgementOf, countPieces, readAcknowledgements } from './works/acknowledgements.ts'
import { audit, auditing } from './works/audit.ts'
import { type Office, openOffice } from './works/office.ts'
import { changeSomething, writing } from './works/writing.ts'
import { inWorkshop, type Workshop } from './workshop.ts'

interface Scene {
  readonly workshop: Workshop
  readonly chance: Chance
  /** A register of its own, closed. */
  readonly folder: string
}

/** What a scene was told and had acknowledged, and what is wrong. */
interface Outcome {
  readonly said: readonly string[]
  readonly findings: Findings
  readonly skipped?: string
}

const scenes: Readonly<Record<string, (scene: Scene) => Promise<Outcome>>> = {
  'database moved away': (scene) => filesTaken(scene, (folder) => registerFiles(folder).database, 'register-damaged'),
  'log moved away': (scene) => filesTaken(scene, (folder) => registerFiles(folder).writeAheadLog, 'register-damaged'),
  'folder moved away': (scene) => filesTaken(scene, (folder) => folder, 'folder-missing'),
  'two in one process': openedTwice,
  'asleep in mid-work': asleep,
  'clock set back and forward': wrongClock,
  'folder read-only': readOnlyFolder,
}

/**
 * What an office's machine does to a program that itself does nothing wrong. Each is answered with the error that the
 * documentation names, and loses nothing. A round is one scene.
 */
export async function run({ rounds, seed }: HarnessOptions): Promise<Tally> {
  const count = startCount('surroundings', seed)
  const chance = chanceFrom(seed)
  const skipped = new Set<string>()
  await inWorkshop(async (workshop) => {
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, play] of Object.entries(scenes)) {
        const folder = await workshop.prepared(writing, `scene-${round}-${name.replaceAll(' ', '-')}`)
        const outcome = await play({ workshop, chance, folder })
        if (outcome.skipped !== undefined) skipped.add(`${name}: ${outcome.skipped}`)
        const found = await auditing(() => openOffice(folder), (office) => audit(office, readAcknowledgements(outcome.said)))
        count.round()
        count.acknowledge(countPieces(outcome.said))
        count.add(findingsOf([outcome.findings, found]), name)
      }
    }
  })
  return count.tally(skipped.size === 0 ? undefined : [...skipped].join('; '))
}

async function change(office: Office, chance: Chance): Promise<string> {
  const { area, record } = await changeSomething(office, chance)
  return acknowledgementOf(area, record)
}

/** Nothing where the work is refused with that code. */
async function refusedWith(code: string, work: () => Promise<unknown>): Promise<Findings> {
  try {
    await work()
    return { ...nothingFound, silent: [`called done instead of ${code}`] }
  } catch (error) {
    const found = error instanceof AppError ? error.code : String(error)
    return found === code ? nothingFound : { ...nothingFound, silent: [`told ${found} instead of ${code}`] }
  }
}

/** Taken away in mid-work and put back: in between nothing is called saved. */
async function filesTaken({ chance, folder }: Scene, fileOf: (folder: string) => string, code: string): Promise<Outcome> {
  if (process.platform === 'win32') return { said: [], findings: nothingFound, skipped: 'Windows lets nobody move an open file' }
  const office = await openOffice(folder)
  const said = [await change(office, chance), await change(office, chance)]
  const file = fileOf(folder)
  renameSync(file, `${file}-away`)
  const findings = await refusedWith(code, () => change(office, chance))
  renameSync(`${file}-away`, file)
  said.push(await change(office, chance))
  await office.close()
  return { said, findings }
}

async function openedTwice({ chance, folder }: Scene): Promise<Outcome> {
  const office = await openOffice(folder)
  const said = [await change(office, chance)]
  const findings = await refusedWith('register-in-use', () => openOffice(folder))
  said.push(await change(office, chance))
  await office.close()
  return { said, findings }
}

const longestAnswerMs = 2000

/** Another process holds the register and falls asleep in the middle of a change; it is not disturbed, and goes on. */
async function asleep({ workshop, chance, folder }: Scene): Promise<Outcome> {
  if (process.platform === 'win32') return { said: [], findings: nothingFound, skipped: 'Windows has no SIGSTOP' }
  const child = startChild(workshop.bundle, { work: 'writing', folder, seed: chance.below(1000) })
  while (child.heard().length < 4) await nextMoment()
  child.signal('SIGSTOP')
  const asked = performance.now()
  const findings = [await refusedWith('register-in-use', () => openOffice(folder))]
  const answeredAfter = performance.now() - asked
  if (answeredAfter > longestAnswerMs) findings.push({ ...nothingFound, silent: [`said so only after ${Math.round(answeredAfter)} ms`] })
  const before = child.heard().length
  child.signal('SIGCONT')
  while (child.heard().length < before + 3) await nextMoment()
  child.signal('SIGKILL')
  const { said } = await child.end
  return { said, findings: findingsOf(findings) }
}

const nextMoment = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 2) })

const day = 24 * 60 * 60 * 1000
const clockSteps = [0, -day, 3650 * day, -2 * day, 0] as const

/** Order is by number and not by time; nothing is thrown away because a clock says it is old, and the user is told. */
async function wrongClock({ chance, folder }: Scene): Promise<Outcome> {
  let offset = 0
  const now = (): string => new Date(Date.now() + offset).toISOString()
  const clock: Clock = { now, today: () => now().slice(0, 10) }
  const said: string[] = []
  const faults: string[] = []
  let copies = 0
  for (const step of clockSteps) {
    const office = await openOffice(folder, clock)
    offset = step
    said.push(await change(office, chance), await change(office, chance))
    const { clockBackAt } = await office.client.history.state({})
    if (step === -2 * day && clockBackAt === null) faults.push('nobody is told that the clock went back')
    await office.close()
    const left = copiesOf(folder)
    if (left === 0 || left < Math.min(copies, 2)) faults.push(`${left} copies left of ${copies}`)
    copies = left
  }
  return { said, findings: { ...nothingFound, silent: faults } }
}

function copiesOf(folder: string): number {
  const { backups } = registerFiles(folder)
  return existsSync(backups) ? readdirSync(backups).filter((file) => file.endsWith('.db')).length : 0
}

/** Root writes whatever the permissions say, so for root the whole disk is made read-only. */
async function readOnlyFolder({ workshop, chance, folder }: Scene): Promise<Outcome> {
  const office = await openOffice(folder)
  const said = [await change(office, chance)]
  await office.close()
  if (process.platform === 'win32') return { said, findings: nothingFound, skipped: 'permissions of folders say little on Windows' }
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o500)
    const findings = await refusedWith('folder-read-only', () => openOffice(folder))
    chmodSync(folder, 0o700)
    return { said, findings }
  }
  const disk = mountSmallDisk(`${dirname(folder)}/disk`, 16 * 1024)
  if (disk === undefined) return { said, findings: nothingFound, skipped: 'no right to mount a disk' }
  try {
    const there = await workshop.prepared(writing, `${disk.folder.slice(workshop.folder.length + 1)}/copy`)
    disk.makeReadOnly()
    return { said, findings: await refusedWith('folder-read-only', () => openOffice(there)) }
  } finally {
    disk.remove()
  }
}
