import { createHash } from 'node:crypto'
import type { NewPhoto, PersonThumbnail, PhotoSize } from '../../../shared/register/photos/schema.ts'
import type { StoredPerson } from '../../../shared/register/people/schema.ts'
import type { RegisterDb } from '../tables.ts'

/** Rows are never changed: a person's record names one of them, the others are what an undo may come back to. */
interface PhotoRow {
  reference: string
  /** By which erasing finds all that there ever was of somebody. */
  person_id: string
  picture: Uint8Array<ArrayBuffer>
  print: Uint8Array<ArrayBuffer>
  thumbnail: Uint8Array<ArrayBuffer>
}
export interface PhotoTables {
  photos: PhotoRow
}

const sizes = ['picture', 'print', 'thumbnail'] as const satisfies readonly PhotoSize[]

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * What a record, and so its signed history, knows a photograph by: SHA-256 over whose it is and its three pictures. None of
 * them can be exchanged for another unnoticed.
 */
function referenceOf(personId: string, photo: NewPhoto): string {
  return createHash('sha256').update(JSON.stringify(['photo', personId, ...sizes.map((size) => digest(photo[size]))])).digest('hex')
}

/** Keeps a photograph; gives its reference for the record. */
export async function keepPhoto(db: RegisterDb, personId: string, { picture, print, thumbnail }: NewPhoto): Promise<string> {
  const photo = { picture: Buffer.from(picture), print: Buffer.from(print), thumbnail: Buffer.from(thumbnail) }
  const reference = referenceOf(personId, photo)
  await db
    .insertInto('photos')
    .values({ reference, person_id: personId, ...photo })
    // The same one again, say after it was taken away.
    .onConflict((conflict) => conflict.column('reference').doNothing())
    .execute()
  return reference
}

/** The photograph that a person's record names; undefined where there is none, or where another lies in its place. */
export async function findPhoto(db: RegisterDb, { id, photo: reference }: Pick<StoredPerson, 'id' | 'photo'>): Promise<NewPhoto | undefined> {
  if (reference === '') return undefined
  const row = await db.selectFrom('photos').select(sizes).where('reference', '=', reference).executeTakeFirst()
  return row !== undefined && referenceOf(id, row) === reference ? row : undefined
}

/** For a paper: JPEG in base64, empty where the person has no photograph. */
export async function printedPhotoOf(db: RegisterDb, person: Pick<StoredPerson, 'id' | 'photo'>): Promise<string> {
  const photo = await findPhoto(db, person)
  return photo === undefined ? '' : Buffer.from(photo.print).toString('base64')
}

/** Small and for the eye alone: compared with their references, all the large pictures of a list would have to be read. */
export function listThumbnails(db: RegisterDb, personIds: readonly string[]): Promise<PersonThumbnail[]> {
  return db
    .selectFrom('people')
    .innerJoin('photos', (join) => join.onRef('photos.reference', '=', 'people.photo').onRef('photos.person_id', '=', 'people.id'))
    .select(['people.id as personId', 'photos.thumbnail'])
    .where('people.id', 'in', personIds)
    .execute()
}
