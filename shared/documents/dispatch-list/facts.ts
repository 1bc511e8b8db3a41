import { z } from 'zod'
import { journalFacts, journalText, mostJournalRows } from '../journal-frame.ts'
import { isoDateOrEmpty, paperLine } from '../paper-head.ts'

const rowSchema = z.object({
  number: paperLine,
  on: isoDateOrEmpty,
  addressee: journalText,
  address: journalText,
  gist: journalText,
  sheets: paperLine,
  sentOn: isoDateOrEmpty,
  channel: journalText,
  /** Number of the post's receipt. */
  tracking: paperLine,
  sentBy: paperLine,
})
export type DispatchListRow = z.output<typeof rowSchema>

/** What left the office on the days of a period; whoever takes the letters signs in the last column. */
export const dispatchListSchema = z.object({ ...journalFacts, rows: z.array(rowSchema).max(mostJournalRows) })
export type DispatchListFacts = z.output<typeof dispatchListSchema>
