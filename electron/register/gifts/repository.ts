import { sql } from 'kysely'
import type { Bilingual } from '../../../shared/language/index.ts'
import { type Gift, giftDirections, type GiftInput, giftInput, type GiftSummary } from '../../../shared/register/gifts/schema.ts'
import type { Period } from '../../../shared/register/period.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import { oneOf } from '../one-of.ts'
import { type BilingualColumns, bilingualColumns, joinedBilingual, type RecordRow, toBilingual, toRecordFields } from '../record-columns.ts'
import type { RecordStore } from '../record-store.ts'
import { matchesSearch, searchKeyOf } from '../search.ts'
import type { RegisterDb } from '../tables.ts'

interface GiftRow extends RecordRow, BilingualColumns<'description' | 'reason' | 'storage_place'> {
  direction: string
  given_on: string
  partner_person_id: string | null
  partner_organisation_id: string | null
  own_person_id: string | null
  value_som: number | null
  act_number: string
  meeting_id: string | null
  notes: string
}
export interface GiftTables {
  gifts: GiftRow
}

const searchedKeys = sql<string>`gifts.search_key || ' ' || coalesce(person.search_key, '') || ' ' || coalesce(body.search_key, '')
  || ' ' || coalesce(own.search_key, '')`

/** With the names of both sides; the newest first. */
function selectRows(db: RegisterDb, filter: ListFilter) {
  return db
    .selectFrom('gifts')
    .leftJoin('people as person', 'person.id', 'gifts.partner_person_id')
    .leftJoin('organisations as body', 'body.id', 'gifts.partner_organisation_id')
    .leftJoin('people as own', 'own.id', 'gifts.own_person_id')
    .selectAll('gifts')
    .select(['person.kyrgyz_surname as surname_ky', 'person.kyrgyz_given as given_ky'])
    .select(['person.russian_surname as surname_ru', 'person.russian_given as given_ru'])
    .select(['person.passport_surname', 'person.passport_given'])
    .select(['body.name_ky as body_ky', 'body.name_ru as body_ru'])
    .select(['own.kyrgyz_surname as own_surname_ky', 'own.kyrgyz_given as own_given_ky'])
    .select(['own.russian_surname as own_surname_ru', 'own.russian_given as own_given_ru'])
    .where('gifts.archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => matchesSearch(row, searchedKeys, filter.search))
    .orderBy('gifts.given_on', 'desc')
    .orderBy('gifts.created_at', 'desc')
}
type ListedRow = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number]

const inUse: ListFilter = { search: '', archived: false }

async function list(db: RegisterDb, filter: ListFilter): Promise<GiftSummary[]> {
  return (await selectRows(db, filter).execute()).map(toSummary)
}

/** Of a period, oldest first: as a journal stands. */
export async function listGiftsWithin(db: RegisterDb, { from, to }: Period): Promise<GiftSummary[]> {
  const rows = await selectRows(db, inUse).where('gifts.given_on', '>=', from).where('gifts.given_on', '<=', to).execute()
  return rows.map(toSummary).toReversed()
}

/** Between us and a person or their body, the newest first. */
export async function listGiftsWith(db: RegisterDb, personId: string | null, organisationId: string | null): Promise<GiftSummary[]> {
  const rows = await selectRows(db, inUse)
    .where((row) => row.or([row('gifts.partner_person_id', '=', personId), row('gifts.partner_organisation_id', '=', organisationId)]))
    .execute()
  return rows.map(toSummary)
}

async function find(db: RegisterDb, id: string): Promise<Gift | undefined> {
  const row = await db.selectFrom('gifts').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...toRecordFields(row), ...toFields(row), ownPersonId: row.own_person_id, meetingId: row.meeting_id, notes: row.notes }
}

function toFields(row: GiftRow) {
  return {
    direction: oneOf(giftDirections, row.direction),
    givenOn: row.given_on,
    partner: { personId: row.partner_person_id, organisationId: row.partner_organisation_id },
    description: toBilingual(row, 'description'),
    valueSom: row.value_som,
    reason: toBilingual(row, 'reason'),
    storagePlace: toBilingual(row, 'storage_place'),
    actNumber: row.act_number,
  }
}

function toSummary(row: ListedRow): GiftSummary {
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    ...toFields(row),
    partnerPerson: either(fullName(row.surname_ky, row.given_ky), fullName(row.surname_ru, row.given_ru), fullName(row.passport_surname, row.passport_given)),
    partnerOrganisation: joinedBilingual(row.body_ky, row.body_ru),
    ownPerson: either(fullName(row.own_surname_ky, row.own_given_ky), fullName(row.own_surname_ru, row.own_given_ru)),
  }
}

/** Where one spelling was never written the other stands in, then the passport's. */
function either(ky: string, ru: string, passport = ''): Bilingual {
  return { ky: ky || ru || passport, ru: ru || ky || passport }
}

function fullName(surname: string | null, given: string | null): string {
  return `${surname ?? ''} ${given ?? ''}`.trim()
}

function toColumns(input: GiftInput) {
  const { description, reason } = input
  return {
    direction: input.direction,
    given_on: input.givenOn,
    partner_person_id: input.partner.personId,
    partner_organisation_id: input.partner.organisationId,
    own_person_id: input.ownPersonId,
    ...bilingualColumns('description', description),
    value_som: input.valueSom,
    ...bilingualColumns('reason', reason),
    ...bilingualColumns('storage_place', input.storagePlace),
    act_number: input.actNumber,
    meeting_id: input.meetingId,
    notes: input.notes,
    search_key: searchKeyOf([description.ky, description.ru, reason.ky, reason.ru, input.actNumber]),
  }
}

export const giftStore: RecordStore<GiftInput, Gift, GiftSummary> = {
  area: 'gifts',
  table: 'gifts',
  inputSchema: giftInput,
  list,
  find,
  insert: async (db, head, input) => {
    await db.insertInto('gifts').values({ ...head, ...toColumns(input) }).execute()
  },
  update: async (db, id, input) => {
    await db.updateTable('gifts').set(toColumns(input)).where('id', '=', id).execute()
  },
}
