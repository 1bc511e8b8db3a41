import type { EnvelopeFacts } from '../../../shared/documents/envelope/facts.ts'
import { AppError } from '../../../shared/errors.ts'
import { invitationStore } from '../../register/invitations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import { gatherAddressee } from './letter.ts'
import { type PaperSource, blank } from './paper-source.ts'

interface Recipient {
  readonly personId: string | null
  readonly organisationId: string | null
}

async function gatherEnvelope({ db, today }: PaperSource, recipient: Recipient, letterNumber: string): Promise<EnvelopeFacts> {
  const { addressee, address } = await gatherAddressee(db, recipient, today)
  return { final: false, format: 'dl', letterNumber, sender: blank, senderAddress: blank, addressee, address }
}

/** @throws AppError `not-allowed` for an invitation that came in: it has arrived in an envelope of its own */
export async function gatherInvitationEnvelope(source: PaperSource): Promise<EnvelopeFacts> {
  const { direction, addressee, number } = await getRecord(source.db, invitationStore, source.id)
  if (direction === 'incoming') throw new AppError('not-allowed', { kind: 'envelope', direction })
  return gatherEnvelope(source, addressee, number)
}

export function gatherBodyEnvelope(source: PaperSource): Promise<EnvelopeFacts> {
  return gatherEnvelope(source, { personId: null, organisationId: source.id }, '')
}

export function gatherPersonEnvelope(source: PaperSource): Promise<EnvelopeFacts> {
  return gatherEnvelope(source, { personId: source.id, organisationId: null }, '')
}
