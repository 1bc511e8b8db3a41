import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { isoDateOrEmpty, paperHead } from '../paper-head.ts'
import { signatorySchema } from '../person.ts'

export const promiseStates = ['new', 'in-work', 'done', 'overdue', 'cancelled'] as const

const controlledSchema = z.object({
  text: bilingualSchema,
  /** Which side promised it. */
  side: bilingualSchema,
  /** The person who answers for it; empty: the side as a whole. */
  responsible: bilingualSchema,
  /** The day of the meeting. */
  madeOn: isoDateOrEmpty,
  dueOn: isoDateOrEmpty,
  state: z.enum(promiseStates),
  /** What has been done, in the officer's words. */
  mark: bilingualSchema,
})
export type Controlled = z.output<typeof controlledSchema>

/** Required parts: domain.md § 6, row 25. */
export const controlListSchema = z.object({
  ...paperHead,
  /** With whom, nominative; or the meeting; may be empty. */
  partner: bilingualSchema,
  /** What is late is late on this day. */
  asOf: isoDateOrEmpty,
  items: z.array(controlledSchema).max(10_000),
  preparedBy: signatorySchema,
})
export type ControlListFacts = z.output<typeof controlListSchema>
