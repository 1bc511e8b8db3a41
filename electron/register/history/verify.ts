import type { KeyObject } from 'node:crypto'
import type { Fault } from '../../../shared/register/history/schema.ts'
import type { RegisterDb } from '../tables.ts'
import { isEntitled } from './entitled.ts'
import { faultKey, faultKeysIn } from './faults.ts'
import { pauses, type Pauses } from './pauses.ts'
import type { SealedArea } from './sealed-areas.ts'
import { areaOf, authorIdOf, type EntryRow, hashOfEntry, isChange, isSignedBy, noHash, sameBytes, saysGone, sealKey, toVerifyingKey } from './trail-entry.ts'
import { verifyChanges } from './verify-changes.ts'
import { type LastSeals, verifyRecords } from './verify-records.ts'

export interface VerifyOptions {
  /** Only entries after this one, and the records they are about; 0 for everything. */
  readonly since?: number
  /**
   * Whether the key file knows an author by this name, role and key: any other is invented, or has given themselves a role.
   * Without it an author is believed because the chain introduced them.
   */
  readonly vouchesFor?: (author: string) => boolean
}

export interface Verification {
  readonly entries: number
  readonly records: number
  readonly faults: readonly Fault[]
}

/** Entries read with one statement; their contents lie elsewhere, so a row is small. */
const entriesAtOnce = 200

/**
 * Reads the history again and compares the register with it. Works in slices with pauses between them, so that nothing
 * waits for it longer than a moment; what is written meanwhile is compared as it then stands.
 */
export async function verifyTrail(db: RegisterDb, areas: readonly SealedArea[], options: VerifyOptions = {}): Promise<Verification> {
  const since = options.since ?? 0
  const slices = pauses()
  const faults: Fault[] = []
  const chain = await verifyChain(db, since, options.vouchesFor, slices, (found) => faults.push(found))
  await verifyChanges(db, since, slices, (found) => faults.push(found))
  const records = await verifyRecords(db, areas, chain.lastSeals, since === 0, slices, (found) => faults.push(found))
  return { entries: chain.entries, records, faults: await withoutSettled(db, faults) }
}

interface CheckedChain {
  readonly entries: number
  readonly lastSeals: LastSeals
}

async function verifyChain(
  db: RegisterDb,
  since: number,
  vouchesFor: VerifyOptions['vouchesFor'],
  slices: Pauses,
  found: (fault: Fault) => void,
): Promise<CheckedChain> {
  const authors = await readAuthors(db, vouchesFor, found)
  const lastSeals: LastSeals = new Map()
  const before = since === 0 ? undefined : await db.selectFrom('trail').select(['seq', 'hash']).where('seq', '=', since).executeTakeFirst()
  let seq = since
  let prev: Uint8Array = before?.hash ?? noHash
  let entries = 0
  /** Entries of a batch that still wait for the signature of its last. */
  let unsigned: EntryRow[] = []

  for (;;) {
    const rows = await db.selectFrom('trail').selectAll().where('seq', '>', seq).orderBy('seq').limit(entriesAtOnce).execute()
    for (const row of rows) {
      await slices.breathe()
      entries += 1
      const author = authors.get(row.author)
      if (row.seq !== seq + 1) found(entryFault('entry-missing', row, seq + 1))
      else if (!sameBytes(row.prev, prev)) found(entryFault('chain-broken', row))
      if (!sameBytes(hashOfEntry(row), row.hash)) found(entryFault('entry-altered', row))
      if (unsigned.some((waiting) => waiting.author !== row.author)) unsigned = reportUnsigned(unsigned, found)
      if (row.sig === null) unsigned.push(row)
      else {
        if (!author) found(entryFault('author-unknown', row))
        else if (!isSignedBy(author.key, row)) found(entryFault('signature-wrong', row))
        unsigned = []
      }
      if (author && !isEntitled(row, author.role, lastSeals)) found(entryFault('author-not-entitled', row))
      followRecord(row, lastSeals, found)
      seq = row.seq
      prev = row.hash
    }
    if (rows.length < entriesAtOnce) break
  }
  reportUnsigned(unsigned, found)
  return { entries, lastSeals }
}

function reportUnsigned(rows: readonly EntryRow[], found: (fault: Fault) => void): EntryRow[] {
  for (const row of rows) found(entryFault('signature-wrong', row))
  return []
}

/** A change that found the record other than its last entry left it: somebody else's hand was at it in between. */
function followRecord(row: EntryRow, lastSeals: LastSeals, found: (fault: Fault) => void): void {
  if (row.record_id === null) return
  const key = sealKey(row)
  const last = lastSeals.get(key)
  if (isChange(row.action) && row.change_seq === null) found(entryFault('change-missing', row))
  const follows = row.before_hash === null ? !isChange(row.action) : sameBytes(last?.after ?? null, row.before_hash)
  if (last?.after && !follows) found(entryFault('record-altered', row))
  if (row.after_hash !== null || saysGone(row.action)) lastSeals.set(key, { seq: row.seq, after: row.after_hash })
}

interface KnownAuthor {
  readonly key: KeyObject
  readonly role: string
}

/** The authors whose row is what their id says; all of them are looked at, whenever they signed. */
async function readAuthors(db: RegisterDb, vouchesFor: VerifyOptions['vouchesFor'], found: (fault: Fault) => void): Promise<ReadonlyMap<string, KnownAuthor>> {
  const authors = new Map<string, KnownAuthor>()
  for (const row of await db.selectFrom('authors').selectAll().execute()) {
    const { id, user_id: userId, name, role, public_key: publicKey } = row
    const key = toVerifyingKey(publicKey)
    const isKnown = vouchesFor === undefined || vouchesFor(id)
    if (!isKnown) found({ code: 'author-unknown', seq: null, area: 'users', recordId: userId })
    if (key && isKnown && authorIdOf({ userId, name, role, publicKey }) === id) authors.set(id, { key, role })
  }
  return authors
}

function entryFault(code: Fault['code'], row: EntryRow, seq = row.seq): Fault {
  return { code, seq, area: areaOf(row.area), recordId: row.record_id }
}

/** What an administrator has looked at and settled is not reported again; somebody else settles nothing. */
export async function withoutSettled(db: RegisterDb, faults: readonly Fault[]): Promise<Fault[]> {
  if (faults.length === 0) return []
  const rows = await db
    .selectFrom('trail')
    .innerJoin('authors', 'authors.id', 'trail.author')
    .select(['trail.action', 'trail.area', 'trail.record_id', 'trail.details', 'authors.role'])
    .where('trail.action', '=', 'doubt-settled')
    .execute()
  const settled = new Set(rows.filter((row) => isEntitled(row, row.role)).flatMap(({ details }) => faultKeysIn(details)))
  return faults.filter((fault) => !settled.has(faultKey(fault)))
}
