import type { InvitationLetterFacts } from '../../../shared/documents/invitation-letter/facts.ts'
import { type Bilingual, formatPerson, looksPossessed } from '../../../shared/language/index.ts'
import type { Invitation } from '../../../shared/register/invitations/schema.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { electionStore } from '../../register/elections/repository.ts'
import { invitationStore } from '../../register/invitations/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { type PaperSource, blank, draftHead, isBlank, orEmpty } from './paper-source.ts'
import { type KnownPerson, nobody, readPerson, toPaperPerson } from './people.ts'

/** The commission's own invitations name it by the settings; those of others are sent out in their name. */
const inviters: Readonly<Record<Invitation['source'], Bilingual>> = {
  commission: blank,
  president: { ky: 'Кыргыз Республикасынын Президенти', ru: 'Президент Кыргызской Республики' },
  parliament: { ky: 'Кыргыз Республикасынын Жогорку Кеңеши', ru: 'Жогорку Кенеш Кыргызской Республики' },
  cabinet: { ky: 'Кыргыз Республикасынын Министрлер Кабинети', ru: 'Кабинет Министров Кыргызской Республики' },
  foreign: blank,
}

export async function gatherInvitationLetter({ db, id, settings, today }: PaperSource): Promise<InvitationLetterFacts> {
  const invitation = await getRecord(db, invitationStore, id)
  const { office } = settings
  const signedOn = invitation.steps.findLast((step) => step.status === 'signed')?.on
  return {
    ...draftHead(signedOn ?? today, invitation.number),
    inReplyTo: { number: '', datedOn: '' },
    ...(await gatherAddressee(db, invitation, today)),
    inviter: inviters[invitation.source],
    ...(await gatherEvent(db, invitation)),
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
    executor: office.executor,
  }
}

/** A letter goes to a person, by name and post, or to a body as such; its address is the body's. */
async function gatherAddressee(db: RegisterDb, { addressee }: Invitation, today: string) {
  const { personId, organisationId } = addressee
  const known = personId === null ? undefined : await readPerson(db, personId, today, organisationId)
  const body = organisationId === null ? known?.body : await getRecord(db, organisationStore, organisationId)
  return {
    addressee: known ? toPaperPerson(known) : { ...nobody, post: body ? { ky: body.name.ky, ru: body.name.ru } : blank },
    address: body?.address ?? blank,
    ...salutationOf(known),
  }
}

function salutationOf(known: KnownPerson | undefined): Pick<InvitationLetterFacts, 'salutation' | 'salutationText'> {
  if (!known) return { salutation: 'own', salutationText: blank }
  const own = known.person.salutation
  return isBlank(own) ? { salutation: 'name', salutationText: blank } : { salutation: 'own', salutationText: own }
}

/** An event of its own outranks the election it is linked with: a forum may be held around a voting day. */
async function gatherEvent(db: RegisterDb, invitation: Invitation) {
  const election = invitation.electionId === null ? undefined : await getRecord(db, electionStore, invitation.electionId)
  const toElection = election !== undefined && isBlank(invitation.event)
  const event = toElection ? election.name : invitation.event
  return {
    purpose: toElection ? ('observation' as const) : ('event' as const),
    event,
    eventPossessed: looksPossessed(event.ky),
    startsOn: orEmpty(invitation.eventOn ?? (toElection ? election.votingOn : null)),
    endsOn: orEmpty(invitation.eventEndsOn),
    askPapers: toElection,
  }
}

/** Signed on the office's own letterhead, so the post stands without the body. */
async function gatherSignatory(db: RegisterDb, { signatoryPersonId }: Invitation, settings: Settings, today: string) {
  if (signatoryPersonId === null) return settings.office.signatory
  const { name, title } = await readPerson(db, signatoryPersonId, today)
  return {
    post: { ky: capitalised(title.ky), ru: capitalised(title.ru) },
    name: { ky: formatPerson(name.ky, 'ky', 'initials-surname'), ru: formatPerson(name.ru, 'ru', 'initials-surname') },
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
