/**
 * What a signed history costs: an entry with its signature against a plain row of the same columns, and reading a long
 * history again. Everything on an encrypted file as the program opens it.
 * Run: npm run bench -- trail [entries]
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openRegisterDatabase } from '../../electron/database/connection.ts'
import { migrate } from '../../electron/database/migrate.ts'
import { migrations } from '../../electron/database/migrations/index.ts'
import { appendEntries, type NewEntry, recordEvent } from '../../electron/register/history/trail.ts'
import { verifyTrail } from '../../electron/register/history/verify.ts'
import type { RegisterDb, RegisterTables } from '../../electron/register/tables.ts'
import { runCommand, say } from '../../electron/runtime/say.ts'
import { testAuthor } from '../helpers/author.ts'

const at = '2025-11-28T03:00:00.000Z'
const author = testAuthor()
const rounds = 2000

await runCommand(async () => {
  const entries = Number(process.argv[2] ?? 200_000)
  const folder = await mkdtemp(join(tmpdir(), 'protocol-desk-bench-'))
  const connection = openRegisterDatabase({ folder, dataKey: Buffer.alloc(32, 7), mode: 'create' })
  try {
    migrate(connection, migrations)
    const db = connection.kysely<RegisterTables>()
    connection.database.exec('CREATE TABLE plain AS SELECT * FROM trail')
    const signed = await millisecondsEach(db, (one) => recordEvent(one, author, { at, action: 'opened', area: 'register' }))
    const row = await db.selectFrom('trail').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirstOrThrow()
    const plain = await millisecondsEach(db, (one) => one.insertInto('plain' as 'trail').values(row).execute())
    await fill(db, entries)

    const blocked = watchForBlocking()
    const before = process.cpuUsage()
    const started = performance.now()
    const { entries: read, faults } = await verifyTrail(db, [])
    const seconds = (performance.now() - started) / 1000
    const { user, system } = process.cpuUsage(before)
    const processor = (user + system) / 1_000_000
    const longest = blocked()
    say(`an entry adds ${signed.toFixed(3)} ms to a change, the same row unsigned ${plain.toFixed(3)} ms, ratio ${(signed / plain).toFixed(2)}`)
    say(`${read} entries read again: ${seconds.toFixed(2)} s (${processor.toFixed(2)} s of the processor), ${faults.length} faults; nobody waited longer than ${longest.toFixed(0)} ms`)
    say(JSON.stringify({ name: 'trail', entry: signed, plain, ratio: signed / plain, entries: read, seconds, processor, longestWait: longest, faults: faults.length }))
    return faults.length === 0 ? 0 : 1
  } finally {
    connection.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** What one adds to a transaction that is there anyway: the median of many, because the machine is shared. */
async function millisecondsEach(db: RegisterDb, work: (db: RegisterDb) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  await db.transaction().execute(async (one) => {
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now()
      await work(one)
      times.push(performance.now() - started)
    }
  })
  return times.toSorted((one, other) => one - other)[rounds / 2] ?? 0
}

/** As imports and years of work fill it: batches, each signed by its last entry. */
async function fill(db: RegisterDb, entries: number): Promise<void> {
  const batch = 100
  for (let done = rounds; done < entries; done += batch) {
    const events = Array.from({ length: batch }, (_, index): NewEntry => ({ at, action: 'backup-made', area: 'backups', details: { count: done + index } }))
    await db.transaction().execute((one) => appendEntries(one, author, events))
  }
}

/** Gives the longest time for which a timer due every millisecond had to wait. */
function watchForBlocking(): () => number {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  return () => {
    clearInterval(timer)
    return longest
  }
}
