import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

import { publicKeyOf, rawKeyBytes, sharedSecret } from './key-pairs.ts'
import { deriveSubKey, randomSecret, wipe } from './secret-bytes.ts'

/**
 * Boxes for personal data that lies in the register under a key of its own. A sealed box is closed with a public key,
 * so that whoever may enter something need not be able to read it; an own box is one person's alone.
 */

const tagBytes = 16
const nonceBytes = 12
// The key of a sealed box comes from an ephemeral secret used once, so the nonce need not vary (RFC 9180 § 5.2).
const onlyNonce = Buffer.alloc(nonceBytes)

/**
 * The public half of the key pair that belongs to the sensitive data key; 32 raw bytes. The private half is derived
 * again for every opening and kept nowhere.
 */
export function sensitivePublicKey(sensitiveKey: Uint8Array, registerId: string): Buffer {
  return withPrivateHalf(sensitiveKey, registerId, (privateKey) => Buffer.from(publicKeyOf('x25519', privateKey), 'base64'))
}

/**
 * X25519 with an ephemeral key, HKDF-SHA256, AES-256-GCM: ephemeral public key ‖ ciphertext ‖ tag.
 *
 * @param bound what the content is about; the box opens in no other place
 */
export function sealBox(content: Uint8Array, publicKey: Uint8Array, bound: string): Buffer {
  const ephemeral = randomSecret(rawKeyBytes)
  const ephemeralKey = Buffer.from(publicKeyOf('x25519', ephemeral), 'base64')
  const key = boxKey(ephemeral, publicKey, ephemeralKey, publicKey)
  try {
    return Buffer.concat([ephemeralKey, encrypt(key, onlyNonce, content, bound)])
  } finally {
    wipe(ephemeral, key)
  }
}

/** What is in a sealed box; undefined where it was closed with another key, for another place, or altered. */
export function openBox(box: Uint8Array, sensitiveKey: Uint8Array, registerId: string, bound: string): Buffer | undefined {
  const ephemeralKey = Buffer.from(box.subarray(0, rawKeyBytes))
  return withPrivateHalf(sensitiveKey, registerId, (privateKey) => {
    let key: Buffer | undefined
    try {
      key = boxKey(privateKey, ephemeralKey, ephemeralKey, Buffer.from(publicKeyOf('x25519', privateKey), 'base64'))
      return decrypt(key, onlyNonce, box.subarray(rawKeyBytes), bound)
    } catch {
      // An ephemeral key of low order, say: whoever made this box was no program of ours.
      return undefined
    } finally {
      wipe(key)
    }
  })
}

/**
 * For one person alone, under a key derived from their private signing key: nonce ‖ ciphertext ‖ tag. A new password
 * leaves it readable; a new key pair, as an administrator's reset makes one, does not.
 */
export function sealOwn(content: Uint8Array, signingKey: Uint8Array, registerId: string, bound: string): Buffer {
  const key = deriveSubKey(signingKey, registerId, ownLabel)
  const nonce = randomBytes(nonceBytes)
  try {
    return Buffer.concat([nonce, encrypt(key, nonce, content, bound)])
  } finally {
    wipe(key)
  }
}

/** What one sealed for oneself; undefined where it is somebody else's, from before a new key pair, or altered. */
export function openOwn(box: Uint8Array, signingKey: Uint8Array, registerId: string, bound: string): Buffer | undefined {
  const key = deriveSubKey(signingKey, registerId, ownLabel)
  try {
    return decrypt(key, box.subarray(0, nonceBytes), box.subarray(nonceBytes), bound)
  } finally {
    wipe(key)
  }
}

const ownLabel = 'own-box'

function withPrivateHalf<Value>(sensitiveKey: Uint8Array, registerId: string, use: (privateKey: Buffer) => Value): Value {
  const privateKey = deriveSubKey(sensitiveKey, registerId, 'sensitive-x25519')
  try {
    return use(privateKey)
  } finally {
    wipe(privateKey)
  }
}

function boxKey(mine: Uint8Array, theirs: Uint8Array, ephemeralKey: Uint8Array, receiverKey: Uint8Array): Buffer {
  const shared = sharedSecret(mine, Buffer.from(theirs).toString('base64'))
  try {
    return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([ephemeralKey, receiverKey]), 'protocol-desk sealed box', 32))
  } finally {
    wipe(shared)
  }
}

function encrypt(key: Uint8Array, nonce: Uint8Array, content: Uint8Array, bound: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(bound, 'utf8'))
  return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, bound: string): Buffer | undefined {
  if (sealed.length < tagBytes) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(bound, 'utf8'))
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  const opened = decipher.update(sealed.subarray(0, -tagBytes))
  try {
    return Buffer.concat([opened, decipher.final()])
  } catch {
    return undefined
  } finally {
    wipe(opened)
  }
}
