import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

import { AppError } from '../../shared/errors.ts'
import { nonceBytes, wrappedKeyBytes } from './key-slot.ts'
import type { KeySlot, SlotPlace } from './key-slot.ts'
import { saltBytes } from './derivation.ts'
import { deriveSubKey, wipe } from './secret-bytes.ts'

/**
 * The text of a key file, four lines:
 *
 *     protocol-desk-keys 1
 *     {"registerId":…,"sequence":…,"slots":[…]}
 *     mac <HMAC-SHA256 over the two lines above, under a sub-key of the data key>
 *     sha256 <over the three lines above>
 *
 * The checksum finds damage before anybody types a password; the MAC finds forgery once somebody has. Both cover the
 * bytes as they stand in the file, so no canonical form of JSON is needed and fields of later versions survive.
 */
export const keyFileMagic = 'protocol-desk-keys'
export const keyFileVersion = 1

const largestFile = 64 * 1024
const mostSlots = 64
const macLabel = 'key-file-mac'

/** A slot of a kind this version does not know (say a user's sealed key): kept untouched when the file is rewritten. */
export type UnknownSlot = { readonly kind: 'unknown'; readonly raw: Readonly<Record<string, unknown>> }

export type KeyFileContents = {
  readonly registerId: string
  /** Grows by one with every rewriting: the higher of two sound copies is the newer. */
  readonly sequence: number
  readonly slots: readonly (KeySlot | UnknownSlot)[]
  /** Fields a later version put beside ours. */
  readonly extra: Readonly<Record<string, unknown>>
}

export type KeyFile = KeyFileContents & {
  readonly signedText: string
  readonly mac: string
}

export function slotPlace(registerId: string): SlotPlace {
  return { magic: keyFileMagic, version: keyFileVersion, registerId }
}

export function sealKeyFile(contents: KeyFileContents, dataKey: Uint8Array): KeyFile {
  const body = {
    registerId: contents.registerId,
    sequence: contents.sequence,
    slots: contents.slots.map((slot) => {
      if (slot.kind === 'unknown') return slot.raw
      const { extra, ...fields } = slot
      return { ...fields, ...extra }
    }),
    ...contents.extra,
  }
  const signedText = `${keyFileMagic} ${keyFileVersion}\n${JSON.stringify(body)}\n`
  return { ...contents, signedText, mac: macOf(signedText, contents.registerId, dataKey) }
}

/** Whether the file was written by a holder of the data key. */
export function macHolds(file: KeyFile, dataKey: Uint8Array): boolean {
  const expected = Buffer.from(macOf(file.signedText, file.registerId, dataKey), 'hex')
  const found = Buffer.from(file.mac, 'hex')
  return found.length === expected.length && timingSafeEqual(found, expected)
}

export function serializeKeyFile(file: KeyFile): Buffer {
  const text = `${file.signedText}mac ${file.mac}\n`
  return Buffer.from(`${text}sha256 ${sha256(Buffer.from(text, 'utf8'))}\n`, 'utf8')
}

/** Throws `key-file-damaged` for anything that is not, byte for byte, a key file; `register-newer` for a later version. */
export function parseKeyFile(bytes: Buffer): KeyFile {
  const checksumLine = `sha256 ${'0'.repeat(64)}\n`.length
  if (bytes.length <= checksumLine || bytes.length > largestFile) throw damaged('size')
  const covered = bytes.subarray(0, bytes.length - checksumLine)
  if (bytes.subarray(covered.length).toString('latin1') !== `sha256 ${sha256(covered)}\n`) throw damaged('checksum')

  const [heading = '', bodyText = '', macLine = '', ...rest] = covered.toString('utf8').split('\n')
  const [magic, version, ...more] = heading.split(' ')
  if (magic !== keyFileMagic || more.length > 0 || !/^[1-9]\d{0,8}$/u.test(version ?? '')) throw damaged('heading')
  if (Number(version) > keyFileVersion) throw new AppError('register-newer', { keyFileVersion: Number(version) })
  const mac = /^mac ([0-9a-f]{64})$/u.exec(macLine)?.[1]
  if (mac === undefined || rest.length !== 1 || rest[0] !== '') throw damaged('mac')

  return { ...readContents(bodyText), signedText: `${heading}\n${bodyText}\n`, mac }
}

function readContents(text: string): KeyFileContents {
  const body = readJson(text)
  if (!isRecord(body)) throw damaged('body')
  const { registerId, sequence, slots, ...extra } = body
  if (!isShortText(registerId)) throw damaged('registerId')
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 1) throw damaged('sequence')
  if (!Array.isArray(slots) || slots.length > mostSlots) throw damaged('slots')
  return { registerId, sequence, slots: slots.map(readSlot), extra }
}

function readSlot(raw: unknown): KeySlot | UnknownSlot {
  if (!isRecord(raw)) throw damaged('slot')
  const { id, kind, kdf, nonce, wrappedKey, ...extra } = raw
  if (!isShortText(id) || !isShortText(kind)) throw damaged('slot')
  if ((kind !== 'password' && kind !== 'recovery') || (isRecord(kdf) && kdf['algorithm'] !== 'argon2id')) {
    return { kind: 'unknown', raw }
  }
  if (!isRecord(kdf)) throw damaged('kdf')
  const { memoryKiB, iterations, parallelism, salt } = kdf
  if (typeof memoryKiB !== 'number' || typeof iterations !== 'number' || typeof parallelism !== 'number') {
    throw damaged('kdf')
  }
  if (!isBase64(salt, saltBytes)) throw damaged('salt')
  if (!isBase64(nonce, nonceBytes)) throw damaged('nonce')
  if (!isBase64(wrappedKey, wrappedKeyBytes)) throw damaged('wrappedKey')
  const slot = { id, kind, kdf: { algorithm: 'argon2id', memoryKiB, iterations, parallelism, salt }, nonce, wrappedKey } as const
  return Object.keys(extra).length === 0 ? slot : { ...slot, extra }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw damaged('body')
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 128
}

function isBase64(value: unknown, bytes: number): value is string {
  if (typeof value !== 'string' || value.length > 4 * bytes) return false
  const decoded = Buffer.from(value, 'base64')
  return decoded.length === bytes && decoded.toString('base64') === value
}

function macOf(signedText: string, registerId: string, dataKey: Uint8Array): string {
  const key = deriveSubKey(dataKey, registerId, macLabel)
  try {
    return createHmac('sha256', key).update(signedText, 'utf8').digest('hex')
  } finally {
    wipe(key)
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function damaged(field: string): AppError {
  return new AppError('key-file-damaged', { field })
}
