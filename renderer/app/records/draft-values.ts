import { hashKey } from '@tanstack/react-query'

type Values = Readonly<Record<string, unknown>>

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Compared as JSON with its keys in order: a draft has been through the register, a fresh record has not. */
export const isSame = (one: unknown, other: unknown): boolean => hashKey([one]) === hashKey([other])

/** Names of the top-level fields that differ. */
export function differingFields(one: Values, other: Values): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => !isSame(one[field], other[field]))
}

/**
 * What was typed, in the shape of what is stored. Half-typed values need not pass the schema, so they are fitted field
 * by field: a draft of an older version of the form lacks keys, at any depth, that the fields of today read.
 */
export function fitted<T extends object>(stored: T, typed: Values): T {
  // Every key of `stored` is there, with a value of its own kind.
  return fittedValue(stored, typed) as T
}

function fittedValue(stored: unknown, typed: unknown): unknown {
  if (typed === undefined) return stored
  // Whatever can be emptied may be empty, and what was empty may be filled with anything.
  if (typed === null || stored === null || stored === undefined) return typed
  if (Array.isArray(stored)) return Array.isArray(typed) ? typed : stored
  if (!isValues(stored)) return typeof typed === 'object' ? stored : typed
  if (!isValues(typed)) return stored
  return { ...stored, ...Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, fittedValue(stored[key], value)])) }
}

export interface Rebased {
  /** What is stored now, with what was typed laid over it. */
  readonly values: Values
  /** Fields that changed in the register and were taken from there. */
  readonly taken: readonly string[]
  /** Fields that changed in the register and by hand: what was typed stays, and somebody should look. */
  readonly disputed: readonly string[]
}

/** Carries what was typed over to a record that has changed since: `base` is what the typing began with. */
export function rebase(stored: Values, base: Values, typed: Values): Rebased {
  const typedFields = differingFields(base, typed)
  const changedFields = differingFields(base, stored).filter((field) => !isSame(stored[field], typed[field]))
  return {
    values: { ...stored, ...Object.fromEntries(typedFields.map((field) => [field, typed[field]])) },
    taken: changedFields.filter((field) => !typedFields.includes(field)),
    disputed: changedFields.filter((field) => typedFields.includes(field)),
  }
}
