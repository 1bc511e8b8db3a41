import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrations } from '../../../electron/database/migrations/index.ts'
import { type HistoryWatch, watchHistory } from '../../../electron/office/history-watch.ts'
import { findDoubt, settleDoubt } from '../../../electron/register/history/doubt.ts'
import { recordEvent } from '../../../electron/register/history/trail.ts'
import type { RegisterTables } from '../../../electron/register/tables.ts'
import { testAuthor } from '../../helpers/author.ts'
import { createTestRegister } from '../../helpers/register.ts'
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts'

/** A register on one computer, opened and closed as a day's work does it. */
async function aComputer() {
  const register = await createTestRegister(migrations)
  const anchorFile = join(makeTemporaryFolder(), 'anchors.json')
  const author = testAuthor()
  let minutes = 0
  const now = (): string => new Date(Date.parse('2025-11-28T03:00:00Z') + (minutes += 1) * 60_000).toISOString()
  let watch: HistoryWatch | undefined
  const db = () => register.connection.kysely<RegisterTables>()

  return {
    register,
    anchorFile,
    author,
    db,
    now,
    async open({ isNew = false, refusedUnlocks = 0 } = {}) {
      if (!register.connection.database.open) register.reopen()
      const clock = { now, today: () => '2025-11-28' }
      const fail = (error: unknown): never => {
        throw error
      }
      watch = await watchHistory({ connection: register.connection, author, clock, anchorFile, isNew, refusedUnlocks, onFailure: fail })
      return ((await findDoubt(db()))?.faults ?? []).map(({ code }) => code)
    },
    async work() {
      await db().transaction().execute((transaction) => recordEvent(transaction, author, { at: now(), action: 'backup-made', area: 'backups' }))
    },
    close() {
      watch?.beforeClosing()
      register.close()
    },
  }
}

test('a register that only this computer worked with opens without a doubt, day after day', async () => {
  const computer = await aComputer()
  expect(await computer.open({ isNew: true })).toEqual([])
  for (let day = 0; day < 3; day += 1) {
    await computer.work()
    computer.close()
    expect(await computer.open()).toEqual([])
  }
})

test('an older copy of the file is noticed, stands in doubt at every opening, and is settled once', async () => {
  const computer = await aComputer()
  await computer.open({ isNew: true })
  computer.close()
  const file = computer.register.connection.files.database
  const older = `${file}.older`
  copyFileSync(file, older)
  await computer.open()
  await computer.work()
  computer.close()

  copyFileSync(older, file)
  expect(await computer.open()).toEqual(['older-copy'])
  computer.close()
  // The computer goes on remembering the newer state.
  expect(await computer.open()).toContain('older-copy')
  await settleDoubt(computer.db(), computer.author, computer.now(), 'Диск алмаштырылды, көчүрмө атайын коюлду', [])
  computer.close()
  expect(await computer.open()).toEqual([])
})

test('a tail cut off and written anew is noticed', async () => {
  const computer = await aComputer()
  await computer.open({ isNew: true })
  await computer.work()
  computer.close()
  const { database } = computer.register.reopen()
  database.exec('DROP TRIGGER trail_is_kept')
  const { seq } = database.prepare<[], { seq: number }>('SELECT max(seq) AS seq FROM trail').get() ?? { seq: 0 }
  database.prepare('DELETE FROM trail WHERE seq >= ?').run(seq)
  await computer.work()
  expect(await computer.open()).toEqual(['rewritten'])
})

test('a history taken away whole is noticed, though a new one could begin', async () => {
  const computer = await aComputer()
  await computer.open({ isNew: true })
  computer.close()
  computer.register.reopen().database.exec('DROP TRIGGER trail_is_kept; DELETE FROM trail')
  expect(new Set(await computer.open())).toEqual(new Set(['entry-missing', 'other-register']))
})

test('a computer that has not seen the register believes it, and so does one whose memory is damaged', async () => {
  const computer = await aComputer()
  expect(await computer.open()).toEqual([])
  computer.close()
  writeFileSync(computer.anchorFile, '{"anchors": 7')
  expect(await computer.open()).toEqual([])
  expect(JSON.parse(readFileSync(computer.anchorFile, 'utf8'))).toHaveProperty('anchors')
})

test('a new register in the folder of an old one is no doubt', async () => {
  const computer = await aComputer()
  await computer.open({ isNew: true })
  const known = Object.values(JSON.parse(readFileSync(computer.anchorFile, 'utf8')).anchors)
  writeFileSync(computer.anchorFile, JSON.stringify({ anchors: { another: known[0] } }))
  computer.close()
  expect(await computer.open({ isNew: true })).toEqual([])
  expect(Object.keys(JSON.parse(readFileSync(computer.anchorFile, 'utf8')).anchors)).toHaveLength(1)
})

test('the opening itself is in the history, with the passwords that were refused before it', async () => {
  const computer = await aComputer()
  await computer.open({ isNew: true, refusedUnlocks: 3 })
  const rows = await computer.db().selectFrom('trail').select(['action', 'details']).orderBy('seq').execute()
  expect(rows.map(({ action }) => action)).toEqual(['introduced', 'founded', 'unlock-refused', 'opened'])
  expect(JSON.parse(rows[2]?.details ?? '')).toEqual({ count: 3 })
})
