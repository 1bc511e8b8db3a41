import { instantOfCopy, kindOfCopy } from './copy-names.ts'

const keptDays = 7
const keptWeeks = 5
const keptMonths = 12
const keptByHand = 10

/**
 * Of these copies the ones that make way: the last copy of each of seven days, five weeks and twelve months stays, and the
 * ten last made by hand. What was set aside or made before a migration is never touched: nobody asked for its end.
 */
export function outdatedCopies(names: readonly string[]): string[] {
  const byHand = newestFirst(names.filter((name) => kindOfCopy(name) === 'hand'))
  const daily = newestFirst(names.filter((name) => kindOfCopy(name) === 'daily'))
  const kept = new Set([
    ...newestOfEach(daily, dayOf, keptDays),
    ...newestOfEach(daily, weekOf, keptWeeks),
    ...newestOfEach(daily, monthOf, keptMonths),
    ...byHand.slice(0, keptByHand),
  ])
  return [...daily, ...byHand].filter((name) => !kept.has(name))
}

function newestFirst(names: readonly string[]): string[] {
  return names.filter((name) => instantOfCopy(name) !== undefined).toSorted((one, two) => (timeOf(two) < timeOf(one) ? -1 : 1))
}

/** The name also orders two copies of one second. */
const timeOf = (name: string): string => `${instantOfCopy(name) ?? ''}${name}`

function newestOfEach(names: readonly string[], spanOf: (name: string) => string, most: number): string[] {
  const newest = new Map<string, string>()
  for (const name of names) if (!newest.has(spanOf(name))) newest.set(spanOf(name), name)
  return [...newest.values()].slice(0, most)
}

const dayOf = (name: string): string => (instantOfCopy(name) ?? '').slice(0, 10)
const monthOf = (name: string): string => (instantOfCopy(name) ?? '').slice(0, 7)

/** The Monday of its week. */
function weekOf(name: string): string {
  const day = new Date(`${dayOf(name)}T00:00:00.000Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}
