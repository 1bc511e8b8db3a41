import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { clockTimeOrEmpty, isoDateOrEmpty, paperHead, paperLine } from '../paper-head.ts'
import { contactSchema, paperPersonSchema, signatorySchema } from '../person.ts'
import { programmeItem } from '../programme-item.ts'

const workingItemSchema = z.object({
  ...programmeItem,
  /** Names, telephones and cars are written once and stand in both languages as they are. */
  responsible: paperLine,
  phone: paperLine,
  transport: paperLine,
  interpreter: paperLine,
  /** A remark stands in the language it was made in; the other half may be empty for good. */
  note: z.object({ ky: z.string().max(20_000), ru: z.string().max(20_000) }),
})
export type WorkingItem = z.output<typeof workingItemSchema>

/** One way: the day, the hour, the flight and where. */
const travelSchema = z.object({ on: isoDateOrEmpty, time: clockTimeOrEmpty, flight: paperLine, place: bilingualSchema })
export type Travel = z.output<typeof travelSchema>

/** Required parts: domain.md § 6, row 5, and § 3.2 (the working edition of the two programmes). */
export const workingProgrammeSchema = z.object({
  ...paperHead,
  /** The visiting body, nominative. */
  organisation: bilingualSchema,
  head: paperPersonSchema,
  /** Everybody who comes, the head among them; 0: not known. */
  size: z.number().int().min(0).max(1000),
  /** Town or towns of the stay, nominative; empty: the city of the office. */
  city: bilingualSchema,
  arrival: travelSchema,
  departure: travelSchema,
  hotel: bilingualSchema,
  /** Who answers for the whole visit. */
  officer: contactSchema,
  approval: z.object({ signatory: signatorySchema, on: isoDateOrEmpty }),
  items: z.array(workingItemSchema).max(3000),
})
export type WorkingProgrammeFacts = z.output<typeof workingProgrammeSchema>
