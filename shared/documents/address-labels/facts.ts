import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { paperPersonSchema } from '../person.ts'

/** Whole A4 sheets without a margin, columns by rows. */
export const labelGrids = ['3x8', '2x8', '2x4'] as const

/** domain.md § 6, last row: stickers for the covers of a mailing, in the order of the list. */
export const addressLabelsSchema = z.object({
  /** Set when it is kept: forms that nobody has confirmed are not marked any more. */
  final: z.boolean(),
  grid: z.enum(labelGrids),
  /** Stickers of the first sheet that are used up already. */
  skip: z.number().int().min(0).max(23),
  recipients: z.array(z.object({ addressee: paperPersonSchema, address: bilingualSchema })).max(500),
})
export type AddressLabelsFacts = z.output<typeof addressLabelsSchema>
