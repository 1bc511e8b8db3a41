import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { actSchema, mostObservers, observerSchema } from '../observers.ts'
import { isoDateOrEmpty, paperLine } from '../paper-head.ts'
import { signatorySchema } from '../person.ts'

/** The sheet on which certificates are signed for. Never registered: it is filed with the batch. */
export const certificateHandoutSchema = z.object({
  /** The election, nominative. */
  election: bilingualSchema,
  act: actSchema,
  holders: z.array(observerSchema.extend({
    /** Empty: to be written when it is handed out. */
    handedOutOn: isoDateOrEmpty,
    /** Who took it, where that is not the observer. */
    handedOutTo: paperLine,
  })).max(mostObservers),
  preparedBy: signatorySchema,
})
export type CertificateHandoutFacts = z.output<typeof certificateHandoutSchema>
export type CertificateHolder = CertificateHandoutFacts['holders'][number]
