import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officeContract } from '../../../shared/calls/contract.ts'
import { lockedOffice, type LoggedMistake, wireReply } from './desk-for-tests.ts'

const runs = 2000
const names = Object.entries(officeContract).flatMap(([area, slice]) => Object.keys(slice).map((name) => `${area}.${name}`))
const marker = 'ЖАШЫРЫН-7351'

/** What every object has of its own accord, and what a page might try. */
const treacherous = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'then']

const word = fc.oneof(
  fc.constantFrom(...treacherous, ...Object.keys(officeContract), 'list', 'get', 'create', 'update', ''),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

const anyName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  { weight: 3, arbitrary: fc.tuple(word, word).map((parts) => parts.join('.')) },
  fc.array(word, { maxLength: 5 }).map((parts) => parts.join('.')),
  fc.nat(200_000).map((length) => 'people.list'.padEnd(length, 'x')),
  fc.anything(),
)

const shapes = fc.anything({
  key: fc.oneof(fc.constantFrom(...treacherous, 'id', 'input', 'revision', 'search', 'password', 'steps', 'members'), fc.string()),
  maxDepth: 4,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: true,
  withSparseArray: true,
  withUnicodeString: true,
})

/** Inputs near to what calls take, so that some get past the schema. */
const near = fc.record(
  {
    id: fc.oneof(fc.uuid(), fc.string()),
    revision: fc.oneof(fc.integer(), fc.double()),
    search: fc.string({ unit: 'binary' }),
    archived: fc.oneof(fc.boolean(), fc.string()),
    password: fc.string({ maxLength: 40 }),
    key: fc.string(),
    area: fc.constantFrom('people', 'meetings', '__proto__'),
    input: shapes,
    seq: fc.integer(),
  },
  { requiredKeys: [] },
)

const anyInput = fc.oneof(shapes, near, fc.nat(100_000).map((length) => 'ж'.repeat(length)))

describe('whatever a page sends', () => {
  it('is answered with a reply of the contract, and nothing is thrown', async () => {
    const codes = new Set<string>()
    await fc.assert(
      fc.asyncProperty(anyName, anyInput, async (name, input) => {
        const mistakes: LoggedMistake[] = []
        const reply = wireReply.parse(await lockedOffice(mistakes)(name, input))
        codes.add(reply.ok ? 'ok' : reply.error.code)
        // Nothing is open and nothing is known: what a page sends must never be a mistake of the program.
        expect(mistakes.map(({ error, callName }) => `${callName}: ${String(error)}`)).toEqual([])
        expect(JSON.stringify(reply).length).toBeLessThan(5000)
      }),
      { numRuns: runs },
    )
    expect([...codes]).toEqual(expect.arrayContaining(['unknown-call', 'invalid-input', 'locked']))
  })

  it('never comes back in a refusal', async () => {
    const marked = fc.record({ id: fc.constant(marker), search: fc.constant(marker.repeat(100)), input: shapes }, { requiredKeys: ['id', 'search'] })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), marked, async (name, input) => {
        const reply = await lockedOffice()(name, input)
        expect(reply.ok ? '' : JSON.stringify(reply)).not.toContain(marker)
      }),
      { numRuns: runs / 4 },
    )
  })

  it('leaves the objects of the program as they were', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).toSorted()
    await lockedOffice()('people.create', JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}}'))
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before)
    expect('isAdmin' in {}).toBe(false)
  })
})
