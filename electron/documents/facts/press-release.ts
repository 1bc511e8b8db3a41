import type { PressReleaseFacts } from '../../../shared/documents/press-release/facts.ts'
import { gatherMeeting, headOf, personWithCapacity, toAgreement, toFigure, toStatement } from './meeting.ts'
import { type PaperSource, blank, draftHead } from './paper-source.ts'

/**
 * Only lines marked for the press become facts: facts are shown, edited and kept with the paper, so what is internal must
 * not be among them. An agenda item is a topic only if something said under it is for the press.
 */
export async function gatherPressRelease({ db, id, settings, today }: PaperSource): Promise<PressReleaseFacts> {
  const gathered = await gatherMeeting(db, id)
  const { meeting } = gathered
  const openItems = meeting.agenda.filter((item) => item.points.some(({ forPress }) => forPress))
  return {
    ...draftHead(today),
    title: meeting.subject,
    heldOn: meeting.heldOn,
    city: blank,
    host: personWithCapacity(gathered, headOf(meeting, 'host')),
    guest: personWithCapacity(gathered, headOf(meeting, 'guest')),
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
