import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { annexSchema } from '../annex.ts'
import { clockTimeOrEmpty, isoDateOrEmpty, paperHead } from '../paper-head.ts'
import { paperPersonSchema, signatorySchema } from '../person.ts'
import { agreementSchema } from '../statement.ts'

const doneSchema = z.object({ on: isoDateOrEmpty, startsAt: clockTimeOrEmpty, endsAt: clockTimeOrEmpty, event: bilingualSchema, place: bilingualSchema })
export type DoneItem = z.output<typeof doneSchema>

const costSchema = z.object({
  name: bilingualSchema,
  /** Whole som. */
  amount: z.number().int().min(0).max(1_000_000_000),
})
export type Cost = z.output<typeof costSchema>

/** Required parts: domain.md § 6, row 24. */
export const visitReportSchema = z.object({
  ...paperHead,
  country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/u)]),
  organisation: bilingualSchema,
  head: paperPersonSchema,
  startsOn: isoDateOrEmpty,
  endsOn: isoDateOrEmpty,
  aims: z.array(bilingualSchema).max(60),
  guests: z.array(paperPersonSchema).max(1000),
  hosts: z.array(paperPersonSchema).max(200),
  done: z.array(doneSchema).max(400),
  results: z.array(bilingualSchema).max(100),
  agreements: z.array(agreementSchema).max(200),
  costs: z.array(costSchema).max(100),
  /** Who bore them, or what else is to be said of them. */
  costsNote: bilingualSchema,
  proposals: z.array(bilingualSchema).max(60),
  annexes: z.array(annexSchema).max(60),
  preparedBy: signatorySchema,
})
export type VisitReportFacts = z.output<typeof visitReportSchema>
