import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { assert } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import { checkCost, costFault, deriveKey, saltBytes } from './derivation.ts'
import type { DerivationCost, DerivationPolicy } from './derivation.ts'
import { rawKeyBytes } from './key-pairs.ts'
import type { PrivateKeys } from './key-pairs.ts'
import type { KeySlot } from './key-slot.ts'
import { copySecret, deriveSubKey, secretBytes, wipe } from './secret-bytes.ts'

/** A holder's private keys behind a typed secret. `salt` and `wrapped` (nonce ‖ ciphertext ‖ tag) are base64. */
export type SecretLock = DerivationCost & { readonly way: 'argon2id'; readonly salt: string; readonly wrapped: string }

/**
 * The recovery key of a register that was made by version 1 and upgraded with the password: the printed key still opens
 * the old slot, the old data key in it opens the new private keys.
 */
export type FirstVersionLock = { readonly way: 'first-version'; readonly slot: KeySlot; readonly wrapped: string }

export type Lock = SecretLock | FirstVersionLock

/** A user's private keys behind 32 random bytes that one computer keeps in its system's key store. */
export type DeviceLock = { readonly id: string; readonly wrapped: string }

/**
 * Whose lock it is. `root` is the first administrator's public signing key: bound into every lock, it makes each
 * password vouch for the beginning of the roll, which nobody can then begin anew behind the users' backs.
 */
export type LockPlace = { readonly registerId: string; readonly root: string; readonly holder: string }

const nonceBytes = 12
const tagBytes = 16
const privateKeysBytes = 2 * rawKeyBytes
export const wrappedBytes = nonceBytes + privateKeysBytes + tagBytes
export const deviceSecretBytes = 32

/** Wipes the secret. `password-too-weak` for an empty one: how long it must be is decided where people choose one. */
export async function lockWithSecret(
  place: LockPlace,
  secret: Uint8Array,
  keys: PrivateKeys,
  policy: DerivationPolicy,
): Promise<SecretLock> {
  let wrappingKey: Buffer | undefined
  try {
    assert(costFault(policy.cost, policy.floor) === undefined, 'new locks keep to the floor')
    if (secret.length === 0) throw new AppError('password-too-weak', { shortest: 1 })
    const { memoryKiB, iterations, parallelism } = policy.cost
    const salt = randomBytes(saltBytes)
    const lock = { way: 'argon2id', memoryKiB, iterations, parallelism, salt: salt.toString('base64') } as const
    wrappingKey = await deriveKey(secret, salt, policy.cost)
    return { ...lock, wrapped: wrap(wrappingKey, keys, secretBound(place, lock)) }
  } finally {
    wipe(secret, wrappingKey)
  }
}

/** The private keys, wiped by the caller; undefined where the secret is not this lock's or the lock was altered. */
export async function openWithSecret(
  place: LockPlace,
  lock: SecretLock,
  secret: Uint8Array,
  floor: DerivationCost,
): Promise<PrivateKeys | undefined> {
  checkCost(lock, floor)
  const wrappingKey = await deriveKey(secret, Buffer.from(lock.salt, 'base64'), lock)
  try {
    return unwrap(wrappingKey, lock.wrapped, secretBound(place, lock))
  } finally {
    wipe(wrappingKey)
  }
}

/** `firstDataKey` is the data key that the slot of version 1 opens. */
export function lockBehindFirstSlot(
  place: LockPlace,
  slot: KeySlot,
  firstDataKey: Uint8Array,
  keys: PrivateKeys,
): FirstVersionLock {
  return withSubKey(place, firstDataKey, 'first-version-recovery', (key) => ({
    way: 'first-version',
    slot,
    wrapped: wrap(key, keys, bound(place, ['first-version'])),
  }))
}

export function openBehindFirstSlot(
  place: LockPlace,
  lock: FirstVersionLock,
  firstDataKey: Uint8Array,
): PrivateKeys | undefined {
  return withSubKey(place, firstDataKey, 'first-version-recovery', (key) =>
    unwrap(key, lock.wrapped, bound(place, ['first-version'])),
  )
}

export function lockForDevice(place: LockPlace, id: string, deviceSecret: Uint8Array, keys: PrivateKeys): DeviceLock {
  return withSubKey(place, deviceSecret, 'device', (key) => ({ id, wrapped: wrap(key, keys, bound(place, ['device', id])) }))
}

export function openWithDevice(place: LockPlace, lock: DeviceLock, deviceSecret: Uint8Array): PrivateKeys | undefined {
  return withSubKey(place, deviceSecret, 'device', (key) => unwrap(key, lock.wrapped, bound(place, ['device', lock.id])))
}

function withSubKey<Value>(place: LockPlace, secret: Uint8Array, label: string, use: (key: Buffer) => Value): Value {
  const key = deriveSubKey(secret, place.registerId, label)
  try {
    return use(key)
  } finally {
    wipe(key)
  }
}

function wrap(key: Uint8Array, keys: PrivateKeys, boundBytes: Buffer): string {
  assert(keys.signing.some((byte) => byte !== 0), 'the private keys have not been wiped')
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(boundBytes)
  const parts = [nonce, cipher.update(keys.signing), cipher.update(keys.agreement), cipher.final(), cipher.getAuthTag()]
  return Buffer.concat(parts).toString('base64')
}

function unwrap(key: Uint8Array, wrapped: string, boundBytes: Buffer): PrivateKeys | undefined {
  const bytes = Buffer.from(wrapped, 'base64')
  const opened = secretBytes(privateKeysBytes)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    decipher.setAAD(boundBytes)
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    const plain = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
    opened.set(plain)
    wipe(plain)
    decipher.final()
    return { signing: copySecret(opened.subarray(0, rawKeyBytes)), agreement: copySecret(opened.subarray(rawKeyBytes)) }
  } catch {
    return undefined
  } finally {
    wipe(opened)
  }
}

function secretBound(place: LockPlace, lock: Omit<SecretLock, 'wrapped'>): Buffer {
  return bound(place, [lock.way, lock.memoryKiB, lock.iterations, lock.parallelism, lock.salt])
}

/** Everything that gives the wrapped keys their meaning; a change in any of it makes the lock unopenable. */
function bound(place: LockPlace, more: readonly (string | number)[]): Buffer {
  return Buffer.from(JSON.stringify(['protocol-desk lock', place.registerId, place.root, place.holder, ...more]), 'utf8')
}
