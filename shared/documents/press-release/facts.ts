import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { isoDateOrEmpty, paperHead } from '../paper-head.ts'
import { contactSchema, paperPersonSchema } from '../person.ts'
import { agreementSchema, figureSchema, statementSchema } from '../statement.ts'

/** Required parts: domain.md § 6, row 12; the pattern is that of a real release of the commission (source S140 there). */
export const pressReleaseSchema = z.object({
  ...paperHead,
  title: bilingualSchema,
  heldOn: isoDateOrEmpty,
  /** Town, as in the place line; empty: the city of the office. */
  city: bilingualSchema,
  host: paperPersonSchema,
  guest: paperPersonSchema,
  aim: bilingualSchema,
  topics: z.array(bilingualSchema).max(30),
  /** Printed by speaker, in the order given; only those with `press`. */
  statements: z.array(statementSchema).max(120),
  figures: z.array(figureSchema).max(60),
  agreements: z.array(agreementSchema).max(100),
  /** Last paragraph; empty: the house sentence. */
  closing: bilingualSchema,
  contact: contactSchema,
})
export type PressReleaseFacts = z.output<typeof pressReleaseSchema>
