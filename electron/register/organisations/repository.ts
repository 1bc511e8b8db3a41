import { organisationInput, organisationKinds, type Organisation, type OrganisationInput, type OrganisationSummary } from '../../../shared/register/organisations/schema.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import {
  type BilingualColumns,
  bilingualColumns,
  type RecordRow,
  toBilingual,
  toRecordFields,
  toTrilingual,
  type TrilingualColumns,
  trilingualColumns,
} from '../record-columns.ts'
import type { RecordStore } from '../record-store.ts'
import { matchesSearch, searchKeyOf } from '../search.ts'
import type { RegisterDb } from '../tables.ts'
import { oneOf } from '../one-of.ts'

interface OrganisationRow
  extends RecordRow,
    TrilingualColumns<'name'>,
    TrilingualColumns<'abbreviation'>,
    BilingualColumns<'address'> {
  kind: string
  country_code: string | null
  aliases: string
  phone: string
  email: string
  notes: string
}
export interface OrganisationTables {
  organisations: OrganisationRow
}

async function list(db: RegisterDb, filter: ListFilter): Promise<OrganisationSummary[]> {
  const rows = await db
    .selectFrom('organisations')
    .selectAll()
    .where('archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => matchesSearch(row, row.ref('search_key'), filter.search))
    .execute()
  return rows.map(toSummary)
}

async function find(db: RegisterDb, id: string): Promise<Organisation | undefined> {
  const row = await db.selectFrom('organisations').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toOrganisation(row)
}

function toSummary(row: OrganisationRow): OrganisationSummary {
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    kind: oneOf(organisationKinds, row.kind),
    name: toTrilingual(row, 'name'),
    abbreviation: toTrilingual(row, 'abbreviation'),
    countryCode: row.country_code,
  }
}

function toOrganisation(row: OrganisationRow): Organisation {
  return {
    ...toRecordFields(row),
    ...toSummary(row),
    aliases: row.aliases,
    address: toBilingual(row, 'address'),
    phone: row.phone,
    email: row.email,
    notes: row.notes,
  }
}

function toColumns(input: OrganisationInput) {
  const { name, abbreviation } = input
  return {
    kind: input.kind,
    ...trilingualColumns('name', name),
    ...trilingualColumns('abbreviation', abbreviation),
    country_code: input.countryCode,
    aliases: input.aliases,
    ...bilingualColumns('address', input.address),
    phone: input.phone,
    email: input.email,
    notes: input.notes,
    search_key: searchKeyOf([...Object.values(name), ...Object.values(abbreviation), input.aliases]),
  }
}

export const organisationStore: RecordStore<OrganisationInput, Organisation, OrganisationSummary> = {
  area: 'organisations',
  table: 'organisations',
  inputSchema: organisationInput,
  list,
  find,
  insert: async (db, head, input) => {
    await db.insertInto('organisations').values({ ...head, ...toColumns(input) }).execute()
  },
  update: async (db, id, input) => {
    await db.updateTable('organisations').set(toColumns(input)).where('id', '=', id).execute()
  },
}
