import { z } from 'zod'
import { bilingualLine, clockTime, countryCode, isoDate, line, longText, recordFields, recordId } from '../record.ts'

export const delegationKinds = ['observers', 'bilateral', 'multilateral', 'courtesy', 'expert'] as const
/** Kinds of visit (Law of 11 April 2012 № 32 on State Protocol); a visit between commissions is normally a working one. */
export const visitLevels = ['working', 'official', 'state'] as const
export const delegationStatuses = ['planned', 'confirmed', 'present', 'completed', 'cancelled'] as const
/** In the order of a delegation list. */
export const memberRoles = ['head', 'deputy-head', 'member', 'expert', 'staff', 'interpreter', 'security', 'press'] as const
export type MemberRole = (typeof memberRoles)[number]

export const delegationMember = z.object({
  personId: recordId,
  role: z.enum(memberRoles),
  /** The title as it stands on the papers of this visit; empty means the post held on the day of arrival. */
  title: bilingualLine,
  /** The observer mission in which the same person observes, if any. */
  missionId: recordId.nullable(),
  note: line,
})
export type DelegationMember = z.output<typeof delegationMember>

const travel = z.object({ time: clockTime.nullable(), flight: line, place: bilingualLine })

const delegationFields = z.object({
  /** Empty means «<sending body> делегациясы». */
  name: bilingualLine,
  kind: z.enum(delegationKinds),
  level: z.enum(visitLevels),
  status: z.enum(delegationStatuses),
  /** The sending body. */
  organisationId: recordId,
  countryCode: countryCode.nullable(),
  hostPersonId: recordId.nullable(),
  invitationId: recordId.nullable(),
  electionId: recordId.nullable(),
  /** On what the visit rests: an invitation, a note, an agreement. */
  ground: bilingualLine,
  purposes: z.array(bilingualLine).max(30),
  arrivesOn: isoDate,
  departsOn: isoDate,
  arrival: travel,
  departure: travel,
  hotel: bilingualLine,
  /** The officer and the telephone that stand on the guests' programme. */
  contact: z.object({ name: bilingualLine, phone: line }),
  /** In the order of the printed list. */
  members: z.array(delegationMember).max(1000),
  notes: longText,
})
export const delegationInput = delegationFields
  .refine((value) => value.arrivesOn <= value.departsOn, { path: ['departsOn'] })
  .refine((value) => value.members.filter((member) => member.role === 'head').length <= 1, { path: ['members'] })
export type DelegationInput = z.output<typeof delegationInput>

export const delegation = delegationFields.extend(recordFields)
export type Delegation = z.output<typeof delegation>

export const delegationSummary = delegation
  .pick({
    id: true,
    revision: true,
    archivedAt: true,
    name: true,
    kind: true,
    level: true,
    status: true,
    organisationId: true,
    countryCode: true,
    arrivesOn: true,
    departsOn: true,
  })
  .extend({ organisation: bilingualLine, head: bilingualLine, memberCount: z.number().int() })
export type DelegationSummary = z.output<typeof delegationSummary>
