import type { DelegationInput } from '../../../shared/register/delegations/schema.ts'
import type { PersonInput } from '../../../shared/register/people/schema.ts'
import type { Chance } from '../chance.ts'

const surnames = ['Асанов', 'Өмүрбекова', 'Чыңгызов', 'Мүсүралиева', 'Жээнбеков'] as const
const noteLengths = [0, 40, 900, 5000, 19_000] as const

/** Invented people and visits; the long notes make a change span many pages. */
export function somePerson(chance: Chance): PersonInput {
  const surname = chance.pick(surnames)
  const posts = Array.from({ length: chance.below(4) }, (_, index) => ({
    organisationId: null,
    title: { ky: `${index}-кызмат`, ru: `Должность ${index}` },
    fromOn: `20${10 + index}-01-15`,
    toOn: null,
  }))
  return {
    passportName: { surname: `ASANOV${chance.below(1e6)}`, given: 'AIBEK' },
    russianName: { surname, given: 'Айбек', patronymic: '' },
    kyrgyzName: { surname, given: 'Айбек', patronymic: '' },
    sex: chance.pick(['male', 'female']),
    salutation: { ky: '', ru: '' },
    citizenship: 'KG',
    bornOn: '1980-02-03',
    passport: { number: `ID${chance.below(1e7)}`, expiresOn: null },
    phone: `+996 ${chance.below(1e9)}`,
    email: '',
    languages: '',
    biography: { ky: '', ru: '' },
    pronunciation: '',
    diet: { ky: '', ru: '' },
    notes: 'ө'.repeat(chance.pick(noteLengths)),
    posts,
  }
}

export function someDelegation(chance: Chance, organisationId: string, personIds: readonly string[]): DelegationInput {
  const empty = { ky: '', ru: '' }
  const travel = { time: null, flight: '', place: empty }
  const members = personIds.map((personId) => ({ personId, role: 'member' as const, title: empty, missionId: null, note: `${chance.below(1e6)}` }))
  return {
    name: { ky: `${chance.below(1e6)}-делегация`, ru: `Делегация ${chance.below(1e6)}` },
    kind: 'bilateral',
    level: 'working',
    status: 'planned',
    organisationId,
    countryCode: 'MN',
    hostPersonId: null,
    invitationId: null,
    electionId: null,
    ground: empty,
    purposes: Array.from({ length: chance.below(6) }, (_, index) => ({ ky: `${index}-максат`, ru: `Цель ${index}` })),
    arrivesOn: '2026-11-28',
    departsOn: '2026-12-01',
    arrival: travel,
    departure: travel,
    hotel: empty,
    contact: { name: empty, phone: '' },
    members,
    notes: 'ү'.repeat(chance.pick(noteLengths)),
  }
}
