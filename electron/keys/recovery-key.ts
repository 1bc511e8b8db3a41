import { createHash } from 'node:crypto'

import { assert } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import { randomSecret, secretBytes, wipe } from './secret-bytes.ts'

/** Douglas Crockford's base32: no I, L, O (look like digits) and no U. https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const recoveryKeyBytes = 20
const keyCharacters = 32
const checksumCharacters = 4

/**
 * What people type for what was printed: look-alikes, among them Cyrillic letters, because the office's keyboards are
 * Kyrgyz and Russian and a Cyrillic «С» on the screen is the printed C.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  O: '0', I: '1', L: '1',
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: '0', Р: 'P', Т: 'T', Х: 'X', У: 'Y', З: '3', І: '1',
}

/** 160 random bits as nine groups of four; the last group is a checksum over the rest. */
export function newRecoveryKey(): string {
  const bytes = randomSecret(recoveryKeyBytes)
  try {
    return formatRecoveryKey(bytes)
  } finally {
    wipe(bytes)
  }
}

export function formatRecoveryKey(bytes: Uint8Array): string {
  assert(bytes.length === recoveryKeyBytes, 'a recovery key has 20 bytes')
  const characters = encode(bytes) + checksum(bytes)
  return characters.match(/.{4}/gu)?.join('-') ?? ''
}

/**
 * The bytes of a typed recovery key, wiped by the caller. Case, spaces, dashes and look-alikes are forgiven. A wrong
 * checksum is told apart (`reason: 'mistyped'`): it says nothing about the right key, and saves a search for the
 * wrong sheet of paper.
 */
export function parseRecoveryKey(typed: string): Buffer {
  const characters = Array.from(typed.normalize('NFKC').toUpperCase().replace(/[\s\p{P}\p{Cf}\p{Sm}]/gu, ''), (character) =>
    Object.hasOwn(lookAlikes, character) ? lookAlikes[character] : character,
  ).join('')
  if (characters.length !== keyCharacters + checksumCharacters) throw mistyped('length')
  const bytes = decode(characters.slice(0, keyCharacters))
  if (bytes === undefined) throw mistyped('character')
  if (checksum(bytes) !== characters.slice(keyCharacters)) {
    wipe(bytes)
    throw mistyped('checksum')
  }
  return bytes
}

function mistyped(what: 'length' | 'character' | 'checksum'): AppError {
  return new AppError('wrong-recovery-key', { reason: 'mistyped', what })
}

/** 20 bits of SHA-256: one slip in a million goes unnoticed here, and then fails at the lock. */
function checksum(bytes: Uint8Array): string {
  const digest = createHash('sha256').update('protocol-desk recovery key').update(bytes).digest()
  return encode(digest.subarray(0, 5)).slice(0, checksumCharacters)
}

function encode(bytes: Uint8Array): string {
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

function decode(characters: string): Buffer | undefined {
  const bytes = secretBytes(recoveryKeyBytes)
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
