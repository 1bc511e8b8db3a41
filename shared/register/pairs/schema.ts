import { z } from 'zod'
import { languageSchema } from '../../language/index.ts'
import { instant, longText } from '../record.ts'

/**
 * How far the two halves of a text are. `draft` is what nobody has compared yet, or what still lacks a half; `stale` is
 * what was right until one half was changed alone.
 */
export const pairStates = ['empty', 'draft', 'checked', 'stale'] as const
export type PairState = (typeof pairStates)[number]

/** The two halves as typed; a pair is known by its text, not by its place, whatever the spaces. */
export const pairText = z.object({ ky: longText, ru: longText })

/** What the register keeps of a pair. Without an entry a pair with both halves is a draft with the Kyrgyz half as master. */
export const pairMark = z.object({
  state: z.enum(['draft', 'checked', 'stale']),
  /** The half that rules: the other one is its translation. Kyrgyz, unless somebody has said otherwise for this text. */
  master: languageSchema,
  /** Which half no longer says what the other does. Null while nobody has said which of the two rules. */
  staleHalf: languageSchema.nullable(),
})
export type PairMark = z.output<typeof pairMark>

/** Where a pair stands, as everybody asks for it. */
export const pairStanding = pairMark.extend({
  state: z.enum(pairStates),
  /** The half that is still to be written, where only one is. */
  missingHalf: languageSchema.nullable(),
  /** Who said so last, and when; null where nobody has. */
  by: z.string().nullable(),
  at: instant.nullable(),
})
export type PairStanding = z.output<typeof pairStanding>

/** What a form has noticed while somebody typed; only a human's word makes a pair checked (`pairs.check`). */
export const typedMark = pairText.extend(pairMark.omit({ state: true }).shape).extend({ state: z.enum(['draft', 'stale']) })
export type TypedMark = z.output<typeof typedMark>
