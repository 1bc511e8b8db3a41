import { assertNever } from '../../../shared/assert.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Change } from '../../../shared/register/history/schema.ts'
import { setArchived, touch } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'
import type { UndoableStore } from '../undoable.ts'
import type { Author } from './author.ts'
import { listChangesOfRecord, markUndone, recordChange, type StoredChange } from './repository.ts'
import { contentOf } from './seal.ts'

/**
 * Fields that later standing changes of the record touched too: an earlier change of those cannot be taken back without
 * silently undoing the later work. Archiving counts as a field of its own, creating as all of them.
 *
 * @param changes all of the record
 */
export function touchedLater(change: StoredChange, changes: readonly StoredChange[]): string[] {
  const later = changes.filter((other) => other.seq > change.seq && !other.undone)
  const own = new Set(touched(change))
  return [...new Set(later.flatMap(touched))].filter((field) => change.action === 'create' || own.has(field))
}

const archiveMark = 'archived'

function touched(change: StoredChange): readonly string[] {
  return change.action === 'update' ? change.fields : [archiveMark]
}

/** Reverses a change by another one, which is signed by whoever takes it back; both stay in the history. */
export async function takeBack(db: RegisterDb, author: Author, store: UndoableStore, change: StoredChange, now: string): Promise<void> {
  const fields = touchedLater(change, await listChangesOfRecord(db, change.area, change.recordId))
  if (fields.length > 0) throw new AppError('undo-blocked', { area: change.area, fields })
  // Its contents went with personal data whose day had come.
  if (change.action === 'update' && change.before === undefined) throw new AppError('undo-blocked', { area: change.area, reason: 'no-longer-fits' })
  const was = await store.find(db, change.recordId)
  if (!was) throw new AppError('not-found', { area: change.area })

  await reverse(db, store, change, contentOf(store, was), now)
  const action = opposites[change.action]
  const seq = await recordChange(db, author, store, { at: now, recordId: change.recordId, action, was, undoes: change.seq })
  await markUndone(db, change.seq)
  await markUndone(db, seq)
}

const opposites: Readonly<Record<Change['action'], Change['action']>> = {
  create: 'archive',
  update: 'update',
  archive: 'restore',
  restore: 'archive',
}

async function reverse(db: RegisterDb, store: UndoableStore, change: StoredChange, content: unknown, now: string): Promise<void> {
  switch (change.action) {
    case 'create':
    case 'restore':
      return setArchived(db, store.table, change.recordId, now, now)
    case 'archive':
      return setArchived(db, store.table, change.recordId, null, now)
    case 'update':
      await store.rewrite(db, change.recordId, withFieldsOf(change, content))
      return touch(db, store.table, change.recordId, now)
    default:
      return assertNever(change.action)
  }
}

/** What stands in the record now, but for the fields of the change: those as they were before it. */
function withFieldsOf({ fields, before }: StoredChange, content: unknown): unknown {
  const was: Readonly<Record<string, unknown>> = isObject(before) ? before : {}
  return { ...(isObject(content) ? content : {}), ...Object.fromEntries(fields.map((field) => [field, was[field]])) }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
