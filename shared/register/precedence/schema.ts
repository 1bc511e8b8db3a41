import { z } from 'zod'
import { bilingualLine, isoDate, trilingualLine } from '../record.ts'

/** A rank of the office's table: its name, and by which words of a post it is known in each language. */
export const rank = z.object({
  name: bilingualLine,
  words: z.object({ ky: z.array(z.string().min(2)).max(20), ru: z.array(z.string().min(2)).max(20) }),
})
export type Rank = z.output<typeof rank>

/** The table as it stood from a day on; highest rank first. */
export const rankEdition = z.object({ fromOn: isoDate, ranks: z.array(rank).min(1).max(60) })
export type RankEdition = z.output<typeof rankEdition>

/** Where somebody stands in the table on a day: 1 is the highest; whose post is in no rank comes after all of them. */
export const standing = z.object({ place: z.number().int().positive(), name: bilingualLine })
export type Standing = z.output<typeof standing>

/** What precedence is decided by, one after the other. */
export const rankedPerson = z.object({
  standing,
  /** Since when the post is held; null where nobody knows, which comes after every known day. */
  sinceOn: isoDate.nullable(),
  /** Surname first, as each alphabet sorts it. */
  sortedAs: trilingualLine,
})
export type RankedPerson = z.output<typeof rankedPerson>
