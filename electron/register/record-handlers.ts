import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import type { ListFilter } from '../../shared/register/record.ts'
import type { CallContext } from './context.ts'
import { recordChange } from './history/repository.ts'
import { getRecord, type RecordStore, setArchived, touch } from './record-store.ts'
import type { RegisterDb } from './tables.ts'

interface Stored {
  revision: number
  archivedAt: string | null
}

interface Version {
  readonly id: string
  readonly revision: number
}

/** Rules that need the register: a link to an archived record, a chain that cannot go that way. Throws AppError. */
export type RecordCheck<Input> = (db: RegisterDb, input: Input) => Promise<void> | void

/**
 * The handlers that every area has: one transaction per call, the revision compared before anything is written, and a
 * line of history for each change.
 */
export function recordHandlers<Input, Rec extends Stored, Summary>(
  store: RecordStore<Input, Rec, Summary>,
  check: RecordCheck<Input> = () => undefined,
) {
  const inputOf = (stored: Rec): Input => store.inputSchema.parse(stored)

  async function getUnchanged(db: RegisterDb, version: Version): Promise<Rec> {
    const stored = await getRecord(db, store, version.id)
    if (stored.revision !== version.revision) throw new AppError('changed-meanwhile', { area: store.area })
    return stored
  }

  async function archiveOrRestore(version: Version, context: CallContext, archive: boolean): Promise<Rec> {
    return context.db.transaction().execute(async (db) => {
      const before = await getUnchanged(db, version)
      if ((before.archivedAt !== null) === archive) return before
      const now = context.clock.now()
      await setArchived(db, store.table, version.id, archive ? now : null, now)
      const action = archive ? 'archive' : 'restore'
      await recordChange(db, { at: now, area: store.area, recordId: version.id, action, revision: version.revision + 1 })
      return getRecord(db, store, version.id)
    })
  }

  return {
    list: (filter: ListFilter, context: CallContext) => store.list(context.db, filter, context.clock.today()),

    get: ({ id }: { id: string }, context: CallContext) => getRecord(context.db, store, id),

    create: (input: Input, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        await check(db, input)
        const now = context.clock.now()
        const id = randomUUID()
        await store.insert(db, { id, revision: 1, archived_at: null, created_at: now, updated_at: now }, input)
        await recordChange(db, { at: now, area: store.area, recordId: id, action: 'create', revision: 1, after: input })
        return getRecord(db, store, id)
      }),

    update: ({ id, revision, input }: Version & { input: Input }, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const before = await getUnchanged(db, { id, revision })
        await check(db, input)
        const now = context.clock.now()
        await store.update(db, id, input)
        await touch(db, store.table, id, now)
        const change = { at: now, area: store.area, recordId: id, action: 'update', revision: revision + 1 } as const
        await recordChange(db, { ...change, before: inputOf(before), after: input })
        return getRecord(db, store, id)
      }),

    archive: (version: Version, context: CallContext) => archiveOrRestore(version, context, true),
    restore: (version: Version, context: CallContext) => archiveOrRestore(version, context, false),
  }
}
