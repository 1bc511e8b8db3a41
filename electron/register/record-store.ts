import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import type { ListFilter, RecordArea } from '../../shared/register/record.ts'
import type { RecordRow } from './record-columns.ts'
import type { RegisterDb, RegisterTables } from './tables.ts'

/** The tables whose rows are records (others hold the lines of a record). */
export type RecordTable = {
  [Table in keyof RegisterTables]: RegisterTables[Table] extends RecordRow ? Table : never
}[keyof RegisterTables]

/** What the columns of a new or changed record's head hold, besides its own fields. */
export type NewHead = Pick<RecordRow, 'id' | 'revision' | 'archived_at' | 'created_at' | 'updated_at'>

/**
 * How an area reads and writes its records. Inserting and updating write the record's own columns and its lines;
 * revision, archive mark and history are the same for every area and live in `record-handlers.ts`.
 */
export interface RecordStore<Input, Stored extends { revision: number; archivedAt: string | null }, Summary> {
  readonly area: RecordArea
  readonly table: RecordTable
  readonly inputSchema: z.ZodType<Input>
  /** @param today the office's date: which post is held, which step is late */
  list(db: RegisterDb, filter: ListFilter, today: string): Promise<Summary[]>
  find(db: RegisterDb, id: string): Promise<Stored | undefined>
  insert(db: RegisterDb, head: NewHead, input: Input): Promise<void>
  update(db: RegisterDb, id: string, input: Input): Promise<void>
}

/** The record, or `not-found`. */
export async function getRecord<Stored extends { revision: number; archivedAt: string | null }>(
  db: RegisterDb,
  store: Pick<RecordStore<never, Stored, unknown>, 'area' | 'find'>,
  id: string,
): Promise<Stored> {
  const found = await store.find(db, id)
  if (!found) throw new AppError('not-found', { area: store.area })
  return found
}

/** Sets the archive mark and counts the revision up, as every change does. */
export async function setArchived(
  db: RegisterDb,
  table: RecordTable,
  id: string,
  archivedAt: string | null,
  now: string,
): Promise<void> {
  await db
    .updateTable(table)
    .set((row) => ({ archived_at: archivedAt, updated_at: now, revision: row('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Counts the revision up after an update of the record's own columns. */
export async function touch(db: RegisterDb, table: RecordTable, id: string, now: string): Promise<void> {
  await db
    .updateTable(table)
    .set((row) => ({ updated_at: now, revision: row('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
