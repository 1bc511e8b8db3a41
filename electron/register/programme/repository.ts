import { sql } from 'kysely'
import { type ProgrammeItem, type ProgrammeItemInput, programmeItemInput, type ProgrammeItemSummary } from '../../../shared/register/programme/schema.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import { type BilingualColumns, bilingualColumns, type RecordRow, toBilingual, toRecordFields } from '../record-columns.ts'
import type { RecordStore } from '../record-store.ts'
import { matchesSearch, searchKeyOf } from '../search.ts'
import type { RegisterDb } from '../tables.ts'

interface ProgrammeItemRow
  extends RecordRow,
    BilingualColumns<'title'>,
    BilingualColumns<'place'>,
    BilingualColumns<'participants'>,
    BilingualColumns<'dress'> {
  delegation_id: string
  held_on: string
  starts_at: string
  ends_at: string | null
  meeting_id: string | null
  staff_responsible: string
  staff_phone: string
  staff_transport: string
  staff_note: string
}
export interface ProgrammeTables {
  programme_items: ProgrammeItemRow
}

/** An item with its delegation's name, or the name of the body where the delegation has none of its own. */
interface ProgrammeListRow extends ProgrammeItemRow {
  delegation_ky: string
  delegation_ru: string
}

/** Items in order of day and hour; those of one hour in the order they were entered. */
function selectItems(db: RegisterDb) {
  return db
    .selectFrom('programme_items as item')
    .innerJoin('delegations as visit', 'visit.id', 'item.delegation_id')
    .innerJoin('organisations as body', 'body.id', 'visit.organisation_id')
    .selectAll('item')
    .select([
      sql<string>`coalesce(nullif(visit.name_ky, ''), body.name_ky)`.as('delegation_ky'),
      sql<string>`coalesce(nullif(visit.name_ru, ''), body.name_ru)`.as('delegation_ru'),
    ])
    .orderBy('item.held_on')
    .orderBy('item.starts_at')
    .orderBy('item.created_at')
}

async function list(db: RegisterDb, filter: ListFilter): Promise<ProgrammeItemSummary[]> {
  const rows = await selectItems(db)
    .where('item.archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => {
      const keys = sql<string>`item.search_key || ' ' || visit.search_key || ' ' || body.search_key`
      return matchesSearch(row, keys, filter.search)
    })
    .execute()
  return rows.map(toSummary)
}

/** The programme of one visit as it stands: what was archived is out of it. */
export async function listProgrammeOf(db: RegisterDb, delegationId: string): Promise<ProgrammeItemSummary[]> {
  const rows = await selectItems(db).where('item.delegation_id', '=', delegationId).where('item.archived_at', 'is', null).execute()
  return rows.map(toSummary)
}

async function find(db: RegisterDb, id: string): Promise<ProgrammeItem | undefined> {
  const row = await db.selectFrom('programme_items').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...toRecordFields(row), ...toFields(row) }
}

function toSummary(row: ProgrammeListRow): ProgrammeItemSummary {
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    ...toFields(row),
    delegation: toBilingual(row, 'delegation'),
  }
}

function toFields(row: ProgrammeItemRow): ProgrammeItemInput {
  return {
    delegationId: row.delegation_id,
    heldOn: row.held_on,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    title: toBilingual(row, 'title'),
    place: toBilingual(row, 'place'),
    participants: toBilingual(row, 'participants'),
    dress: toBilingual(row, 'dress'),
    meetingId: row.meeting_id,
    staff: {
      responsible: row.staff_responsible,
      phone: row.staff_phone,
      transport: row.staff_transport,
      note: row.staff_note,
    },
  }
}

function toColumns(input: ProgrammeItemInput) {
  const { title, place, participants, staff } = input
  return {
    delegation_id: input.delegationId,
    held_on: input.heldOn,
    starts_at: input.startsAt,
    ends_at: input.endsAt,
    ...bilingualColumns('title', title),
    ...bilingualColumns('place', place),
    ...bilingualColumns('participants', participants),
    ...bilingualColumns('dress', input.dress),
    meeting_id: input.meetingId,
    staff_responsible: staff.responsible,
    staff_phone: staff.phone,
    staff_transport: staff.transport,
    staff_note: staff.note,
    search_key: searchKeyOf([
      ...Object.values(title),
      ...Object.values(place),
      ...Object.values(participants),
      staff.responsible,
      staff.transport,
    ]),
  }
}

export const programmeStore: RecordStore<ProgrammeItemInput, ProgrammeItem, ProgrammeItemSummary> = {
  area: 'programme',
  table: 'programme_items',
  inputSchema: programmeItemInput,
  list,
  find,
  insert: async (db, head, input) => {
    await db.insertInto('programme_items').values({ ...head, ...toColumns(input) }).execute()
  },
  update: async (db, id, input) => {
    await db.updateTable('programme_items').set(toColumns(input)).where('id', '=', id).execute()
  },
}
