import type { Generated, Selectable } from 'kysely'
import { z } from 'zod'
import { type Change, changeActions } from '../../../shared/register/history/calls.ts'
import { type RecordArea, recordAreas } from '../../../shared/register/record.ts'
import type { RegisterDb } from '../tables.ts'

interface ChangeTable {
  seq: Generated<number>
  at: string
  area: string
  record_id: string
  action: string
  /** The record's revision after the change. */
  revision: number
  /** What a form would send, as JSON; null where there is no such side. */
  before: string | null
  after: string | null
  undone: Generated<number>
  by: Generated<string>
}
export interface HistoryTables {
  changes: ChangeTable
}
type ChangeRow = Selectable<ChangeTable>

const action = z.enum(changeActions)
const area = z.enum(recordAreas)

export interface NewChange {
  readonly at: string
  readonly area: RecordArea
  readonly recordId: string
  readonly action: Change['action']
  readonly revision: number
  readonly before?: unknown
  readonly after?: unknown
  /** `file`: an import brought it, and the unnamed undo passes it by. */
  readonly by?: 'user' | 'file'
}

/** Writes the line of history that belongs to a change; always in the transaction of the change itself. */
export async function recordChange(db: RegisterDb, change: NewChange): Promise<void> {
  await recordChanges(db, [change])
}

/** The same for many records at once, as a file brings them. */
export async function recordChanges(db: RegisterDb, changes: readonly NewChange[]): Promise<void> {
  await db.insertInto('changes').values(changes.map(toColumns)).execute()
}

function toColumns(change: NewChange) {
  return {
    at: change.at,
    area: change.area,
    record_id: change.recordId,
    action: change.action,
    revision: change.revision,
    before: change.before === undefined ? null : JSON.stringify(change.before),
    after: change.after === undefined ? null : JSON.stringify(change.after),
    by: change.by ?? 'user',
  }
}

/** A change with what stood in the record, for taking it back. */
export interface StoredChange extends Change {
  readonly revision: number
  readonly before: unknown
}

function toChange(row: ChangeRow): StoredChange {
  const before: unknown = row.before === null ? undefined : JSON.parse(row.before)
  const after: unknown = row.after === null ? undefined : JSON.parse(row.after)
  return {
    seq: row.seq,
    at: row.at,
    area: area.parse(row.area),
    recordId: row.record_id,
    action: action.parse(row.action),
    fields: changedFields(before, after),
    undone: row.undone === 1,
    revision: row.revision,
    before,
  }
}

/** Names of the top-level fields that differ; contents never leave this function. */
function changedFields(before: unknown, after: unknown): string[] {
  if (!isObject(before) || !isObject(after)) return []
  return Object.keys(after).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

export async function listChangesOfRecord(db: RegisterDb, recordArea: RecordArea, recordId: string): Promise<StoredChange[]> {
  const rows = await db
    .selectFrom('changes')
    .selectAll()
    .where('area', '=', recordArea)
    .where('record_id', '=', recordId)
    .orderBy('seq', 'desc')
    .execute()
  return rows.map(toChange)
}

export async function findChange(db: RegisterDb, seq: number): Promise<StoredChange | undefined> {
  const row = await db.selectFrom('changes').selectAll().where('seq', '=', seq).executeTakeFirst()
  return row && toChange(row)
}

/** The newest change that still stands and that somebody made by hand after the register was opened. */
export async function findLastChange(db: RegisterDb, since: string): Promise<StoredChange | undefined> {
  const row = await db
    .selectFrom('changes')
    .selectAll()
    .where('undone', '=', 0)
    .where('by', '=', 'user')
    .where('at', '>=', since)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toChange(row)
}

export async function markUndone(db: RegisterDb, seq: number): Promise<void> {
  await db.updateTable('changes').set({ undone: 1 }).where('seq', '=', seq).execute()
}
