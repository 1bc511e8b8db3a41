import { z } from 'zod'
import { journalFacts, journalText, mostJournalRows } from '../journal-frame.ts'
import { isoDateOrEmpty } from '../paper-head.ts'

const rowSchema = z.object({
  heldOn: isoDateOrEmpty,
  place: journalText,
  guests: z.array(journalText).max(200),
  purpose: journalText,
  gist: journalText,
  staff: z.array(journalText).max(200),
  allowedBy: journalText,
  /** The record of the conversation: its number and day. */
  record: journalText,
  reportedTo: journalText,
})
export type ReceptionJournalRow = z.output<typeof rowSchema>

/** Form 20 of the Russian culture ministry's order № 40 of 2008, eight columns (features.md § 1); what is not known stays empty for the pen. */
export const receptionJournalSchema = z.object({ ...journalFacts, rows: z.array(rowSchema).max(mostJournalRows) })
export type ReceptionJournalFacts = z.output<typeof receptionJournalSchema>
