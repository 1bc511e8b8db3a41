import fc from 'fast-check'
import { officeContract } from '../../shared/calls/contract.ts'

/** What a page that somebody else has taken over might send. */

export const callNames: readonly string[] = Object.entries(officeContract).flatMap(([area, slice]) => Object.keys(slice).map((name) => `${area}.${name}`))

/** What every object has of its own accord. */
const treacherous = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'then'] as const

/** What a search engine, SQL, XML, a table or a terminal could take for its own, and letters that are none. */
const oddTexts = [
  '"', "'", '*', '%', '_', '\\', 'a AND', 'NEAR(', 'name:x', ')', '"a" OR', '--', "'; DROP TABLE people; --", '=1+1', '@SUM(A1)', '＝1', '<script>alert(1)</script>',
  '<!DOCTYPE x>', '&xxe;', '../../etc/passwd', 'C:\\Windows\\x', 'CON', '\u0000', '\u{1b}[2J', '\ud800', '\udfff', '\u202e gnp.exe', '\u200b', '\ufeff', 'ө ү ң', '😀', '',
] as const

export const nastyText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...oddTexts, ...treacherous) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
)

/** So seldom that they do not fill the register, so long that nothing may copy them carelessly. */
export const hugeText = fc.integer({ min: 1000, max: 200_000 }).map((length) => 'ң'.repeat(length))

const word = fc.oneof(fc.constantFrom(...treacherous, ...Object.keys(officeContract), 'list', 'get', 'create', ''), fc.string({ unit: 'binary', maxLength: 20 }))

/** Real names, near ones, names of what every object has, and what is no name. */
export const anyName = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...callNames) },
  { weight: 2, arbitrary: fc.tuple(word, word).map((parts) => parts.join('.')) },
  { weight: 1, arbitrary: fc.array(word, { maxLength: 5 }).map((parts) => parts.join('.')) },
  { weight: 1, arbitrary: fc.constantFrom(...callNames).chain((name) => fc.constantFrom(`${name} `, ` ${name}`, `${name}.`, `${name}.call`, name.toUpperCase(), `${name}\u0000`)) },
  { weight: 1, arbitrary: fc.anything() },
)

/** Values of every kind that can travel between processes, with keys that could become an object's own machinery. */
export const anyShape = fc.anything({
  key: fc.oneof(fc.constantFrom(...treacherous, 'id', 'input', 'revision', 'search', 'password', 'members'), fc.string()),
  maxDepth: 3,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: true,
  withSparseArray: true,
  withUnicodeString: true,
})

/** Nested so deep that a careless walk through it runs out of stack. */
export const deepShape = fc.integer({ min: 100, max: 3000 }).map((depth) => {
  let value: unknown = 'bottom'
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { input: value }
  return value
})

/** `__proto__` as a key of its own, which only parsed JSON gives. */
export const pollutingShape: fc.Arbitrary<unknown> = fc
  .constantFrom('{"__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{"isAdmin":true}}}', '{"id":"x","__proto__":{"isAdmin":true,"id":"y"}}')
  .map((text) => JSON.parse(text) as unknown)
