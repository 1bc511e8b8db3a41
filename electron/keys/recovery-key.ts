import { assert } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import { checksumCharacters, checksumOf, decode, encode, inGroups, readTyped } from './printed-secret.ts'
import { randomSecret, wipe } from './secret-bytes.ts'

export const recoveryKeyBytes = 20
const keyCharacters = 32
const purpose = 'protocol-desk recovery key'

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
  return inGroups(encode(bytes) + checksumOf(purpose, bytes))
}

/**
 * The bytes of a typed recovery key, wiped by the caller. Sloppy typing is forgiven. A wrong checksum is told apart
 * (`reason: 'mistyped'`): it says nothing about the right key, and saves a search for the wrong sheet of paper.
 */
export function parseRecoveryKey(typed: string): Buffer {
  const characters = readTyped(typed)
  if (characters.length !== keyCharacters + checksumCharacters) throw mistyped('length')
  const bytes = decode(characters.slice(0, keyCharacters))
  if (bytes === undefined) throw mistyped('character')
  if (checksumOf(purpose, bytes) !== characters.slice(keyCharacters)) {
    wipe(bytes)
    throw mistyped('checksum')
  }
  return bytes
}

function mistyped(what: 'length' | 'character' | 'checksum'): AppError {
  return new AppError('wrong-recovery-key', { reason: 'mistyped', what })
}
