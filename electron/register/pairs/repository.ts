import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Bilingual, languages } from '../../../shared/language/index.ts'
import { type KnownMark, pairId, standingOf } from '../../../shared/register/pairs/rules.ts'
import { type PairMark, type PairStanding, pairMark } from '../../../shared/register/pairs/schema.ts'
import { oneOf } from '../one-of.ts'
import type { RegisterDb } from '../tables.ts'

interface PairMarkRow {
  pair_hash: string
  ky: string
  ru: string
  state: string
  master: string
  stale_half: string | null
  /** The user's id in the key file; who that was, the history's authors say. */
  marked_by: string
  marked_at: string
}
export interface PairTables {
  pairs: PairMarkRow
}

/** What is to be kept of a text. */
export interface MarkedPair {
  readonly pair: Bilingual
  readonly mark: PairMark
}
/** Who says so, and when. */
export interface Marking {
  readonly userId: string
  readonly at: string
}

/** SQLite takes so many values with one statement without complaint, whatever it was built with. */
const atOnce = 500

function hashOf(pair: Bilingual): string {
  return createHash('sha256').update(pairId(pair)).digest('hex')
}

function inParts<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / atOnce) }, (_, part) => items.slice(part * atOnce, (part + 1) * atOnce))
}

/** What is kept of these pairs, by `pairId`. */
export async function readMarks(db: RegisterDb, pairs: readonly Bilingual[]): Promise<ReadonlyMap<string, KnownMark>> {
  const ids = new Map(pairs.map((pair) => [hashOf(pair), pairId(pair)]))
  const marks = new Map<string, KnownMark>()
  for (const hashes of inParts([...ids.keys()])) {
    const rows = await db
      .selectFrom('pairs')
      .select(['pair_hash', 'state', 'master', 'stale_half', 'marked_at'])
      .select((row) =>
        row.selectFrom('authors').select('name').whereRef('authors.user_id', '=', 'pairs.marked_by').orderBy('since', 'desc').limit(1).as('name'),
      )
      .where('pair_hash', 'in', hashes)
      .execute()
    for (const row of rows) marks.set(ids.get(row.pair_hash) ?? '', { ...toMark(row), by: row.name, at: row.marked_at })
  }
  return marks
}

function toMark({ state, master, stale_half: staleHalf }: Pick<PairMarkRow, 'state' | 'master' | 'stale_half'>): PairMark {
  return {
    state: oneOf(pairMark.shape.state.options, state),
    master: oneOf(languages, master),
    staleHalf: staleHalf === null ? null : oneOf(languages, staleHalf),
  }
}

/** Where each of these pairs stands, in their order. */
export async function readStandings(db: RegisterDb, pairs: readonly Bilingual[]): Promise<PairStanding[]> {
  const marks = await readMarks(db, pairs)
  return pairs.map((pair) => standingOf(pair, marks.get(pairId(pair))))
}

/**
 * What was kept of the same texts is replaced.
 *
 * @param overChecked false where no human says so: what somebody has checked stays checked
 */
export async function keepMarks(db: RegisterDb, marked: readonly MarkedPair[], { userId, at }: Marking, overChecked = false): Promise<void> {
  const rows = new Map(marked.map(({ pair, mark }) => [hashOf(pair), { pair, mark }]))
  for (const part of inParts([...rows])) {
    await db
      .insertInto('pairs')
      .values(
        part.map(([hash, { pair, mark }]) => {
          const [ky = '', ru = ''] = pairId(pair).split('\n')
          return { pair_hash: hash, ky, ru, state: mark.state, master: mark.master, stale_half: mark.staleHalf, marked_by: userId, marked_at: at }
        }),
      )
      .onConflict((conflict) =>
        conflict
          .column('pair_hash')
          .doUpdateSet((row) => ({
            state: row.ref('excluded.state'),
            master: row.ref('excluded.master'),
            stale_half: row.ref('excluded.stale_half'),
            marked_by: row.ref('excluded.marked_by'),
            marked_at: row.ref('excluded.marked_at'),
          }))
          .where((row) => (overChecked ? row.lit(true) : row('pairs.state', '!=', 'checked'))),
      )
      .execute()
  }
}

/** Forgets where these texts stood. */
export async function dropMarks(db: RegisterDb, pairs: readonly Bilingual[], { checkedToo }: { readonly checkedToo: boolean }): Promise<void> {
  for (const hashes of inParts(pairs.map(hashOf))) {
    await db
      .deleteFrom('pairs')
      .where('pair_hash', 'in', hashes)
      .$if(!checkedToo, (rows) => rows.where('state', '!=', 'checked'))
      .execute()
  }
}

/**
 * For the erasure of personal data: forgets every pair in which one of these texts stands, in whatever half and place.
 *
 * @param texts names or whole sentences, letter for letter; spaces do not count
 * @returns how many pairs went
 */
export async function forgetPairs(db: RegisterDb, texts: readonly string[]): Promise<number> {
  let gone = 0
  for (const text of texts.map((each) => each.replaceAll(/\s+/gu, ' ').trim())) {
    if (text === '') continue
    const { numDeletedRows } = await db
      .deleteFrom('pairs')
      .where((row) => row.or(languages.map((language) => sql<boolean>`instr(${row.ref(language)}, ${text}) > 0`)))
      .executeTakeFirst()
    gone += Number(numDeletedRows)
  }
  return gone
}
