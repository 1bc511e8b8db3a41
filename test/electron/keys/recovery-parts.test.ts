import { expect, test } from 'vitest'

import { joinRecoveryParts, newRecoveryParts } from '../../../electron/keys/recovery-parts.ts'
import { details } from './sample-office.ts'

test('ten groups of four, marked 1 and 2, of one set', () => {
  const { parts, set } = newRecoveryParts(undefined)
  for (const [index, part] of parts.entries()) {
    expect(part).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){9}[0-9A-HJKMNP-TV-Z]{4}$/u)
    expect(part.startsWith(`${index + 1}${set}-`)).toBe(true)
  }
})

test('the printed form of known sheets never changes: they lie in envelopes', () => {
  const parts = ['1K7Q-000G-40R4-0M30-E209-185G-R38E-1W81-24GK-KVAH', '2K7Q-ZZZF-VZ7V-ZBWZ-HXZP-YQTF-7WQH-Y3QY-XVFC-S6YV'] as const
  expect(joinRecoveryParts(parts, 'K7Q').toString('hex')).toBe('ff'.repeat(20))
})

test('together the secret; each alone noise, other every time', () => {
  const heads = new Set<string>()
  for (let round = 0; round < 200; round += 1) {
    const { parts, secret, set } = newRecoveryParts(undefined)
    expect(joinRecoveryParts(parts, set).equals(secret)).toBe(true)
    heads.add(parts[0].slice(5, 14)).add(parts[1].slice(5, 14))
  }
  expect(heads.size).toBe(400)
})

test('sheets typed small, without dashes and in Cyrillic are read', () => {
  const { parts, secret, set } = newRecoveryParts(undefined)
  const sloppy = (part: string): string => part.toLowerCase().replaceAll('-', ' ').replaceAll('a', 'а').replaceAll('0', 'о')
  expect(joinRecoveryParts([sloppy(parts[0]), sloppy(parts[1])], set).equals(secret)).toBe(true)
})

test('a set’s mark is not used again for the set that replaces it', () => {
  const marks = Array.from({ length: 5000 }, () => newRecoveryParts('K7Q').set)
  expect(marks).not.toContain('K7Q')
})

test('a sheet whose number or set was misread is mistyped, and not foreign', () => {
  const { parts, set } = newRecoveryParts(undefined)
  const [one, two] = parts
  expect(details(() => joinRecoveryParts([one, `1${two.slice(1)}`], set))).toMatchObject({ reason: 'mistyped', what: 'checksum', part: 2 })
  expect(details(() => joinRecoveryParts([`3${one.slice(1)}`, two], set))).toMatchObject({ reason: 'mistyped', what: 'character', part: 1 })
  expect(details(() => joinRecoveryParts([one.slice(5), two], set))).toMatchObject({ reason: 'mistyped', what: 'length', part: 1 })
})
