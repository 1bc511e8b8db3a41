import { AppError } from '../../../shared/errors.ts'
import type { NewPhoto } from '../../../shared/register/photos/schema.ts'
import type { CallContext } from '../context.ts'
import { recordChange } from '../history/repository.ts'
import { personStore } from '../people/repository.ts'
import { getRecord, touch } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'
import { findPhoto, keepPhoto, listThumbnails } from './repository.ts'

interface ChangedPerson {
  readonly personId: string
  readonly revision: number
}

/** One more change of the person's record: signed, shown in its history and taken back as any other. */
function change({ personId, revision }: ChangedPerson, { db: register, clock, author }: CallContext, referenceOf: (db: RegisterDb) => Promise<string> | string): Promise<Record<string, never>> {
  return register.transaction().execute(async (db) => {
    const was = await getRecord(db, personStore, personId)
    if (was.revision !== revision) throw new AppError('changed-meanwhile', { area: 'people' })
    const photo = await referenceOf(db)
    if (photo === was.photo) return {}
    const now = clock.now()
    await personStore.update(db, personId, { ...personStore.inputSchema.parse(was), photo })
    await touch(db, personStore.table, personId, now)
    await recordChange(db, author, personStore, { at: now, recordId: personId, action: 'update', was })
    return {}
  })
}

export const photoHandlers = {
  get: async ({ personId }: { personId: string }, { db }: CallContext) => {
    const person = await getRecord(db, personStore, personId)
    const photo = await findPhoto(db, person)
    if (photo === undefined && person.photo !== '') throw new AppError('photo-altered', { area: 'people', id: personId })
    return { picture: photo?.picture ?? null }
  },

  thumbnails: ({ personIds }: { personIds: readonly string[] }, { db }: CallContext) => listThumbnails(db, personIds),

  put: ({ photo, ...person }: ChangedPerson & { photo: NewPhoto }, context: CallContext) => change(person, context, (db) => keepPhoto(db, person.personId, photo)),

  remove: (person: ChangedPerson, context: CallContext) => change(person, context, () => ''),
}
