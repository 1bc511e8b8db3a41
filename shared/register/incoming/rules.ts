import type { IncomingSummary } from './schema.ts'

export const incomingStates = ['open', 'late', 'answered', 'done'] as const
export type IncomingState = (typeof incomingStates)[number]

/** What is left to do about a letter; an answer ends it as well as a note that it was dealt with. */
export function incomingState({ dueOn, doneOn, answer }: Pick<IncomingSummary, 'dueOn' | 'doneOn' | 'answer'>, today: string): IncomingState {
  if (answer !== null) return 'answered'
  if (doneOn !== null) return 'done'
  return dueOn !== null && dueOn < today ? 'late' : 'open'
}
