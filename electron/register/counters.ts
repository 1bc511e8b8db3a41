import { formatNumber } from '../../shared/register/papers/number-mask.ts'
import type { NumberingSettings } from '../../shared/register/settings/schema.ts'
import { holdPages } from './history/pages.ts'
import { pageOfNumber, sealedNumbers } from './history/sealed-journals.ts'
import type { NewEntry } from './history/trail.ts'
import type { RegisterDb } from './tables.ts'

/**
 * Registration numbers: a counter runs through one calendar year, from 1 and without gaps. Everything here runs in the
 * transaction of the call that asks, so two windows cannot be given the same number, and a power cut leaves a number
 * together with what it was given to, or neither.
 */

export const numberStates = ['reserved', 'used', 'spoiled', 'skipped'] as const

export interface NumberRow {
  /** Whose running number it is: a series, or a kind of paper that counts for itself. */
  counter: string
  /** In whose journal no index stands twice in a year. */
  series: string
  year: number
  seq: number
  kind: string
  subject_area: string
  subject_id: string
  number: string
  /** One of `numberStates`. */
  state: string
  reserved_at: string
  /** Why it was spoiled; empty otherwise. */
  reason: string
}
export interface CounterTables {
  paper_numbers: NumberRow
}

/** What a number is given to. */
export interface NumberOwner {
  readonly kind: string
  readonly subject: { readonly area: string; readonly id: string }
}

export interface Counter {
  readonly name: string
  readonly series: string
  readonly year: number
  /** The index of a running number, by today's mask. */
  format(seq: number): string
}

/** Which record carries an index already that did not come from a counter. */
export type HolderOf<Owner> = (owner: Owner, number: string) => Promise<NumberOwner['subject'] | undefined>

export interface DrawnNumbers {
  /** One for each owner, in their order. */
  readonly numbers: readonly string[]
  /** First and last running number that was written down, those passed over among them. */
  readonly from: number
  readonly to: number
  /** For the history, beside the entry that says to whom they were given. */
  readonly seals: readonly NewEntry[]
}

/** Nine values a row and more; SQLite takes some thirty thousand in one statement. */
const rowsAtOnce = 500

/**
 * The next numbers of a counter. An index that a record carries already (typed in from the paper journal) is entered as that
 * record's; one that was given under another mask or counter of the series is entered as skipped: no index is given twice,
 * and every running number is accounted for.
 *
 * @param first where the counter begins if it has no number of the year yet
 */
export async function drawNumbers<Owner extends NumberOwner>(
  db: RegisterDb,
  counter: Counter,
  owners: readonly Owner[],
  state: 'reserved' | 'used',
  now: string,
  holderOf: HolderOf<Owner>,
  first = 1,
): Promise<DrawnNumbers> {
  const from = Math.max((await lastOf(db, counter)) + 1, first)
  const rows: NumberRow[] = []
  const numbers: string[] = []
  const drawn = new Set<string>()
  let seq = from
  for (const owner of owners) {
    for (; ; seq += 1) {
      const number = counter.format(seq)
      const isGiven = drawn.has(number) || (await isGivenIn(db, counter, number))
      const holder = isGiven ? undefined : await holderOf(owner, number)
      const isFree = !isGiven && holder === undefined
      rows.push(toRow(counter, seq, number, isGiven ? 'skipped' : holder ? 'used' : state, { kind: owner.kind, subject: holder ?? owner.subject }, now))
      drawn.add(number)
      if (!isFree) continue
      numbers.push(number)
      seq += 1
      break
    }
  }
  const held = await holdPages(db, sealedNumbers, rows.map(pageOfNumber))
  for (let at = 0; at < rows.length; at += rowsAtOnce) await db.insertInto('paper_numbers').values(rows.slice(at, at + rowsAtOnce)).execute()
  return { numbers, from, to: seq - 1, seals: await held.seals(now) }
}

function toRow(counter: Counter, seq: number, number: string, state: string, { kind, subject }: NumberOwner, now: string): NumberRow {
  const { name, series, year } = counter
  return { counter: name, series, year, seq, kind, subject_area: subject.area, subject_id: subject.id, number, state, reserved_at: now, reason: '' }
}

/** The running number that was given last; 0 before the first of the year. */
export async function lastOf(db: RegisterDb, { name, year }: Pick<Counter, 'name' | 'year'>): Promise<number> {
  const last = await db
    .selectFrom('paper_numbers')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('counter', '=', name)
    .where('year', '=', year)
    .executeTakeFirst()
  return last?.seq ?? 0
}

async function isGivenIn(db: RegisterDb, { series, year }: Counter, number: string): Promise<boolean> {
  const row = await db
    .selectFrom('paper_numbers')
    .select('seq')
    .where('series', '=', series)
    .where('year', '=', year)
    .where('number', '=', number)
    .executeTakeFirst()
  return row !== undefined
}

/** The counter of letters that come in. */
export function incomingCounter({ unit, incoming: { file, mask } }: NumberingSettings, year: number): Counter {
  return { name: 'incoming', series: 'incoming', year, format: (seq) => formatNumber(mask, { seq, year, unit, file }) }
}
