import { generateKeyPairSync, sign } from 'node:crypto'

import type { Author } from '../../electron/register/history/author.ts'
import type { Role } from '../../shared/register/users/rights.ts'

/** Somebody at the desk, with a signing key of their own as an unlocked register gives them. */
export function testAuthor(name = 'Асанова Айгүл', role: Role = 'administrator', userId: string = name): Author {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  // The raw key is the end of its DER form (RFC 8410).
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
  return { userId, name, role, publicKey: raw, sign: (bytes) => sign(null, bytes, privateKey) }
}
