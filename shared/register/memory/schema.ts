import { z } from 'zod'
import { instant, plainText, recordFields } from '../record.ts'

/** Where a pair comes from: the paper it stood in, a form's field, or another tool's file. */
export const memoryOrigins = ['letter', 'minutes', 'press-release', 'field', 'import'] as const
export type MemoryOrigin = (typeof memoryOrigins)[number]

/** A sentence or a short paragraph; what is longer is never met again. */
export const longestHalf = 4000
const half = plainText.trim().min(1).max(longestHalf)

export const pairInput = z.object({ ky: half, ru: half, origin: z.enum(memoryOrigins) })
export type PairInput = z.output<typeof pairInput>

export const pair = pairInput.extend({
  ...recordFields,
  /** When a human last said that the two halves belong together. */
  confirmedAt: instant,
  /** How often that was said. */
  uses: z.number().int().positive(),
})
export type Pair = z.output<typeof pair>

/** The halves are cut for the list; a card shows them whole. */
export const pairSummary = pair.omit({ createdAt: true, updatedAt: true })
export type PairSummary = z.output<typeof pairSummary>
