import { sql } from 'kysely'
import { AppError } from '../../../shared/errors.ts'
import type { RegisterDb } from '../../../electron/register/tables.ts'
import { type Findings, findingsOf } from '../harness.ts'
import { type AcknowledgedChange, hashOfInput, type WrittenArea, writtenAreas } from './acknowledgements.ts'
import type { Office } from './office.ts'

interface ChangeLine {
  readonly area: string
  readonly record_id: string
  readonly revision: number
  readonly action: string
  readonly after: string | null
}

/**
 * Holds an open register against what was acknowledged: every change with its line of history, every record equal to its
 * newest line, none half there, SQLite's own checks and the signed history in order.
 *
 * @param since changes up to this number were looked at before
 */
export async function audit(office: Office, acknowledged: readonly AcknowledgedChange[], since = 0): Promise<Findings> {
  const db = office.db()
  const lines = await linesSince(db, since)
  const byKey = new Map(lines.map((line) => [`${line.record_id} ${line.revision}`, line]))
  const lost: string[] = []
  const silent: string[] = []
  for (const change of acknowledged) {
    const line = byKey.get(`${change.id} ${change.revision}`)
    const name = `${change.area} ${change.id} revision ${change.revision}`
    if (line === undefined) lost.push(name)
    else if (line.after !== null && hashOfInput(change.area, JSON.parse(line.after)) !== change.hash) silent.push(`history of ${name}`)
  }
  const touched = new Set(lines.map((line) => `${line.area} ${line.record_id}`))
  const records = await Promise.all([...touched].map((key) => auditRecord(office, lines, key)))
  const damaged = [...(await structureFaults(db)), ...(await historyFaults(office))]
  return findingsOf([{ lost, damaged, silent }, ...records])
}

/** What the program itself finds when it holds the register against its signed history: here nobody has altered anything. */
export async function historyFaults({ client }: Office): Promise<string[]> {
  const { doubt } = await client.history.state({})
  const { faults } = await client.history.verify({})
  return [...(doubt?.faults ?? []), ...faults].map(({ code, seq }) => `history: ${code} at ${seq ?? 'no entry'}`)
}

/** Number of the newest line of history. */
export async function newestChange(db: RegisterDb): Promise<number> {
  const row = await db.selectFrom('changes').select(({ fn }) => fn.max('seq').as('seq')).executeTakeFirst()
  return row?.seq ?? 0
}

async function linesSince(db: RegisterDb, since: number): Promise<ChangeLine[]> {
  return db
    .selectFrom('changes')
    .select(['area', 'record_id', 'revision', 'action', 'after'])
    .where('seq', '>', since)
    .where('area', 'in', writtenAreas)
    .orderBy('seq')
    .execute()
}

/** A record with more or fewer revisions than lines of history, or other contents than its newest, is half a change. */
async function auditRecord(office: Office, lines: readonly ChangeLine[], key: string): Promise<Findings> {
  const [area, id] = key.split(' ') as [WrittenArea, string]
  const own = lines.filter((line) => line.record_id === id && line.area === area)
  const newest = own.at(-1)
  const damaged: string[] = []
  try {
    const stored = await office.client[area].get({ id })
    if (stored.revision !== newest?.revision) damaged.push(`${key} has revision ${stored.revision}, its history ${newest?.revision ?? 0}`)
    // Putting away and bringing back change no contents, and their lines hold none.
    const after = own.findLast((line) => line.after !== null)?.after ?? null
    if (after !== null && hashOfInput(area, stored) !== hashOfInput(area, JSON.parse(after))) damaged.push(`${key} differs from its history`)
  } catch (error) {
    damaged.push(`${key}: ${error instanceof AppError ? error.code : String(error)}`)
  }
  return { lost: [], damaged, silent: [] }
}

export async function structureFaults(db: RegisterDb): Promise<string[]> {
  const { rows: answers } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(db)
  const { rows: loose } = await sql`PRAGMA foreign_key_check`.execute(db)
  const faults = answers.filter((row) => row.integrity_check !== 'ok').map(() => 'integrity_check')
  return loose.length === 0 ? faults : [...faults, `${loose.length} references lead nowhere`]
}

/** Opens, looks, closes; a register that cannot be opened or read is a damaged one. */
export async function auditing(open: () => Promise<Office>, look: (office: Office) => Promise<Findings>): Promise<Findings> {
  let office: Office | undefined
  try {
    office = await open()
    return await look(office)
  } catch (error) {
    const reason = error instanceof AppError ? `${error.code} ${JSON.stringify(error.details)}` : String(error)
    return { lost: [], damaged: [reason], silent: [] }
  } finally {
    await office?.close()
  }
}
