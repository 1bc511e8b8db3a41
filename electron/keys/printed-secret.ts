import { createHash } from 'node:crypto'

import { secretBytes, wipe } from './secret-bytes.ts'

/** Douglas Crockford's base32: no I, L, O (look like digits) and no U. https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export const checksumCharacters = 4

/**
 * What people type for what was printed: look-alikes, among them Cyrillic letters, because the office's keyboards are
 * Kyrgyz and Russian and a Cyrillic «С» on the screen is the printed C.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  O: '0', I: '1', L: '1',
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: '0', Р: 'P', Т: 'T', Х: 'X', У: 'Y', З: '3', І: '1',
}

/** As it is printed: groups of four, which people can copy without losing their place. */
export function inGroups(characters: string): string {
  return characters.match(/.{4}/gu)?.join('-') ?? ''
}

/** The characters meant by what was typed: case, spaces, dashes and look-alikes are forgiven. */
export function readTyped(typed: string): string {
  return Array.from(typed.normalize('NFKC').toUpperCase().replace(/[\s\p{P}\p{Cf}\p{Sm}]/gu, ''), (character) =>
    Object.hasOwn(lookAlikes, character) ? lookAlikes[character] : character,
  ).join('')
}

/** 20 bits of SHA-256: one slip in a million goes unnoticed here, and then fails at the lock. */
export function checksumOf(purpose: string, bytes: Uint8Array): string {
  const digest = createHash('sha256').update(purpose).update(bytes).digest()
  return encode(digest.subarray(0, 5)).slice(0, checksumCharacters)
}

/** Eight characters for each five bytes; callers pass whole fives. */
export function encode(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet.charAt((held >>> bits) & 31)
      held &= (1 << bits) - 1
    }
  }
  return text
}

/** The bytes of eight characters for each five, wiped by the caller; undefined for a character that is none of the alphabet. */
export function decode(characters: string): Buffer | undefined {
  const bytes = secretBytes(Math.floor((characters.length * 5) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (const character of characters) {
    const value = alphabet.indexOf(character)
    if (value < 0) {
      wipe(bytes)
      return undefined
    }
    held = (held << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[at] = held >>> bits
      at += 1
      held &= (1 << bits) - 1
    }
  }
  return bytes
}
