import { z } from 'zod'
import { journalFacts, journalText, mostJournalRows } from '../journal-frame.ts'
import { isoDateOrEmpty, paperLine } from '../paper-head.ts'

const rowSchema = z.object({
  number: paperLine,
  receivedOn: isoDateOrEmpty,
  sender: journalText,
  theirNumber: paperLine,
  theirDatedOn: isoDateOrEmpty,
  gist: journalText,
  sheets: paperLine,
  resolution: journalText,
  executor: journalText,
  dueOn: isoDateOrEmpty,
  infodocsNumber: paperLine,
  /** Done, or answered by which of our papers. */
  mark: journalText,
})
export type IncomingJournalRow = z.output<typeof rowSchema>

/** Letters that came in during a period, by our numbers (domain.md § 1.6). */
export const incomingJournalSchema = z.object({ ...journalFacts, rows: z.array(rowSchema).max(mostJournalRows) })
export type IncomingJournalFacts = z.output<typeof incomingJournalSchema>
