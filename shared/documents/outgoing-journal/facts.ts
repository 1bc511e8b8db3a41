import { z } from 'zod'
import { journalFacts, journalText, mostJournalRows } from '../journal-frame.ts'
import { isoDateOrEmpty, paperLine } from '../paper-head.ts'

const rowSchema = z.object({
  number: paperLine,
  on: isoDateOrEmpty,
  addressee: journalText,
  gist: journalText,
  executor: journalText,
  /** «2 + 5»: sheets of the letter and of its annexes. */
  sheets: paperLine,
  /** How and when it left. */
  channel: journalText,
  sentOn: isoDateOrEmpty,
  infodocsNumber: paperLine,
  /** Their letter that it answers: our number of it and theirs. */
  answers: paperLine,
  /** Held, spoiled with its reason, or the clerk's own note. */
  mark: journalText,
})
export type OutgoingJournalRow = z.output<typeof rowSchema>

/** Every number of a period in its order, spoiled ones with the reason (domain.md § 1.6). */
export const outgoingJournalSchema = z.object({ ...journalFacts, rows: z.array(rowSchema).max(mostJournalRows) })
export type OutgoingJournalFacts = z.output<typeof outgoingJournalSchema>
