import type { ParticipantListFacts } from '../../../shared/documents/participant-list/facts.ts'
import { gatherMeeting, toMeetingHead, toMeetingSide } from './meeting.ts'
import { type PaperSource, draftHead } from './paper-source.ts'

export async function gatherParticipantList({ db, id }: PaperSource): Promise<ParticipantListFacts> {
  const gathered = await gatherMeeting(db, id)
  return {
    ...draftHead(),
    ...toMeetingHead(gathered.meeting),
    host: toMeetingSide(gathered, 'host'),
    guest: toMeetingSide(gathered, 'guest'),
  }
}
