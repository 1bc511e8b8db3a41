import {
  type AgendaItem,
  type Agreement,
  agreementStates,
  type Meeting,
  type MeetingFigure,
  type MeetingParticipant,
  type MeetingPoint,
  meetingSides,
  participantRoles,
} from '../../../shared/register/meetings/schema.ts'
import { oneOf } from '../one-of.ts'
import { type BilingualColumns, bilingualColumns, toBilingual } from '../record-columns.ts'

/** The lines of a meeting: who sat there, what was said and counted, what was agreed. */
interface LineRow {
  meeting_id: string
  position: number
}
export interface ParticipantRow extends LineRow, BilingualColumns<'title'>, BilingualColumns<'capacity'> {
  person_id: string
  side: string
  role: string
}
export interface AgendaRow extends LineRow, BilingualColumns<'title'>, BilingualColumns<'decision'> {
  reporter_id: string | null
}
/** `position` counts inside one item of the agenda. */
export interface PointRow extends LineRow, BilingualColumns<'text'> {
  agenda_position: number
  speaker_id: string | null
  for_press: number
}
export interface FigureRow extends LineRow, BilingualColumns<'label'> {
  value: number
  as_of_on: string
  for_press: number
}
export interface AgreementRow extends LineRow, BilingualColumns<'text'> {
  side: string
  person_id: string | null
  deadline_on: string | null
  state: string
  for_press: number
}

export type MeetingLines = Pick<Meeting, 'participants' | 'agenda' | 'figures' | 'agreements'>

export interface MeetingLineRows {
  readonly participants: readonly ParticipantRow[]
  readonly agenda: readonly AgendaRow[]
  readonly points: readonly PointRow[]
  readonly figures: readonly FigureRow[]
  readonly agreements: readonly AgreementRow[]
}

export function toLines(rows: MeetingLineRows): MeetingLines {
  const pointsUnder = (item: AgendaRow) => rows.points.filter((point) => point.agenda_position === item.position)
  return {
    participants: rows.participants.map(toParticipant),
    agenda: rows.agenda.map((item) => toAgendaItem(item, pointsUnder(item))),
    figures: rows.figures.map(toFigure),
    agreements: rows.agreements.map(toAgreement),
  }
}

function toParticipant(row: ParticipantRow): MeetingParticipant {
  return {
    personId: row.person_id,
    side: oneOf(meetingSides, row.side),
    role: oneOf(participantRoles, row.role),
    title: toBilingual(row, 'title'),
    capacity: toBilingual(row, 'capacity'),
  }
}

function toAgendaItem(row: AgendaRow, points: readonly PointRow[]): AgendaItem {
  return {
    title: toBilingual(row, 'title'),
    reporterId: row.reporter_id,
    points: points.map(toPoint),
    decision: toBilingual(row, 'decision'),
  }
}

function toPoint(row: PointRow): MeetingPoint {
  return { speakerId: row.speaker_id, text: toBilingual(row, 'text'), forPress: row.for_press === 1 }
}

function toFigure(row: FigureRow): MeetingFigure {
  return { label: toBilingual(row, 'label'), value: row.value, asOfOn: row.as_of_on, forPress: row.for_press === 1 }
}

function toAgreement(row: AgreementRow): Agreement {
  return {
    text: toBilingual(row, 'text'),
    side: oneOf(meetingSides, row.side),
    personId: row.person_id,
    deadlineOn: row.deadline_on,
    state: oneOf(agreementStates, row.state),
    forPress: row.for_press === 1,
  }
}

export function toParticipantRow(meetingId: string, line: MeetingParticipant, position: number): ParticipantRow {
  return {
    meeting_id: meetingId,
    position,
    person_id: line.personId,
    side: line.side,
    role: line.role,
    ...bilingualColumns('title', line.title),
    ...bilingualColumns('capacity', line.capacity),
  }
}

export function toAgendaRow(meetingId: string, line: AgendaItem, position: number): AgendaRow {
  return {
    meeting_id: meetingId,
    position,
    ...bilingualColumns('title', line.title),
    reporter_id: line.reporterId,
    ...bilingualColumns('decision', line.decision),
  }
}

export function toPointRow(meetingId: string, agendaPosition: number, line: MeetingPoint, position: number): PointRow {
  return {
    meeting_id: meetingId,
    agenda_position: agendaPosition,
    position,
    speaker_id: line.speakerId,
    ...bilingualColumns('text', line.text),
    for_press: Number(line.forPress),
  }
}

export function toFigureRow(meetingId: string, line: MeetingFigure, position: number): FigureRow {
  return {
    meeting_id: meetingId,
    position,
    ...bilingualColumns('label', line.label),
    value: line.value,
    as_of_on: line.asOfOn,
    for_press: Number(line.forPress),
  }
}

export function toAgreementRow(meetingId: string, line: Agreement, position: number): AgreementRow {
  return {
    meeting_id: meetingId,
    position,
    ...bilingualColumns('text', line.text),
    side: line.side,
    person_id: line.personId,
    deadline_on: line.deadlineOn,
    state: line.state,
    for_press: Number(line.forPress),
  }
}
