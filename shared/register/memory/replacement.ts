import type { Token } from './tokens.ts'

/** A place in the stored translation that has to change. */
export interface Replacement {
  readonly target: Token
  /** Undefined: the place is known, what belongs there is not. */
  readonly text: string | undefined
  /** Words around may have to agree with it. */
  readonly check: boolean
}
