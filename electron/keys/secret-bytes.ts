import { hkdfSync, randomFillSync } from 'node:crypto'

import { assert } from '../../shared/assert.ts'

export const dataKeyBytes = 32

/**
 * Memory of its own for a secret. `Buffer.from` and `Buffer.allocUnsafe` cut small buffers out of a pool shared with
 * everything else in the process; a secret there outlives its `fill(0)` in copies nobody knows of.
 */
export function secretBytes(length: number): Buffer {
  return Buffer.allocUnsafeSlow(length)
}

export function randomSecret(length: number): Buffer {
  return randomFillSync(secretBytes(length))
}

/** A copy of a secret that its new owner wipes on its own. */
export function copySecret(secret: Uint8Array): Buffer {
  const copy = secretBytes(secret.length)
  copy.set(secret)
  return copy
}

/** Overwrites secrets with zeros. JavaScript strings cannot be wiped, which is why no key ever becomes one. */
export function wipe(...secrets: readonly (Uint8Array | undefined)[]): void {
  for (const secret of secrets) secret?.fill(0)
}

/**
 * A key for one purpose, from the data key (HKDF-SHA256, RFC 5869). The label keeps purposes apart, the register's id
 * keeps registers apart. The caller wipes it.
 */
export function deriveSubKey(dataKey: Uint8Array, registerId: string, label: string): Buffer {
  assert(dataKey.length === dataKeyBytes, 'a data key has 32 bytes')
  return Buffer.from(hkdfSync('sha256', dataKey, registerId, label, 32))
}
