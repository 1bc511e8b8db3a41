import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { actSchema, mostObservers, observerSchema } from '../observers.ts'
import { isoDateOrEmpty, paperHead, paperLine } from '../paper-head.ts'
import { signatorySchema } from '../person.ts'

/** Required parts: domain.md § 6, row 13. */
export const accreditedListSchema = z.object({
  ...paperHead,
  /** The election, nominative. */
  election: bilingualSchema,
  electionEn: paperLine,
  /**
   * Observers are withdrawn and replaced to the last day: the day this list was true. It comes with the rows and no form
   * asks for it, since another day has other rows.
   */
  asOf: isoDateOrEmpty,
  /** By which acts of the commission, oldest first. */
  acts: z.array(actSchema).max(60),
  /** In the order of the annexes. */
  observers: z.array(observerSchema.extend({
    /** Whom somebody replaced; a remark stands in the languages it was made in. */
    note: z.object({ ky: paperLine, ru: paperLine, en: paperLine }),
  })).max(mostObservers),
  preparedBy: signatorySchema,
  preparedByEn: z.object({ post: paperLine, name: paperLine }),
})
export type AccreditedListFacts = z.output<typeof accreditedListSchema>
export type ListedObserver = AccreditedListFacts['observers'][number]
