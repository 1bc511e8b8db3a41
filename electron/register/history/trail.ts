import { sql } from 'kysely'
import { AppError } from '../../../shared/errors.ts'
import type { TrailAction, TrailArea } from '../../../shared/register/history/schema.ts'
import type { RegisterDb } from '../tables.ts'
import type { Author } from './author.ts'
import { authorIdOf, type EntryColumns, type EntryRow, hashOfEntry, noHash } from './trail-entry.ts'

interface AuthorRow {
  /** `authorIdOf` the other columns but `since`. */
  id: string
  user_id: string
  name: string
  role: string
  public_key: Uint8Array
  since: string
}
export interface TrailTables {
  trail: EntryRow
  authors: AuthorRow
}

/** Names of fields, counts, ids and words of the program: never what stands in a record. */
export type EntryDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** Something worth an entry that is no change of a record. */
export interface TrailEvent {
  readonly at: string
  readonly action: TrailAction
  readonly area: TrailArea
  readonly recordId?: string
  readonly details?: EntryDetails
  /** Seals of what the entry is about, where a verification can look at it again (a paper, the settings). */
  readonly before?: Uint8Array
  readonly after?: Uint8Array
}

export interface NewEntry extends TrailEvent {
  readonly revision?: number
  readonly changeSeq?: number
  readonly changeHash?: Uint8Array
}

/** The newest entry: what is kept outside the register, so that an older copy of it is noticed. */
export interface TrailHead {
  readonly seq: number
  /** Hexadecimal SHA-256. */
  readonly hash: string
}

/** Clocks of two machines differ; further back than this somebody has set one. */
const clockToleranceMilliseconds = 2 * 60 * 1000

/** Sixteen values a row; SQLite takes some thirty thousand in one statement. */
const rowsAtOnce = 500

/** What may still be written while the history stands in doubt: what somebody saw and did about it, but no changes. */
const allowedInDoubt: ReadonlySet<TrailAction> = new Set<TrailAction>([
  'introduced',
  'taken-over',
  'opened',
  'unlock-refused',
  'passport-viewed',
  'passport-exported',
  'texts-exported',
  'papers-exported',
  'report-exported',
  'backup-made',
  'restored',
  'keys-changed',
  'users-changed',
  // Whoever opens an old register seals its passports, also where its history stands in doubt.
  'erased',
  'doubted',
  'doubt-settled',
])

/**
 * Writes an entry about something that is no change of a record: a paper issued, a passport looked at, a copy made. Always
 * in the transaction of what it is about. Throws `history-in-doubt` for what may not be done meanwhile.
 */
export async function recordEvent(db: RegisterDb, author: Author, event: TrailEvent): Promise<void> {
  await appendEntries(db, author, [event])
}

/**
 * The one door through which entries get in. Must run inside a transaction: head and new entries belong together. Several
 * entries are signed once, by the last, which holds the hashes of all.
 */
export async function appendEntries(db: RegisterDb, author: Author, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return
  const head = await readTip(db, authorIdOf(author))
  if (head.inDoubt && entries.some(({ action }) => !allowedInDoubt.has(action))) throw new AppError('history-in-doubt')
  const introduced = head.isKnown ? entries : [await introduce(db, author, entries[0]?.at ?? ''), ...entries]
  const rows = chain(introduced, author, head)
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await db.insertInto('trail').values(rows.slice(from, from + rowsAtOnce)).execute()
  }
}

interface Tip {
  readonly seq: number
  readonly hash: Uint8Array
  readonly at: string
  readonly isKnown: boolean
  readonly inDoubt: boolean
}

async function readTip(db: RegisterDb, authorId: string): Promise<Tip> {
  const row = await db
    .selectFrom('trail')
    .select(['seq', 'hash', 'at'])
    .select(({ selectFrom }) => [
      selectFrom('authors').select('id').where('id', '=', authorId).as('known'),
      lastDoubt.as('doubt'),
    ])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return { seq: 0, hash: noHash, at: '', isKnown: false, inDoubt: false }
  return { seq: row.seq, hash: row.hash, at: row.at, isKnown: row.known !== null, inDoubt: row.doubt === 'doubted' }
}

/** By the few entries of these actions; left to itself SQLite reads the whole trail from its end. */
const lastDoubt = sql<string | null>`(SELECT action FROM trail INDEXED BY trail_by_action WHERE action IN ('doubted', 'doubt-settled') ORDER BY seq DESC LIMIT 1)`

/** Who this is, kept beside the history: their entries outlive their account. */
async function introduce(db: RegisterDb, author: Author, at: string): Promise<NewEntry> {
  const { userId, name, role, publicKey } = author
  const id = authorIdOf(author)
  await db
    .insertInto('authors')
    .values({ id, user_id: userId, name, role, public_key: Buffer.from(publicKey), since: at })
    // Known already only where the history that introduced them is gone; `beginTrail` says so.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return { at, action: 'introduced', area: 'users', recordId: userId, details: { role } }
}

function chain(entries: readonly NewEntry[], author: Author, head: Tip): EntryRow[] {
  const authorId = authorIdOf(author)
  let prev = head.hash
  let last = head.at
  return entries.map((entry, index) => {
    const columns: EntryColumns = {
      seq: head.seq + 1 + index,
      at: entry.at,
      clock_back: isBehind(entry.at, last) ? 1 : 0,
      author: authorId,
      action: entry.action,
      area: entry.area,
      record_id: entry.recordId ?? null,
      revision: entry.revision ?? null,
      change_seq: entry.changeSeq ?? null,
      change_hash: entry.changeHash ?? null,
      before_hash: entry.before ?? null,
      after_hash: entry.after ?? null,
      details: JSON.stringify(entry.details ?? {}),
      prev,
    }
    const hash = hashOfEntry(columns)
    prev = hash
    last = entry.at
    return { ...columns, hash, sig: index === entries.length - 1 ? Buffer.from(author.sign(hash)) : null }
  })
}

function isBehind(at: string, last: string): boolean {
  return last !== '' && Date.parse(at) < Date.parse(last) - clockToleranceMilliseconds
}

/** The newest entry; undefined in a register whose history has not begun. */
export async function readHead(db: RegisterDb): Promise<TrailHead | undefined> {
  const row = await db.selectFrom('trail').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row && { seq: row.seq, hash: Buffer.from(row.hash).toString('hex') }
}

/** What the register is known by for ever: the hash of its first entry, hexadecimal. */
export async function readRegisterMark(db: RegisterDb): Promise<string | undefined> {
  const row = await db.selectFrom('trail').select('hash').where('seq', '=', 1).executeTakeFirst()
  return row && Buffer.from(row.hash).toString('hex')
}

/** The hash of one entry, hexadecimal. */
export async function readHashAt(db: RegisterDb, seq: number): Promise<string | undefined> {
  const row = await db.selectFrom('trail').select('hash').where('seq', '=', seq).executeTakeFirst()
  return row && Buffer.from(row.hash).toString('hex')
}
