import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { languageSchema } from '../../language/index.ts'
import { exchangeCalls } from '../exchange.ts'
import { recordCalls, recordId } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { pair, pairInput, pairSummary } from './schema.ts'

const textSpan = z.object({ start: z.number().int(), end: z.number().int() })

/** One thing in which a sentence differs from the stored one. */
export const difference = z.object({
  kind: z.enum(['date', 'number', 'name', 'word']),
  /** As it stands in the stored sentence; empty where it has nothing there. */
  stored: z.string(),
  /** As it was typed; empty where it was left out. */
  typed: z.string(),
  /** What the proposal has for it; null where nothing is known. */
  filled: z.string().nullable(),
  /** «…» stands in its place. Neither filled nor open: its place is not known, and stored words may stand there still. */
  open: z.boolean(),
  /** Words around it may have to agree with it («150 наблюдателей», «151 наблюдатель»): a human looks. */
  check: z.boolean(),
})
export type Difference = z.output<typeof difference>

export const match = z.object({
  pair: z.object({ id: recordId, ky: z.string(), ru: z.string() }),
  /** 1: word for word. */
  score: z.number().min(0).max(1),
  /** The other half, with the differences filled in. */
  proposal: z.string(),
  differences: z.array(difference),
  /** What part of the typed text it is for: all of it, or its last sentence. */
  part: textSpan,
})
export type Match = z.output<typeof match>

export const foundTerm = z.object({
  term: recordId,
  from: z.string(),
  to: z.string(),
  at: z.number().int(),
  end: z.number().int(),
})

export const suggestions = z.object({
  exact: match.nullable(),
  similar: z.array(match),
  terms: z.array(foundTerm),
})
export type Suggestions = z.output<typeof suggestions>

export const memoryCalls = {
  ...recordCalls(pairInput, pair, pairSummary, writeRights.memory),
  ...exchangeCalls,
  /** The other half for what is being typed. `limit` counts the similar pairs. */
  suggest: query(
    z.object({ text: z.string().max(20_000), from: languageSchema, limit: z.number().int().min(0).max(10).default(3) }),
    suggestions,
  ),
  /** Makes the search of the memory ready, so that the first proposal does not wait for it. */
  prepare: query(z.object({}), z.object({ pairs: z.number().int() })),
  /** A human says that two halves belong together. A pair that is known counts one more use. */
  confirm: command(pairInput, pair, 'write-texts'),
} as const
