import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { annexSchema } from '../annex.ts'
import { letterFacts } from '../letter-facts.ts'
import { isoDateOrEmpty, paperLine } from '../paper-head.ts'

/**
 * What stood in the paper and what is right. One of the two may be empty: then something is added, or taken out.
 */
const correctionSchema = z.object({ label: bilingualSchema, was: bilingualSchema, now: bilingualSchema })
export type Correction = z.output<typeof correctionSchema>

export const correctionLetterSchema = z.object({
  ...letterFacts,
  /** The paper that is corrected. */
  corrected: z.object({
    /** What it is called, as a heading has it. */
    name: bilingualSchema,
    /** Empty where it was never registered. */
    number: paperLine,
    datedOn: isoDateOrEmpty,
  }),
  corrections: z.array(correctionSchema).max(300),
  /** Sentences after those of the house. */
  text: bilingualSchema,
  apology: z.boolean(),
  annexes: z.array(annexSchema).max(30),
})
export type CorrectionLetterFacts = z.output<typeof correctionLetterSchema>
