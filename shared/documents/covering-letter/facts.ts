import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { annexSchema } from '../annex.ts'
import { eventFacts } from '../event-phrase.ts'
import { letterFacts } from '../letter-facts.ts'
import { paperPersonSchema } from '../person.ts'

/** Required parts: domain.md § 6, row 18: the request to forward, and the list of annexes. */
export const coveringLetterSchema = z.object({
  ...letterFacts,
  /** Of `invitation` what they invite to, of `delegation` the days of the visit. */
  ...eventFacts,
  matter: z.enum(['invitation', 'delegation', 'own']),
  /** Whom the enclosed letters are for, in their order; a body has a post, its name, and no name of a person. */
  recipients: z.array(paperPersonSchema).max(200),
  /** Of `delegation`: the sending body, nominative. */
  organisation: bilingualSchema,
  head: paperPersonSchema,
  /** 0: not said. */
  delegationSize: z.number().int().min(0).max(10_000),
  aim: bilingualSchema,
  /** The whole letter of `own`, sentences after the house ones otherwise. */
  text: bilingualSchema,
  annexes: z.array(annexSchema).max(30),
})
export type CoveringLetterFacts = z.output<typeof coveringLetterSchema>
