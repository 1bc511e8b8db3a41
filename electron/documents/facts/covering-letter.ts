import type { AnnexFacts } from '../../../shared/documents/annex.ts'
import type { CoveringLetterFacts } from '../../../shared/documents/covering-letter/facts.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Bilingual } from '../../../shared/language/index.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { invitationStore } from '../../register/invitations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import { foreignMinistry } from './foreign-ministry.ts'
import { gatherInvitedEvent } from './invited-event.ts'
import { gatherAddressee, letterFoot, someBody } from './letter.ts'
import { type PaperSource, blank, draftHead } from './paper-source.ts'
import { nobody } from './people.ts'
import { gatherVisitInBrief } from './visit-in-brief.ts'

/** How many sheets go along nobody has counted yet: only the copies are said. */
function enclosed(name: Bilingual): AnnexFacts[] {
  return [{ name, sheets: 0, copies: 1 }]
}

function frame({ settings }: PaperSource) {
  return { ...draftHead(), ...someBody(foreignMinistry), ...letterFoot(settings), text: blank }
}

/** @throws AppError `not-allowed` for an invitation that came in: there is nothing to forward */
export async function gatherInvitationCover(source: PaperSource): Promise<CoveringLetterFacts> {
  const { db, id, today } = source
  const invitation = await getRecord(db, invitationStore, id)
  if (invitation.direction === 'incoming') throw new AppError('not-allowed', { kind: 'covering-letter', direction: invitation.direction })
  const { addressee } = await gatherAddressee(db, invitation.addressee, today)
  return {
    ...frame(source),
    ...(await gatherInvitedEvent(db, invitation)),
    matter: 'invitation',
    recipients: [addressee],
    organisation: blank,
    head: nobody,
    delegationSize: 0,
    aim: blank,
    annexes: enclosed({ ky: 'чакыруу каты', ru: 'письмо-приглашение' }),
  }
}

export async function gatherDelegationCover(source: PaperSource): Promise<CoveringLetterFacts> {
  const delegation = await getRecord(source.db, delegationStore, source.id)
  return {
    ...frame(source),
    ...(await gatherVisitInBrief(source.db, delegation)),
    matter: 'delegation',
    purpose: 'event',
    event: blank,
    eventPossessed: false,
    recipients: [],
    annexes: enclosed({ ky: 'делегациянын тизмеси', ru: 'список делегации' }),
  }
}
