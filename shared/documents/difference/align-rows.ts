import { type Fact, isFacts } from '../fact-paths.ts'
import { isList, same } from './same-facts.ts'

/** A row before and after; one side is missing where the row was added or taken away. */
export interface RowPair {
  readonly was: Fact | undefined
  readonly now: Fact | undefined
  /** The same row with something changed in it, not one in the place of another. */
  readonly alike: boolean
}

/** Less than half in common is another row. */
const leastLikeness = 0.5

/**
 * The rows of a list that differ, each beside what it has become. Rows that stayed are passed by wherever they stand now;
 * of the others those belong together that have most in common, and where as many went as came, one stands for the other.
 */
export function alignRows(before: readonly Fact[], after: readonly Fact[]): RowPair[] {
  const gone = before.filter((row) => !after.some((other) => same(row, other)))
  const free = after.filter((row) => !before.some((other) => same(row, other)))
  const replaces = gone.length === free.length
  const pairs = gone.map((row): RowPair => {
    const likeness = free.map((other) => likenessOf(row, other))
    const most = Math.max(0, ...likeness)
    const alike = most >= leastLikeness
    if (!alike && !replaces) return { was: row, now: undefined, alike }
    const [now] = free.splice(Math.max(likeness.indexOf(most), 0), 1)
    return { was: row, now, alike }
  })
  return [...pairs, ...free.map((row): RowPair => ({ was: undefined, now: row, alike: false }))]
}

function likenessOf(one: Fact, other: Fact): number {
  const texts = leavesOf(one)
  const others = leavesOf(other)
  const paths = [...new Set([...texts.keys(), ...others.keys()])]
  return paths.length === 0 ? 0 : paths.filter((path) => texts.get(path) === others.get(path)).length / paths.length
}

/** Everything said in a row, by its path; what is empty says nothing. */
function leavesOf(value: Fact, path = ''): Map<string, string> {
  if (isList(value)) return new Map(value.flatMap((item, index) => [...leavesOf(item, `${path}.${index}`)]))
  if (isFacts(value)) return new Map(Object.entries(value).flatMap(([name, item]) => [...leavesOf(item ?? null, `${path}.${name}`)]))
  return value === null || value === '' || value === false ? new Map() : new Map([[path, String(value)]])
}
