import { assertNever } from '../../../shared/assert.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Change } from '../../../shared/register/history/calls.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import type { CallContext } from '../context.ts'
import { setArchived, touch } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'
import type { UndoableStore } from '../undoable.ts'
import {
  findChange,
  findLastChange,
  listChangesOfRecord,
  markUndone,
  recordChange,
  type StoredChange,
} from './repository.ts'

export function historyHandlers(stores: Readonly<Record<RecordArea, UndoableStore>>) {
  return {
    ofRecord: async ({ area, id }: { area: RecordArea; id: string }, context: CallContext) =>
      (await listChangesOfRecord(context.db, area, id)).map(withoutContents),

    undo: ({ seq }: { seq?: number | undefined }, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const change = await (seq === undefined ? findLastChange(db, context.openedAt) : findChange(db, seq))
        if (!change || change.undone) throw new AppError('nothing-to-undo')
        await takeBack(db, stores[change.area], change, context.clock.now())
        await markUndone(db, change.seq)
        return withoutContents({ ...change, undone: true })
      }),
  }
}

function withoutContents(change: StoredChange): Change {
  const { before: _before, revision: _revision, ...rest } = change
  return rest
}

/** Only the newest standing change of a record can be taken back; an earlier one would silently undo later work. */
async function takeBack(db: RegisterDb, store: UndoableStore, change: StoredChange, now: string): Promise<void> {
  const later = (await listChangesOfRecord(db, change.area, change.recordId)).find((other) => !other.undone)
  if (later && later.seq !== change.seq) throw new AppError('undo-blocked', { area: change.area })
  const stored = await store.find(db, change.recordId)
  if (!stored) throw new AppError('not-found', { area: change.area })

  const before = store.inputOf(stored)
  await reverse(db, store, change, now)
  const after = await store.find(db, change.recordId)
  await recordChange(db, {
    at: now,
    area: change.area,
    recordId: change.recordId,
    action: opposites[change.action],
    revision: stored.revision + 1,
    ...(change.action === 'update' && after ? { before, after: store.inputOf(after) } : {}),
  })
  const [written] = await listChangesOfRecord(db, change.area, change.recordId)
  if (written) await markUndone(db, written.seq)
}

const opposites: Readonly<Record<Change['action'], Change['action']>> = {
  create: 'archive',
  update: 'update',
  archive: 'restore',
  restore: 'archive',
}

async function reverse(db: RegisterDb, store: UndoableStore, change: StoredChange, now: string): Promise<void> {
  switch (change.action) {
    case 'create':
    case 'restore':
      return setArchived(db, store.table, change.recordId, now, now)
    case 'archive':
      return setArchived(db, store.table, change.recordId, null, now)
    case 'update':
      await store.rewrite(db, change.recordId, change.before)
      return touch(db, store.table, change.recordId, now)
    default:
      return assertNever(change.action)
  }
}
