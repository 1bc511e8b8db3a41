import type { InvitationLetterFacts } from '../../../shared/documents/invitation-letter/facts.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Bilingual, formatPerson, looksPossessed } from '../../../shared/language/index.ts'
import type { Invitation } from '../../../shared/register/invitations/schema.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { electionStore } from '../../register/elections/repository.ts'
import { invitationStore } from '../../register/invitations/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { type PaperSource, blank, capitalised, draftHead, isBlank, orEmpty } from './paper-source.ts'
import { type KnownPerson, nobody, readPerson, toPaperPerson } from './people.ts'

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
  const signedOn = invitation.steps.findLast((step) => step.status === 'signed')?.on
  return {
    ...draftHead(signedOn, invitation.number),
    inReplyTo: { number: '', datedOn: '' },
    ...(await gatherAddressee(db, invitation, today)),
    inviter: inviters[invitation.source],
    onLetterhead: ours,
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
    // Whoever prepared the letter of another body is named there; the contact for the observers stays the office's.
    executor: ours ? office.executor : { name: blank, phone: '' },
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

/** A body is many people: domain.md § 5.1, «Colleagues». */
const colleagues: Bilingual = { ky: 'Урматтуу кесиптештер!', ru: 'Уважаемые коллеги!' }

function salutationOf(known: KnownPerson | undefined): Pick<InvitationLetterFacts, 'salutation' | 'salutationText'> {
  if (!known) return { salutation: 'own', salutationText: colleagues }
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

/** Signed on the letterhead of the body that invites, so the post stands without it. Another body's letter is not our chairman's to sign. */
async function gatherSignatory(db: RegisterDb, { signatoryPersonId, source }: Invitation, settings: Settings, today: string) {
  if (signatoryPersonId === null) return source === 'commission' ? settings.office.signatory : { post: blank, name: blank }
  const { name, title } = await readPerson(db, signatoryPersonId, today)
  return {
    post: { ky: capitalised(title.ky), ru: capitalised(title.ru) },
    name: { ky: formatPerson(name.ky, 'ky', 'initials-surname'), ru: formatPerson(name.ru, 'ru', 'initials-surname') },
  }
}
