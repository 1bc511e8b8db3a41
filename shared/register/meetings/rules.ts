import type { Agreement } from './schema.ts'

/** Whether a promise is late: its day has passed and nobody called it done or dropped, whatever its state still says. */
export function isOverdue({ state, deadlineOn }: Pick<Agreement, 'state' | 'deadlineOn'>, today: string): boolean {
  if (state === 'done' || state === 'cancelled') return false
  return state === 'overdue' || (deadlineOn !== null && deadlineOn < today)
}
