import { addDays } from '../../language/index.ts'
import type { Memorandum } from './schema.ts'

/** In the order in which they want attention. */
export const memorandumStandings = ['expired', 'due', 'draft', 'in-force', 'terminated'] as const
export type MemorandumStanding = (typeof memorandumStandings)[number]

const usualWarningDays = 90

type Term = Pick<Memorandum, 'state' | 'validUntilOn' | 'renewal' | 'remindOn'>

/** The day from which somebody has to think of it; undefined for one without term and reminder. */
export function reminderDay({ validUntilOn, remindOn }: Term): string | undefined {
  return remindOn ?? (validUntilOn === null ? undefined : addDays(validUntilOn, -usualWarningDays))
}

/**
 * Where a memorandum stands on a day. One that renews itself goes on after its term and wants attention only before it,
 * while it can still be given up.
 */
export function standingOf(memorandum: Term, today: string): MemorandumStanding {
  const { state, validUntilOn, renewal } = memorandum
  if (state !== 'in-force') return state
  const isOver = validUntilOn !== null && validUntilOn < today
  if (isOver) return renewal === 'automatic' ? 'in-force' : 'expired'
  const day = reminderDay(memorandum)
  return day !== undefined && day <= today ? 'due' : 'in-force'
}
