import { sql } from 'kysely'
import type { ConfirmedFormTexts } from '../../../shared/language/case-form.ts'
import type { Bilingual } from '../../../shared/language/index.ts'
import { type KnownTerm, termReadings } from '../../../shared/register/glossary/rules.ts'
import { type KnownName, knownBody, knownCountries, knownPerson, mayBeMeant, nameBeginnings, nameKeys } from '../../../shared/register/memory/known-names.ts'
import { sexes } from '../../../shared/register/people/schema.ts'
import { readCorrections } from '../forms/repository.ts'
import { listKnownTerms } from '../glossary/repository.ts'
import { oneOf } from '../one-of.ts'
import type { RegisterDb } from '../tables.ts'

/** A text with more capitalised words than this is a list, not a sentence. */
const beginningsLimit = 60
const peopleLimit = 200

/** The people, bodies and countries whose names may occur in the texts, with all their forms. */
export async function listNamesIn(db: RegisterDb, texts: readonly string[]): Promise<KnownName[]> {
  const beginnings = nameBeginnings(texts).slice(0, beginningsLimit)
  if (beginnings.length === 0) return []
  const corrections = await readCorrections(db, ['name', 'organisation'])
  return [...(await listPeople(db, beginnings, corrections)), ...(await listBodies(db, beginnings, corrections)), ...(await listTermNames(db, beginnings)), ...knownCountries(beginnings)]
}

interface TermName extends Bilingual {
  readonly keys: readonly string[]
}

const namesOfTerms = new WeakMap<readonly KnownTerm[], readonly TermName[]>()

/** Terms that are names (Борбордук шайлоо комиссиясы, БШК): capital letters on both sides. */
function termNames(terms: readonly KnownTerm[]): readonly TermName[] {
  const isName = ({ ky, ru }: Bilingual): boolean => /^\p{Lu}/u.test(ky) && /^\p{Lu}/u.test(ru)
  const names = namesOfTerms.get(terms) ?? terms.flatMap(termReadings).filter(isName).map((name) => ({ ...name, keys: nameKeys([name.ky, name.ru]) }))
  namesOfTerms.set(terms, names)
  return names
}

async function listTermNames(db: RegisterDb, beginnings: readonly string[]): Promise<KnownName[]> {
  return termNames(await listKnownTerms(db))
    .filter(({ keys }) => mayBeMeant(keys, beginnings))
    .map(({ ky, ru }) => knownBody(`term ${ky}`, { [isAbbreviation(ky) ? 'abbreviation' : 'name']: { ky, ru } }))
}

const isAbbreviation = (text: string): boolean => text.length < 8 && text === text.toUpperCase()

async function listPeople(db: RegisterDb, beginnings: readonly string[], corrections: ConfirmedFormTexts): Promise<KnownName[]> {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'sex', 'kyrgyz_surname', 'kyrgyz_given', 'kyrgyz_patronymic', 'russian_surname', 'russian_given', 'russian_patronymic'])
    // A folded beginning holds Latin letters and digits only, so it cannot carry a wildcard.
    .where((row) => row.or(beginnings.map((beginning) => sql<boolean>`${row.ref('search_key')} like ${`%${beginning}%`}`)))
    .execute()
  return rows
    .filter((row) => mayBeMeant(nameKeys([row.kyrgyz_surname, row.russian_surname]), beginnings))
    .slice(0, peopleLimit)
    .map((row) =>
      knownPerson({
        id: row.id,
        sex: oneOf(sexes, row.sex),
        kyrgyzName: { surname: row.kyrgyz_surname, given: row.kyrgyz_given, patronymic: row.kyrgyz_patronymic },
        russianName: { surname: row.russian_surname, given: row.russian_given, patronymic: row.russian_patronymic },
      }, corrections),
    )
}

async function listBodies(db: RegisterDb, beginnings: readonly string[], corrections: ConfirmedFormTexts): Promise<KnownName[]> {
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'name_ky', 'name_ru', 'abbreviation_ky', 'abbreviation_ru'])
    .execute()
  return rows
    .filter((row) => mayBeMeant(nameKeys([row.name_ky, row.name_ru, row.abbreviation_ky, row.abbreviation_ru]), beginnings))
    .map((row) =>
      knownBody(row.id, {
        name: { ky: row.name_ky, ru: row.name_ru },
        abbreviation: { ky: row.abbreviation_ky, ru: row.abbreviation_ru },
      }, corrections),
    )
}
