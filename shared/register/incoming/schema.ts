import { z } from 'zod'
import { bilingualLine, isoDate, line, longText, recordFields, recordId } from '../record.ts'

/** How letters come and go. */
export const letterChannels = ['post', 'email', 'courier', 'handed-over', 'note-through-ministry', 'infodocs', 'fax'] as const
export type LetterChannel = (typeof letterChannels)[number]

export const sheetCount = z.number().int().min(1).max(10_000)

const fields = z.object({
  receivedOn: isoDate,
  /** Our registration number. Left empty, the next one of the counter is given. */
  number: line,
  theirNumber: line,
  theirDatedOn: isoDate.nullable(),
  /** At least one of the two says from whom the letter is. */
  sender: z
    .object({ personId: recordId.nullable(), organisationId: recordId.nullable() })
    .refine(({ personId, organisationId }) => personId !== null || organisationId !== null, { path: ['organisationId'] }),
  /** What it is about, one line. */
  gist: bilingualLine.refine(({ ky, ru }) => ky !== '' || ru !== '', { path: ['ky'] }),
  /** With its annexes. */
  sheets: sheetCount.nullable(),
  channel: z.enum(letterChannels),
  /** The number under which the state's own system has it, beside ours. */
  infodocsNumber: line,
  /** What the head wrote on it. */
  resolution: bilingualLine,
  executorPersonId: recordId.nullable(),
  dueOn: isoDate.nullable(),
  doneOn: isoDate.nullable(),
  doneNote: line,
  /** The invitation that the letter brought. */
  invitationId: recordId.nullable(),
  notes: longText,
})
export const incomingInput = fields
export type IncomingInput = z.output<typeof incomingInput>

export const incoming = fields.extend(recordFields)
export type Incoming = z.output<typeof incoming>

/** A paper of ours that answers the letter. */
export const answerMark = z.object({ number: line, on: isoDate.nullable() })

export const incomingSummary = incoming
  .pick({
    id: true,
    revision: true,
    archivedAt: true,
    receivedOn: true,
    number: true,
    theirNumber: true,
    theirDatedOn: true,
    gist: true,
    sheets: true,
    channel: true,
    infodocsNumber: true,
    resolution: true,
    dueOn: true,
    doneOn: true,
    doneNote: true,
  })
  .extend({
    senderPerson: bilingualLine,
    senderOrganisation: bilingualLine,
    executor: bilingualLine,
    /** The first paper that answers it. */
    answer: answerMark.nullable(),
  })
export type IncomingSummary = z.output<typeof incomingSummary>
