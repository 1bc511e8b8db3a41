import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { recordStores } from '../../../../electron/calls/record-stores.ts'
import { migrations } from '../../../../electron/database/migrations/index.ts'
import { appendEntries } from '../../../../electron/register/history/trail.ts'
import { sealedAreas } from '../../../../electron/register/history/sealed-areas.ts'
import { takeOver } from '../../../../electron/register/history/begin.ts'
import { verifyTrail } from '../../../../electron/register/history/verify.ts'
import type { RegisterTables } from '../../../../electron/register/tables.ts'
import { present } from '../../../../shared/assert.ts'
import { testAuthor } from '../../../helpers/author.ts'
import { createTestRegister } from '../../../helpers/register.ts'

/** What the larger run sets: `HISTORY_ENTRIES=200000`. */
const entries = Number(process.env['HISTORY_ENTRIES'] ?? 10_000)
const records = entries / 5

/** A register whose terms have each been taken over five times. */
async function aLongHistory() {
  const { connection } = await createTestRegister(migrations)
  const db = connection.kysely<RegisterTables>()
  const area = present(sealedAreas(recordStores).find((one) => one.area === 'glossary'), 'an area of terms')
  const author = testAuthor()
  const at = '2025-11-28T06:00:00.000Z'
  const insert = connection.database.prepare(
    `INSERT INTO glossary (id, revision, created_at, updated_at, search_key, ky, ru, en, topic, note, confirmed) VALUES (?, 1, '${at}', '${at}', '', ?, ?, '', 'institutions', '', 0)`,
  )
  const ids = Array.from({ length: records }, (_, index) => `a0000000-0000-4000-8000-${String(index).padStart(12, '0')}`)
  await db.transaction().execute(async (transaction) => {
    for (const id of ids) insert.run(id, `сөз ${id}`, `слово ${id}`)
    const taken = []
    for (const id of ids) taken.push(await takeOver(transaction, area, id, at))
    for (let round = 0; round < 5; round += 1) {
      for (let from = 0; from < taken.length; from += 4) await appendEntries(transaction, author, taken.slice(from, from + 4))
    }
  })
  return { db }
}

/** The longest time that this thread worked without letting anybody else in, in milliseconds of its processor. */
async function longestPause(work: Promise<unknown>): Promise<number> {
  const state = { isDone: false }
  let longest = 0
  void work.finally(() => (state.isDone = true))
  for (let before = cpuMilliseconds(); !state.isDone; before = cpuMilliseconds()) {
    await setImmediate()
    longest = Math.max(longest, cpuMilliseconds() - before)
  }
  return longest
}

function cpuMilliseconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

test('whoever works while the whole history is verified waits no longer than a blink', async () => {
  const { db } = await aLongHistory()
  const began = performance.now()
  const verification = verifyTrail(db, sealedAreas(recordStores))
  const longest = await longestPause(verification)
  const { entries: read, records: compared, faults } = await verification
  expect({ read: read >= entries, compared, faults }).toEqual({ read: true, compared: records, faults: [] })
  if (process.env['HISTORY_ENTRIES'] !== undefined) console.log(JSON.stringify({ entries: read, compared, longest, seconds: (performance.now() - began) / 1000 }))
  expect(longest).toBeLessThan(50)
}, 600_000)
