import { createHash, randomBytes } from 'node:crypto'
import type { RegisterDb } from '../tables.ts'
import type { PassportVault } from './vault.ts'

interface VaultRow {
  id: number
  /** X25519, the raw 32 bytes: closes boxes and opens none. */
  public_key: Uint8Array
  /** 0 while pages may still hold what was sealed out of them. */
  cleaned: number
}
interface BoxRow {
  reference: string
  owner: string
  box: Uint8Array
}
/** What lay in the clear before there was a vault; the table is gone once it is sealed. */
interface ClearRow {
  person_id: string
  number: string
  expires_on: string | null
}
export interface PassportTables {
  passport_vault: VaultRow
  sealed_boxes: BoxRow
  clear_passports: ClearRow
}

export type BoxOwner = { readonly area: 'people' | 'papers'; readonly id: string }

const ownerOf = ({ area, id }: BoxOwner): string => `${area}/${id}`

const saltBytes = 32

/** A box that is closed and not yet in the register. */
export interface ClosedBox {
  /**
   * What the register knows the content by: SHA-256 over owner, salt and content. Records and their signed history hold
   * this alone, so a change of the key reseals boxes without touching either; and since the salt lies in the box, it says
   * nothing of the content, yet no other content can take its place unnoticed.
   */
  readonly reference: string
  readonly box: Buffer
}

export function closeBox(vault: PassportVault, owner: BoxOwner, content: Uint8Array): ClosedBox {
  const salted = Buffer.concat([randomBytes(saltBytes), content])
  return { reference: referenceOf(owner, salted), box: vault.seal(ownerOf(owner), salted) }
}

function referenceOf(owner: BoxOwner, salted: Uint8Array): string {
  return createHash('sha256').update(JSON.stringify(['sealed', owner.area, owner.id])).update(salted).digest('hex')
}

/** Closes a box and keeps it; gives its reference. */
export async function putBox(db: RegisterDb, vault: PassportVault, owner: BoxOwner, content: Uint8Array): Promise<string> {
  const { reference, box } = closeBox(vault, owner, content)
  await db.insertInto('sealed_boxes').values({ reference, owner: ownerOf(owner), box }).execute()
  return reference
}

/**
 * What is behind a reference; undefined where the box is gone, does not open, or holds something else than the record
 * says. Throws `not-allowed` without the key.
 */
export async function takeFromBox(db: RegisterDb, vault: PassportVault, owner: BoxOwner, reference: string): Promise<Buffer | undefined> {
  const row = await db.selectFrom('sealed_boxes').select('box').where('reference', '=', reference).executeTakeFirst()
  const salted = row && vault.open(ownerOf(owner), row.box)
  return salted && referenceOf(owner, salted) === reference ? salted.subarray(saltBytes) : undefined
}

/** The key that boxes are closed with; undefined in a register whose passports nobody has sealed yet. */
export async function findPublicKey(db: RegisterDb): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('passport_vault').select('public_key').executeTakeFirst()
  return row?.public_key
}

export async function keepPublicKey(db: RegisterDb, publicKey: Uint8Array): Promise<void> {
  const row = { public_key: Buffer.from(publicKey) }
  await db
    .insertInto('passport_vault')
    .values({ id: 1, ...row, cleaned: 1 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}
