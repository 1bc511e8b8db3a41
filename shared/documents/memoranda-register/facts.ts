import { z } from 'zod'
import { journalFacts, journalText, mostJournalRows } from '../journal-frame.ts'
import { isoDateOrEmpty, paperLine } from '../paper-head.ts'

const rowSchema = z.object({
  number: paperLine,
  partner: journalText,
  title: journalText,
  signedOn: isoDateOrEmpty,
  place: journalText,
  languages: journalText,
  validUntilOn: isoDateOrEmpty,
  /** What happens when the term ends; empty where it has none. */
  renewal: journalText,
  state: journalText,
  originalPlace: journalText,
})
export type MemorandaRegisterRow = z.output<typeof rowSchema>

/** Required parts: domain.md § 6, row 26. What was signed in the period, as it stands on the day the paper is made. */
export const memorandaRegisterSchema = z.object({ ...journalFacts, asOf: isoDateOrEmpty, rows: z.array(rowSchema).max(mostJournalRows) })
export type MemorandaRegisterFacts = z.output<typeof memorandaRegisterSchema>
