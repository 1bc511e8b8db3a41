import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { paperLine } from '../paper-head.ts'
import { paperPersonSchema } from '../person.ts'

/** ISO 269: DL takes a sheet folded in three, C5 one folded in two. */
export const envelopeFormats = ['dl', 'c5'] as const

/** domain.md § 6, last row: the cover of a letter; the letter's own number stands on it, so it takes none. */
export const envelopeSchema = z.object({
  /** Set when it is kept: forms that nobody has confirmed are not marked any more. */
  final: z.boolean(),
  format: z.enum(envelopeFormats),
  /** Of the letter inside; empty: nothing is printed. */
  letterNumber: paperLine,
  /** Both empty: the office by its full name and address from the settings. */
  sender: bilingualSchema,
  senderAddress: bilingualSchema,
  /** A body as such has a post, its name, and no name of a person. */
  addressee: paperPersonSchema,
  address: bilingualSchema,
})
export type EnvelopeFacts = z.output<typeof envelopeSchema>
