import type { ElectionInput } from '../../../../shared/register/elections/schema.ts'
import type { InvitationInput, InvitationStatus, InvitationStep } from '../../../../shared/register/invitations/schema.ts'
import type { MissionInput } from '../../../../shared/register/missions/schema.ts'
import type { OrganisationInput } from '../../../../shared/register/organisations/schema.ts'
import type { PersonInput } from '../../../../shared/register/people/schema.ts'

/** Filled-in forms; a test names only the fields it is about. */

const noLine = { ky: '', ru: '' }

export function anOrganisation(fields: Partial<OrganisationInput> = {}): OrganisationInput {
  return {
    kind: 'international-organisation',
    name: {
      ky: 'Көз карандысыз Мамлекеттер Шериктештиги',
      ru: 'Содружество Независимых Государств',
      en: 'Commonwealth of Independent States',
    },
    abbreviation: { ky: 'КМШ', ru: 'СНГ', en: 'CIS' },
    countryCode: null,
    aliases: 'Исполнительный комитет СНГ',
    address: { ky: 'Минск шаары', ru: 'г. Минск' },
    phone: '+375 17 222 35 17',
    email: 'cis@example.org',
    notes: '',
    ...fields,
  }
}

export function aPerson(fields: Partial<PersonInput> = {}): PersonInput {
  return {
    passportName: { surname: 'PANAHOV', given: 'MAZAHIR' },
    russianName: { surname: 'Панахов', given: 'Мазахир', patronymic: '' },
    kyrgyzName: { surname: 'Панахов', given: 'Мазахир', patronymic: '' },
    sex: 'male',
    salutation: noLine,
    citizenship: 'AZ',
    bornOn: null,
    passport: null,
    phone: '',
    email: '',
    languages: '',
    biography: { ky: '', ru: '' },
    pronunciation: '',
    diet: { ky: '', ru: '' },
    notes: '',
    posts: [],
    ...fields,
  }
}

/** What a card shows of it: not the passport, which is asked for by itself. */
export function onCard({ passport: _passport, ...fields }: PersonInput): Omit<PersonInput, 'passport'> {
  return fields
}

/** Somebody known by one surname, written alike in both languages. */
export function aPersonNamed(surname: string, given = 'Айгүл'): PersonInput {
  const name = { surname, given, patronymic: '' }
  return aPerson({ passportName: { surname: '', given: '' }, russianName: name, kyrgyzName: name, citizenship: 'KG' })
}

export function anElection(fields: Partial<ElectionInput> = {}): ElectionInput {
  return {
    kind: 'parliamentary',
    name: {
      ky: 'Жогорку Кеңештин депутаттарын мөөнөтүнөн мурда шайлоо',
      ru: 'досрочные выборы депутатов Жогорку Кенеша',
    },
    votingOn: '2025-11-30',
    calledOn: '2025-09-25',
    notes: '',
    ...fields,
  }
}

export function aMission(fields: Partial<MissionInput> = {}): MissionInput {
  return {
    name: { ky: 'КМШнын байкоочулар миссиясы', ru: 'миссия наблюдателей от СНГ' },
    electionId: null,
    organisationId: null,
    headPersonId: null,
    sizes: [],
    notes: '',
    ...fields,
  }
}

export function anInvitation(addressee: InvitationInput['addressee'], fields: Partial<InvitationInput> = {}): InvitationInput {
  return {
    direction: 'outgoing',
    source: 'commission',
    channel: 'note-through-ministry',
    addressee,
    electionId: null,
    event: { ky: 'Консультативдик платформанын отуруму', ru: 'заседание Консультативной платформы' },
    eventOn: '2025-11-30',
    eventEndsOn: null,
    eventAt: '09:30',
    place: { ky: 'Бишкек шаары', ru: 'г. Бишкек' },
    aim: noLine,
    ground: noLine,
    costs: noLine,
    seats: 5,
    replyByOn: '2025-11-20',
    signatoryPersonId: null,
    number: '01-18/7',
    steps: [step('draft', '2025-10-01')],
    answer: { on: null, number: '', confirmed: null, note: '' },
    notes: '',
    ...fields,
  }
}

export function step(status: InvitationStatus, on: string): InvitationStep {
  return { status, on, note: '' }
}
