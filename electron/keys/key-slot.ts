import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { assert } from '../../shared/assert.ts'
import { checkCost, deriveKey, saltBytes } from './derivation.ts'
import type { DerivationCost } from './derivation.ts'
import { dataKeyBytes, secretBytes, wipe } from './secret-bytes.ts'

export type SlotKind = 'password' | 'recovery'

/**
 * One way to the data key, as in LUKS: the data key encrypted under a key derived from one secret. Changing a password
 * rewrites these bytes and never the register. Salt, nonce and wrapped key are base64.
 */
export type KeySlot = {
  readonly id: string
  readonly kind: SlotKind
  readonly kdf: DerivationCost & { readonly algorithm: 'argon2id'; readonly salt: string }
  readonly nonce: string
  readonly wrappedKey: string
  /** Fields a later version put beside ours: kept as they are. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** What a slot belongs to. Bound into its encryption, so that a slot cannot be carried into another register. */
export type SlotPlace = { readonly magic: string; readonly version: number; readonly registerId: string }

export const nonceBytes = 12
const tagBytes = 16
export const wrappedKeyBytes = dataKeyBytes + tagBytes

export async function sealSlot(
  place: SlotPlace,
  id: string,
  kind: SlotKind,
  secret: Uint8Array,
  dataKey: Uint8Array,
  cost: DerivationCost,
): Promise<KeySlot> {
  assert(dataKey.length === dataKeyBytes, 'a data key has 32 bytes')
  const salt = randomBytes(saltBytes)
  const nonce = randomBytes(nonceBytes)
  const kdf: KeySlot['kdf'] = {
    algorithm: 'argon2id',
    memoryKiB: cost.memoryKiB,
    iterations: cost.iterations,
    parallelism: cost.parallelism,
    salt: salt.toString('base64'),
  }
  const wrappingKey = await deriveKey(secret, salt, cost)
  try {
    const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce)
    cipher.setAAD(boundTo(place, id, kind, kdf))
    const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()])
    return { id, kind, kdf, nonce: nonce.toString('base64'), wrappedKey: wrapped.toString('base64') }
  } finally {
    wipe(wrappingKey)
  }
}

/** The data key, or undefined where the secret is not this slot's (or the slot was altered: GCM cannot tell them apart). */
export async function openSlot(
  place: SlotPlace,
  slot: KeySlot,
  secret: Uint8Array,
  floor: DerivationCost,
): Promise<Buffer | undefined> {
  checkCost(slot.kdf, floor)
  const wrapped = Buffer.from(slot.wrappedKey, 'base64')
  const wrappingKey = await deriveKey(secret, Buffer.from(slot.kdf.salt, 'base64'), slot.kdf)
  const dataKey = secretBytes(dataKeyBytes)
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(slot.nonce, 'base64'), {
      authTagLength: tagBytes,
    })
    decipher.setAAD(boundTo(place, slot.id, slot.kind, slot.kdf))
    decipher.setAuthTag(wrapped.subarray(dataKeyBytes))
    const opened = decipher.update(wrapped.subarray(0, dataKeyBytes))
    dataKey.set(opened)
    wipe(opened)
    decipher.final()
    return dataKey
  } catch {
    wipe(dataKey)
    return undefined
  } finally {
    wipe(wrappingKey)
  }
}

/** Everything that gives the wrapped key its meaning; a change in any of it makes the slot unopenable. */
function boundTo(place: SlotPlace, id: string, kind: SlotKind, kdf: KeySlot['kdf']): Buffer {
  const parts = [
    place.magic, place.version, place.registerId, id, kind,
    kdf.algorithm, kdf.memoryKiB, kdf.iterations, kdf.parallelism, kdf.salt,
  ]
  return Buffer.from(JSON.stringify(parts), 'utf8')
}
