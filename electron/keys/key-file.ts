import { z } from 'zod'

import { AppError } from '../../shared/errors.ts'
import { saltBytes } from './derivation.ts'
import { readFirstContents } from './first-version.ts'
import type { FirstKeyFile } from './first-version.ts'
import { damaged, isBase64, keyFileRoom, readKeyFileText, serializeKeyFile, signText } from './key-file-text.ts'
import type { KeyFileRoom, SignedText } from './key-file-text.ts'
import { rawKeyBytes, signatureBytes } from './key-pairs.ts'
import { keySlot } from './key-slot.ts'
import { wrappedBytes } from './lock.ts'
import type { DeviceLock, Lock } from './lock.ts'
import type { RollEntry } from './roll.ts'
import { sealedBytes } from './sealed-keys.ts'

export const keyFileVersion = 2

/** Accounts that are not removed. */
export const mostUsers = 64
export const mostDevices = 8
/** In code points, as shown on the unlock screen. */
export const longestName = 60
export const longestRole = 64

/** What one user, or one way of recovery, opens the register with. Who they are and what they may stands in the roll. */
export type KeyHolder = {
  /** A user's UUID, `recovery-key` or `recovery-parts`. */
  readonly id: string
  readonly lock: Lock
  /** The data keys, sealed to this holder's agreement key, base64; absent while suspended. */
  readonly sealed?: string
  readonly devices?: readonly DeviceLock[]
  /** The mark that two recovery sheets made together have in common. */
  readonly set?: string
}

export type KeyFileContents = {
  readonly registerId: string
  /** Grows by one with every rewriting: the higher of two sound copies is the newer. */
  readonly sequence: number
  readonly holders: readonly KeyHolder[]
  readonly roll: readonly RollEntry[]
  /** Fields that a later program put beside ours; those within a holder survive in the holder itself. */
  readonly extra: Readonly<Record<string, unknown>>
}

export type KeyFile = KeyFileContents & SignedText & { readonly version: typeof keyFileVersion }

/** What may lie on the disk: `upgradeKeyFile` makes the second of the first. */
export type AnyKeyFile = FirstKeyFile | KeyFile

const base64 = (...lengths: readonly number[]) => z.string().refine((value) => isBase64(value, ...lengths))
const shortText = z.string().min(1).max(128)
const count = z.number().refine(Number.isSafeInteger)

const device = z.looseObject({ id: shortText, wrapped: base64(wrappedBytes) })
const lock: z.ZodType<Lock> = z.union([
  z.looseObject({
    way: z.literal('argon2id'),
    memoryKiB: z.number(),
    iterations: z.number(),
    parallelism: z.number(),
    salt: base64(saltBytes),
    wrapped: base64(wrappedBytes),
  }),
  z.looseObject({ way: z.literal('first-version'), slot: keySlot, wrapped: base64(wrappedBytes) }),
])

const holder = z.looseObject({
  id: shortText,
  lock,
  sealed: base64(sealedBytes.general, sealedBytes.both).exactOptional(),
  devices: z.array(device).max(mostDevices).exactOptional(),
  set: z.string().min(1).max(8).exactOptional(),
})

// Strict: a field here that no signature covers would be a right that nobody gave.
const signed = { by: shortText, signature: base64(signatureBytes) }
const entry: z.ZodType<RollEntry> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('holder'),
    holder: shortText,
    name: z.string().max(2 * longestName),
    role: z.string().max(longestRole),
    mayAdminister: z.boolean(),
    mayOpenSensitive: z.boolean(),
    state: z.enum(['active', 'suspended', 'removed']),
    signingKey: base64(rawKeyBytes),
    agreementKey: base64(rawKeyBytes),
    ...signed,
  }),
  z.strictObject({
    kind: z.literal('data-keys'),
    epoch: count,
    // A plain name: a key file must not lead the program to a file in another folder.
    database: z.string().regex(/^(?:[a-z0-9][a-z0-9-]{0,50}\.db)?$/u),
    generalId: base64(rawKeyBytes),
    sensitiveId: base64(rawKeyBytes),
    ...signed,
  }),
])

const contents = z.looseObject({
  registerId: shortText,
  sequence: count.min(1),
  holders: z.array(holder).max(mostUsers + 2),
  roll: z.array(entry).min(1),
})

/** `roll-full` where it would be larger than what it grew by may make it: what cannot be read again is not written. */
export function sealKeyFile(parts: KeyFileContents, dataKey: Uint8Array, room: KeyFileRoom = 'recovering'): KeyFile {
  const { registerId, sequence, holders, roll, extra } = parts
  const text = signText(keyFileVersion, { registerId, sequence, holders, roll, ...extra }, registerId, dataKey)
  if (serializeKeyFile(text).length > keyFileRoom[room]) throw new AppError('roll-full')
  const sealed: KeyFile = { version: keyFileVersion, registerId, sequence, holders, roll, extra, ...text }
  // A number beyond all counting, say, that somebody with a key put there: written over both copies it would end the register.
  parseKeyFile(serializeKeyFile(sealed))
  return sealed
}

/** Throws `key-file-damaged` for anything that is not, byte for byte, a key file; `register-newer` for a later version. */
export function parseKeyFile(bytes: Buffer): AnyKeyFile {
  const { version, body, signedText, mac } = readKeyFileText(bytes, keyFileVersion)
  if (version === 1) return { version, ...readFirstContents(body), signedText, mac }
  const read = contents.safeParse(body)
  if (!read.success) throw damaged(String(read.error.issues[0]?.path[0] ?? 'body'))
  const { registerId, sequence, holders, roll, ...extra } = read.data
  return { version: keyFileVersion, registerId, sequence, holders, roll, extra, signedText, mac }
}
