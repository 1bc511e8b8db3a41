import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { namePartsSchema } from '../person.ts'

const plateSchema = z.object({
  name: z.object({ ky: namePartsSchema, ru: namePartsSchema }),
  /** Body or country, as it stands under the name; may be empty. */
  body: bilingualSchema,
})

/** Required parts: domain.md § 6, row 21. */
export const namePlatesSchema = z.object({
  /** The office's own; the flags of states are pictures that nobody has given us. */
  withEmblem: z.boolean().default(false),
  plates: z.array(plateSchema).max(1000),
})
export type NamePlatesFacts = z.output<typeof namePlatesSchema>
