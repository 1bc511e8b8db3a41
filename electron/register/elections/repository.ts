import {
  type Election,
  type ElectionInput,
  electionInput,
  electionKinds,
  type ElectionSummary,
} from '../../../shared/register/elections/schema.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import { oneOf } from '../one-of.ts'
import { type BilingualColumns, bilingualColumns, type RecordRow, toBilingual, toRecordFields } from '../record-columns.ts'
import type { RecordStore } from '../record-store.ts'
import { matchesSearch, searchKeyOf } from '../search.ts'
import type { RegisterDb } from '../tables.ts'

interface ElectionRow extends RecordRow, BilingualColumns<'name'> {
  kind: string
  voting_on: string
  called_on: string | null
  notes: string
}
export interface ElectionTables {
  elections: ElectionRow
}

/** The election being prepared is wanted most, so the latest voting day comes first. */
async function list(db: RegisterDb, filter: ListFilter): Promise<ElectionSummary[]> {
  const rows = await db
    .selectFrom('elections')
    .selectAll()
    .where('archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => matchesSearch(row, row.ref('search_key'), filter.search))
    .orderBy('voting_on', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map(toSummary)
}

async function find(db: RegisterDb, id: string): Promise<Election | undefined> {
  const row = await db.selectFrom('elections').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toElection(row)
}

function toSummary(row: ElectionRow): ElectionSummary {
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    kind: oneOf(electionKinds, row.kind),
    name: toBilingual(row, 'name'),
    votingOn: row.voting_on,
    calledOn: row.called_on,
  }
}

function toElection(row: ElectionRow): Election {
  return { ...toRecordFields(row), ...toSummary(row), notes: row.notes }
}

function toColumns(input: ElectionInput) {
  return {
    kind: input.kind,
    ...bilingualColumns('name', input.name),
    voting_on: input.votingOn,
    called_on: input.calledOn,
    notes: input.notes,
    // Elections are told apart by their year more often than by their name.
    search_key: searchKeyOf([input.name.ky, input.name.ru, input.votingOn]),
  }
}

export const electionStore: RecordStore<ElectionInput, Election, ElectionSummary> = {
  area: 'elections',
  table: 'elections',
  inputSchema: electionInput,
  list,
  find,
  insert: async (db, head, input) => {
    await db.insertInto('elections').values({ ...head, ...toColumns(input) }).execute()
  },
  update: async (db, id, input) => {
    await db.updateTable('elections').set(toColumns(input)).where('id', '=', id).execute()
  },
}
