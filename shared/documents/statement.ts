import { z } from 'zod'
import { bilingualSchema } from '../language/bilingual.ts'
import { isoDateOrEmpty } from './paper-head.ts'
import { paperPersonSchema } from './person.ts'

/** Words of one speaker, one thought. `press: false` never leaves the house. */
export const statementSchema = z.object({
  speaker: paperPersonSchema,
  text: bilingualSchema,
  press: z.boolean(),
})
export type Statement = z.output<typeof statementSchema>

/** Figures move from day to day, so each carries the day it was true (domain.md § 0, point 6). */
export const figureSchema = z.object({ text: bilingualSchema, asOf: isoDateOrEmpty, press: z.boolean() })
export type Figure = z.output<typeof figureSchema>

export const agreementSchema = z.object({
  text: bilingualSchema,
  responsible: bilingualSchema,
  dueOn: isoDateOrEmpty,
  press: z.boolean(),
})
export type Agreement = z.output<typeof agreementSchema>
