import { sql } from 'kysely'
import type { Bilingual } from '../../../shared/language/index.ts'
import {
  type Invitation,
  invitationChannels,
  invitationDirections,
  type InvitationInput,
  invitationInput,
  invitationSources,
  invitationStatuses,
  type InvitationStep,
  type InvitationSummary,
} from '../../../shared/register/invitations/schema.ts'
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

interface InvitationRow extends RecordRow, BilingualColumns<'event' | 'place' | 'aim' | 'ground' | 'costs'> {
  direction: string
  source: string
  channel: string
  addressee_person_id: string | null
  addressee_organisation_id: string | null
  election_id: string | null
  event_on: string | null
  event_ends_on: string | null
  event_at: string | null
  seats: number | null
  reply_by_on: string | null
  signatory_person_id: string | null
  number: string
  answer_on: string | null
  answer_number: string
  answer_confirmed: number | null
  answer_note: string
  notes: string
}
interface InvitationStepRow {
  invitation_id: string
  position: number
  status: string
  reached_on: string
  note: string
}
export interface InvitationTables {
  invitations: InvitationRow
  invitation_steps: InvitationStepRow
}

/** Invitations with the names of those they go to and the step they stand at; the one moved last comes first. */
function selectRows(db: RegisterDb, filter: ListFilter) {
  const key = sql<string>`invitations.search_key || ' ' || coalesce(addressees.search_key, '') || ' '
    || coalesce(organisations.search_key, '') || ' ' || coalesce(elections.search_key, '')`
  return db
    .selectFrom('invitations')
    .innerJoin('invitation_steps as last', (join) =>
      join
        .onRef('last.invitation_id', '=', 'invitations.id')
        .on('last.position', '=', ({ selectFrom }) =>
          selectFrom('invitation_steps as step')
            .select(({ fn }) => fn.max('step.position').as('position'))
            .whereRef('step.invitation_id', '=', 'invitations.id'),
        ),
    )
    .leftJoin('people as addressees', 'addressees.id', 'invitations.addressee_person_id')
    .leftJoin('organisations', 'organisations.id', 'invitations.addressee_organisation_id')
    .leftJoin('elections', 'elections.id', 'invitations.election_id')
    .selectAll('invitations')
    .select(['last.status', 'last.reached_on as status_on'])
    .select(['addressees.kyrgyz_given as given_ky', 'addressees.kyrgyz_surname as surname_ky'])
    .select(['addressees.russian_given as given_ru', 'addressees.russian_surname as surname_ru'])
    .select(['addressees.passport_given', 'addressees.passport_surname'])
    .select(['organisations.name_ky as body_ky', 'organisations.name_ru as body_ru'])
    .select(['elections.name_ky as election_ky', 'elections.name_ru as election_ru'])
    .where('invitations.archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => matchesSearch(row, key, filter.search))
    .orderBy('last.reached_on', 'desc')
    .orderBy('invitations.created_at', 'desc')
}
type ListedRow = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number]

async function list(db: RegisterDb, filter: ListFilter): Promise<InvitationSummary[]> {
  const rows = await selectRows(db, filter).execute()
  return rows.map(toSummary)
}

async function find(db: RegisterDb, id: string): Promise<Invitation | undefined> {
  const row = await db.selectFrom('invitations').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const steps = await db
    .selectFrom('invitation_steps')
    .selectAll()
    .where('invitation_id', '=', id)
    .orderBy('position')
    .execute()
  return toInvitation(row, steps.map(toStep))
}

/** What a row of the list and the card show alike. */
function toLetter(row: InvitationRow) {
  return {
    direction: oneOf(invitationDirections, row.direction),
    source: oneOf(invitationSources, row.source),
    channel: oneOf(invitationChannels, row.channel),
    event: toBilingual(row, 'event'),
    eventOn: row.event_on,
    seats: row.seats,
    replyByOn: row.reply_by_on,
    number: row.number,
  }
}

function toSummary(row: ListedRow): InvitationSummary {
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    ...toLetter(row),
    addresseePerson: addresseeName(row),
    addresseeOrganisation: joinedBilingual(row.body_ky, row.body_ru),
    election: joinedBilingual(row.election_ky, row.election_ru),
    status: oneOf(invitationStatuses, row.status),
    statusOn: row.status_on,
    confirmed: row.answer_confirmed,
  }
}

