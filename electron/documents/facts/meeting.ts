import type { MeetingHead } from '../../../shared/documents/meeting-head.ts'
import type { MeetingSide, SeatRole } from '../../../shared/documents/meeting-side.ts'
import type { PaperPerson } from '../../../shared/documents/person.ts'
import type { Agreement as PrintedAgreement, Figure, Statement } from '../../../shared/documents/statement.ts'
import { type Bilingual, formatNumber, formatPerson } from '../../../shared/language/index.ts'
import type { Agreement, Meeting, MeetingFigure, MeetingParticipant, MeetingPoint } from '../../../shared/register/meetings/schema.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { meetingStore } from '../../register/meetings/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { blank, isBlank, orEmpty } from './paper-source.ts'
import { type KnownPerson, nobody, readPeople, toPaperPerson } from './people.ts'

/** A meeting with everybody it names: what the minutes and the press release are both made of. */
export interface GatheredMeeting {
  readonly meeting: Meeting
  readonly people: ReadonlyMap<string, KnownPerson>
  readonly sideNames: Readonly<Record<MeetingParticipant['side'], Bilingual>>
}

export async function gatherMeeting(db: RegisterDb, id: string): Promise<GatheredMeeting> {
  const meeting = await getRecord(db, meetingStore, id)
  const named = [...meeting.participants.map(({ personId }) => personId), ...meeting.agreements.map(({ personId }) => personId)]
  const people = await readPeople(db, named, meeting.heldOn)
  return { meeting, people, sideNames: await nameSides(db, meeting, people) }
}

/** «Жыйын» / «заседание» is a session on paper. */
const printedKinds: Readonly<Record<Meeting['kind'], MeetingHead['meetingKind']>> = {
  meeting: 'meeting',
  sitting: 'session',
  conference: 'conference',
}

/** What every paper of a meeting says about it first. */
export function toMeetingHead(meeting: Meeting): MeetingHead {
  return {
    meetingKind: printedKinds[meeting.kind],
    subject: meeting.subject,
    heldOn: meeting.heldOn,
    startsAt: orEmpty(meeting.startsAt),
    endsAt: orEmpty(meeting.endsAt),
    city: blank,
    venue: meeting.place,
  }
}

/** Whoever chairs or leads a side is one of its members: the order says the rest. */
export const seatRoles: Readonly<Record<MeetingParticipant['role'], SeatRole>> = {
  chair: 'member',
  head: 'member',
  member: 'member',
  secretary: 'secretary',
  interpreter: 'interpreter',
  invited: 'invited',
}

/** Everybody of one side, in the order of precedence in which the register keeps them. */
export function toMeetingSide(gathered: GatheredMeeting, side: MeetingParticipant['side']): MeetingSide {
  const present = gathered.meeting.participants.filter((participant) => participant.side === side)
  return {
    name: gathered.sideNames[side],
    participants: present.map((participant) => ({
      ...participantPerson(gathered, participant),
      capacities: isBlank(participant.capacity) ? [] : [participant.capacity],
      role: seatRoles[participant.role],
    })),
  }
}

const kyrgyzSide: Bilingual = { ky: 'Кыргыз тарап', ru: 'Кыргызская сторона' }

/** The guests are called by the body that was entered, else the one whose delegation came, else that of their head. */
async function nameSides(db: RegisterDb, meeting: Meeting, people: ReadonlyMap<string, KnownPerson>) {
  const visit = meeting.delegationId === null ? undefined : await getRecord(db, delegationStore, meeting.delegationId)
  const guestHead = headOf(meeting, 'guest')
  const guestBodyId = meeting.guestOrganisationId ?? visit?.organisationId ?? people.get(guestHead?.personId ?? '')?.body?.id ?? null
  return {
    host: (await nameOfBody(db, meeting.hostOrganisationId)) ?? kyrgyzSide,
    guest: (await nameOfBody(db, guestBodyId)) ?? blank,
  }
}

async function nameOfBody(db: RegisterDb, id: string | null): Promise<Bilingual | undefined> {
  if (id === null) return undefined
  const { name } = await getRecord(db, organisationStore, id)
  return { ky: name.ky, ru: name.ru }
}

/** Who speaks for a side: its head, or whoever chairs, or the first on its list. */
export function headOf(meeting: Meeting, side: MeetingParticipant['side']): MeetingParticipant | undefined {
  const ofSide = meeting.participants.filter((participant) => participant.side === side)
  return ofSide.find(({ role }) => role === 'head') ?? ofSide.find(({ role }) => role === 'chair') ?? ofSide[0]
}

/** With the title of that day alone; a second capacity is the minutes' own list. */
export function participantPerson({ people }: GatheredMeeting, participant: MeetingParticipant | undefined): PaperPerson {
  const known = participant && people.get(participant.personId)
  return known ? toPaperPerson(known, participant.title) : nobody
}

/** Both capacities in one post: «биринчи орун басары, миссиянын башчысы». */
export function personWithCapacity(gathered: GatheredMeeting, participant: MeetingParticipant | undefined): PaperPerson {
  const person = participantPerson(gathered, participant)
  if (!participant || isBlank(participant.capacity)) return person
  const { post } = person
  const { capacity } = participant
  return { ...person, post: { ky: listed(post.ky, capacity.ky), ru: listed(post.ru, capacity.ru) } }
}

function listed(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(', ')
}

export function toStatement(gathered: GatheredMeeting, { speakerId, text, forPress }: MeetingPoint): Statement {
  const speaker = gathered.meeting.participants.find(({ personId }) => personId === speakerId)
  return { speaker: participantPerson(gathered, speaker), text, press: forPress }
}

export function toFigure({ label, value, asOfOn, forPress }: MeetingFigure): Figure {
  return {
    text: { ky: figureText(label.ky, formatNumber(value, 'ky')), ru: figureText(label.ru, formatNumber(value, 'ru')) },
    asOf: asOfOn,
    press: forPress,
  }
}

/** «шайлоо участоктору – 100»: a frame in which neither language has to count. */
function figureText(label: string, value: string): string {
  return label === '' ? '' : `${label} – ${value}`
}

/** The person who promised, or the whole side. */
export function toAgreement({ people, sideNames }: GatheredMeeting, agreement: Agreement): PrintedAgreement {
  const name = agreement.personId === null ? undefined : people.get(agreement.personId)?.name
  return {
    text: agreement.text,
    responsible: name
      ? { ky: formatPerson(name.ky, 'ky', 'surname-initials'), ru: formatPerson(name.ru, 'ru', 'surname-initials') }
      : sideNames[agreement.side],
    dueOn: orEmpty(agreement.deadlineOn),
    press: agreement.forPress,
  }
}
