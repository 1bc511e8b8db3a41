import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { isoDateOrEmpty, paperHead, paperLine } from '../paper-head.ts'
import { namePartsSchema, signatorySchema } from '../person.ts'
import { photoSchema } from '../photo.ts'

/** In the order of a list (domain.md § 3.2, order in a delegation list). */
export const delegationRoles = [
  'head',
  'deputy-head',
  'member',
  'expert',
  'staff',
  'interpreter',
  'security',
  'press',
] as const
export type DelegationRole = (typeof delegationRoles)[number]

const memberSchema = z.object({
  /** As in the passport, never transliterated; empty parts are left out. */
  latin: z.object({ surname: paperLine, given: paperLine }),
  name: z.object({ ky: namePartsSchema, ru: namePartsSchema }),
  post: bilingualSchema,
  role: z.enum(delegationRoles),
  /** ISO 3166-1 alpha-2, or empty. */
  citizenship: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/u)]),
  passport: z.object({ number: paperLine, expiresOn: isoDateOrEmpty }),
  arrivesOn: isoDateOrEmpty,
  departsOn: isoDateOrEmpty,
  /** The observer mission of which this member is a part, where it is not the sending body (domain.md § 0, seed 2). */
  mission: bilingualSchema,
  /** A remark stands in the language it was made in; the other half may be empty for good. */
  note: bilingualSchema,
  photo: photoSchema,
})
export type DelegationMember = z.output<typeof memberSchema>

/** Required parts: domain.md § 6, row 3. */
export const delegationListSchema = z.object({
  ...paperHead,
  country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/u)]),
  /** The sending body, nominative. */
  organisation: bilingualSchema,
  /** What they come for, a noun phrase in the nominative. */
  occasion: bilingualSchema,
  arrivesOn: isoDateOrEmpty,
  departsOn: isoDateOrEmpty,
  /** Lists change daily for weeks: the day this one was true. */
  asOf: isoDateOrEmpty,
  /** Passport data only where the reader needs them. */
  withPassports: z.boolean(),
  withPhotos: z.boolean().default(false),
  members: z.array(memberSchema).max(1000),
  preparedBy: signatorySchema,
})
export type DelegationListFacts = z.output<typeof delegationListSchema>
