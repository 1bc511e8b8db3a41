import type { DelegationInput, DelegationMember } from '../../../shared/register/delegations/schema.ts'

const empty = { ky: '', ru: '' }
const noTravel = { time: null, flight: '', place: empty }

/** Between commissions a visit is a working one (Law of 11 April 2012 № 32); the office receives observers most often. */
export function newDelegation(): DelegationInput {
  return {
    name: empty,
    kind: 'observers',
    level: 'working',
    status: 'planned',
    organisationId: '',
    countryCode: null,
    hostPersonId: null,
    invitationId: null,
    electionId: null,
    ground: empty,
    purposes: [],
    arrivesOn: '',
    departsOn: '',
    arrival: noTravel,
    departure: noTravel,
    hotel: empty,
    contact: { name: empty, phone: '' },
    members: [],
    notes: '',
  }
}

/** The first one entered is mostly the head: the list that comes from abroad begins with them. */
export function newMember(personId: string, others: readonly DelegationMember[]): DelegationMember {
  return { personId, role: others.length === 0 ? 'head' : 'member', title: empty, missionId: null, note: '' }
}
