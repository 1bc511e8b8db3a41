import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { formatRecoveryKey, newRecoveryKey, parseRecoveryKey } from '../../../electron/keys/recovery-key.ts'

const key = fc.uint8Array({ minLength: 20, maxLength: 20 })

test('is 160 bits in nine groups of four', () => {
  expect(newRecoveryKey()).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/u)
  expect(newRecoveryKey()).not.toBe(newRecoveryKey())
})

test('the printed form of a known key never changes: it lies in a safe', () => {
  expect(formatRecoveryKey(Buffer.from('000102030405060708090a0b0c0d0e0f10111213', 'hex'))).toBe(
    '000G-40R4-0M30-E209-185G-R38E-1W81-24GK-HEKA',
  )
})

test('what is printed is what is read', () => {
  fc.assert(fc.property(key, (bytes) => {
    expect(parseRecoveryKey(formatRecoveryKey(bytes)).equals(bytes)).toBe(true)
  }))
})

test('sloppy typing is forgiven', () => {
  const sloppy: ((text: string) => string)[] = [
    (text) => text.toLowerCase(),
    (text) => text.replaceAll('-', ''),
    (text) => `  ${text.replaceAll('-', ' – ')}\n`,
    (text) => text.replaceAll('0', 'O').replaceAll('1', 'l'),
    (text) => text.replaceAll('0', 'о').replaceAll('1', 'I'),
    (text) => text.replaceAll('A', 'А').replaceAll('B', 'в').replaceAll('C', 'С').replaceAll('E', 'е').replaceAll('X', 'х'),
    (text) => Array.from(text, (letter) => (letter === '-' ? letter : String.fromCodePoint(letter.charCodeAt(0) + 0xfee0))).join(''),
  ]
  fc.assert(fc.property(key, fc.constantFrom(...sloppy), (bytes, slip) => {
    expect(parseRecoveryKey(slip(formatRecoveryKey(bytes))).equals(bytes)).toBe(true)
  }))
})

test('a wrong letter, a swapped pair and a missing group are told as slips of the finger', () => {
  const printed = formatRecoveryKey(Buffer.from('000102030405060708090a0b0c0d0e0f10111213', 'hex'))
  const slips = [printed.replace('E209', 'E208'), printed.replace('185G', '18G5'), printed.slice(5), '', `${printed}7`, printed.replace('E209', 'E20U')]
  for (const slip of slips) {
    expect(() => parseRecoveryKey(slip)).toThrow(expect.objectContaining({
      code: 'wrong-recovery-key', details: expect.objectContaining({ reason: 'mistyped' }),
    }))
  }
})
