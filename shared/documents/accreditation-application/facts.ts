import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { countryOrEmpty, observerKinds } from '../observers.ts'
import { isoDateOrEmpty, paperLine } from '../paper-head.ts'
import { namePartsSchema } from '../person.ts'

/**
 * Required parts: domain.md § 6, row 16. The official form is Annex 2 of the commission's Regulation, which was not found:
 * what is empty stands as a line to write on, so the same sheet serves as a blank.
 */
export const accreditationApplicationSchema = z.object({
  /** Set when it is kept: forms that nobody has confirmed are not marked any more. */
  final: z.boolean(),
  /** The election, nominative: the sentence declines it. */
  event: bilingualSchema,
  eventPossessed: z.boolean(),
  electionEn: paperLine,
  /** As in the passport, never transliterated. */
  latin: z.object({ surname: paperLine, given: paperLine }),
  name: z.object({ ky: namePartsSchema, ru: namePartsSchema }),
  organisation: bilingualSchema,
  organisationEn: paperLine,
  mission: bilingualSchema,
  country: countryOrEmpty,
  bornOn: isoDateOrEmpty,
  citizenship: countryOrEmpty,
  passport: z.object({ number: paperLine, expiresOn: isoDateOrEmpty }),
  post: bilingualSchema,
  postEn: paperLine,
  phone: paperLine,
  email: paperLine,
  /** As written in the register, whatever the language. */
  languages: paperLine,
  observerKind: z.enum(observerKinds),
  startsOn: isoDateOrEmpty,
  endsOn: isoDateOrEmpty,
})
export type AccreditationApplicationFacts = z.output<typeof accreditationApplicationSchema>
