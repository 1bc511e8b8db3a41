import { z } from 'zod'
import { bilingualLine, bilingualText, clockTime, isoDate, longText, recordFields, recordId } from '../record.ts'
import { seating } from '../seating/schema.ts'

export const meetingFormats = ['extended', 'narrow', 'one-to-one', 'video', 'session'] as const
/** What the minutes are called: minutes of a meeting, of a sitting, of a conference. */
export const meetingKinds = ['meeting', 'sitting', 'conference'] as const
export const meetingSides = ['host', 'guest'] as const
export const participantRoles = ['chair', 'head', 'member', 'secretary', 'interpreter', 'invited'] as const
export const agreementStates = ['new', 'in-work', 'done', 'overdue', 'cancelled'] as const
export const minutesStatuses = ['draft', 'edited', 'approved', 'signed', 'sent'] as const

export const meetingParticipant = z.object({
  personId: recordId,
  side: z.enum(meetingSides),
  role: z.enum(participantRoles),
  /** The title as of that day; it stays when the person moves on. */
  title: bilingualLine,
  /** A second capacity at the same table: «глава миссии наблюдателей от СНГ». Empty if none. */
  capacity: bilingualLine,
})
export type MeetingParticipant = z.output<typeof meetingParticipant>

/** Something said by somebody under an item; the person is one of the participants. */
export const meetingPoint = z.object({
  speakerId: recordId.nullable(),
  text: bilingualText,
  forPress: z.boolean(),
})
export type MeetingPoint = z.output<typeof meetingPoint>

export const agendaItem = z.object({
  /** Ends in «жөнүндө» / begins with «О». */
  title: bilingualLine,
  reporterId: recordId.nullable(),
  points: z.array(meetingPoint).max(200),
  decision: bilingualText,
})
export type AgendaItem = z.output<typeof agendaItem>

export const meetingFigure = z.object({
  label: bilingualLine,
  value: z.number().int(),
  asOfOn: isoDate,
  forPress: z.boolean(),
})
export type MeetingFigure = z.output<typeof meetingFigure>

export const agreement = z.object({
  text: bilingualText,
  side: z.enum(meetingSides),
  personId: recordId.nullable(),
  deadlineOn: isoDate.nullable(),
  state: z.enum(agreementStates),
  forPress: z.boolean(),
})
export type Agreement = z.output<typeof agreement>

const meetingFields = z.object({
  kind: z.enum(meetingKinds),
  format: z.enum(meetingFormats),
  heldOn: isoDate,
  startsAt: clockTime.nullable(),
  endsAt: clockTime.nullable(),
  place: bilingualLine,
  /** What the meeting is about, as one line. */
  subject: bilingualLine.refine((subject) => subject.ky !== '' || subject.ru !== '', { path: ['ky'] }),
  /** Names of the sides as papers call them; empty means «Кыргыз тарап» and the guests' body. */
  hostOrganisationId: recordId.nullable(),
  guestOrganisationId: recordId.nullable(),
  delegationId: recordId.nullable(),
  electionId: recordId.nullable(),
  participants: z.array(meetingParticipant).max(200),
  /** Null until somebody has seated them. */
  seating: seating.nullable().default(null),
  agenda: z.array(agendaItem).max(60),
  figures: z.array(meetingFigure).max(60),
  agreements: z.array(agreement).max(100),
  /** The last paragraph of the press release: how the meeting ended. */
  closing: bilingualText,
  minutesStatus: z.enum(minutesStatuses),
  notes: longText,
})
export const meetingInput = meetingFields.refine(
  (meeting) => meeting.startsAt === null || meeting.endsAt === null || meeting.startsAt <= meeting.endsAt,
  { path: ['endsAt'] },
)
export type MeetingInput = z.output<typeof meetingInput>

export const meeting = meetingFields.extend(recordFields)
export type Meeting = z.output<typeof meeting>

export const meetingSummary = meeting
  .pick({
    id: true,
    revision: true,
    archivedAt: true,
    kind: true,
    heldOn: true,
    startsAt: true,
    subject: true,
    place: true,
    minutesStatus: true,
    delegationId: true,
  })
  .extend({ guest: bilingualLine, host: bilingualLine, openAgreements: z.number().int() })
export type MeetingSummary = z.output<typeof meetingSummary>