/** Where one Cyrillic spelling was never written the other stands in, then the passport's. */
function addresseeName(row: ListedRow): Bilingual {
  const kyrgyz = fullName(row.given_ky, row.surname_ky)
  const russian = fullName(row.given_ru, row.surname_ru)
  const passport = fullName(row.passport_given, row.passport_surname)
  return { ky: kyrgyz || russian || passport, ru: russian || kyrgyz || passport }
}

function fullName(given: string | null, surname: string | null): string {
  return `${given ?? ''} ${surname ?? ''}`.trim()
}

function toInvitation(row: InvitationRow, steps: InvitationStep[]): Invitation {
  return {
    ...toRecordFields(row),
    ...toLetter(row),
    addressee: { personId: row.addressee_person_id, organisationId: row.addressee_organisation_id },
    electionId: row.election_id,
    eventEndsOn: row.event_ends_on,
    eventAt: row.event_at,
    place: toBilingual(row, 'place'),
    aim: toBilingual(row, 'aim'),
    ground: toBilingual(row, 'ground'),
    costs: toBilingual(row, 'costs'),
    signatoryPersonId: row.signatory_person_id,
    steps,
    answer: {
      on: row.answer_on,
      number: row.answer_number,
      confirmed: row.answer_confirmed,
      note: row.answer_note,
    },
    notes: row.notes,
  }
}

function toStep(row: InvitationStepRow): InvitationStep {
  return { status: oneOf(invitationStatuses, row.status), on: row.reached_on, note: row.note }
}

function toColumns(input: InvitationInput) {
  const { addressee, event, answer } = input
  return {
    direction: input.direction,
    source: input.source,
    channel: input.channel,
    addressee_person_id: addressee.personId,
    addressee_organisation_id: addressee.organisationId,
    election_id: input.electionId,
    ...bilingualColumns('event', event),
    event_on: input.eventOn,
    event_ends_on: input.eventEndsOn,
    event_at: input.eventAt,
    ...bilingualColumns('place', input.place),
    ...bilingualColumns('aim', input.aim),
    ...bilingualColumns('ground', input.ground),
    ...bilingualColumns('costs', input.costs),
    seats: input.seats,
    reply_by_on: input.replyByOn,
    signatory_person_id: input.signatoryPersonId,
    number: input.number,
    answer_on: answer.on,
    answer_number: answer.number,
    answer_confirmed: answer.confirmed,
    answer_note: answer.note,
    notes: input.notes,
    search_key: searchKeyIn(input),
  }
}

function searchKeyIn({ event, number, answer }: Pick<InvitationInput, 'event' | 'number' | 'answer'>): string {
  return searchKeyOf([event.ky, event.ru, number, answer.number])
}

/** The number of its letter alone, as a change of the record: a night run writes a thousand. */
export async function writeNumber(db: RegisterDb, invitation: Invitation, number: string, now: string): Promise<void> {
  await db
    .updateTable('invitations')
    .set((row) => ({ number, search_key: searchKeyIn({ ...invitation, number }), updated_at: now, revision: row('revision', '+', 1) }))
    .where('id', '=', invitation.id)
    .execute()
}

async function replaceSteps(db: RegisterDb, invitationId: string, steps: readonly InvitationStep[]): Promise<void> {
  await db.deleteFrom('invitation_steps').where('invitation_id', '=', invitationId).execute()
  const rows = steps.map((step, position) => ({
    invitation_id: invitationId,
    position,
    status: step.status,
    reached_on: step.on,
    note: step.note,
  }))
  await db.insertInto('invitation_steps').values(rows).execute()
}

export const invitationStore: RecordStore<InvitationInput, Invitation, InvitationSummary> = {
  area: 'invitations',
  table: 'invitations',
  inputSchema: invitationInput,
  list,
  find,
  insert: async (db, head, input) => {
    await db.insertInto('invitations').values({ ...head, ...toColumns(input) }).execute()
    await replaceSteps(db, head.id, input.steps)
  },
  update: async (db, id, input) => {
    await db.updateTable('invitations').set(toColumns(input)).where('id', '=', id).execute()
    await replaceSteps(db, id, input.steps)
  },
}
