import type { RecordArea } from '../../shared/register/record.ts'
import type { RecordStore, RecordTable } from './record-store.ts'
import type { RegisterDb } from './tables.ts'

/** A store seen without its types, for history, which keeps what stood in a record as JSON. */
export interface UndoableStore {
  readonly area: RecordArea
  readonly table: RecordTable
  find(db: RegisterDb, id: string): Promise<{ revision: number; archivedAt: string | null } | undefined>
  inputOf(stored: unknown): unknown
  /** Writes an earlier content back; it is checked against today's schema first. */
  rewrite(db: RegisterDb, id: string, input: unknown): Promise<void>
}

export function asUndoable<Input, Stored extends { revision: number; archivedAt: string | null }, Summary>(
  store: RecordStore<Input, Stored, Summary>,
): UndoableStore {
  return {
    area: store.area,
    table: store.table,
    find: (db, id) => store.find(db, id),
    inputOf: (stored) => store.inputSchema.parse(stored),
    rewrite: (db, id, input) => store.update(db, id, store.inputSchema.parse(input)),
  }
}
