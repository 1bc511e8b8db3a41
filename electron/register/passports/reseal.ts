import type { Author } from '../history/author.ts'
import { sealedPassportKey } from '../history/sealed-areas.ts'
import { recordEvent } from '../history/trail.ts'
import type { RegisterDb } from '../tables.ts'
import { keepPublicKey } from './repository.ts'
import type { PassportVault } from './vault.ts'

export interface Resealing {
  readonly before: PassportVault
  readonly after: PassportVault
  /** The key that `after` closes boxes with; the raw 32 bytes. */
  readonly publicKey: Uint8Array
  readonly author: Author
  readonly at: string
}

/**
 * Every box under a new key, in the transaction that the caller began. Records, papers and their history name boxes by
 * references that say nothing of keys, so none of them changes. A box that the old key does not open is nobody's any more
 * and stays as it is: whoever looks is told, today as before.
 *
 * @returns how many were resealed
 */
export async function resealPassports(db: RegisterDb, { before, after, publicKey, author, at }: Resealing): Promise<number> {
  const references = await db.selectFrom('sealed_boxes').select('reference').execute()
  let resealed = 0
  for (const { reference } of references) {
    const { owner, box } = await db.selectFrom('sealed_boxes').selectAll().where('reference', '=', reference).executeTakeFirstOrThrow()
    const content = before.open(owner, box)
    if (!content) continue
    await db.updateTable('sealed_boxes').set({ box: after.seal(owner, content) }).where('reference', '=', reference).execute()
    content.fill(0)
    resealed += 1
  }
  await keepPublicKey(db, publicKey)
  const seal = await sealedPassportKey.sealOf(db, sealedPassportKey.id)
  await recordEvent(db, author, { at, action: 'keys-changed', area: 'register', recordId: sealedPassportKey.id, ...(seal ? { after: seal } : {}) })
  return resealed
}
