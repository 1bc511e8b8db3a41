import { sql } from 'kysely'
import {
  type Memorandum,
  type MemorandumInput,
  memorandumInput,
  memorandumRenewals,
  memorandumStates,
  type MemorandumSummary,
} from '../../../shared/register/memoranda/schema.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import { oneOf } from '../one-of.ts'
import { type BilingualColumns, bilingualColumns, joinedBilingual, type RecordRow, toBilingual, toRecordFields } from '../record-columns.ts'
import type { RecordStore } from '../record-store.ts'
import { matchesSearch, searchKeyOf } from '../search.ts'
import type { RegisterDb } from '../tables.ts'

interface MemorandumRow extends RecordRow, BilingualColumns<'title' | 'place' | 'languages' | 'original_place'> {
  number: string
  organisation_id: string
  signed_on: string | null
  valid_until_on: string | null
  renewal: string
  state: string
  remind_on: string | null
  notes: string
}
export interface MemorandumTables {
  memoranda: MemorandumRow
}

/** With the partner's name; what was signed last is first. */
function selectRows(db: RegisterDb, filter: ListFilter) {
  const keys = sql<string>`memoranda.search_key || ' ' || body.search_key`
  return db
    .selectFrom('memoranda')
    .innerJoin('organisations as body', 'body.id', 'memoranda.organisation_id')
    .selectAll('memoranda')
    .select(['body.name_ky as body_ky', 'body.name_ru as body_ru'])
    .where('memoranda.archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => matchesSearch(row, keys, filter.search))
    .orderBy('memoranda.signed_on', 'desc')
    .orderBy('memoranda.created_at', 'desc')
}

async function list(db: RegisterDb, filter: ListFilter): Promise<MemorandumSummary[]> {
  const rows = await selectRows(db, filter).execute()
  return rows.map((row) => toSummary(row, joinedBilingual(row.body_ky, row.body_ru)))
}

/** All in use with one partner, the newest first. */
export async function listMemorandaWith(db: RegisterDb, organisationId: string): Promise<MemorandumSummary[]> {
  const rows = await selectRows(db, { search: '', archived: false }).where('memoranda.organisation_id', '=', organisationId).execute()
  return rows.map((row) => toSummary(row, joinedBilingual(row.body_ky, row.body_ru)))
}

async function find(db: RegisterDb, id: string): Promise<Memorandum | undefined> {
  const row = await db.selectFrom('memoranda').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...toRecordFields(row), ...toFields(row), notes: row.notes }
}

function toFields(row: MemorandumRow) {
  return {
    number: row.number,
    organisationId: row.organisation_id,
    title: toBilingual(row, 'title'),
    signedOn: row.signed_on,
    place: toBilingual(row, 'place'),
    languages: toBilingual(row, 'languages'),
    validUntilOn: row.valid_until_on,
    renewal: oneOf(memorandumRenewals, row.renewal),
    state: oneOf(memorandumStates, row.state),
    originalPlace: toBilingual(row, 'original_place'),
    remindOn: row.remind_on,
  }
}

function toSummary(row: MemorandumRow, organisation: MemorandumSummary['organisation']): MemorandumSummary {
  return { id: row.id, revision: row.revision, archivedAt: row.archived_at, ...toFields(row), organisation }
}

function toColumns(input: MemorandumInput) {
  const { title, place } = input
  return {
    number: input.number,
    organisation_id: input.organisationId,
    ...bilingualColumns('title', title),
    signed_on: input.signedOn,
    ...bilingualColumns('place', place),
    ...bilingualColumns('languages', input.languages),
    valid_until_on: input.validUntilOn,
    renewal: input.renewal,
    state: input.state,
    ...bilingualColumns('original_place', input.originalPlace),
    remind_on: input.remindOn,
    notes: input.notes,
    search_key: searchKeyOf([input.number, title.ky, title.ru, place.ky, place.ru]),
  }
}

export const memorandumStore: RecordStore<MemorandumInput, Memorandum, MemorandumSummary> = {
  area: 'memoranda',
  table: 'memoranda',
  inputSchema: memorandumInput,
  list,
  find,
  insert: async (db, head, input) => {
    await db.insertInto('memoranda').values({ ...head, ...toColumns(input) }).execute()
  },
  update: async (db, id, input) => {
    await db.updateTable('memoranda').set(toColumns(input)).where('id', '=', id).execute()
  },
}
