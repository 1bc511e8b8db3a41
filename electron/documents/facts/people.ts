import { printedNames } from '../../../shared/documents/name-order.ts'
import type { NameParts, PaperPerson } from '../../../shared/documents/person.ts'
import { bodyGenitives, postWithBody } from '../../../shared/documents/post-with-body.ts'
import type { Bilingual } from '../../../shared/language/index.ts'
import type { Organisation } from '../../../shared/register/organisations/schema.ts'
import { postOn } from '../../../shared/register/people/rules.ts'
import type { StoredPerson } from '../../../shared/register/people/schema.ts'
import { readConfirmedTexts } from '../../register/forms/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { personStore } from '../../register/people/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { blank, orElse } from './paper-source.ts'

/** A person of the register as one paper sees them: with the post held on the day of the paper. */
export interface KnownPerson {
  readonly person: StoredPerson
  readonly name: { readonly ky: NameParts; readonly ru: NameParts }
  /** The title alone. */
  readonly title: Bilingual
  /** The title with the name of the body. */
  readonly post: Bilingual
  /** The body of that post. */
  readonly body: Organisation | undefined
}

/**
 * @param day the post held then is the one to print
 * @param bodyId of several posts of that day the one in this body comes first
 */
export async function readPerson(db: RegisterDb, id: string, day: string, bodyId?: string | null): Promise<KnownPerson> {
  const person = await getRecord(db, personStore, id)
  const inBody = person.posts.filter((post) => post.organisationId === bodyId)
  const post = postOn(inBody, day) ?? postOn(person.posts, day)
  const body = post?.organisationId ? await organisationStore.find(db, post.organisationId) : undefined
  const title = post?.title ?? blank
  const genitives = body && (await readConfirmedTexts(db, bodyGenitives(body)))
  return { person, name: printedNames(person), title, post: postWithBody(title, body, genitives), body }
}

/** Everybody a paper names, each read once. */
export async function readPeople(db: RegisterDb, ids: readonly (string | null)[], day: string): Promise<Map<string, KnownPerson>> {
  const people = new Map<string, KnownPerson>()
  for (const id of ids) if (id !== null && !people.has(id)) people.set(id, await readPerson(db, id, day))
  return people
}

/** @param title as it was kept for this event; what is empty in it comes from the post */
export function toPaperPerson(known: KnownPerson, title: Bilingual = blank): PaperPerson {
  return { name: known.name, sex: known.person.sex, post: orElse(title, known.post) }
}

/** Stands where a paper asks for a person nobody has named yet; it prints as a gap. */
export const nobody: PaperPerson = {
  name: { ky: { surname: '', given: '', patronymic: '' }, ru: { surname: '', given: '', patronymic: '' } },
  sex: 'male',
  post: blank,
}
