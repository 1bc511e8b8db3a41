import { z } from 'zod'
import { type Change, type ChangeAction, changeActions, type Signatory } from '../../../shared/register/history/schema.ts'
import { type RecordArea, recordAreas } from '../../../shared/register/record.ts'
import type { RegisterDb } from '../tables.ts'
import type { Author } from './author.ts'
import { type ChangeColumns, type ChangeRow, type ChangeTable, hashOfChange } from './changes.ts'
import { contentOf, type SealedStore, type StoredHead, sealOf } from './seal.ts'
import { appendEntries, type NewEntry, type TrailTables } from './trail.ts'
import { goneActions } from './trail-entry.ts'

export interface HistoryTables extends TrailTables {
  changes: ChangeTable
}

const action = z.enum(changeActions)
const area = z.enum(recordAreas)

export interface NewChange {
  readonly at: string
  readonly recordId: string
  readonly action: ChangeAction
  /** The record as it was read before; absent for a new one. */
  readonly was?: StoredHead
  /** `file`: an import brought it, and the unnamed undo passes it by. */
  readonly by?: 'user' | 'file'
  /** The change that this one takes back. */
  readonly undoes?: number
}

/**
 * Writes the change that has just been made into the history, signed by whoever made it; always in the transaction of the
 * change itself. What the record says now is read back from the store, so that nothing can be written into the history
 * that does not stand in the register.
 *
 * @returns the number of the change
 */
export async function recordChange(db: RegisterDb, author: Author, store: SealedStore, change: NewChange): Promise<number> {
  const [seq = 0] = await recordChanges(db, author, store, [change])
  return seq
}

/** The same for many records at once, as a file brings them. */
export async function recordChanges(db: RegisterDb, author: Author, store: SealedStore, changes: readonly NewChange[]): Promise<number[]> {
  const made = []
  for (const change of changes) made.push(await toColumns(db, store, change))
  const seqs = await insertChanges(db, made.map(({ columns }) => columns))
  const entries = made.map(({ columns, sealBefore, sealAfter, undoes }, index): NewEntry => {
    const fields = changedFields(columns.before, columns.after)
    return {
      at: columns.at,
      action: undoes === undefined ? action.parse(columns.action) : 'undo',
      area: store.area,
      recordId: columns.record_id,
      revision: columns.revision,
      changeSeq: seqs[index] ?? 0,
      changeHash: hashOfChange(columns),
      ...(sealBefore ? { before: sealBefore } : {}),
      after: sealAfter,
      details: { ...(fields.length > 0 ? { fields } : {}), ...(undoes === undefined ? {} : { undoes }), ...(columns.by === 'file' ? { file: true } : {}) },
    }
  })
  await appendEntries(db, author, entries)
  return seqs
}

interface MadeChange {
  readonly columns: ChangeColumns
  readonly sealBefore: Buffer | undefined
  readonly sealAfter: Buffer
  readonly undoes: number | undefined
}

async function toColumns(db: RegisterDb, store: SealedStore, { at, recordId, action: done, was, by = 'user', undoes }: NewChange): Promise<MadeChange> {
  const stored = await store.find(db, recordId)
  if (!stored) throw new Error('A change is recorded after it was made')
  const columns = {
    at,
    area: store.area,
    record_id: recordId,
    action: done,
    revision: stored.revision,
    before: was && done === 'update' ? JSON.stringify(contentOf(store, was)) : null,
    // A file's rows are thousands, and what they say stands in the records.
    after: done === 'update' || (done === 'create' && by === 'user') ? JSON.stringify(contentOf(store, stored)) : null,
    by,
  }
  return { columns, sealBefore: was && sealOf(store, recordId, was), sealAfter: sealOf(store, recordId, stored), undoes }
}

async function insertChanges(db: RegisterDb, rows: readonly ChangeColumns[]): Promise<number[]> {
  if (rows.length === 0) return []
  const inserted = await db.insertInto('changes').values(rows).returning('seq').execute()
  // SQLite gives rows back in no promised order; numbers go up in the order of insertion.
  return inserted.map(({ seq }) => seq).toSorted((one, other) => one - other)
}

/** A change with what stood in the record, for showing it and for taking it back. */
export interface StoredChange extends Change {
  readonly revision: number
  readonly before: unknown
  readonly after: unknown
  readonly fromFile: boolean
  /** Null for changes from before history was signed. */
  readonly author: Signatory | null
  readonly isUndo: boolean
}

const selectChanges = (db: RegisterDb) =>
  db
    .selectFrom('changes')
    .leftJoin('trail', 'trail.change_seq', 'changes.seq')
    .leftJoin('authors', 'authors.id', 'trail.author')
    .selectAll('changes')
    .select(['trail.action as trail_action', 'authors.user_id', 'authors.name', 'authors.role'])

type JoinedRow = ChangeRow & { trail_action: string | null; user_id: string | null; name: string | null; role: string | null }

function toChange(row: JoinedRow): StoredChange {
  return {
    seq: row.seq,
    at: row.at,
    area: area.parse(row.area),
    recordId: row.record_id,
    action: action.parse(row.action),
    fields: changedFields(row.before, row.after),
    undone: row.undone === 1,
    revision: row.revision,
    before: row.before === null ? undefined : JSON.parse(row.before),
    after: row.after === null ? undefined : JSON.parse(row.after),
    fromFile: row.by === 'file',
    author: row.user_id === null ? null : { userId: row.user_id, name: row.name ?? '', role: row.role ?? '' },
    isUndo: row.trail_action === 'undo',
  }
}

/** Names of the top-level fields that differ. */
function changedFields(before: string | null, after: string | null): string[] {
  if (before === null || after === null) return []
  const [was, is]: readonly unknown[] = [JSON.parse(before), JSON.parse(after)]
  if (!isObject(was) || !isObject(is)) return []
  return Object.keys(is).filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Newest first. */
export async function listChangesOfRecord(db: RegisterDb, recordArea: RecordArea, recordId: string): Promise<StoredChange[]> {
  const rows = await selectChanges(db)
    .where('changes.area', '=', recordArea)
    .where('changes.record_id', '=', recordId)
    .orderBy('changes.seq', 'desc')
    .execute()
  return rows.map(toChange)
}

export async function findChange(db: RegisterDb, seq: number): Promise<StoredChange | undefined> {
  const row = await selectChanges(db).where('changes.seq', '=', seq).executeTakeFirst()
  return row && toChange(row)
}

/** The newest change that still stands and that this user made by hand after the register was opened. */
export async function findLastChange(db: RegisterDb, since: string, userId: string): Promise<StoredChange | undefined> {
  const row = await selectChanges(db)
    .where('changes.undone', '=', 0)
    .where('changes.by', '=', 'user')
    .where('changes.at', '>=', since)
    .where('authors.user_id', '=', userId)
    .orderBy('changes.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toChange(row)
}

export async function markUndone(db: RegisterDb, seq: number): Promise<void> {
  await db.updateTable('changes').set({ undone: 1 }).where('seq', '=', seq).execute()
}

/** The seal of the record's newest entry; undefined where it has none, null where it says that the record is gone. */
export async function findLastSeal(db: RegisterDb, entryArea: string, recordId: string): Promise<{ seq: number; after: Uint8Array | null } | undefined> {
  const row = await db
    .selectFrom('trail')
    .select(['seq', 'after_hash'])
    .where('area', '=', entryArea)
    .where('record_id', '=', recordId)
    .where((where) => where.or([where('after_hash', 'is not', null), where('action', 'in', goneActions)]))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { seq: row.seq, after: row.after_hash }
}
