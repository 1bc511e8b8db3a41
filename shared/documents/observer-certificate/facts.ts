import { z } from 'zod'
import { actSchema, mostObservers, observerSchema } from '../observers.ts'
import { isoDateOrEmpty, paperLine } from '../paper-head.ts'
import { signatorySchema } from '../person.ts'
import { photoSchema } from '../photo.ts'

/** Two to a sheet to cut out, or each on a form of its own size that the office has had printed. */
export const certificateSheets = ['a4', 'form'] as const

/** Required parts: domain.md § 6, row 15, after the certificate of a comparable commission (§ 2.3). */
export const observerCertificateSchema = z.object({
  sheet: z.enum(certificateSheets),
  act: actSchema,
  issuedOn: isoDateOrEmpty,
  validUntilOn: isoDateOrEmpty,
  signatory: signatorySchema,
  signatoryEn: z.object({ post: paperLine, name: paperLine }),
  certificates: z.array(observerSchema.extend({
    photo: photoSchema,
  })).max(mostObservers),
})
export type ObserverCertificateFacts = z.output<typeof observerCertificateSchema>
