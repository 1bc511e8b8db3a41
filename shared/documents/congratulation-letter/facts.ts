import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { letterFacts } from '../letter-facts.ts'

/** Required parts: domain.md § 6, row 20 (source S141 there). */
export const congratulationLetterSchema = z.object({
  ...letterFacts,
  /** What they are congratulated on, nominative: «… Көз карандысыздык күнү» / «День независимости …». */
  occasion: bilingualSchema,
  /** The officer's own sentences behind the congratulation. */
  text: bilingualSchema,
  /** Empty: the house wishes. */
  wishes: bilingualSchema,
})
export type CongratulationLetterFacts = z.output<typeof congratulationLetterSchema>
