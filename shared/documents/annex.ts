import { z } from 'zod'
import { bilingualSchema } from '../language/bilingual.ts'

/** «Приложение: … на 2 л. в 1 экз.» (domain.md § 1.7). */
export const annexSchema = z.object({
  /** May be empty in both languages: then only sheets and copies are printed. */
  name: bilingualSchema,
  sheets: z.number().int().min(0).max(9999),
  copies: z.number().int().min(1).max(999),
})
export type AnnexFacts = z.output<typeof annexSchema>
