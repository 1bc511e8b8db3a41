import type { DelegationInput, DelegationMember } from '../../../shared/register/delegations/schema.ts'
import { api } from '../../api.ts'
import type { RecordReference } from '../../app/records/area-screen.ts'

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

/** Begun on the card of an invitation, a visit takes over who was invited, to what and when. */
export async function startDelegationFrom({ area, id }: RecordReference): Promise<Partial<DelegationInput>> {
  if (area !== 'invitations') return {}
  const invitation = await api.invitations.get({ id })
  const { organisationId } = invitation.addressee
  const body = organisationId === null ? undefined : await api.organisations.get({ id: organisationId })
  return {
    invitationId: id,
    electionId: invitation.electionId,
    ...(body ? { organisationId: body.id, countryCode: body.countryCode } : {}),
    ...(invitation.eventOn === null ? {} : { arrivesOn: invitation.eventOn, departsOn: invitation.eventEndsOn ?? invitation.eventOn }),
  }
}

/** The first one entered is mostly the head: the list that comes from abroad begins with them. */
export function newMember(personId: string, others: readonly DelegationMember[]): DelegationMember {
  return { personId, role: others.length === 0 ? 'head' : 'member', title: empty, missionId: null, note: '' }
}
