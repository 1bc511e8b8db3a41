import type { Declinable } from '../../../shared/documents/case-forms.ts'
import { printedNames } from '../../../shared/documents/name-order.ts'
import { bodyGenitives, postWithBody } from '../../../shared/documents/post-with-body.ts'
import { type Bilingual, languages } from '../../../shared/language/index.ts'
import { isHeldOn } from '../../../shared/register/people/rules.ts'
import type { Person } from '../../../shared/register/people/schema.ts'
import { organisationStore } from '../organisations/repository.ts'
import { personStore } from '../people/repository.ts'
import { getRecord } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'
import { readConfirmedTexts } from './repository.ts'

/** What papers decline of a person: the name in both languages, then every post held on the day. */
export async function textsOfPerson(db: RegisterDb, id: string, today: string): Promise<Declinable[]> {
  const person = await getRecord(db, personStore, id)
  const parts = printedNames(person)
  const names = languages.map((language): Declinable => ({ kind: 'name', language, parts: parts[language], sex: person.sex }))
  const posts: Declinable[] = []
  for (const post of person.posts.filter((held) => isHeldOn(held, today))) posts.push(...inBothLanguages('post', await printedPost(db, post)))
  return [...names, ...posts]
}

/** What papers decline of a body: its name, and the Kyrgyz abbreviation; Russian ones stay as they are. */
export async function textsOfOrganisation(db: RegisterDb, id: string): Promise<Declinable[]> {
  const { name, abbreviation } = await getRecord(db, organisationStore, id)
  return [...inBothLanguages('organisation', name), { kind: 'organisation', language: 'ky', text: abbreviation.ky }]
}

async function printedPost(db: RegisterDb, { title, organisationId }: Person['posts'][number]): Promise<Bilingual> {
  const body = organisationId === null ? undefined : await organisationStore.find(db, organisationId)
  return postWithBody(title, body, body && (await readConfirmedTexts(db, bodyGenitives(body))))
}

function inBothLanguages(kind: 'post' | 'organisation', text: Bilingual): Declinable[] {
  return languages.map((language) => ({ kind, language, text: text[language] }))
}
