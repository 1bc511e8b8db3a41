import type { AddressLabelsFacts } from '../../../shared/documents/address-labels/facts.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Invitation } from '../../../shared/register/invitations/schema.ts'
import { invitationStore } from '../../register/invitations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import { gatherAddressee } from './letter.ts'
import type { PaperSource } from './paper-source.ts'

/**
 * The whole mailing that this invitation belongs to: every letter of ours to the same election or event that was not
 * cancelled, this one first.
 *
 * @throws AppError `not-allowed` for an invitation that came in
 */
export async function gatherAddressLabels({ db, id, today }: PaperSource): Promise<AddressLabelsFacts> {
  const invitation = await getRecord(db, invitationStore, id)
  if (invitation.direction === 'incoming') throw new AppError('not-allowed', { kind: 'address-labels', direction: invitation.direction })
  const summaries = await invitationStore.list(db, { search: '', archived: false }, today)
  const others = summaries.filter((other) => other.id !== id && other.direction === 'outgoing' && other.status !== 'cancelled')
  const mailing = [invitation]
  for (const other of others) {
    const candidate = await getRecord(db, invitationStore, other.id)
    if (isSameEvent(candidate, invitation)) mailing.push(candidate)
  }
  const recipients: AddressLabelsFacts['recipients'] = []
  for (const letter of mailing) {
    const { addressee, address } = await gatherAddressee(db, letter.addressee, today)
    recipients.push({ addressee, address })
  }
  return { final: false, grid: '3x8', skip: 0, recipients }
}

function isSameEvent(one: Invitation, other: Invitation): boolean {
  return one.electionId === other.electionId && one.event.ky === other.event.ky && one.event.ru === other.event.ru && one.eventOn === other.eventOn
}
