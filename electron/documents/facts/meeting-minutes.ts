import type { AgendaItem as PrintedItem, MeetingMinutesFacts, MinutesParticipant } from '../../../shared/documents/meeting-minutes/facts.ts'
import type { Bilingual } from '../../../shared/language/index.ts'
import type { AgendaItem, MeetingParticipant } from '../../../shared/register/meetings/schema.ts'
import { type GatheredMeeting, gatherMeeting, headOf, participantPerson, toAgreement, toFigure, toMeetingHead, toStatement } from './meeting.ts'
import { type PaperSource, blank, draftHead, isBlank } from './paper-source.ts'

export async function gatherMeetingMinutes({ db, id }: PaperSource): Promise<MeetingMinutesFacts> {
  const gathered = await gatherMeeting(db, id)
  const { meeting } = gathered
  const withRole = (role: MeetingParticipant['role']) => meeting.participants.find((participant) => participant.role === role)
  return {
    // Minutes bear the date of the meeting.
    ...draftHead(meeting.heldOn),
    ...toMeetingHead(meeting),
    chair: participantPerson(gathered, withRole('chair') ?? headOf(meeting, 'host')),
    secretary: participantPerson(gathered, withRole('secretary')),
    sides: [toSide(gathered, 'host'), toSide(gathered, 'guest')],
    agenda: gatherAgenda(gathered),
    agreements: meeting.agreements.map((agreement) => toAgreement(gathered, agreement)),
    annexes: [],
  }
}

/** The secretary is named above the sides and belongs to neither table. */
function toSide(gathered: GatheredMeeting, side: MeetingParticipant['side']): MeetingMinutesFacts['sides'][number] {
  const present = gathered.meeting.participants.filter((participant) => participant.side === side && participant.role !== 'secretary')
  return { name: gathered.sideNames[side], participants: present.map((participant) => toPresent(gathered, participant)) }
}

function toPresent(gathered: GatheredMeeting, participant: MeetingParticipant): MinutesParticipant {
  const { capacity } = participant
  return { ...participantPerson(gathered, participant), capacities: isBlank(capacity) ? [] : [capacity] }
}

/** Figures belong to the whole meeting and are printed under its first item; without an agenda its subject is the item. */
function gatherAgenda(gathered: GatheredMeeting): PrintedItem[] {
  const { meeting } = gathered
  const figures = meeting.figures.map(toFigure)
  const items = meeting.agenda.map((item) => toPrintedItem(gathered, item))
  const [first, ...rest] = items
  if (first) return [{ ...first, figures }, ...rest]
  return figures.length === 0 ? [] : [{ title: meeting.subject, heard: [], spoke: [], figures, resolved: [] }]
}

/** Heard is the reporter, spoke are the others. A report without words is kept: it prints as a gap to be filled. */
function toPrintedItem(gathered: GatheredMeeting, item: AgendaItem): PrintedItem {
  const { reporterId, points } = item
  const reported = points.filter(({ speakerId }) => reporterId !== null && speakerId === reporterId)
  const unwritten = { speakerId: reporterId, text: blank, forPress: false }
  const heard = reporterId !== null && reported.length === 0 ? [unwritten] : reported
  return {
    title: item.title,
    heard: heard.map((point) => toStatement(gathered, point)),
    spoke: points.filter((point) => !reported.includes(point)).map((point) => toStatement(gathered, point)),
    figures: [],
    resolved: pairParagraphs(item.decision),
  }
}

/** A point of the decision per paragraph, where the two languages have as many; else nobody knows which belongs to which. */
function pairParagraphs(text: Bilingual): Bilingual[] {
  if (isBlank(text)) return []
  const ky = paragraphs(text.ky)
  const ru = paragraphs(text.ru)
  if (ky.length > 0 && ru.length > 0 && ky.length !== ru.length) return [text]
  const longer = ky.length > 0 ? ky : ru
  return longer.map((_, index) => ({ ky: ky[index] ?? '', ru: ru[index] ?? '' }))
}

function paragraphs(text: string): string[] {
  return text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
