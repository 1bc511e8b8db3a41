import { createPrivateKey, createPublicKey, diffieHellman, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

import { assert } from '../../shared/assert.ts'
import { randomSecret, secretBytes, wipe } from './secret-bytes.ts'

export const rawKeyBytes = 32
export const signatureBytes = 64

/** A holder's own secrets, 32 raw bytes each: Ed25519 to sign with, X25519 to be sent the data keys. */
export type PrivateKeys = { readonly signing: Buffer; readonly agreement: Buffer }

/** What everybody may know of a holder, base64 of 32 raw bytes each. */
export type PublicKeys = { readonly signingKey: string; readonly agreementKey: string }

type Curve = 'ed25519' | 'x25519'

/**
 * RFC 8410 wraps a raw key in a few constant bytes of DER. Node and Electron (BoringSSL) take keys in no rawer form that
 * would not pass through a string, which could not be wiped.
 */
const privatePrefix: Readonly<Record<Curve, Buffer>> = {
  ed25519: Buffer.from('302e020100300506032b657004220420', 'hex'),
  x25519: Buffer.from('302e020100300506032b656e04220420', 'hex'),
}
const publicPrefix: Readonly<Record<Curve, Buffer>> = {
  ed25519: Buffer.from('302a300506032b6570032100', 'hex'),
  x25519: Buffer.from('302a300506032b656e032100', 'hex'),
}

export function newPrivateKeys(): PrivateKeys {
  return { signing: randomSecret(rawKeyBytes), agreement: randomSecret(rawKeyBytes) }
}

export function publicKeysOf(keys: PrivateKeys): PublicKeys {
  return { signingKey: publicKeyOf('ed25519', keys.signing), agreementKey: publicKeyOf('x25519', keys.agreement) }
}

export function publicKeyOf(curve: Curve, privateKey: Uint8Array): string {
  const encoded = createPublicKey(privateObject(curve, privateKey)).export({ type: 'spki', format: 'der' })
  return encoded.subarray(-rawKeyBytes).toString('base64')
}

/** Ed25519 (RFC 8032) over the bytes; 64 bytes. */
export function signBytes(privateKey: Uint8Array, bytes: Uint8Array): Buffer {
  return sign(null, bytes, privateObject('ed25519', privateKey))
}

export function signatureHolds(publicKey: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== signatureBytes) return false
  return verify(null, bytes, publicObject('ed25519', publicKey), signature)
}

/** What the two sides of an X25519 exchange have in common. The caller wipes it. Throws for a public key of low order. */
export function sharedSecret(privateKey: Uint8Array, publicKey: string): Buffer {
  return diffieHellman({ privateKey: privateObject('x25519', privateKey), publicKey: publicObject('x25519', publicKey) })
}

function privateObject(curve: Curve, raw: Uint8Array): KeyObject {
  assert(raw.length === rawKeyBytes, 'a private key has 32 bytes')
  assert(raw.some((byte) => byte !== 0), 'the private key has not been wiped')
  const prefix = privatePrefix[curve]
  const key = secretBytes(prefix.length + rawKeyBytes)
  try {
    key.set(prefix)
    key.set(raw, prefix.length)
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  } finally {
    wipe(key)
  }
}

function publicObject(curve: Curve, raw: string): KeyObject {
  const key = Buffer.concat([publicPrefix[curve], Buffer.from(raw, 'base64')])
  return createPublicKey({ key, format: 'der', type: 'spki' })
}
