import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { inReplyToSchema, letterFacts } from '../letter-facts.ts'
import { isoDateOrEmpty } from '../paper-head.ts'

/** Required parts: domain.md § 6, row 19 (source S44b there): it may answer an invitation or a congratulation. */
export const thanksLetterSchema = z.object({
  ...letterFacts,
  inReplyTo: inReplyToSchema,
  reason: z.enum(['visit', 'meeting', 'observation', 'congratulation', 'own']),
  startsOn: isoDateOrEmpty,
  endsOn: isoDateOrEmpty,
  /** Of `observation`: the election, nominative. */
  event: bilingualSchema,
  eventPossessed: z.boolean(),
  /** The whole thanks of `own`, sentences after the house ones otherwise. */
  text: bilingualSchema,
  /** The wish to go on; empty: the house sentence. */
  wish: bilingualSchema,
})
export type ThanksLetterFacts = z.output<typeof thanksLetterSchema>
