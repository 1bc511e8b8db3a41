import { type Fact, isFacts } from '../fact-paths.ts'

export function isList(value: Fact | undefined): value is readonly Fact[] {
  return Array.isArray(value)
}

/** The order of names says nothing: one side may have been through a database. */
export function same(one: Fact | undefined, other: Fact | undefined): boolean {
  if (one === other) return true
  if (isList(one)) return isList(other) && one.length === other.length && one.every((item, index) => same(item, other[index]))
  if (!isFacts(one) || !isFacts(other)) return false
  return namesOf(one, other).every((name) => same(one[name], other[name]))
}

export function namesOf(...objects: readonly object[]): string[] {
  return [...new Set(objects.flatMap((object) => Object.keys(object)))]
}
