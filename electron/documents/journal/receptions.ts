import { countryName, formatPerson, type Bilingual, type Language } from '../../../shared/language/index.ts'
import type { Reception, ReceptionHole, ReceptionNote } from '../../../shared/register/journal/schema.ts'
import type { MeetingParticipant } from '../../../shared/register/meetings/schema.ts'
import type { Period } from '../../../shared/register/period.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { readReceptionNotes } from '../../register/journal/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { type GatheredMeeting, gatherMeeting } from '../facts/meeting.ts'
import { blank, isBlank } from '../facts/paper-source.ts'
import { matcher } from './matching.ts'

const noNote: ReceptionNote = { allowedBy: blank, reportedTo: blank }

/** Receptions of foreigners in a period, by day, filled from the meetings; what a meeting does not say is named as a hole. */
export async function readReceptions(db: RegisterDb, { from, to }: Period, search = ''): Promise<Reception[]> {
  const meetings = await db
    .selectFrom('meetings')
    .select('id')
    .where('archived_at', 'is', null)
    .where('held_on', '>=', from)
    .where('held_on', '<=', to)
    .orderBy('held_on')
    .orderBy('starts_at')
    .execute()
  const notes = await readReceptionNotes(db)
  const records = await readRecords(db)
  const receptions: Reception[] = []
  for (const { id } of meetings) receptions.push(await toReception(db, id, notes.get(id) ?? noNote, records.get(id)))
  const matches = matcher(search)
  return receptions.filter(({ place, guests, purpose, gist, staff, allowedBy, reportedTo }) =>
    matches([place, ...guests, purpose, gist, ...staff, allowedBy, reportedTo].flatMap(({ ky, ru }) => [ky, ru])),
  )
}

/** The record of the conversation goes before the minutes: it is what the journal asks for. */
const recordKinds = ['conversation-record', 'meeting-minutes'] as const

async function readRecords(db: RegisterDb): Promise<ReadonlyMap<string, NonNullable<Reception['record']>>> {
  const papers = await db
    .selectFrom('papers')
    .select(['kind', 'number', 'dated_on', 'subject_id'])
    .where('subject_area', '=', 'meetings')
    .where('kind', 'in', recordKinds)
    .orderBy('kind', 'desc')
    .orderBy('issued_at')
    .execute()
  // Minutes are read first and a record of the conversation after them, so the latter stands.
  return new Map(papers.map(({ kind, number, dated_on: on, subject_id: meetingId }) => [meetingId, { kind, number, on }]))
}

async function toReception(db: RegisterDb, id: string, note: ReceptionNote, record: Reception['record'] | undefined): Promise<Reception> {
  const gathered = await gatherMeeting(db, id)
  const { meeting } = gathered
  const ground = meeting.delegationId === null ? blank : (await getRecord(db, delegationStore, meeting.delegationId)).ground
  const reception = {
    meetingId: id,
    heldOn: meeting.heldOn,
    place: meeting.place,
    guests: guestsOf(gathered),
    purpose: joined([ground, meeting.subject], '. '),
    gist: joined(meeting.agenda.map(({ title }) => title), '; '),
    staff: ofSide(gathered, 'host').map((participant) => withPost(gathered, participant)),
    record: record ?? null,
    ...note,
  }
  return { ...reception, holes: holesIn(reception) }
}

function ofSide({ meeting }: GatheredMeeting, side: MeetingParticipant['side']): MeetingParticipant[] {
  return meeting.participants.filter((participant) => participant.side === side)
}

/** Everybody by name, post and country; where nobody was entered, the body that came. */
function guestsOf(gathered: GatheredMeeting): Bilingual[] {
  const guests = ofSide(gathered, 'guest').map((participant) => {
    const citizenship = gathered.people.get(participant.personId)?.person.citizenship ?? null
    return joined([withPost(gathered, participant), countryOf(citizenship)], ', ')
  })
  return guests.length > 0 || isBlank(gathered.sideNames.guest) ? guests : [gathered.sideNames.guest]
}

function countryOf(code: string | null): Bilingual {
  return code === null ? blank : { ky: countryName(code, 'ky') ?? '', ru: countryName(code, 'ru') ?? '' }
}

/** With the title of that day. */
function withPost({ people }: GatheredMeeting, { personId, title }: MeetingParticipant): Bilingual {
  const known = people.get(personId)
  if (!known) return title
  const inLanguage = (language: Language): string =>
    [formatPerson(known.name[language], language, 'surname-initials'), title[language] || known.post[language]].filter((part) => part !== '').join(', ')
  return { ky: inLanguage('ky'), ru: inLanguage('ru') }
}

function joined(texts: readonly Bilingual[], by: string): Bilingual {
  const inLanguage = (language: Language): string => texts.map((text) => text[language].trim()).filter((text) => text !== '').join(by)
  return { ky: inLanguage('ky'), ru: inLanguage('ru') }
}

function holesIn({ place, guests, purpose, gist, staff, allowedBy, record, reportedTo }: Omit<Reception, 'holes'>): ReceptionHole[] {
  const holes: readonly (readonly [ReceptionHole, boolean])[] = [
    ['place', isBlank(place)],
    ['guests', guests.length === 0],
    ['purpose', isBlank(purpose)],
    ['gist', isBlank(gist)],
    ['staff', staff.length === 0],
    ['allowedBy', isBlank(allowedBy)],
    ['report', record === null || isBlank(reportedTo)],
  ]
  return holes.flatMap(([hole, isOpen]) => (isOpen ? [hole] : []))
}
