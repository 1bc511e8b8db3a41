import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { isoDateOrEmpty, paperHead } from '../paper-head.ts'
import { contactSchema, paperPersonSchema } from '../person.ts'
import { agreementSchema, figureSchema, statementSchema } from '../statement.ts'

export const gatherings = ['meeting', 'session', 'conference'] as const
export type Gathering = (typeof gatherings)[number]

/** Required parts: domain.md § 6, row 12; the pattern is that of a real release of the commission (source S140 there). */
export const pressReleaseSchema = z.object({
  ...paperHead,
  /** A meeting has two people who met; a sitting or a conference has a chair and those who came. */
  gathering: z.enum(gatherings),
  title: bilingualSchema,
  heldOn: isoDateOrEmpty,
  /** Town, as in the place line; empty: the city of the office. */
  city: bilingualSchema,
  /** Whose sitting it was, nominative: «… Консультативдик платформасы»; empty: the sitting stands alone. */
  body: bilingualSchema,
  /** Of a sitting the chair. */
  host: paperPersonSchema,
  /** Not of a sitting. */
  guest: paperPersonSchema,
  /** Of a sitting: who took part beside the chair, in order of rank. */
  participants: z.array(paperPersonSchema).max(200),
  aim: bilingualSchema,
  topics: z.array(bilingualSchema).max(60),
  /** Printed by speaker, in the order given; only those with `press`. */
  statements: z.array(statementSchema).max(12_000),
  figures: z.array(figureSchema).max(60),
  agreements: z.array(agreementSchema).max(100),
  /** Last paragraph; empty: the house sentence. */
  closing: bilingualSchema,
  contact: contactSchema,
})
export type PressReleaseFacts = z.output<typeof pressReleaseSchema>
