import {
  type Delegation,
  type DelegationInput,
  delegationKinds,
  type DelegationMember,
  delegationStatuses,
  type DelegationSummary,
  memberRoles,
  visitLevels,
} from '../../../shared/register/delegations/schema.ts'
import { oneOf } from '../one-of.ts'
import { type BilingualColumns, bilingualColumns, joinedBilingual, type RecordRow, toBilingual, toRecordFields } from '../record-columns.ts'
import { searchKeyOf } from '../search.ts'

/** What the columns of a delegation hold, and how they become a record and back; the statements are in `repository.ts`. */
export interface DelegationRow
  extends RecordRow,
    BilingualColumns<'name'>,
    BilingualColumns<'ground'>,
    BilingualColumns<'arrival_place'>,
    BilingualColumns<'departure_place'>,
    BilingualColumns<'hotel'>,
    BilingualColumns<'contact_name'> {
  kind: string
  level: string
  status: string
  organisation_id: string
  country_code: string | null
  host_person_id: string | null
  invitation_id: string | null
  election_id: string | null
  arrives_on: string
  departs_on: string
  arrival_time: string | null
  arrival_flight: string
  departure_time: string | null
  departure_flight: string
  contact_phone: string
  notes: string
}
export interface PurposeRow extends BilingualColumns<'text'> {
  delegation_id: string
  position: number
}
export interface MemberRow extends BilingualColumns<'title'> {
  delegation_id: string
  position: number
  person_id: string
  role: string
  mission_id: string | null
  note: string
}

/** A delegation with what the list shows of the records around it. */
export interface DelegationListRow extends DelegationRow {
  body_ky: string
  body_ru: string
  member_count: number | null
  head_kyrgyz_given: string | null
  head_kyrgyz_surname: string | null
  head_russian_given: string | null
  head_russian_surname: string | null
  head_passport_given: string | null
  head_passport_surname: string | null
}

function toHead(row: DelegationRow) {
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    name: toBilingual(row, 'name'),
    kind: oneOf(delegationKinds, row.kind),
    level: oneOf(visitLevels, row.level),
    status: oneOf(delegationStatuses, row.status),
    organisationId: row.organisation_id,
    countryCode: row.country_code,
    arrivesOn: row.arrives_on,
    departsOn: row.departs_on,
  }
}

export function toSummary(row: DelegationListRow): DelegationSummary {
  return {
    ...toHead(row),
    organisation: joinedBilingual(row.body_ky, row.body_ru),
    head: toHeadName(row),
    memberCount: row.member_count ?? 0,
  }
}

/** Where one Cyrillic spelling was never written the other stands in, then the passport's. */
function toHeadName(row: DelegationListRow) {
  const kyrgyz = fullName(row.head_kyrgyz_given, row.head_kyrgyz_surname)
  const russian = fullName(row.head_russian_given, row.head_russian_surname)
  const passport = fullName(row.head_passport_given, row.head_passport_surname)
  return { ky: kyrgyz || russian || passport, ru: russian || kyrgyz || passport }
}

function fullName(given: string | null, surname: string | null): string {
  return `${given ?? ''} ${surname ?? ''}`.trim()
}

export function toDelegation(row: DelegationRow, purposes: readonly PurposeRow[], members: readonly MemberRow[]): Delegation {
  return {
    ...toRecordFields(row),
    ...toHead(row),
    hostPersonId: row.host_person_id,
    invitationId: row.invitation_id,
    electionId: row.election_id,
    ground: toBilingual(row, 'ground'),
    purposes: purposes.map((purpose) => toBilingual(purpose, 'text')),
    arrival: { time: row.arrival_time, flight: row.arrival_flight, place: toBilingual(row, 'arrival_place') },
    departure: { time: row.departure_time, flight: row.departure_flight, place: toBilingual(row, 'departure_place') },
    hotel: toBilingual(row, 'hotel'),
    contact: { name: toBilingual(row, 'contact_name'), phone: row.contact_phone },
    members: members.map(toMember),
    notes: row.notes,
  }
}

function toMember(row: MemberRow): DelegationMember {
  return {
    personId: row.person_id,
    role: oneOf(memberRoles, row.role),
    title: toBilingual(row, 'title'),
    missionId: row.mission_id,
    note: row.note,
  }
}

export function toColumns(input: DelegationInput) {
  const { arrival, departure, contact } = input
  return {
    ...bilingualColumns('name', input.name),
    kind: input.kind,
    level: input.level,
    status: input.status,
    organisation_id: input.organisationId,
    country_code: input.countryCode,
    host_person_id: input.hostPersonId,
    invitation_id: input.invitationId,
    election_id: input.electionId,
    ...bilingualColumns('ground', input.ground),
    arrives_on: input.arrivesOn,
    departs_on: input.departsOn,
    arrival_time: arrival.time,
    arrival_flight: arrival.flight,
    ...bilingualColumns('arrival_place', arrival.place),
    departure_time: departure.time,
    departure_flight: departure.flight,
    ...bilingualColumns('departure_place', departure.place),
    ...bilingualColumns('hotel', input.hotel),
    ...bilingualColumns('contact_name', contact.name),
    contact_phone: contact.phone,
    notes: input.notes,
    search_key: searchKeyOf([
      ...Object.values(input.name),
      ...Object.values(input.ground),
      ...Object.values(input.hotel),
      arrival.flight,
      departure.flight,
      ...input.purposes.flatMap((purpose) => Object.values(purpose)),
      ...input.members.flatMap((member) => Object.values(member.title)),
    ]),
  }
}

export function toPurposeRows(delegationId: string, purposes: DelegationInput['purposes']): PurposeRow[] {
  return purposes.map((purpose, position) => ({ delegation_id: delegationId, position, ...bilingualColumns('text', purpose) }))
}

export function toMemberRows(delegationId: string, members: readonly DelegationMember[]): MemberRow[] {
  return members.map((member, position) => ({
    delegation_id: delegationId,
    position,
    person_id: member.personId,
    role: member.role,
    ...bilingualColumns('title', member.title),
    mission_id: member.missionId,
    note: member.note,
  }))
}
