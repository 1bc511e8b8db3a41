import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { clockTimeOrEmpty, isoDateOrEmpty, paperHead, paperLine } from '../paper-head.ts'
import { paperPersonSchema, signatorySchema } from '../person.ts'
import { restrictionFacts } from '../restriction.ts'

const promiseSchema = z.object({
  text: bilingualSchema,
  /** Which side gave it; a person where one answers for it. */
  responsible: bilingualSchema,
  dueOn: isoDateOrEmpty,
})
export type OpenPromise = z.output<typeof promiseSchema>

const memorandumSchema = z.object({ title: bilingualSchema, signedOn: isoDateOrEmpty, validUntilOn: isoDateOrEmpty })
export type BriefMemorandum = z.output<typeof memorandumSchema>

const giftSchema = z.object({
  on: isoDateOrEmpty,
  direction: z.enum(['given', 'received']),
  description: bilingualSchema,
  /** Who it was given to, or who gave it; may be empty. */
  partner: bilingualSchema,
})
export type BriefGift = z.output<typeof giftSchema>

/** Required parts: domain.md § 6, row 10; open promises first, languages, diet and how the name is said: features.md § 2, row 14. */
export const meetingBriefSchema = z.object({
  ...paperHead,
  ...restrictionFacts,
  /** The meeting to come; empty where the briefing is of a person or a body as such. */
  subject: bilingualSchema,
  heldOn: isoDateOrEmpty,
  startsAt: clockTimeOrEmpty,
  venue: bilingualSchema,
  /** ISO 3166-1 alpha-2, or empty. */
  country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/u)]),
  organisation: bilingualSchema,
  head: paperPersonSchema,
  /** How the name is said, with the stress. */
  pronunciation: paperLine,
  languages: bilingualSchema,
  diet: bilingualSchema,
  biography: bilingualSchema,
  /** What is late is late on this day. */
  asOf: isoDateOrEmpty,
  /** What we still owe them, and what they owe us. */
  ours: z.array(promiseSchema).max(200),
  theirs: z.array(promiseSchema).max(200),
  /** How many promises of both sides were kept. */
  kept: z.number().int().min(0).max(9999),
  relations: bilingualSchema,
  memoranda: z.array(memorandumSchema).max(60),
  meetings: z.array(z.object({ on: isoDateOrEmpty, subject: bilingualSchema })).max(60),
  interests: bilingualSchema,
  sensitive: bilingualSchema,
  gifts: z.array(giftSchema).max(200),
  preparedBy: signatorySchema,
})
export type MeetingBriefFacts = z.output<typeof meetingBriefSchema>
