import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'

import { assert } from '../../shared/assert.ts'
import { publicKeyOf, rawKeyBytes, sharedSecret } from './key-pairs.ts'
import { copySecret, dataKeyBytes, deriveSubKey, randomSecret, secretBytes, wipe } from './secret-bytes.ts'

/** The two data keys of a register; whoever may not see passports is given the first alone. */
export type DataKeys = { readonly dataKey: Buffer; readonly sensitiveKey: Buffer | undefined }

/** Whose box it is and of which data keys. Bound into the box, so that it opens in no other place. */
export type SealedPlace = { readonly registerId: string; readonly holder: string; readonly epoch: number }

const tagBytes = 16
// A box's key comes from an ephemeral secret used once, so the nonce need not vary (RFC 9180 § 5.2 begins at zero too).
const onlyNonce = Buffer.alloc(12)

/** Bytes of a box with the general key alone, and with both. */
export const sealedBytes = {
  general: rawKeyBytes + dataKeyBytes + tagBytes,
  both: rawKeyBytes + 2 * dataKeyBytes + tagBytes,
} as const

/**
 * The data keys for one holder, who need not be present: X25519 with an ephemeral key, HKDF-SHA256, AES-256-GCM.
 * Base64 of ephemeral public key ‖ ciphertext ‖ tag. Anybody can make such a box; what is in it is held against the
 * key ids an administrator signed (`roll.ts`).
 */
export function sealDataKeys(keys: DataKeys, agreementKey: string, place: SealedPlace): string {
  const ephemeral = randomSecret(rawKeyBytes)
  const ephemeralKey = publicKeyOf('x25519', ephemeral)
  const boxKey = boxKeyOf(ephemeral, agreementKey, ephemeralKey, agreementKey)
  try {
    for (const key of [keys.dataKey, keys.sensitiveKey]) {
      assert(key === undefined || key.some((byte) => byte !== 0), 'the data keys have not been wiped')
    }
    const cipher = createCipheriv('aes-256-gcm', boxKey, onlyNonce)
    cipher.setAAD(boundTo(place))
    const parts = [Buffer.from(ephemeralKey, 'base64'), cipher.update(keys.dataKey)]
    if (keys.sensitiveKey !== undefined) parts.push(cipher.update(keys.sensitiveKey))
    return Buffer.concat([...parts, cipher.final(), cipher.getAuthTag()]).toString('base64')
  } finally {
    wipe(ephemeral, boxKey)
  }
}

/** The data keys in a box, wiped by the caller; undefined where it was sealed to somebody else, elsewhere, or altered. */
export function openSealed(sealed: string, agreement: Uint8Array, place: SealedPlace): DataKeys | undefined {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length !== sealedBytes.general && bytes.length !== sealedBytes.both) return undefined
  const ephemeralKey = bytes.subarray(0, rawKeyBytes).toString('base64')
  const opened = secretBytes(bytes.length - rawKeyBytes - tagBytes)
  let boxKey: Buffer | undefined
  try {
    boxKey = boxKeyOf(agreement, ephemeralKey, ephemeralKey, publicKeyOf('x25519', agreement))
    const decipher = createDecipheriv('aes-256-gcm', boxKey, onlyNonce, { authTagLength: tagBytes })
    decipher.setAAD(boundTo(place))
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    const plain = decipher.update(bytes.subarray(rawKeyBytes, -tagBytes))
    opened.set(plain)
    wipe(plain)
    decipher.final()
    return {
      dataKey: copySecret(opened.subarray(0, dataKeyBytes)),
      sensitiveKey: opened.length === dataKeyBytes ? undefined : copySecret(opened.subarray(dataKeyBytes)),
    }
  } catch {
    return undefined
  } finally {
    wipe(opened, boxKey)
  }
}

/** A name for a data key that gives nothing of it away: the key is fixed by it and cannot be exchanged for another. */
export function dataKeyId(key: Uint8Array, registerId: string): string {
  const subKey = deriveSubKey(key, registerId, 'key-id')
  try {
    return createHmac('sha256', subKey).update('protocol-desk data key').digest('base64')
  } finally {
    wipe(subKey)
  }
}

function boxKeyOf(mine: Uint8Array, theirs: string, ephemeralKey: string, receiverKey: string): Buffer {
  const shared = sharedSecret(mine, theirs)
  try {
    const salt = Buffer.concat([Buffer.from(ephemeralKey, 'base64'), Buffer.from(receiverKey, 'base64')])
    return Buffer.from(hkdfSync('sha256', shared, salt, 'protocol-desk sealed data keys', 32))
  } finally {
    wipe(shared)
  }
}

function boundTo(place: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify([place.registerId, place.holder, place.epoch]), 'utf8')
}
