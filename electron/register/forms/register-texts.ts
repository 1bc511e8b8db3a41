import type { Declinable } from '../../../shared/documents/case-forms.ts'
import { printedNames } from '../../../shared/documents/name-order.ts'
import { type PostBody, bodyGenitives, postWithBody } from '../../../shared/documents/post-with-body.ts'
import type { Language, RussianSex } from '../../../shared/language/index.ts'
import type { SimilarForm } from '../../../shared/register/forms/schema.ts'
import { isHeldOn } from '../../../shared/register/people/rules.ts'
import { sexes } from '../../../shared/register/people/schema.ts'
import { oneOf } from '../one-of.ts'
import { joinedBilingual, toBilingual } from '../record-columns.ts'
import type { RegisterDb } from '../tables.ts'
import { readConfirmedTexts } from './repository.ts'

/** A text of the register that papers decline, with the record it stands in; of records in use only. */
export interface RegisterText<Text extends Declinable = Declinable> {
  readonly declinable: Text
  readonly record: SimilarForm['record']
}

type Name = Extract<Declinable, { kind: 'name' }>

/** @param sex null: both */
export async function listNames(db: RegisterDb, language: Language, sex: RussianSex | null): Promise<RegisterText<Name>[]> {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'sex', 'passport_surname', 'passport_given'])
    .select(['kyrgyz_surname', 'kyrgyz_given', 'kyrgyz_patronymic', 'russian_surname', 'russian_given', 'russian_patronymic'])
    .where('archived_at', 'is', null)
    .$if(sex !== null, (select) => select.where('sex', '=', sex))
    .execute()
  return rows.map((row) => {
    const parts = printedNames({
      passportName: { surname: row.passport_surname, given: row.passport_given },
      kyrgyzName: { surname: row.kyrgyz_surname, given: row.kyrgyz_given, patronymic: row.kyrgyz_patronymic },
      russianName: { surname: row.russian_surname, given: row.russian_given, patronymic: row.russian_patronymic },
    })
    return { declinable: { kind: 'name', language, parts: parts[language], sex: oneOf(sexes, row.sex) }, record: { area: 'people', id: row.id } }
  })
}

export async function listOrganisationNames(db: RegisterDb, language: Language): Promise<RegisterText[]> {
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'name_ky', 'name_ru', 'abbreviation_ky'])
    .where('archived_at', 'is', null)
    .execute()
  return rows.flatMap((row) => {
    const texts = language === 'ky' ? [row.name_ky, row.abbreviation_ky] : [row.name_ru]
    return texts.filter((text) => text !== '').map((text) => ({ declinable: { kind: 'organisation', language, text }, record: { area: 'organisations', id: row.id } }))
  })
}

/** A case and a possessive change the end of a word: «төрага» of a title is «төрагасы» of a body. */
const stemLength = 4

/**
 * Posts held on the day as papers print them, each wording once, as far as one of the words may stand in them.
 *
 * @param words in the nominative
 */
export async function listPosts(db: RegisterDb, language: Language, words: readonly string[], today: string): Promise<RegisterText[]> {
  const stems = words.map((word) => word.toLowerCase().slice(0, stemLength))
  const wordings = new Map<string, { readonly title: string; readonly body: PostBody | undefined; readonly personId: string }>()
  for (const row of await heldPosts(db, today)) {
    const title = toBilingual(row, 'title')[language]
    const wording = `${title}\n${row.organisation_id ?? ''}`
    if (title === '' || wordings.has(wording)) continue
    const body = { name: joinedBilingual(row.name_ky, row.name_ru), abbreviation: joinedBilingual(row.abbreviation_ky, row.abbreviation_ru) }
    wordings.set(wording, { title, body: row.organisation_id === null ? undefined : body, personId: row.person_id })
  }
  const meant = [...wordings.values()].filter(({ title, body }) => {
    const printed = `${title} ${body?.name[language] ?? ''}`.toLowerCase()
    return stems.some((stem) => printed.includes(stem))
  })
  const confirmed = await readConfirmedTexts(db, genitivesOf(meant.map(({ body }) => body), language))
  return meant.map(({ title, body, personId }) => {
    const own = { ky: '', ru: '', [language]: title }
    return { declinable: { kind: 'post', language, text: postWithBody(own, body, confirmed)[language] }, record: { area: 'people', id: personId } }
  })
}

function genitivesOf(bodies: readonly (PostBody | undefined)[], language: Language) {
  const byName = new Map(bodies.map((body) => [body?.name[language] ?? '', body]))
  return [...byName.values()].flatMap((body) => (body ? bodyGenitives(body) : [])).filter((request) => request.language === language)
}

async function heldPosts(db: RegisterDb, today: string) {
  const rows = await db
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.person_id')
    .leftJoin('organisations', 'organisations.id', 'posts.organisation_id')
    .select(['posts.person_id', 'posts.title_ky', 'posts.title_ru', 'posts.organisation_id', 'posts.from_on', 'posts.to_on'])
    .select(['organisations.name_ky', 'organisations.name_ru', 'organisations.abbreviation_ky', 'organisations.abbreviation_ru'])
    .where('people.archived_at', 'is', null)
    .execute()
  return rows.filter(({ from_on: fromOn, to_on: toOn }) => isHeldOn({ fromOn, toOn }, today))
}
