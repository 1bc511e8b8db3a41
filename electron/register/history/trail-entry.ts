import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { changeActions, type TrailArea, trailAreas } from '../../../shared/register/history/schema.ts'

/** A row of `trail` but for its hash and signature. Hashes are SHA-256, 32 bytes. */
export interface EntryColumns {
  readonly seq: number
  /** ISO instant by the machine's clock; the order is that of `seq`. */
  readonly at: string
  /** 1 where the clock stood before the entry above. */
  readonly clock_back: number
  /** `authorIdOf` whoever did it. */
  readonly author: string
  readonly action: string
  readonly area: string
  readonly record_id: string | null
  /** The record's revision after the change. */
  readonly revision: number | null
  /** The row of `changes` with the contents, and the hash of that row. */
  readonly change_seq: number | null
  readonly change_hash: Uint8Array | null
  /** Seals of the record before and after. */
  readonly before_hash: Uint8Array | null
  readonly after_hash: Uint8Array | null
  /** JSON: names of fields, counts, words of the program; never what stands in a record. */
  readonly details: string
  /** Hash of the entry above; zeros for the first one. */
  readonly prev: Uint8Array
}

export interface EntryRow extends EntryColumns {
  readonly hash: Uint8Array
  /** Ed25519 of the author over `hash`. Null within a batch, whose last entry is signed and holds the hashes of all. */
  readonly sig: Uint8Array | null
}

/** Before the first entry. */
export const noHash: Uint8Array = new Uint8Array(32)

/** `SHA-256(prev ‖ entry)`; the entry is written as a JSON list, because only one text stands for each. */
export function hashOfEntry(entry: EntryColumns): Buffer {
  const columns = [
    entry.seq,
    entry.at,
    entry.clock_back,
    entry.author,
    entry.action,
    entry.area,
    entry.record_id,
    entry.revision,
    entry.change_seq,
    hex(entry.change_hash),
    hex(entry.before_hash),
    hex(entry.after_hash),
    entry.details,
  ]
  return createHash('sha256').update(entry.prev).update(JSON.stringify(columns)).digest()
}

const hex = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString('hex'))

/** Who signed: a key, and whose it was with which name and role at the time. */
export interface Signer {
  readonly userId: string
  readonly name: string
  readonly role: string
  /** Ed25519, the raw 32 bytes. */
  readonly publicKey: Uint8Array
}

/**
 * How an entry names its author: the hash of who they are, so that the chain vouches for name and role too. Somebody with a
 * new name or role is another author with the same key.
 */
export function authorIdOf({ userId, name, role, publicKey }: Signer): string {
  const columns = [userId, name, role, Buffer.from(publicKey).toString('hex')]
  return createHash('sha256').update(JSON.stringify(columns)).digest('hex').slice(0, 32)
}

/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410, section 4). */
const derHead = Buffer.from('302a300506032b6570032100', 'hex')

/** @param publicKey Ed25519, the raw 32 bytes; undefined for bytes that are no key */
export function toVerifyingKey(publicKey: Uint8Array): KeyObject | undefined {
  try {
    return createPublicKey({ key: Buffer.concat([derHead, publicKey]), format: 'der', type: 'spki' })
  } catch {
    return undefined
  }
}

export function isSignedBy(key: KeyObject, { hash, sig }: Pick<EntryRow, 'hash' | 'sig'>): boolean {
  return sig !== null && verify(null, hash, key, sig)
}

export function sameBytes(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other
  return Buffer.compare(one, other) === 0
}

/** How `lastSeals` names what an entry is about. */
export function sealKey({ area, record_id: id }: Pick<EntryColumns, 'area' | 'record_id'>): string {
  return `${area}/${id ?? ''}`
}

/** Changes of a record's contents: each has its row in `changes`. */
export function isChange(action: string): boolean {
  return action === 'undo' || changeActions.some((known) => known === action)
}

/** Actions after which, where they seal nothing, there is nothing any more. */
export const goneActions = ['taken-over', 'sealed', 'form-withdrawn'] as const
export function saysGone(action: string): boolean {
  return goneActions.some((known) => known === action)
}

/** A forged entry may name an area that does not exist. */
export function areaOf(name: string): TrailArea | null {
  return trailAreas.find((area) => area === name) ?? null
}
