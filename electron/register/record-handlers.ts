import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import type { ListFilter } from '../../shared/register/record.ts'
import type { CallContext } from './context.ts'
import { recordChange } from './history/repository.ts'
import { followChange } from './pairs/follow.ts'
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

/**
 * Rules that need the register: a link to an archived record, a chain that cannot go that way. Throws AppError.
 *
 * @param id of the record itself, which is no clash with itself
 */
export type RecordCheck<Input> = (db: RegisterDb, input: Input, id: string) => Promise<void> | void

/** Where something is about to be stored: inside the transaction of the change. */
export interface StoringPlace<Rec> {
  readonly db: RegisterDb
  readonly id: string
  /** The record as it stands; absent for a new one. */
  readonly was?: Rec
  readonly context: CallContext
}

/** The handlers that every area has, where a form sends what is stored. */
export function recordHandlers<Input, Rec extends Stored, Summary>(
  store: RecordStore<Input, Rec, Summary>,
  check: RecordCheck<Input> = () => undefined,
) {
  return storingHandlers(store, async (input: Input, { db, id }) => {
    await check(db, input, id)
    return input
  })
}

/**
 * The same where a form sends something else than what is stored: one transaction per call, the revision compared before
 * anything is written, and a signed entry of history for each change.
 *
 * @param toStored checks what was sent and makes of it what is stored
 */
export function storingHandlers<Sent, Input, Rec extends Stored, Summary>(
  store: RecordStore<Input, Rec, Summary>,
  toStored: (sent: Sent, place: StoringPlace<Rec>) => Promise<Input>,
) {
  async function getUnchanged(db: RegisterDb, version: Version): Promise<Rec> {
    const stored = await getRecord(db, store, version.id)
    if (stored.revision !== version.revision) throw new AppError('changed-meanwhile', { area: store.area })
    return stored
  }

  async function archiveOrRestore(version: Version, context: CallContext, archive: boolean): Promise<Rec> {
    return context.db.transaction().execute(async (db) => {
      const was = await getUnchanged(db, version)
      if ((was.archivedAt !== null) === archive) return was
      const now = context.clock.now()
      await setArchived(db, store.table, version.id, archive ? now : null, now)
      const action = archive ? 'archive' : 'restore'
      await recordChange(db, context.author, store, { at: now, recordId: version.id, action, was })
      return getRecord(db, store, version.id)
    })
  }

  return {
    list: (filter: ListFilter, context: CallContext) => store.list(context.db, filter, context.clock.today()),

    get: ({ id }: { id: string }, context: CallContext) => getRecord(context.db, store, id),

    create: (sent: Sent, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const id = randomUUID()
        const input = await toStored(sent, { db, id, context })
        const now = context.clock.now()
        await store.insert(db, { id, revision: 1, archived_at: null, created_at: now, updated_at: now }, input)
        await recordChange(db, context.author, store, { at: now, recordId: id, action: 'create' })
        return getRecord(db, store, id)
      }),

    update: ({ id, revision, input: sent }: Version & { input: Sent }, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const was = await getUnchanged(db, { id, revision })
        const input = await toStored(sent, { db, id, was, context })
        const now = context.clock.now()
        await store.update(db, id, input)
        await touch(db, store.table, id, now)
        await followChange(db, was, input, { userId: context.author.userId, at: now })
        await recordChange(db, context.author, store, { at: now, recordId: id, action: 'update', was })
        return getRecord(db, store, id)
      }),

    archive: (version: Version, context: CallContext) => archiveOrRestore(version, context, true),
    restore: (version: Version, context: CallContext) => archiveOrRestore(version, context, false),
  }
}
