import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { normaliseLetters } from '../../../shared/language/index.ts'
import type { IndexedPair } from '../../../shared/register/memory/pair-index.ts'
import { memoryOrigins, type Pair, type PairInput, pairInput, type PairSummary } from '../../../shared/register/memory/schema.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import { oneOf } from '../one-of.ts'
import { type RecordRow, toRecordFields } from '../record-columns.ts'
import type { NewHead, RecordStore } from '../record-store.ts'
import { matchesSearch, searchKeyOf } from '../search.ts'
import type { RegisterDb } from '../tables.ts'

interface PairRow extends RecordRow {
  ky: string
  ru: string
  origin: string
  pair_hash: string
  confirmed_at: string
  uses: number
}
export interface MemoryTables {
  memory: PairRow
}

/** A list of thousands of pairs shows beginnings; the card shows the whole. */
const shownLength = 240

/** What was confirmed last comes first. */
async function list(db: RegisterDb, filter: ListFilter): Promise<PairSummary[]> {
  const rows = await db
    .selectFrom('memory')
    .select(['id', 'revision', 'archived_at', 'origin', 'confirmed_at', 'uses'])
    .select([sql<string>`substr(ky, 1, ${shownLength})`.as('ky'), sql<string>`substr(ru, 1, ${shownLength})`.as('ru')])
    .where('archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => matchesSearch(row, row.ref('search_key'), filter.search))
    .orderBy('confirmed_at', 'desc')
    .execute()
  return rows.map(toSummary)
}

async function find(db: RegisterDb, id: string): Promise<Pair | undefined> {
  const row = await db.selectFrom('memory').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toPair(row)
}

type SummaryRow = Pick<PairRow, 'id' | 'revision' | 'archived_at' | 'ky' | 'ru' | 'origin' | 'confirmed_at' | 'uses'>

function toSummary(row: SummaryRow): PairSummary {
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    ky: row.ky,
    ru: row.ru,
    origin: oneOf(memoryOrigins, row.origin),
    confirmedAt: row.confirmed_at,
    uses: row.uses,
  }
}

function toPair(row: PairRow): Pair {
  return { ...toRecordFields(row), ...toSummary(row) }
}

/** The same words in the same order are the same pair, whatever the spaces and the keyboard. */
export function pairHash({ ky, ru }: Pick<PairInput, 'ky' | 'ru'>): string {
  const plain = [ky, ru].map((half) => normaliseLetters(half).replaceAll(/\s+/gu, ' ').trim())
  return createHash('sha256').update(plain.join('\n')).digest('hex')
}

function toColumns(input: PairInput) {
  const { ky, ru, origin } = input
  return { ky, ru, origin, pair_hash: pairHash(input), search_key: searchKeyOf([ky, ru]) }
}

/** Many pairs with one statement, as a file brings them. */
export async function insertPairs(db: RegisterDb, pairs: readonly { readonly head: NewHead; readonly input: PairInput }[]): Promise<void> {
  await db
    .insertInto('memory')
    .values(pairs.map(({ head, input }) => ({ ...head, ...toColumns(input), confirmed_at: head.created_at, uses: 1 })))
    .execute()
}

export const pairStore: RecordStore<PairInput, Pair, PairSummary> = {
  area: 'memory',
  table: 'memory',
  inputSchema: pairInput,
  list,
  find,
  insert: (db, head, input) => insertPairs(db, [{ head, input }]),
  update: async (db, id, input) => {
    await db.updateTable('memory').set(toColumns(input)).where('id', '=', id).execute()
  },
}

/** The same pair, in use rather than archived where there are both. */
export async function findSamePair(db: RegisterDb, input: PairInput): Promise<Pair | undefined> {
  const row = await db
    .selectFrom('memory')
    .selectAll()
    .where('pair_hash', '=', pairHash(input))
    .orderBy(sql`archived_at is not null`)
    .limit(1)
    .executeTakeFirst()
  return row && toPair(row)
}

/** One more human said so. The revision stays: nothing that a form shows has changed. */
export async function countUse(db: RegisterDb, id: string, now: string): Promise<void> {
  await db
    .updateTable('memory')
    .set((row) => ({ uses: row('uses', '+', 1), confirmed_at: now }))
    .where('id', '=', id)
    .execute()
}

export async function listPairs(db: RegisterDb): Promise<Pair[]> {
  const rows = await db.selectFrom('memory').selectAll().where('archived_at', 'is', null).orderBy('created_at').execute()
  return rows.map(toPair)
}

export async function listPairHashes(db: RegisterDb): Promise<string[]> {
  const rows = await db.selectFrom('memory').select('pair_hash').where('archived_at', 'is', null).execute()
  return rows.map((row) => row.pair_hash)
}

/** Tells, without reading a text, whether any pair was added, changed, archived or erased. */
export interface MemoryState {
  readonly count: number
  readonly revisions: number
}

export async function readMemoryState(db: RegisterDb): Promise<MemoryState> {
  const state = await db
    .selectFrom('memory')
    .select((row) => [row.fn.countAll<number>().as('count'), row.fn.sum<number | null>('revision').as('revisions')])
    .executeTakeFirstOrThrow()
  return { count: state.count, revisions: state.revisions ?? 0 }
}

export interface ChangedPair extends IndexedPair {
  readonly revision: number
  readonly archived: boolean
  readonly updatedAt: string
}

/** Where the pairs changed since an instant lie in the table, in its order; all of them for an empty instant. */
export async function listChangedPairKeys(db: RegisterDb, since: string): Promise<number[]> {
  const rows = await db.selectFrom('memory').select(sql<number>`rowid`.as('key')).where('updated_at', '>=', since).execute()
  return rows.map(({ key }) => key).toSorted((left, right) => left - right)
}

export async function listPairsByKey(db: RegisterDb, keys: readonly number[]): Promise<ChangedPair[]> {
  const rows = await db
    .selectFrom('memory')
    .select(['id', 'ky', 'ru', 'revision', 'archived_at', 'updated_at'])
    .where(sql<number>`rowid`, 'in', keys)
    .execute()
  return rows.map(({ id, ky, ru, revision, archived_at, updated_at }) => ({ id, ky, ru, revision, archived: archived_at !== null, updatedAt: updated_at }))
}
