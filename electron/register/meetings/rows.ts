import { type Meeting, type MeetingInput, meetingFormats, meetingKinds, type MeetingSummary, minutesStatuses } from '../../../shared/register/meetings/schema.ts'
import { interpreterPlaces, type SeatByHand, type Seating, seatAlphabets, seatOrders, tableShapes } from '../../../shared/register/seating/schema.ts'
import { oneOf } from '../one-of.ts'
import { type BilingualColumns, bilingualColumns, joinedBilingual, type RecordRow, toBilingual, toRecordFields } from '../record-columns.ts'
import { searchKeyOf } from '../search.ts'
import type { MeetingLines } from './line-rows.ts'

/** What the columns of a meeting itself hold; its lines (participants, agenda, figures, agreements) are in `line-rows.ts`. */
export interface MeetingRow
  extends RecordRow,
    BilingualColumns<'place'>,
    BilingualColumns<'subject'>,
    BilingualColumns<'closing'> {
  kind: string
  format: string
  held_on: string
  starts_at: string | null
  ends_at: string | null
  host_organisation_id: string | null
  guest_organisation_id: string | null
  delegation_id: string | null
  election_id: string | null
  minutes_status: string
  notes: string
  /** All four null until somebody has seated the meeting. */
  table_shape: string | null
  seat_order: string | null
  seat_alphabet: string | null
  interpreter_place: string | null
}

/** A meeting with what the list shows of the records around it. */
export interface MeetingListRow extends MeetingRow {
  host_ky: string | null
  host_ru: string | null
  guest_ky: string | null
  guest_ru: string | null
  visitor_ky: string | null
  visitor_ru: string | null
  open_agreements: number | null
}

function toHead(row: MeetingRow) {
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    kind: oneOf(meetingKinds, row.kind),
    heldOn: row.held_on,
    startsAt: row.starts_at,
    subject: toBilingual(row, 'subject'),
    place: toBilingual(row, 'place'),
    minutesStatus: oneOf(minutesStatuses, row.minutes_status),
    delegationId: row.delegation_id,
  }
}

/** The guests are called by their own body, or by the body whose delegation came. */
export function toSummary(row: MeetingListRow): MeetingSummary {
  return {
    ...toHead(row),
    host: joinedBilingual(row.host_ky, row.host_ru),
    guest: joinedBilingual(row.guest_ky ?? row.visitor_ky, row.guest_ru ?? row.visitor_ru),
    openAgreements: row.open_agreements ?? 0,
  }
}

export function toMeeting(row: MeetingRow, lines: MeetingLines, byHand: readonly SeatByHand[]): Meeting {
  return {
    ...toRecordFields(row),
    ...toHead(row),
    ...lines,
    format: oneOf(meetingFormats, row.format),
    endsAt: row.ends_at,
    hostOrganisationId: row.host_organisation_id,
    guestOrganisationId: row.guest_organisation_id,
    electionId: row.election_id,
    seating: toSeating(row, byHand),
    closing: toBilingual(row, 'closing'),
    notes: row.notes,
  }
}

function toSeating(row: MeetingRow, byHand: readonly SeatByHand[]): Seating | null {
  if (row.table_shape === null || row.seat_order === null || row.seat_alphabet === null || row.interpreter_place === null) return null
  return {
    shape: oneOf(tableShapes, row.table_shape),
    order: oneOf(seatOrders, row.seat_order),
    alphabet: oneOf(seatAlphabets, row.seat_alphabet),
    interpreterPlace: oneOf(interpreterPlaces, row.interpreter_place),
    byHand: [...byHand],
  }
}

export function toColumns(input: MeetingInput) {
  return {
    kind: input.kind,
    format: input.format,
    held_on: input.heldOn,
    starts_at: input.startsAt,
    ends_at: input.endsAt,
    ...bilingualColumns('place', input.place),
    ...bilingualColumns('subject', input.subject),
    host_organisation_id: input.hostOrganisationId,
    guest_organisation_id: input.guestOrganisationId,
    delegation_id: input.delegationId,
    election_id: input.electionId,
    ...bilingualColumns('closing', input.closing),
    minutes_status: input.minutesStatus,
    notes: input.notes,
    table_shape: input.seating?.shape ?? null,
    seat_order: input.seating?.order ?? null,
    seat_alphabet: input.seating?.alphabet ?? null,
    interpreter_place: input.seating?.interpreterPlace ?? null,
    search_key: searchKeyOf([
      ...Object.values(input.subject),
      ...Object.values(input.place),
      ...input.participants.flatMap(({ title, capacity }) => [...Object.values(title), ...Object.values(capacity)]),
      ...input.agenda.flatMap((item) => Object.values(item.title)),
    ]),
  }
}
