import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { paperLine } from '../paper-head.ts'

const signSchema = z.object({
  /** What the guest reads first: the name as in the passport, or that of the body in English; may be empty. */
  latin: paperLine,
  /** The same in Cyrillic. */
  name: bilingualSchema,
  /** Body or country; may be empty. */
  body: bilingualSchema,
})

/** Domain.md § 6, «+»: a sheet held up at the airport, one for a delegation or a person. */
export const welcomeSignsSchema = z.object({ signs: z.array(signSchema).max(1000) })
export type WelcomeSignsFacts = z.output<typeof welcomeSignsSchema>
