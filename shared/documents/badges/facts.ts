import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { isoDateOrEmpty, paperLine } from '../paper-head.ts'
import { namePartsSchema } from '../person.ts'
import { photoSchema } from '../photo.ts'

const badgeSchema = z.object({
  /** As in the passport, never transliterated. */
  latin: z.object({ surname: paperLine, given: paperLine }),
  name: z.object({ ky: namePartsSchema, ru: namePartsSchema }),
  role: bilingualSchema,
  body: bilingualSchema,
  number: paperLine,
  photo: photoSchema,
})

/** Required parts: domain.md § 6, row 22. */
export const badgesSchema = z.object({
  event: bilingualSchema,
  startsOn: isoDateOrEmpty,
  endsOn: isoDateOrEmpty,
  badges: z.array(badgeSchema).max(1000),
})
export type BadgesFacts = z.output<typeof badgesSchema>
