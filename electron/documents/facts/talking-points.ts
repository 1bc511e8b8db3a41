import type { TalkingPointsFacts } from '../../../shared/documents/talking-points/facts.ts'
import type { AgendaItem, Meeting } from '../../../shared/register/meetings/schema.ts'
import { gatherMeeting, headOf, personWithCapacity, toFigure, toMeetingHead } from './meeting.ts'
import { blank, draftHead, isBlank, type PaperSource } from './paper-source.ts'

/** What is to be said: the items of the agenda with what our side has noted under them, and the figures. */
export async function gatherTalkingPoints({ db, id, settings }: PaperSource): Promise<TalkingPointsFacts> {
  const gathered = await gatherMeeting(db, id)
  const { meeting, sideNames } = gathered
  const { subject, heldOn, startsAt, venue } = toMeetingHead(meeting)
  const theirs = guestsOf(meeting)
  return {
    ...draftHead(),
    restriction: 'official-use',
    copyNumber: '',
    subject,
    heldOn,
    startsAt,
    venue,
    speaker: personWithCapacity(gathered, headOf(meeting, 'host')),
    partner: personWithCapacity(gathered, headOf(meeting, 'guest')),
    organisation: sideNames.guest,
    opening: blank,
    topics: meeting.agenda.map((item) => ({ title: item.title, theses: thesesOf(item, theirs) })),
    figures: meeting.figures.map(toFigure),
    replies: [],
    closing: blank,
    preparedBy: { post: blank, name: settings.office.executor.name },
  }
}

function guestsOf({ participants }: Meeting): ReadonlySet<string> {
  return new Set(participants.filter(({ side }) => side === 'guest').map(({ personId }) => personId))
}

/** What the guests say is not ours to prepare. */
function thesesOf({ points }: AgendaItem, theirs: ReadonlySet<string>) {
  return points.filter(({ speakerId, text }) => !isBlank(text) && (speakerId === null || !theirs.has(speakerId))).map(({ text }) => text)
}
