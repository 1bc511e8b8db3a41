import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { activeDatabase } from '../../../electron/office/backups/active-file.ts'
import { fixedDerivation } from '../../../electron/office/derivation-cost.ts'
import { createRegisterSession } from '../../../electron/office/register-session.ts'
import { registerFiles } from '../../../electron/database/register-folder.ts'
import { fastPolicy, testPassword } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { anOrganisation } from '../register/history/samples.ts'
import { clientOf, codeOf } from './office-for-tests.ts'

/** An office that never remembers a register outside it, day by day: only its copies know better than an older file. */
async function anOffice({ secondBackupFolder }: { secondBackupFolder?: string } = {}) {
  const folder = temporaryFolder()
  let day = Date.parse('2025-11-28T06:00:00.000Z')
  const clock = { now: () => new Date(day).toISOString(), today: () => '2025-11-28' }
  const configuration = { registerFolder: folder, isDemo: false, logFile: `${folder}.log`, secondBackupFolder }
  const session = createRegisterSession(configuration, clock, fixedDerivation(fastPolicy))
  onTestFinished(() => session.lock().then(() => undefined))
  const client = clientOf(session, clock)
  await client.session.create({ name: 'Садыкова Нургүл', password: testPassword })
  const open = (): Promise<unknown> => client.session.unlock({ password: testPassword })
  const databaseFile = (): string => join(folder, activeDatabase(registerFiles(folder).keys) ?? '')

  return {
    folder,
    client,
    open,
    databaseFile,
    /** Somebody works, and the register is closed for the night with its copy. */
    async work(name: string) {
      await client.organisations.create(anOrganisation({ abbreviation: { ky: name, ru: name, en: '' } }))
      await client.session.lock({})
      day += 24 * 3_600_000
    },
    /** Oldest last; names of what lies among the copies. */
    async copies() {
      return (await client.backups.list({})).copies.filter(({ kind }) => kind === 'daily')
    },
    nextDay: () => void (day += 24 * 3_600_000),
    faults: async () => (await client.history.state({})).doubt?.faults.map(({ code }) => code) ?? [],
  }
}

const monday = 'Дүйшөмбү уюму'
const tuesday = 'Шейшемби уюму'

test('an older file in place of today’s is shown in the banner though nothing outside remembers, and is only read', async () => {
  const office = await anOffice()
  await office.work(monday)
  copyFileSync(office.databaseFile(), `${office.databaseFile()}.kept`)
  await office.open()
  await office.work(tuesday)
  copyFileSync(`${office.databaseFile()}.kept`, office.databaseFile())
  await office.open()
  expect(await office.faults()).toEqual(['older-copy'])
  expect(await codeOf(office.client.organisations.create(anOrganisation()))).toBe('history-in-doubt')
  // An administrator answers for it once; work goes on from there.
  await office.client.history.settle({ reason: 'Эски файл атайын коюлду' })
  office.nextDay()
  await office.work(tuesday)
  await office.open()
  expect(await office.faults()).toEqual([])
})

test('the copies on the stick remember it too, where those beside the register went with the newer file', async () => {
  const stick = temporaryFolder()
  const office = await anOffice({ secondBackupFolder: stick })
  await office.work(monday)
  copyFileSync(office.databaseFile(), `${office.databaseFile()}.kept`)
  await office.open()
  await office.work(tuesday)
  copyFileSync(`${office.databaseFile()}.kept`, office.databaseFile())
  rmSync(registerFiles(office.folder).backups, { recursive: true })
  await office.open()
  expect(await office.faults()).toEqual(['older-copy'])
})

test('day after day, with copies made by hand between, nothing is in doubt', async () => {
  const office = await anOffice()
  for (const name of [monday, tuesday, 'Шаршемби уюму']) {
    await office.work(name)
    await office.open()
    expect(await office.faults()).toEqual([])
    await office.client.backups.make({})
  }
})

/** On the third day the copy of the first is restored by the program; the register is closed then. */
async function anOfficeAfterRestore() {
  const office = await anOffice()
  await office.work(monday)
  await office.open()
  const [first] = await office.copies()
  await office.work(tuesday)
  await office.open()
  await office.client.backups.restore({ id: first?.id ?? '' })
  return { ...office, note: join(office.folder, 'change') }
}

test('a restored copy is older on purpose, at this opening and at every later one', async () => {
  const office = await anOfficeAfterRestore()
  await office.open()
  expect(await office.faults()).toEqual([])
  office.nextDay()
  await office.work('Калыбына келтирилгенден кийин')
  await office.open()
  expect(await office.faults()).toEqual([])
})

test('the history tells what happened in its order: restored, and then opened, with no clock set back', async () => {
  const office = await anOfficeAfterRestore()
  office.nextDay()
  await office.open()
  const { entries } = await office.client.history.list({})
  expect(entries.slice(0, 2).map(({ action, clockBack }) => `${action} ${clockBack}`)).toEqual(['opened false', 'restored false'])
  expect(await office.client.history.state({})).toEqual({ doubt: null, clockBackAt: null })
})

test('without its note a restore is an older file like any other', async () => {
  const office = await anOfficeAfterRestore()
  rmSync(office.note)
  await office.open()
  expect(await office.faults()).toEqual(['older-copy'])
})

test('a note that the program did not write answers for nothing', async () => {
  const office = await anOfficeAfterRestore()
  const note = JSON.parse(readFileSync(office.note, 'utf8')) as Record<string, unknown>
  writeFileSync(office.note, JSON.stringify({ ...note, at: '2099-01-01T00:00:00.000Z' }))
  await office.open()
  expect(await office.faults()).toEqual(['older-copy'])
})

test('the note of an earlier restore does not answer for a later older file', async () => {
  const office = await anOfficeAfterRestore()
  copyFileSync(office.note, `${office.note}.kept`)
  copyFileSync(office.databaseFile(), `${office.databaseFile()}.kept`)
  await office.open()
  office.nextDay()
  await office.work('Кийинки күн')
  expect(existsSync(office.note)).toBe(false)
  copyFileSync(`${office.note}.kept`, office.note)
  copyFileSync(`${office.databaseFile()}.kept`, office.databaseFile())
  await office.open()
  expect(await office.faults()).toEqual(['older-copy'])
})
