import { postOn } from '../../../shared/register/people/rules.ts'
import { type PersonSummary, type Post, sexes, type StoredPerson, type StoredPersonInput, storedPersonInput } from '../../../shared/register/people/schema.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import { oneOf } from '../one-of.ts'
import {
  type BilingualColumns,
  bilingualColumns,
  joinedBilingual,
  type RecordRow,
  toBilingual,
  toRecordFields,
} from '../record-columns.ts'
import type { RecordStore } from '../record-store.ts'
import { matchesSearch, searchKeyOf } from '../search.ts'
import type { RegisterDb } from '../tables.ts'

interface PersonRow extends RecordRow, BilingualColumns<'salutation' | 'biography' | 'diet'> {
  passport_surname: string
  passport_given: string
  russian_surname: string
  russian_given: string
  russian_patronymic: string
  kyrgyz_surname: string
  kyrgyz_given: string
  kyrgyz_patronymic: string
  sex: string
  citizenship: string | null
  born_on: string | null
  /** The reference of a sealed box (`passports/repository.ts`); empty where there is no passport. */
  passport: string
  /** The reference of a photograph; empty where there is none. */
  photo: string
  phone: string
  email: string
  languages: string
  pronunciation: string
  notes: string
}
interface PostRow extends BilingualColumns<'title'> {
  person_id: string
  position: number
  organisation_id: string | null
  from_on: string | null
  to_on: string | null
}
export interface PeopleTables {
  people: PersonRow
  posts: PostRow
}

/** A post with the name of its body, as lists and papers need it. */
export interface NamedPost extends Post {
  readonly organisation: { ky: string; ru: string }
}

/** Above this many people it is cheaper to read every post than to name each person in the statement. */
const namedPeopleLimit = 1000

/** Posts of the given people (or of more) by person, each in the order of the card. */
export async function listPostsOf(db: RegisterDb, personIds: readonly string[]): Promise<Map<string, NamedPost[]>> {
  const byPerson = new Map<string, NamedPost[]>()
  if (personIds.length === 0) return byPerson
  const rows = await db
    .selectFrom('posts')
    .leftJoin('organisations', 'organisations.id', 'posts.organisation_id')
    .selectAll('posts')
    .select(['organisations.name_ky as body_ky', 'organisations.name_ru as body_ru'])
    .$if(personIds.length <= namedPeopleLimit, (select) => select.where('posts.person_id', 'in', personIds))
    .orderBy('posts.position')
    .execute()
  for (const row of rows) {
    const posts = byPerson.get(row.person_id) ?? []
    posts.push({ ...toPost(row), organisation: joinedBilingual(row.body_ky, row.body_ru) })
    byPerson.set(row.person_id, posts)
  }
  return byPerson
}

async function list(db: RegisterDb, filter: ListFilter, today: string): Promise<PersonSummary[]> {
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .where('archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => matchesSearch(row, row.ref('search_key'), filter.search))
    .execute()
  const posts = await listPostsOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => toSummary(row, posts.get(row.id) ?? [], today))
}

async function find(db: RegisterDb, id: string): Promise<StoredPerson | undefined> {
  const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const posts = await db.selectFrom('posts').selectAll().where('person_id', '=', id).orderBy('position').execute()
  return toPerson(row, posts.map(toPost))
}

function toNames(row: PersonRow) {
  return {
    passportName: { surname: row.passport_surname, given: row.passport_given },
    russianName: { surname: row.russian_surname, given: row.russian_given, patronymic: row.russian_patronymic },
    kyrgyzName: { surname: row.kyrgyz_surname, given: row.kyrgyz_given, patronymic: row.kyrgyz_patronymic },
  }
}

function toSummary(row: PersonRow, posts: readonly NamedPost[], day: string): PersonSummary {
  const post = postOn(posts, day)
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    ...toNames(row),
    sex: oneOf(sexes, row.sex),
    citizenship: row.citizenship,
    post: post ? { title: post.title, organisationId: post.organisationId, organisation: post.organisation } : null,
  }
}

function toPerson(row: PersonRow, posts: Post[]): StoredPerson {
  return {
    ...toRecordFields(row),
    ...toNames(row),
    sex: oneOf(sexes, row.sex),
    salutation: toBilingual(row, 'salutation'),
    citizenship: row.citizenship,
    bornOn: row.born_on,
    passport: row.passport,
    photo: row.photo,
    phone: row.phone,
    email: row.email,
    languages: row.languages,
    biography: toBilingual(row, 'biography'),
    pronunciation: row.pronunciation,
    diet: toBilingual(row, 'diet'),
    notes: row.notes,
    posts,
  }
}

function toPost(row: PostRow): Post {
  return { organisationId: row.organisation_id, title: toBilingual(row, 'title'), fromOn: row.from_on, toOn: row.to_on }
}

function toColumns(input: StoredPersonInput) {
  const { passportName, russianName, kyrgyzName } = input
  return {
    passport_surname: passportName.surname,
    passport_given: passportName.given,
    russian_surname: russianName.surname,
    russian_given: russianName.given,
    russian_patronymic: russianName.patronymic,
    kyrgyz_surname: kyrgyzName.surname,
    kyrgyz_given: kyrgyzName.given,
    kyrgyz_patronymic: kyrgyzName.patronymic,
    sex: input.sex,
    ...bilingualColumns('salutation', input.salutation),
    citizenship: input.citizenship,
    born_on: input.bornOn,
    passport: input.passport,
    photo: input.photo,
    phone: input.phone,
    email: input.email,
    languages: input.languages,
    ...bilingualColumns('biography', input.biography),
    pronunciation: input.pronunciation,
    ...bilingualColumns('diet', input.diet),
    notes: input.notes,
    search_key: searchKeyOf([
      ...Object.values(passportName),
      ...Object.values(russianName),
      ...Object.values(kyrgyzName),
      ...input.posts.flatMap((post) => [post.title.ky, post.title.ru]),
    ]),
  }
}

async function replacePosts(db: RegisterDb, personId: string, posts: readonly Post[]): Promise<void> {
  await db.deleteFrom('posts').where('person_id', '=', personId).execute()
  if (posts.length === 0) return
  const rows = posts.map((post, position) => ({
    person_id: personId,
    position,
    organisation_id: post.organisationId,
    ...bilingualColumns('title', post.title),
    from_on: post.fromOn,
    to_on: post.toOn,
  }))
  await db.insertInto('posts').values(rows).execute()
}

export const personStore: RecordStore<StoredPersonInput, StoredPerson, PersonSummary> = {
  area: 'people',
  table: 'people',
  inputSchema: storedPersonInput,
  list,
  find,
  insert: async (db, head, input) => {
    await db.insertInto('people').values({ ...head, ...toColumns(input) }).execute()
    await replacePosts(db, head.id, input.posts)
  },
  update: async (db, id, input) => {
    await db.updateTable('people').set(toColumns(input)).where('id', '=', id).execute()
    await replacePosts(db, id, input.posts)
  },
}
