import type { ConversationRecordFacts } from '../../../shared/documents/conversation-record/facts.ts'
import { gatherMeeting, participantPerson, toAgreement, toFigure, toMeetingHead, toMeetingSide, toStatement } from './meeting.ts'
import { type PaperSource, blank, draftHead, isBlank } from './paper-source.ts'

/**
 * The whole course of the talk, what is for the press and what is not: the record stays in the house. Decisions are the
 * minutes'; a record tells who said what, and what was promised.
 */
export async function gatherConversationRecord({ db, id, today }: PaperSource): Promise<ConversationRecordFacts> {
  const gathered = await gatherMeeting(db, id)
  const { meeting } = gathered
  return {
    ...draftHead(),
    ...toMeetingHead(meeting),
    restriction: 'official-use',
    copyNumber: '',
    languages: blank,
    host: toMeetingSide(gathered, 'host'),
    guest: toMeetingSide(gathered, 'guest'),
    exchange: meeting.agenda.map(({ title, points }) => ({
      title,
      statements: points.filter(({ text }) => !isBlank(text)).map((point) => toStatement(gathered, point)),
    })),
    figures: meeting.figures.map(toFigure),
    promises: meeting.agreements.filter(({ state }) => state !== 'cancelled').map((agreement) => toAgreement(gathered, agreement)),
    evaluation: blank,
    noteTaker: participantPerson(gathered, meeting.participants.find(({ role }) => role === 'secretary')),
    recordedOn: today,
    distribution: [],
  }
}
