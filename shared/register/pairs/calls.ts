import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { pairStanding, pairText, typedMark } from './schema.ts'

/** More than the longest minutes hold. */
const mostPairs = 5000
const pairs = z.array(pairText).max(mostPairs)

export const pairCalls = {
  /** Where each of these pairs stands, in their order. */
  states: query(z.object({ pairs }), z.array(pairStanding)),
  /** A human says that the halves agree. Refused with `invalid-input` where one of them is missing. */
  check: command(z.object({ pairs: pairs.min(1) }), z.array(pairStanding), 'write-texts'),
  /** Takes that back: the pair is a draft again. */
  withdraw: command(z.object({ pair: pairText }), pairStanding, 'write-texts'),
  /**
   * What a form has noticed while somebody typed, and the texts in between that it noticed before and that are gone. What
   * somebody has checked stays checked.
   */
  mark: command(z.object({ marks: z.array(typedMark).max(mostPairs), forget: pairs.default([]) }), z.object({}), 'issue-papers'),
} as const
