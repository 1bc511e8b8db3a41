import type { VerbalNoteFacts } from '../../../shared/documents/verbal-note/facts.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Bilingual } from '../../../shared/language/index.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { invitationStore } from '../../register/invitations/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import { foreignMinistry } from './foreign-ministry.ts'
import { gatherInvitedEvent } from './invited-event.ts'
import { gatherAddressee } from './letter.ts'
import { type PaperSource, blank, draftHead } from './paper-source.ts'
import { nobody } from './people.ts'
import { gatherVisitInBrief } from './visit-in-brief.ts'

function frame() {
  return { ...draftHead(), sender: foreignMinistry, senderParty: 'ministry' as const, text: blank, annexes: [], city: blank }
}

/**
 * The embassy of the guests' country, where the register keeps exactly one: between two nobody can choose for the officer.
 */
async function gatherEmbassy({ db, today }: PaperSource, countryCode: string | null): Promise<Pick<VerbalNoteFacts, 'addressee' | 'addresseeParty' | 'addresseeCity'>> {
  const organisations = countryCode === null ? [] : await organisationStore.list(db, { search: '', archived: false }, today)
  const [embassy, another] = organisations.filter((body) => body.kind === 'embassy' && body.countryCode === countryCode)
  const name: Bilingual = embassy === undefined || another !== undefined ? blank : { ky: embassy.name.ky, ru: embassy.name.ru }
  return { addressee: name, addresseeParty: 'embassy', addresseeCity: blank }
}

/** @throws AppError `not-allowed` for an invitation that came in: there is nothing to forward */
export async function gatherInvitationNote(source: PaperSource): Promise<VerbalNoteFacts> {
  const { db, id, today } = source
  const invitation = await getRecord(db, invitationStore, id)
  if (invitation.direction === 'incoming') throw new AppError('not-allowed', { kind: 'verbal-note', direction: invitation.direction })
  const { addressee } = await gatherAddressee(db, invitation.addressee, today)
  const { organisationId } = invitation.addressee
  const body = organisationId === null ? undefined : await getRecord(db, organisationStore, organisationId)
  return {
    ...frame(),
    ...(await gatherEmbassy(source, body?.countryCode ?? null)),
    ...(await gatherInvitedEvent(db, invitation)),
    matter: 'invitation',
    recipient: addressee,
    organisation: blank,
    head: nobody,
    delegationSize: 0,
    aim: blank,
  }
}

export async function gatherVisitNote(source: PaperSource): Promise<VerbalNoteFacts> {
  const { db, id } = source
  const delegation = await getRecord(db, delegationStore, id)
  const body = await getRecord(db, organisationStore, delegation.organisationId)
  return {
    ...frame(),
    ...(await gatherEmbassy(source, delegation.countryCode ?? body.countryCode)),
    ...(await gatherVisitInBrief(db, delegation)),
    matter: 'visit',
    purpose: 'event',
    event: blank,
    eventPossessed: false,
    recipient: nobody,
  }
}
