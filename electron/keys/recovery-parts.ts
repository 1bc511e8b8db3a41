import { randomBytes } from 'node:crypto'

import { assert } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import { checksumCharacters, checksumOf, decode, encode, inGroups, readTyped } from './printed-secret.ts'
import { recoveryKeyBytes } from './recovery-key.ts'
import { randomSecret, secretBytes, wipe } from './secret-bytes.ts'

/**
 * Two sheets for two envelopes. One is 160 random bits, the other the secret exclusive-or these bits: either alone is
 * noise that fits every secret equally well, together they are the secret.
 *
 * Printed as ten groups of four: the number of the sheet, three characters that the two sheets of one set have in common,
 * the share, a checksum. Two groups more than a recovery key, so that neither is taken for the other.
 */
export type RecoveryParts = {
  /** For printing; the first is sheet 1. */
  readonly parts: readonly [string, string]
  /** What both were made of. The caller wipes it. */
  readonly secret: Buffer
  /** What the two sheets have in common; no secret. */
  readonly set: string
}

type Sheet = { readonly mark: '1' | '2'; readonly set: string; readonly share: Buffer }

const setCharacters = 3
const headCharacters = 1 + setCharacters
const shareCharacters = 32
const purpose = 'protocol-desk recovery part'

/** `formerSet` is the set these sheets replace: its mark is not used again. */
export function newRecoveryParts(formerSet: string | undefined): RecoveryParts {
  const secret = randomSecret(recoveryKeyBytes)
  const noise = randomSecret(recoveryKeyBytes)
  const rest = exclusiveOr(secret, noise)
  try {
    const set = newSet(formerSet)
    return { parts: [formatPart('1', set, noise), formatPart('2', set, rest)], secret, set }
  } finally {
    wipe(noise, rest)
  }
}

/**
 * The secret of two typed sheets, wiped by the caller. They may be typed in either order. `wrong-recovery-key` with
 * `reason: 'mistyped'` and the place (1 or 2) of the one with a slip; `recovery-part-twice` for the same sheet two times;
 * `recovery-part-foreign` with the place of the one that is not of the register's present `set`.
 */
export function joinRecoveryParts(typed: readonly [string, string], set: string | undefined): Buffer {
  const sheets: Sheet[] = []
  try {
    for (const [index, text] of typed.entries()) sheets.push(parsePart(text, index + 1))
    const [first, second] = sheets
    assert(first !== undefined && second !== undefined, 'there are two sheets')
    const foreign = sheets.findIndex((sheet) => sheet.set !== set)
    if (foreign >= 0) throw new AppError('recovery-part-foreign', { part: foreign + 1, both: first.set !== set && second.set !== set })
    if (first.mark === second.mark) throw new AppError('recovery-part-twice', { part: Number(first.mark) })
    return exclusiveOr(first.share, second.share)
  } finally {
    for (const sheet of sheets) wipe(sheet.share)
  }
}

function formatPart(mark: Sheet['mark'], set: string, share: Uint8Array): string {
  const head = mark + set
  return inGroups(head + encode(share) + checksumOf(purpose + head, share))
}

function parsePart(typed: string, part: number): Sheet {
  const characters = readTyped(typed)
  const mark = characters[0]
  if (characters.length !== headCharacters + shareCharacters + checksumCharacters) throw mistyped('length', part)
  if (mark !== '1' && mark !== '2') throw mistyped('character', part)
  const head = characters.slice(0, headCharacters)
  const share = decode(characters.slice(headCharacters, -checksumCharacters))
  if (share === undefined) throw mistyped('character', part)
  if (checksumOf(purpose + head, share) !== characters.slice(-checksumCharacters)) {
    wipe(share)
    throw mistyped('checksum', part)
  }
  return { mark, set: head.slice(1), share }
}

function newSet(former: string | undefined): string {
  for (;;) {
    const set = encode(randomBytes(5)).slice(0, setCharacters)
    if (set !== former) return set
  }
}

function exclusiveOr(one: Uint8Array, other: Uint8Array): Buffer {
  const result = secretBytes(one.length)
  for (const [at, byte] of one.entries()) result[at] = byte ^ (other[at] ?? 0)
  return result
}

function mistyped(what: 'length' | 'character' | 'checksum', part: number): AppError {
  return new AppError('wrong-recovery-key', { reason: 'mistyped', what, part })
}
