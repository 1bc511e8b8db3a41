import { z } from 'zod'
import { bilingualLine, clockTime, isoDate, line, longText, recordFields, recordId } from '../record.ts'

export const invitationDirections = ['outgoing', 'incoming'] as const
/** Who may invite observers (Constitutional Law on elections, art. 10). */
export const invitationSources = ['commission', 'president', 'parliament', 'cabinet', 'foreign'] as const
export const invitationChannels = ['post', 'email', 'note-through-ministry', 'handed-over', 'courier'] as const
export const invitationStatuses = [
  'draft',
  'on-approval',
  'signed',
  'sent',
  'delivered',
  'accepted',
  'partly-accepted',
  'declined',
  'cancelled',
] as const
export type InvitationStatus = (typeof invitationStatuses)[number]

/** One step of the chain, with the day on which it was reached. */
export const invitationStep = z.object({ status: z.enum(invitationStatuses), on: isoDate, note: line })
export type InvitationStep = z.output<typeof invitationStep>

export const invitationInput = z.object({
  direction: z.enum(invitationDirections),
  source: z.enum(invitationSources),
  channel: z.enum(invitationChannels),
  /** At least one of the two says to whom the letter goes. */
  addressee: z
    .object({ personId: recordId.nullable(), organisationId: recordId.nullable() })
    .refine((value) => value.personId !== null || value.organisationId !== null, { path: ['organisationId'] }),
  electionId: recordId.nullable(),
  /** The event where it is no election: «… Консультативдик платформасынын экинчи отуруму». */
  event: bilingualLine,
  eventOn: isoDate.nullable(),
  eventEndsOn: isoDate.nullable(),
  eventAt: clockTime.nullable(),
  place: bilingualLine,
  aim: bilingualLine,
  ground: bilingualLine,
  costs: bilingualLine,
  seats: z.number().int().min(1).max(10_000).nullable(),
  replyByOn: isoDate.nullable(),
  signatoryPersonId: recordId.nullable(),
  /** Registration number of the letter, once it has one. */
  number: line,
  /** The chain so far, oldest first; the last step is the state. */
  steps: z.array(invitationStep).min(1).max(60),
  answer: z.object({ on: isoDate.nullable(), number: line, confirmed: z.number().int().min(0).nullable(), note: line }),
  notes: longText,
})
export type InvitationInput = z.output<typeof invitationInput>

export const invitation = invitationInput.extend(recordFields)
export type Invitation = z.output<typeof invitation>

export const invitationSummary = invitation
  .pick({
    id: true,
    revision: true,
    archivedAt: true,
    direction: true,
    source: true,
    channel: true,
    event: true,
    eventOn: true,
    seats: true,
    replyByOn: true,
    number: true,
  })
  .extend({
    addresseePerson: bilingualLine,
    addresseeOrganisation: bilingualLine,
    election: bilingualLine,
    status: z.enum(invitationStatuses),
    statusOn: isoDate,
    confirmed: z.number().int().nullable(),
  })
export type InvitationSummary = z.output<typeof invitationSummary>
