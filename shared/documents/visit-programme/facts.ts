import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { isoDateOrEmpty, paperHead } from '../paper-head.ts'
import { contactSchema, paperPersonSchema, signatorySchema } from '../person.ts'
import { programmeItem } from '../programme-item.ts'

const programmeItemSchema = z.object({
  ...programmeItem,
  dress: bilingualSchema,
  /** Rows for the organisers only stay out of the guests' edition. */
  forGuests: z.boolean(),
  /** Cars, telephones, border: never printed in the guests' edition. */
  staffNote: bilingualSchema,
})
export type ProgrammeItem = z.output<typeof programmeItemSchema>

/** Required parts: domain.md § 6, row 4 (the guests' edition). */
export const visitProgrammeSchema = z.object({
  ...paperHead,
  country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/u)]),
  /** The visiting body, nominative. */
  organisation: bilingualSchema,
  head: paperPersonSchema,
  /** Town or towns of the stay, nominative; empty: the city of the office. */
  city: bilingualSchema,
  startsOn: isoDateOrEmpty,
  endsOn: isoDateOrEmpty,
  approval: z.object({ signatory: signatorySchema, on: isoDateOrEmpty }),
  items: z.array(programmeItemSchema).max(3000),
  contact: contactSchema,
})
export type VisitProgrammeFacts = z.output<typeof visitProgrammeSchema>
