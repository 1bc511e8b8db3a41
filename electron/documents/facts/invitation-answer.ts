import type { InvitationAnswerFacts } from '../../../shared/documents/invitation-answer/facts.ts'
import { AppError } from '../../../shared/errors.ts'
import { currentStatus } from '../../../shared/register/invitations/rules.ts'
import type { Invitation, InvitationStatus } from '../../../shared/register/invitations/schema.ts'
import { findLetterOfInvitation } from '../../register/incoming/repository.ts'
import { invitationStore } from '../../register/invitations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import { gatherInvitedEvent } from './invited-event.ts'
import { gatherAddressee, letterFoot, someBody } from './letter.ts'
import { type PaperSource, blank, draftHead, orEmpty } from './paper-source.ts'
import { nobody } from './people.ts'

const answers: Readonly<Partial<Record<InvitationStatus, InvitationAnswerFacts['answer']>>> = {
  'partly-accepted': 'partly',
  declined: 'decline',
  cancelled: 'decline',
}

/**
 * The addressee of an invitation that came in is ourselves. Who sent it stands on the letter that brought it, where one was
 * registered: the answer goes to its sender and quotes its number. Without one the officer names the reader.
 *
 * @throws AppError `not-allowed` for an invitation of our own
 */
export async function gatherInvitationAnswer({ db, id, settings, today }: PaperSource): Promise<InvitationAnswerFacts> {
  const invitation = await getRecord(db, invitationStore, id)
  if (invitation.direction !== 'incoming') throw new AppError('not-allowed', { kind: 'invitation-answer', direction: invitation.direction })
  const { answer, number, steps } = invitation
  const letter = await findLetterOfInvitation(db, id)
  return {
    ...draftHead(orEmpty(answer.on), answer.number),
    ...(letter ? await gatherAddressee(db, letter.sender, today) : someBody()),
    ...(await gatherInvitedEvent(db, invitation)),
    inReplyTo: { number: letter?.theirNumber || number, datedOn: letter?.theirDatedOn ?? writtenOn(invitation) },
    answer: answers[currentStatus(steps)] ?? 'accept',
    reason: blank,
    terms: blank,
    delegationSize: answer.confirmed ?? 0,
    head: nobody,
    contact: { ...settings.office.executor, email: settings.office.email },
    annexes: [],
    ...letterFoot(settings),
  }
}

/** Their letter bears the day on which they signed it, or at the latest sent it. */
function writtenOn({ steps }: Invitation): string {
  return orEmpty(steps.find(({ status }) => status === 'signed')?.on ?? steps.find(({ status }) => status === 'sent')?.on)
}
