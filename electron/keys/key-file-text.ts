import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

import { AppError } from '../../shared/errors.ts'
import { deriveSubKey, wipe } from './secret-bytes.ts'

/**
 * The text of a key file, four lines:
 *
 *     protocol-desk-keys 2
 *     {"registerId":…,"sequence":…,…}
 *     mac <HMAC-SHA256 over the two lines above, under a sub-key of the data key>
 *     sha256 <over the three lines above>
 *
 * The checksum finds damage before anybody types a password; the MAC finds forgery once somebody has. Both cover the
 * bytes as they stand in the file, so no canonical form of JSON is needed and fields of later versions survive.
 */
export type KeyFileText = {
  readonly version: number
  readonly body: unknown
  /** The first two lines, as the MAC covers them. */
  readonly signedText: string
  /** 64 hexadecimal digits. */
  readonly mac: string
}

export type SignedText = Pick<KeyFileText, 'signedText' | 'mac'>

const magic = 'protocol-desk-keys'
const macLabel = 'key-file-mac'

/**
 * How large a key file may become by what, in bytes. 64 users and some five hundred changes of who may what fill the first;
 * the roll forgets nothing, so the rest is kept free for taking rights away and giving new passwords and keys, and the last
 * of it for the recovery key alone: a full roll must shut nobody out for good.
 */
export const keyFileRoom = { giving: 256 * 1024, keeping: 384 * 1024, recovering: 512 * 1024 } as const
export type KeyFileRoom = keyof typeof keyFileRoom

/** Anything larger is no key file. */
export const largestKeyFile = keyFileRoom.recovering

export function signText(version: number, body: object, registerId: string, dataKey: Uint8Array): SignedText {
  const signedText = `${magic} ${version}\n${JSON.stringify(body)}\n`
  return { signedText, mac: macOf(signedText, registerId, dataKey) }
}

/** Whether the text was written by a holder of the data key. */
export function macHolds(file: SignedText & { readonly registerId: string }, dataKey: Uint8Array): boolean {
  const expected = Buffer.from(macOf(file.signedText, file.registerId, dataKey), 'hex')
  const found = Buffer.from(file.mac, 'hex')
  return found.length === expected.length && timingSafeEqual(found, expected)
}

export function serializeKeyFile(file: SignedText): Buffer {
  const text = `${file.signedText}mac ${file.mac}\n`
  return Buffer.from(`${text}sha256 ${sha256(Buffer.from(text, 'utf8'))}\n`, 'utf8')
}

/** Throws `key-file-damaged` for what is not, byte for byte, the text of a key file; `register-newer` for a later version. */
export function readKeyFileText(bytes: Buffer, newestVersion: number): KeyFileText {
  const checksumLine = `sha256 ${'0'.repeat(64)}\n`.length
  if (bytes.length <= checksumLine || bytes.length > largestKeyFile) throw damaged('size')
  const covered = bytes.subarray(0, bytes.length - checksumLine)
  if (bytes.subarray(covered.length).toString('latin1') !== `sha256 ${sha256(covered)}\n`) throw damaged('checksum')

  const [heading = '', body = '', macLine = '', ...rest] = covered.toString('utf8').split('\n')
  const [foundMagic, version, ...more] = heading.split(' ')
  if (foundMagic !== magic || more.length > 0 || !/^[1-9]\d{0,8}$/u.test(version ?? '')) throw damaged('heading')
  if (Number(version) > newestVersion) throw new AppError('register-newer', { keyFileVersion: Number(version) })
  const mac = /^mac ([0-9a-f]{64})$/u.exec(macLine)?.[1]
  if (mac === undefined || rest.length !== 1 || rest[0] !== '') throw damaged('mac')
  return { version: Number(version), body: readJson(body), signedText: `${heading}\n${body}\n`, mac }
}

export function isBase64(value: unknown, ...lengths: readonly number[]): value is string {
  if (typeof value !== 'string' || value.length > 4 * Math.max(...lengths)) return false
  const decoded = Buffer.from(value, 'base64')
  return lengths.includes(decoded.length) && decoded.toString('base64') === value
}

/** `field` names a place in the file and never holds what stood there. */
export function damaged(field: string): AppError {
  return new AppError('key-file-damaged', { field })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw damaged('body')
  }
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
