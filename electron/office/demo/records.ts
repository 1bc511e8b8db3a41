import type { Bilingual } from '../../../shared/language/index.ts'
import type { DelegationMember } from '../../../shared/register/delegations/schema.ts'
import type { ElectionInput } from '../../../shared/register/elections/schema.ts'
import type { InvitationInput, InvitationStatus, InvitationStep } from '../../../shared/register/invitations/schema.ts'
import type { Agreement, MeetingFigure, MeetingParticipant, MeetingPoint } from '../../../shared/register/meetings/schema.ts'
import type { MissionInput, MissionSize } from '../../../shared/register/missions/schema.ts'
import type { OrganisationInput, OrganisationKind } from '../../../shared/register/organisations/schema.ts'
import type { CyrillicName, PersonInput, Post } from '../../../shared/register/people/schema.ts'
import type { Trilingual } from '../../../shared/register/record.ts'

/** Short makers with the usual values filled in, so that the demo data read as tables. */

export function both(ky: string, ru: string): Bilingual {
  return { ky, ru }
}

export const none: Bilingual = both('', '')

export function three(ky: string, ru: string, en: string): Trilingual {
  return { ky, ru, en }
}

/** A placeholder that nobody can call by mistake. */
export const demoPhone = '(0312) 00-00-00'

export function organisation(
  kind: OrganisationKind,
  countryCode: string | null,
  name: Trilingual,
  rest: Partial<OrganisationInput> = {},
): OrganisationInput {
  return {
    kind,
    countryCode,
    name,
    abbreviation: three('', '', ''),
    aliases: '',
    address: none,
    phone: '',
    email: '',
    notes: '',
    ...rest,
  }
}

/** Surname, given name and, where there is one, the patronymic. */
type NameParts = readonly [surname: string, given: string, patronymic?: string]

interface PersonNames {
  /** As in the passport. */
  readonly latin: readonly [surname: string, given: string]
  readonly ky: NameParts
  readonly ru: NameParts
}

function cyrillic([surname, given, patronymic = '']: NameParts): CyrillicName {
  return { surname, given, patronymic }
}

export function person(
  sex: PersonInput['sex'],
  citizenship: string,
  names: PersonNames,
  posts: Post[],
  rest: Partial<PersonInput> = {},
): PersonInput {
  const [surname, given] = names.latin
  return {
    passportName: { surname, given },
    kyrgyzName: cyrillic(names.ky),
    russianName: cyrillic(names.ru),
    sex,
    salutation: none,
    citizenship,
    bornOn: null,
    passport: { number: '', expiresOn: null },
    phone: '',
    email: '',
    languages: '',
    biography: { ky: '', ru: '' },
    pronunciation: '',
    diet: { ky: '', ru: '' },
    notes: inventedPerson,
    posts,
    ...rest,
  }
}

/** The notes are the office's own and stand in the state language. */
export const inventedPerson = 'Ойдон чыгарылган адам: демо маалымат.'
export const publicPerson = 'Маалымат ачык булактардан алынды.'

export function post(organisationId: string, title: Bilingual, fromOn: string | null = null, toOn: string | null = null): Post {
  return { organisationId, title, fromOn, toOn }
}

export function election(kind: ElectionInput['kind'], votingOn: string, name: Bilingual, rest: Partial<ElectionInput> = {}): ElectionInput {
  return { kind, votingOn, name, calledOn: null, notes: '', ...rest }
}

export function mission(name: Bilingual, electionId: string, organisationId: string, rest: Partial<MissionInput> = {}): MissionInput {
  return { name, electionId, organisationId, headPersonId: null, sizes: [], notes: '', ...rest }
}

export function size(asOfOn: string, count: number, state: MissionSize['state'], source: string): MissionSize {
  return { asOfOn, count, state, source }
}

export function step(status: InvitationStatus, on: string, note = ''): InvitationStep {
  return { status, on, note }
}

type InvitationHead = Pick<InvitationInput, 'addressee' | 'steps'> & Partial<InvitationInput>

export function invitation(given: InvitationHead): InvitationInput {
  return {
    direction: 'outgoing',
    source: 'commission',
    channel: 'email',
    electionId: null,
    event: none,
    eventOn: null,
    eventEndsOn: null,
    eventAt: null,
    place: none,
    aim: none,
    ground: none,
    costs: none,
    seats: null,
    replyByOn: null,
    signatoryPersonId: null,
    number: '',
    answer: { on: null, number: '', confirmed: null, note: '' },
    notes: '',
    ...given,
  }
}

/** Without a title the list prints the post held on the day of arrival. */
export function member(
  personId: string,
  role: DelegationMember['role'],
  title: Bilingual = none,
  missionId: string | null = null,
): DelegationMember {
  return { personId, role, title, missionId, note: '' }
}

export function participant(
  personId: string,
  side: MeetingParticipant['side'],
  role: MeetingParticipant['role'],
  title: Bilingual,
  capacity: Bilingual = none,
): MeetingParticipant {
  return { personId, side, role, title, capacity }
}

/** Words that may be told to the press. */
export function said(speakerId: string, text: Bilingual): MeetingPoint {
  return { speakerId, text, forPress: true }
}

/** Words that stay in the minutes. */
export function saidInside(speakerId: string, text: Bilingual): MeetingPoint {
  return { speakerId, text, forPress: false }
}

export function figure(label: Bilingual, value: number, asOfOn: string, forPress = true): MeetingFigure {
  return { label, value, asOfOn, forPress }
}

export function agreement(
  side: Agreement['side'],
  personId: string,
  deadlineOn: string | null,
  text: Bilingual,
  rest: Partial<Agreement> = {},
): Agreement {
  return { side, personId, deadlineOn, text, state: 'new', forPress: false, ...rest }
}
