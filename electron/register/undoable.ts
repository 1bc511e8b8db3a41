import { AppError } from '../../shared/errors.ts'
import type { SealedStore } from './history/seal.ts'
import type { RecordCheck } from './record-handlers.ts'
import type { RecordStore, RecordTable } from './record-store.ts'
import type { RegisterDb } from './tables.ts'

/** A store seen without its types, for history, which keeps what stood in a record as JSON. */
export interface UndoableStore extends SealedStore {
  readonly table: RecordTable
  /** Writes an earlier content back, unless today's schema or the area's own rules refuse it. */
  rewrite(db: RegisterDb, id: string, input: unknown): Promise<void>
}

/** @param check the rules a form of this area is held to: the rest of the register may have moved on since */
export function asUndoable<Input, Stored extends { revision: number; archivedAt: string | null }, Summary>(
  store: RecordStore<Input, Stored, Summary>,
  check: RecordCheck<Input> = () => undefined,
): UndoableStore {
  const blocked = (cause: unknown): AppError => new AppError('undo-blocked', { area: store.area, reason: 'no-longer-fits' }, { cause })

  function inputOf(content: unknown): Input {
    const parsed = store.inputSchema.safeParse(content)
    if (!parsed.success) throw blocked(undefined)
    return parsed.data
  }

  return {
    area: store.area,
    table: store.table,
    inputSchema: store.inputSchema,
    find: (db, id) => store.find(db, id),
    rewrite: async (db, id, content) => {
      const input = inputOf(content)
      try {
        await check(db, input, id)
      } catch (error) {
        // There is no form to correct, so a refused field is of no use to the user here.
        throw error instanceof AppError ? blocked(error) : error
      }
      await store.update(db, id, input)
    },
  }
}
