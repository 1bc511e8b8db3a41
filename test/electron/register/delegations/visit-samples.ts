import { type DelegationInput, type DelegationMember, memberRoles } from '../../../../shared/register/delegations/schema.ts'
import type { AgendaItem, Agreement, MeetingFigure, MeetingInput, MeetingParticipant, MeetingPoint } from '../../../../shared/register/meetings/schema.ts'
import type { PersonInput } from '../../../../shared/register/people/schema.ts'
import type { ProgrammeItemInput } from '../../../../shared/register/programme/schema.ts'
import { anOrganisation, aPerson } from '../history/samples.ts'
import type { VisitDesk } from './visit-desk.ts'

/** Filled-in forms of a visit; a test names only the fields it is about. */

const noLine = { ky: '', ru: '' }

export function aMember(personId: string, fields: Partial<DelegationMember> = {}): DelegationMember {
  return { personId, role: 'member', title: noLine, missionId: null, note: '', ...fields }
}

export function aDelegation(organisationId: string, fields: Partial<DelegationInput> = {}): DelegationInput {
  return {
    name: noLine,
    kind: 'observers',
    level: 'working',
    status: 'confirmed',
    organisationId,
    countryCode: null,
    hostPersonId: null,
    invitationId: null,
    electionId: null,
    ground: { ky: 'Төраганын чакыруусу', ru: 'Приглашение председателя' },
    purposes: [{ ky: 'мөөнөтүнөн мурда шайлоого байкоо жүргүзүү', ru: 'наблюдение за досрочными выборами' }],
    arrivesOn: '2025-11-27',
    departsOn: '2025-12-01',
    arrival: { time: '04:55', flight: 'J2 257', place: { ky: '«Манас» аэропорту', ru: 'аэропорт «Манас»' } },
    departure: { time: null, flight: '', place: noLine },
    hotel: { ky: '«Достук» мейманканасы', ru: 'гостиница «Достук»' },
    contact: { name: { ky: 'А. Асанова', ru: 'А. Асанова' }, phone: '+996 312 00 00 00' },
    members: [],
    notes: '',
    ...fields,
  }
}

export function anItem(delegationId: string, heldOn: string, startsAt: string, fields: Partial<ProgrammeItemInput> = {}): ProgrammeItemInput {
  return {
    delegationId,
    heldOn,
    startsAt,
    endsAt: null,
    title: { ky: 'Жолугушуу', ru: 'Встреча' },
    place: { ky: 'БШК', ru: 'ЦИК' },
    participants: noLine,
    dress: noLine,
    meetingId: null,
    staff: { responsible: '', phone: '', transport: '', note: '' },
    ...fields,
  }
}

export function aMeeting(fields: Partial<MeetingInput> = {}): MeetingInput {
  return {
    kind: 'meeting',
    format: 'extended',
    heldOn: '2025-11-11',
    startsAt: '10:00',
    endsAt: '11:00',
    place: { ky: 'Тышкы иштер министрлиги', ru: 'Министерство иностранных дел' },
    subject: { ky: 'Шайлоого эл аралык байкоо жүргүзүү жөнүндө', ru: 'О международном наблюдении за выборами' },
    hostOrganisationId: null,
    guestOrganisationId: null,
    delegationId: null,
    electionId: null,
    participants: [],
    seating: null,
    agenda: [],
    figures: [],
    agreements: [],
    closing: noLine,
    minutesStatus: 'draft',
    notes: '',
    ...fields,
  }
}

export function aParticipant(personId: string, fields: Partial<MeetingParticipant> = {}): MeetingParticipant {
  return { personId, side: 'guest', role: 'member', title: noLine, capacity: noLine, ...fields }
}

export function anAgendaItem(fields: Partial<AgendaItem> = {}): AgendaItem {
  return {
    title: { ky: 'Байкоо миссиясы жөнүндө', ru: 'О миссии наблюдателей' },
    reporterId: null,
    points: [],
    decision: noLine,
    ...fields,
  }
}

export function aPoint(speakerId: string | null, ky: string, ru: string, forPress = true): MeetingPoint {
  return { speakerId, text: { ky, ru }, forPress }
}

export function aFigure(ky: string, ru: string, value: number, forPress = true): MeetingFigure {
  return { label: { ky, ru }, value, asOfOn: '2025-11-11', forPress }
}

export function anAgreement(fields: Partial<Agreement> = {}): Agreement {
  return {
    text: { ky: 'Байкоочулардын тизмесин жөнөтүү', ru: 'Направить список наблюдателей' },
    side: 'guest',
    personId: null,
    deadlineOn: '2025-11-20',
    state: 'new',
    forPress: true,
    ...fields,
  }
}

/** Somebody written alike in both languages, with a passport. */
export function somebody(given: string, surname: string, fields: Partial<PersonInput> = {}): PersonInput {
  const name = { surname, given, patronymic: '' }
  return aPerson({ russianName: name, kyrgyzName: name, passportName: { surname: '', given: '' }, ...fields })
}

export const azerbaijanCommission = anOrganisation({
  kind: 'election-body',
  name: {
    ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы',
    ru: 'Центральная избирательная комиссия Азербайджанской Республики',
    en: 'Central Election Commission of the Republic of Azerbaijan',
  },
  abbreviation: { ky: 'Азербайжан БШКсы', ru: 'ЦИК Азербайджана', en: 'CEC' },
  countryCode: 'AZ',
  aliases: 'MSK',
  address: { ky: 'Баку шаары', ru: 'г. Баку' },
})

/** The visit of 28 November 2025 (domain.md §0, seed 2): twelve people, entered in the order in which they were announced. */
export async function enterVisit({ organisations, people, delegations }: VisitDesk, fields: Partial<DelegationInput> = {}) {
  const organisation = await organisations.create(azerbaijanCommission)
  const post = { organisationId: organisation.id, title: { ky: 'төрага', ru: 'председатель' }, fromOn: null, toOn: null }
  const head = await people.create(aPerson({ posts: [post] }))
  const others = []
  for (let index = 1; index < 12; index += 1) others.push(await people.create(somebody(`Мүчө${index}`, `Азизов${index}`)))
  const roles = memberRoles.filter((role) => role !== 'head').toReversed()
  const members = [
    ...others.map(({ id }, index) => aMember(id, { role: roles[index % roles.length] ?? 'member' })),
    aMember(head.id, { role: 'head' }),
  ]
  const input = aDelegation(organisation.id, { members, ...fields })
  return { organisation, head, others, input, delegation: await delegations.create(input) }
}
