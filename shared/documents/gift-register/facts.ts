import { z } from 'zod'
import { journalFacts, journalText, mostJournalRows } from '../journal-frame.ts'
import { isoDateOrEmpty, paperLine } from '../paper-head.ts'

const rowSchema = z.object({
  on: isoDateOrEmpty,
  giver: journalText,
  receiver: journalText,
  description: journalText,
  /** As printed, in som; empty where nobody valued it. */
  value: paperLine,
  reason: journalText,
  storagePlace: journalText,
  actNumber: paperLine,
})
export type GiftRegisterRow = z.output<typeof rowSchema>

/** Columns: domain.md § 3.2, «Gifts». */
export const giftRegisterSchema = z.object({ ...journalFacts, rows: z.array(rowSchema).max(mostJournalRows) })
export type GiftRegisterFacts = z.output<typeof giftRegisterSchema>
