import type { AgendaFacts } from '../../../shared/documents/agenda/facts.ts'
import { gatherMeeting, headOf, participantPerson, toMeetingHead } from './meeting.ts'
import { type PaperSource, draftHead } from './paper-source.ts'

/** Titles and reporters alone: what was said and decided is the minutes'. */
export async function gatherAgenda({ db, id }: PaperSource): Promise<AgendaFacts> {
  const gathered = await gatherMeeting(db, id)
  const { meeting } = gathered
  return {
    ...draftHead(),
    ...toMeetingHead(meeting),
    chair: participantPerson(gathered, meeting.participants.find(({ role }) => role === 'chair') ?? headOf(meeting, 'host')),
    items: meeting.agenda.map(({ title, reporterId }) => ({
      title,
      reporter: participantPerson(gathered, meeting.participants.find(({ personId }) => personId === reporterId)),
      // The register keeps no time for an item; the officer divides it on the form.
      minutes: 0,
    })),
  }
}
