import type { Language } from '../../language/index.ts'
import type { Step } from './alignment.ts'
import { rewriteDate, type WrittenDay } from './date-forms.ts'
import type { Replacement } from './replacement.ts'
import { dayKey, type Token } from './tokens.ts'

export type DateToken = Extract<Token, { kind: 'date' }>

/** What a day of the stored sentence has become; undefined where that cannot be told. */
interface DayChange {
  readonly stored: WrittenDay
  readonly typed: WrittenDay | undefined
}

export const isSameDay = (left: WrittenDay, right: WrittenDay): boolean =>
  left.day === right.day && left.month === right.month && (left.year === undefined || right.year === undefined || left.year === right.year)

/**
 * The days of the translation in their places. Day by day rather than expression by expression, because «с 27 по 30
 * ноября» is one expression here and two there (2025-жылдын 27-ноябрынан 30-ноябрына чейин).
 */
export function replaceDates(steps: readonly Step[], targets: readonly Token[], language: Language): Replacement[] {
  const changes = dayChanges(steps)
  const moves = targets
    .filter((target): target is DateToken => target.kind === 'date')
    .map((target) => ({ target, next: target.days.map((day) => changeOf(day, changes)) }))
  return moves
    .filter(({ target, next }) => next.some((change, index) => change !== undefined && !isUnchanged(change, target.days[index])))
    .map(({ target, next }) => {
      const days = next.flatMap((change) => change?.typed ?? [])
      const whole = days.length === target.days.length
      const text = whole ? rewriteDate(target.text, target.days, days, language, yearSaidBeside(target, moves)) : undefined
      return { target, text, check: false }
    })
}

function dayChanges(steps: readonly Step[]): DayChange[] {
  const changes: DayChange[] = []
  for (const { stored, typed } of steps) {
    if (stored?.kind !== 'date') continue
    const days = typed?.kind === 'date' && typed.days.length === stored.days.length ? typed.days : undefined
    for (const [index, day] of stored.days.entries()) changes.push({ stored: day, typed: days?.[index] })
  }
  return changes
}

/** Where one day became two different ones, the order of the other language does not say which is which. */
function changeOf(day: WrittenDay, changes: readonly DayChange[]): DayChange | undefined {
  const [first, ...others] = changes.filter(({ stored }) => isSameDay(stored, day))
  if (!first || others.every(({ typed }) => keyOf(typed) === keyOf(first.typed))) return first
  return { stored: day, typed: undefined }
}

const keyOf = (day: WrittenDay | undefined): string => (day === undefined ? '' : dayKey(day))

function isUnchanged({ typed }: DayChange, day: WrittenDay | undefined): boolean {
  return typed !== undefined && day !== undefined && isSameDay(typed, day)
}

interface Move {
  readonly target: DateToken
  readonly next: readonly (DayChange | undefined)[]
}

/** The year that a neighbour says for a date without one: «2025-жылдын 27-ноябрынан 30-ноябрына чейин». */
function yearSaidBeside(target: DateToken, moves: readonly Move[]): number | undefined {
  const year = target.days[0]?.year
  const beside = moves.find((move) => move.target !== target && /\d{4}/u.test(move.target.text) && move.target.days[0]?.year === year)
  return beside?.next[0]?.typed?.year ?? (beside?.next[0] === undefined ? beside?.target.days[0]?.year : undefined)
}
