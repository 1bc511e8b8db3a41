import type { InvitationLetterFacts } from '../../../shared/documents/invitation-letter/facts.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Bilingual, formatPerson } from '../../../shared/language/index.ts'
import type { Invitation } from '../../../shared/register/invitations/schema.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { invitationStore } from '../../register/invitations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { gatherInvitedEvent } from './invited-event.ts'
import { gatherAddressee } from './letter.ts'
import { type PaperSource, blank, capitalised, draftHead, isBlank, orEmpty } from './paper-source.ts'
import { readPerson } from './people.ts'

/** The commission's own invitations name it by the settings; those of others are sent out in their name. */
const inviters: Readonly<Record<Invitation['source'], Bilingual>> = {
  commission: blank,
  president: { ky: 'Кыргыз Республикасынын Президенти', ru: 'Президент Кыргызской Республики' },
  parliament: { ky: 'Кыргыз Республикасынын Жогорку Кеңеши', ru: 'Жогорку Кенеш Кыргызской Республики' },
  cabinet: { ky: 'Кыргыз Республикасынын Министрлер Кабинети', ru: 'Кабинет Министров Кыргызской Республики' },
  foreign: blank,
}

/** @throws AppError `not-allowed` for an invitation that came in: the office does not write letters to itself */
export async function gatherInvitationLetter({ db, id, settings, today }: PaperSource): Promise<InvitationLetterFacts> {
  const invitation = await getRecord(db, invitationStore, id)
  if (invitation.direction === 'incoming') throw new AppError('not-allowed', { kind: 'invitation-letter', direction: invitation.direction })
  const { office } = settings
  const ours = invitation.source === 'commission'
  const event = await gatherInvitedEvent(db, invitation)
  const signedOn = invitation.steps.findLast((step) => step.status === 'signed')?.on
  return {
    ...draftHead(signedOn, invitation.number),
    inReplyTo: { number: '', datedOn: '' },
    ...(await gatherAddressee(db, invitation.addressee, today)),
    inviter: inviters[invitation.source],
    onLetterhead: ours,
    ...event,
    askPapers: event.purpose === 'observation',
    aim: invitation.aim,
    startsAt: orEmpty(invitation.eventAt),
    place: invitation.place,
    ground: invitation.ground,
    programme: [],
    costs: isBlank(invitation.costs) ? 'unsaid' : 'own',
    costsText: invitation.costs,
    seats: invitation.seats ?? 0,
    replyBy: orEmpty(invitation.replyByOn),
    contact: { ...office.executor, email: office.email },
    annexes: [],
    closing: 'plain',
    signatory: await gatherSignatory(db, invitation, settings, today),
    // Whoever prepared the letter of another body is named there; the contact for the observers stays the office's.
    executor: ours ? office.executor : { name: blank, phone: '' },
  }
}

/** Signed on the letterhead of the body that invites, so the post stands without it. Another body's letter is not our chairman's to sign. */
async function gatherSignatory(db: RegisterDb, { signatoryPersonId, source }: Invitation, settings: Settings, today: string) {
  if (signatoryPersonId === null) return source === 'commission' ? settings.office.signatory : { post: blank, name: blank }
  const { name, title } = await readPerson(db, signatoryPersonId, today)
  return {
    post: { ky: capitalised(title.ky), ru: capitalised(title.ru) },
    name: { ky: formatPerson(name.ky, 'ky', 'initials-surname'), ru: formatPerson(name.ru, 'ru', 'initials-surname') },
  }
}
