import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { actSchema, mostObservers, observerSchema } from '../observers.ts'
import { isoDateOrEmpty } from '../paper-head.ts'
import { signatorySchema } from '../person.ts'

/**
 * Required parts: domain.md § 6, row 14. The commission registers it, not this office: number and date are known once it has
 * decided, and until then the paper says that it is a draft.
 */
export const accreditationDecisionSchema = z.object({
  /** Set when it is kept: forms that nobody has confirmed are not marked any more. */
  final: z.boolean(),
  act: actSchema,
  /** The election, nominative: the sentence declines it. */
  event: bilingualSchema,
  eventPossessed: z.boolean(),
  /** Empty: the certificates say nothing of their term. */
  validUntilOn: isoDateOrEmpty,
  /** On whom the control is laid, nominative; empty: a line to write on. */
  control: z.object({ post: bilingualSchema }),
  signatory: signatorySchema,
  /** In the order of the annex; whoever belongs to no mission has an empty one. */
  observers: z.array(observerSchema.extend({ mission: bilingualSchema })).max(mostObservers),
})
export type AccreditationDecisionFacts = z.output<typeof accreditationDecisionSchema>
export type AnnexedObserver = AccreditationDecisionFacts['observers'][number]
