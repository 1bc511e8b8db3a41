import { createDecipheriv } from 'node:crypto'
import { z } from 'zod'

import { checkCost, deriveKey, saltBytes } from './derivation.ts'
import type { DerivationCost } from './derivation.ts'
import { isBase64 } from './key-file-text.ts'
import { dataKeyBytes, secretBytes, wipe } from './secret-bytes.ts'

const nonceBytes = 12
const tagBytes = 16

const base64 = (length: number) => z.string().refine((value) => isBase64(value, length))

/**
 * One way to the data key of version 1, as in LUKS: the data key encrypted under a key derived from one secret. Version 2
 * keeps one such slot, where the recovery key in the safe is still the one printed then.
 */
export const keySlot = z.looseObject({
  id: z.string().min(1).max(128),
  kind: z.enum(['password', 'recovery']),
  kdf: z.object({
    algorithm: z.literal('argon2id'),
    memoryKiB: z.number(),
    iterations: z.number(),
    parallelism: z.number(),
    salt: base64(saltBytes),
  }),
  nonce: base64(nonceBytes),
  wrappedKey: base64(dataKeyBytes + tagBytes),
})
export type KeySlot = Readonly<z.output<typeof keySlot>>

/** The data key, or undefined where the secret is not this slot's (or the slot was altered: GCM cannot tell them apart). */
export async function openSlot(
  registerId: string,
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
    decipher.setAAD(boundTo(registerId, slot))
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

/** Everything that gives the wrapped key its meaning, in the form version 1 bound it. */
function boundTo(registerId: string, { id, kind, kdf }: KeySlot): Buffer {
  const parts = [
    'protocol-desk-keys', 1, registerId, id, kind,
    kdf.algorithm, kdf.memoryKiB, kdf.iterations, kdf.parallelism, kdf.salt,
  ]
  return Buffer.from(JSON.stringify(parts), 'utf8')
}
