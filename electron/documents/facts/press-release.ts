import type { Gathering, PressReleaseFacts } from '../../../shared/documents/press-release/facts.ts'
import type { Meeting, MeetingParticipant } from '../../../shared/register/meetings/schema.ts'
import { type GatheredMeeting, gatherMeeting, headOf, personWithCapacity, toAgreement, toFigure, toStatement } from './meeting.ts'
import { type PaperSource, blank, draftHead } from './paper-source.ts'

/**
 * Only lines marked for the press become facts: facts are shown, edited and kept with the paper, so what is internal must
 * not be among them. An agenda item is a topic only if something said under it is for the press.
 */
export async function gatherPressRelease({ db, id, settings }: PaperSource): Promise<PressReleaseFacts> {
  const gathered = await gatherMeeting(db, id)
  const { meeting } = gathered
  const openItems = meeting.agenda.filter((item) => item.points.some(({ forPress }) => forPress))
  return {
    ...draftHead(),
    gathering: gatheringOf(meeting),
    title: meeting.subject,
    heldOn: meeting.heldOn,
    city: blank,
    body: gatheringOf(meeting) === 'meeting' || meeting.guestOrganisationId === null ? blank : gathered.sideNames.guest,
    host: personWithCapacity(gathered, chairOf(meeting)),
    guest: personWithCapacity(gathered, headOf(meeting, 'guest')),
    participants: gatheringOf(meeting) === 'meeting' ? [] : participantsOf(gathered),
    aim: blank,
    topics: openItems.map((item) => item.title),
    statements: openItems.flatMap((item) => item.points.filter(({ forPress }) => forPress).map((point) => toStatement(gathered, point))),
    figures: meeting.figures.filter(({ forPress }) => forPress).map(toFigure),
    agreements: meeting.agreements
      .filter(({ forPress, state }) => forPress && state !== 'cancelled')
      .map((agreement) => toAgreement(gathered, agreement)),
    closing: meeting.closing,
    contact: settings.office.pressContact,
  }
}

/** Many sides at one table are a sitting, whatever the minutes are called. */
function gatheringOf({ kind, format }: Meeting): Gathering {
  if (kind === 'conference') return 'conference'
  return kind === 'sitting' || format === 'session' ? 'session' : 'meeting'
}

/** Of a sitting whoever chairs, from either side; of a meeting the head of the hosts. */
function chairOf(meeting: Meeting): MeetingParticipant | undefined {
  const chair = gatheringOf(meeting) === 'meeting' ? undefined : meeting.participants.find(({ role }) => role === 'chair')
  return chair ?? headOf(meeting, 'host')
}

/** Who sat at the table: the chair is named before them, those who wrote and interpreted are not news. */
function participantsOf(gathered: GatheredMeeting) {
  const { meeting } = gathered
  const chair = chairOf(meeting)
  return meeting.participants
    .filter(({ personId, side, role }) => side === 'guest' && personId !== chair?.personId && role !== 'secretary' && role !== 'interpreter')
    .map((participant) => personWithCapacity(gathered, participant))
}
