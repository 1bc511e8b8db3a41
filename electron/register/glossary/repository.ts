import { sql } from 'kysely'
import type { KnownTerm } from '../../../shared/register/glossary/rules.ts'
import { type Term, type TermInput, termInput, type TermSummary, termTopics } from '../../../shared/register/glossary/schema.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import { oneOf } from '../one-of.ts'
import { type RecordRow, toRecordFields } from '../record-columns.ts'
import type { NewHead, RecordStore } from '../record-store.ts'
import { matchesSearch, searchKeyOf } from '../search.ts'
import type { RegisterDb } from '../tables.ts'

interface TermRow extends RecordRow {
  ky: string
  ru: string
  en: string
  topic: string
  note: string
  confirmed: number
}
export interface GlossaryTables {
  glossary: TermRow
}

/** The order in which the glossary was written: related terms stand together. */
async function list(db: RegisterDb, filter: ListFilter): Promise<TermSummary[]> {
  const rows = await db
    .selectFrom('glossary')
    .selectAll()
    .where('archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => matchesSearch(row, row.ref('search_key'), filter.search))
    .orderBy('created_at')
    .orderBy(sql`rowid`)
    .execute()
  return rows.map(toSummary)
}

async function find(db: RegisterDb, id: string): Promise<Term | undefined> {
  const row = await db.selectFrom('glossary').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toTerm(row)
}

/** Every term in use, with its note, for a file or for suggestions. */
export async function listTerms(db: RegisterDb): Promise<Term[]> {
  const rows = await db.selectFrom('glossary').selectAll().where('archived_at', 'is', null).orderBy('created_at').orderBy(sql`rowid`).execute()
  return rows.map(toTerm)
}

/** What tells, without reading a term, that none was added, changed, archived or erased. */
const known = new WeakMap<RegisterDb, { readonly state: string; readonly terms: readonly KnownTerm[] }>()

/** The terms in use, for looking them up in texts; the same list until the glossary changes, so that it is indexed once. */
export async function listKnownTerms(db: RegisterDb): Promise<readonly KnownTerm[]> {
  const { count, revisions, changed } = await db
    .selectFrom('glossary')
    .select((row) => [row.fn.countAll<number>().as('count'), row.fn.sum<number | null>('revision').as('revisions'), row.fn.max('updated_at').as('changed')])
    .executeTakeFirstOrThrow()
  const state = `${count} ${revisions ?? 0} ${changed}`
  const before = known.get(db)
  if (before?.state === state) return before.terms
  const terms = await db.selectFrom('glossary').select(['id', 'ky', 'ru']).where('archived_at', 'is', null).execute()
  known.set(db, { state, terms })
  return terms
}

function toSummary(row: TermRow): TermSummary {
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    ky: row.ky,
    ru: row.ru,
    en: row.en,
    topic: oneOf(termTopics, row.topic),
    confirmed: row.confirmed === 1,
  }
}

function toTerm(row: TermRow): Term {
  return { ...toRecordFields(row), ...toSummary(row), note: row.note }
}

function toColumns({ ky, ru, en, topic, note, confirmed }: TermInput) {
  return { ky, ru, en, topic, note, confirmed: confirmed ? 1 : 0, search_key: searchKeyOf([ky, ru, en]) }
}

/** Many terms with one statement, as a file or the office's own list brings them. */
export async function insertTerms(db: RegisterDb, terms: readonly { readonly head: NewHead; readonly input: TermInput }[]): Promise<void> {
  await db
    .insertInto('glossary')
    .values(terms.map(({ head, input }) => ({ ...head, ...toColumns(input) })))
    .execute()
}

export const termStore: RecordStore<TermInput, Term, TermSummary> = {
  area: 'glossary',
  table: 'glossary',
  inputSchema: termInput,
  list,
  find,
  insert: (db, head, input) => insertTerms(db, [{ head, input }]),
  update: async (db, id, input) => {
    await db.updateTable('glossary').set(toColumns(input)).where('id', '=', id).execute()
  },
}
