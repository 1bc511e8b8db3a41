import type { AgendaItem, Agreement, MeetingFigure, MeetingInput, MeetingParticipant, MeetingPoint } from '../../../shared/register/meetings/schema.ts'
import { api } from '../../api.ts'
import type { RecordReference } from '../../app/records/area-screen.ts'
import { todayIso } from '../../app/today-iso.ts'

const empty = { ky: '', ru: '' }

/** Minutes are written right after the talk (domain.md § 1.8), so a new meeting is one of today. */
export function newMeeting(): MeetingInput {
  return {
    kind: 'meeting',
    format: 'extended',
    heldOn: todayIso(),
    startsAt: null,
    endsAt: null,
    place: empty,
    subject: empty,
    hostOrganisationId: null,
    guestOrganisationId: null,
    delegationId: null,
    electionId: null,
    participants: [],
    seating: null,
    agenda: [],
    figures: [],
    agreements: [],
    closing: empty,
    minutesStatus: 'draft',
    notes: '',
  }
}

/** Begun on the card of a visit, a meeting takes over whose visit it is. */
export async function startMeetingFrom({ area, id }: RecordReference): Promise<Partial<MeetingInput>> {
  if (area !== 'delegations') return {}
  const visit = await api.delegations.get({ id })
  return { delegationId: id, guestOrganisationId: visit.organisationId, electionId: visit.electionId }
}

/** The first one named on a side mostly leads it. */
export function newParticipant(personId: string, side: MeetingParticipant['side'], isFirst: boolean): MeetingParticipant {
  const leader = side === 'host' ? 'chair' : 'head'
  return { personId, side, role: isFirst ? leader : 'member', title: empty, capacity: empty }
}

export const newAgendaItem = (): AgendaItem => ({ title: empty, reporterId: null, points: [], decision: empty })

/** What is said is for the minutes; the officer picks what goes to the press. */
export const newPoint = (): MeetingPoint => ({ speakerId: null, text: empty, forPress: false })

export const newFigure = (asOfOn: string): MeetingFigure => ({ label: empty, value: Number.NaN, asOfOn, forPress: false })

export const newAgreement = (): Agreement => ({ text: empty, side: 'host', personId: null, deadlineOn: null, state: 'new', forPress: false })
