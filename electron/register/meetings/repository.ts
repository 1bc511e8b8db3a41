import { sql } from 'kysely'
import { type Meeting, type MeetingInput, meetingInput, type MeetingSummary } from '../../../shared/register/meetings/schema.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import type { SeatByHand } from '../../../shared/register/seating/schema.ts'
import type { RecordStore } from '../record-store.ts'
import { matchesSearch } from '../search.ts'
import type { RegisterDb } from '../tables.ts'
import {
  type AgendaRow,
  type AgreementRow,
  type FigureRow,
  type MeetingLines,
  type ParticipantRow,
  type PointRow,
  toAgendaRow,
  toAgreementRow,
  toFigureRow,
  toLines,
  toParticipantRow,
  toPointRow,
} from './line-rows.ts'
import { type MeetingRow, toColumns, toMeeting, toSummary } from './rows.ts'

export interface MeetingTables {
  meetings: MeetingRow
  meeting_participants: ParticipantRow
  agenda_items: AgendaRow
  meeting_points: PointRow
  meeting_figures: FigureRow
  agreements: AgreementRow
  meeting_seats: SeatRow
}

/** Only who was given a seat by hand. */
interface SeatRow {
  meeting_id: string
  position: number
  seat: string
  person_id: string
}

/** Newest first. A meeting is found by everybody who sat there and by the bodies of both sides. */
async function list(db: RegisterDb, filter: ListFilter): Promise<MeetingSummary[]> {
  const rows = await db
    .selectFrom('meetings')
    .leftJoin('organisations as host', 'host.id', 'meetings.host_organisation_id')
    .leftJoin('organisations as guest', 'guest.id', 'meetings.guest_organisation_id')
    .leftJoin('delegations as visit', 'visit.id', 'meetings.delegation_id')
    .leftJoin('organisations as visitor', 'visitor.id', 'visit.organisation_id')
    .leftJoin(
      (from) =>
        from
          .selectFrom('meeting_participants as participant')
          .innerJoin('people as person', 'person.id', 'participant.person_id')
          .select(['participant.meeting_id', sql<string>`group_concat(person.search_key, ' ')`.as('search_key')])
          .groupBy('participant.meeting_id')
          .as('present'),
      (join) => join.onRef('present.meeting_id', '=', 'meetings.id'),
    )
    .leftJoin(
      (from) =>
        from
          .selectFrom('agreements')
          .where('state', 'not in', ['done', 'cancelled'])
          .select((row) => ['meeting_id', row.fn.countAll<number>().as('count')])
          .groupBy('meeting_id')
          .as('promised'),
      (join) => join.onRef('promised.meeting_id', '=', 'meetings.id'),
    )
    .selectAll('meetings')
    .select([
      'host.name_ky as host_ky',
      'host.name_ru as host_ru',
      'guest.name_ky as guest_ky',
      'guest.name_ru as guest_ru',
      'visitor.name_ky as visitor_ky',
      'visitor.name_ru as visitor_ru',
      'promised.count as open_agreements',
    ])
    .where('meetings.archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => matchesSearch(row, searchedKeys, filter.search))
    .orderBy('meetings.held_on', 'desc')
    .orderBy('meetings.starts_at', 'desc')
    .orderBy('meetings.created_at', 'desc')
    .execute()
  return rows.map(toSummary)
}

const searchedKeys = sql<string>`meetings.search_key || ' ' || coalesce(host.search_key, '') || ' ' || coalesce(guest.search_key, '')
  || ' ' || coalesce(visit.search_key, '') || ' ' || coalesce(visitor.search_key, '') || ' ' || coalesce(present.search_key, '')`

async function find(db: RegisterDb, id: string): Promise<Meeting | undefined> {
  const row = await db.selectFrom('meetings').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toMeeting(row, await findLines(db, id), await findSeats(db, id))
}

async function findSeats(db: RegisterDb, id: string): Promise<SeatByHand[]> {
  const rows = await db.selectFrom('meeting_seats').select(['seat', 'person_id']).where('meeting_id', '=', id).orderBy('position').execute()
  return rows.map((row) => ({ seat: row.seat, personId: row.person_id }))
}

async function findLines(db: RegisterDb, id: string): Promise<MeetingLines> {
  return toLines({
    participants: await db.selectFrom('meeting_participants').selectAll().where('meeting_id', '=', id).orderBy('position').execute(),
    agenda: await db.selectFrom('agenda_items').selectAll().where('meeting_id', '=', id).orderBy('position').execute(),
    points: await db.selectFrom('meeting_points').selectAll().where('meeting_id', '=', id).orderBy('position').execute(),
    figures: await db.selectFrom('meeting_figures').selectAll().where('meeting_id', '=', id).orderBy('position').execute(),
    agreements: await db.selectFrom('agreements').selectAll().where('meeting_id', '=', id).orderBy('position').execute(),
  })
}

/** Points hang on the agenda item that they were said under, so they go first and come last. */
const lineTables = ['meeting_points', 'agenda_items', 'meeting_participants', 'meeting_figures', 'agreements', 'meeting_seats'] as const

async function replaceLines(db: RegisterDb, id: string, input: MeetingInput): Promise<void> {
  for (const table of lineTables) await db.deleteFrom(table).where('meeting_id', '=', id).execute()

  const participants = input.participants.map((line, position) => toParticipantRow(id, line, position))
  if (participants.length > 0) await db.insertInto('meeting_participants').values(participants).execute()
  const agenda = input.agenda.map((line, position) => toAgendaRow(id, line, position))
  if (agenda.length > 0) await db.insertInto('agenda_items').values(agenda).execute()
  // One statement per item: all points together could pass SQLite's limit of 32,766 parameters.
  for (const [agendaPosition, item] of input.agenda.entries()) {
    const points = item.points.map((line, position) => toPointRow(id, agendaPosition, line, position))
    if (points.length > 0) await db.insertInto('meeting_points').values(points).execute()
  }
  const figures = input.figures.map((line, position) => toFigureRow(id, line, position))
  if (figures.length > 0) await db.insertInto('meeting_figures').values(figures).execute()
  const agreements = input.agreements.map((line, position) => toAgreementRow(id, line, position))
  if (agreements.length > 0) await db.insertInto('agreements').values(agreements).execute()
  const seats = (input.seating?.byHand ?? []).map(({ seat, personId }, position) => ({ meeting_id: id, position, seat, person_id: personId }))
  if (seats.length > 0) await db.insertInto('meeting_seats').values(seats).execute()
}

export const meetingStore: RecordStore<MeetingInput, Meeting, MeetingSummary> = {
  area: 'meetings',
  table: 'meetings',
  inputSchema: meetingInput,
  list,
  find,
  insert: async (db, head, input) => {
    await db.insertInto('meetings').values({ ...head, ...toColumns(input) }).execute()
    await replaceLines(db, head.id, input)
  },
  update: async (db, id, input) => {
    await db.updateTable('meetings').set(toColumns(input)).where('id', '=', id).execute()
    await replaceLines(db, id, input)
  },
}
