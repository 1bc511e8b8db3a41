import type { ThanksLetterFacts } from '../../../shared/documents/thanks-letter/facts.ts'
import { looksPossessed } from '../../../shared/language/index.ts'
import type { Delegation } from '../../../shared/register/delegations/schema.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { electionStore } from '../../register/elections/repository.ts'
import { meetingStore } from '../../register/meetings/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { gatherAddressee, letterFoot } from './letter.ts'
import { headOf } from './meeting.ts'
import { type PaperSource, blank, draftHead, orElse } from './paper-source.ts'

function frame({ settings }: PaperSource) {
  return { ...draftHead(), ...letterFoot(settings), inReplyTo: { number: '', datedOn: '' }, text: blank, wish: blank }
}

/** To whoever led the delegation, under the title of this visit; to the body where nobody leads it. */
export async function gatherVisitThanks(source: PaperSource): Promise<ThanksLetterFacts> {
  const { db, id, today } = source
  const delegation = await getRecord(db, delegationStore, id)
  const head = delegation.members.find(({ role }) => role === 'head')
  const to = await gatherAddressee(db, { personId: head?.personId ?? null, organisationId: delegation.organisationId }, today)
  return {
    ...frame(source),
    ...to,
    addressee: head ? { ...to.addressee, post: orElse(head.title, to.addressee.post) } : to.addressee,
    ...(await reasonOf(db, delegation)),
    startsOn: delegation.arrivesOn,
    endsOn: delegation.departsOn,
  }
}

/** Whoever came to observe an election is thanked for that, everybody else for the visit. */
async function reasonOf(db: RegisterDb, { kind, electionId }: Delegation): Promise<Pick<ThanksLetterFacts, 'reason' | 'event' | 'eventPossessed'>> {
  if (kind !== 'observers' || electionId === null) return { reason: 'visit', event: blank, eventPossessed: false }
  const { name } = await getRecord(db, electionStore, electionId)
  return { reason: 'observation', event: name, eventPossessed: looksPossessed(name.ky) }
}

export async function gatherMeetingThanks(source: PaperSource): Promise<ThanksLetterFacts> {
  const { db, id, today } = source
  const meeting = await getRecord(db, meetingStore, id)
  const guest = headOf(meeting, 'guest')
  const to = await gatherAddressee(db, { personId: guest?.personId ?? null, organisationId: meeting.guestOrganisationId }, today)
  return {
    ...frame(source),
    ...to,
    addressee: guest ? { ...to.addressee, post: orElse(guest.title, to.addressee.post) } : to.addressee,
    reason: 'meeting',
    startsOn: meeting.heldOn,
    endsOn: '',
    event: blank,
    eventPossessed: false,
  }
}
