import { AppError } from '../../../shared/errors.ts'
import { formatNumber } from '../../../shared/register/papers/number-mask.ts'
import { type PaperSubject, paperSubjectAreas } from '../../../shared/register/papers/subject.ts'
import { numberingOf } from '../../../shared/register/settings/rules.ts'
import type { NumberingSettings, NumberSeries } from '../../../shared/register/settings/schema.ts'
import { type Counter, drawNumbers, lastOf, type NumberRow } from '../counters.ts'
import type { Author } from '../history/author.ts'
import { holdPages } from '../history/pages.ts'
import { pageOfNumber, sealedNumbers } from '../history/sealed-journals.ts'
import { appendEntries, type NewEntry } from '../history/trail.ts'
import { oneOf } from '../one-of.ts'
import type { RegisterDb } from '../tables.ts'
import type { NumberedPaper } from './repository.ts'

/** Registration numbers of papers; how a counter runs is said in `register/counters.ts`. */

export interface Reservation {
  readonly paper: NumberedPaper
  readonly series: NumberSeries
  readonly year: number
  readonly numbering: NumberingSettings
  readonly author: Author
  readonly now: string
}

/** Numbers for many papers of one year at once. */
export interface BatchReservation extends Omit<Reservation, 'paper' | 'series'> {
  readonly papers: readonly NumberedPaper[]
  seriesOf(kind: string): NumberSeries
}

/** Which record carries a number already, outside the journal of numbers. */
export type HolderOf = (number: string) => Promise<PaperSubject | undefined>
export type HolderOfPaper = (paper: NumberedPaper, number: string) => Promise<PaperSubject | undefined>

/**
 * The number this paper has in the year, held or used: its Russian file and its corrected version carry the same one. Else
 * the next of its counter. A number that a record carries already (typed in from the paper journal) is entered as that
 * record's and passed over: no number is given twice.
 */
export async function reserveNumber(db: RegisterDb, { paper, series, ...rest }: Reservation, holderOf: HolderOf): Promise<string> {
  const [number] = await reserveNumbers(db, { ...rest, papers: [paper], seriesOf: () => series }, (_paper, candidate) => holderOf(candidate))
  if (number === undefined) throw new Error('A paper that asks for a number is given one')
  return number
}

/**
 * The same for many papers, in one go and in their order: all get their numbers or none does, and the history gets one entry
 * for each counter and page instead of one for each number.
 *
 * @returns a number for each paper
 */
export async function reserveNumbers(db: RegisterDb, batch: BatchReservation, holderOf: HolderOfPaper): Promise<string[]> {
  const { papers, year, numbering, author, now, seriesOf } = batch
  const known = new Map<string, string>()
  const released: NewEntry[] = []
  const waiting = new Map<string, { counter: Counter; papers: NumberedPaper[] }>()
  for (const paper of papers) {
    const key = keyOf(paper)
    if (known.has(key)) continue
    const series = seriesOf(paper.kind)
    const own = await findNumberOfPaper(db, paper, series, year)
    known.set(key, own ?? '')
    if (own !== undefined) continue
    released.push(...(await releaseOfOtherYears(db, paper, year, now)))
    const counter = counterOf(numbering, series, paper.kind, year)
    const line = waiting.get(counterKey(counter)) ?? { counter, papers: [] }
    line.papers.push(paper)
    waiting.set(counterKey(counter), line)
  }
  await appendEntries(db, author, released)
  for (const { counter, papers: asking } of waiting.values()) {
    const first = await firstOf(db, counter, asking[0]?.kind ?? '')
    const drawn = await drawNumbers(db, counter, asking, 'reserved', now, holderOf, first)
    asking.forEach((paper, index) => known.set(keyOf(paper), drawn.numbers[index] ?? ''))
    const kinds = [...new Set(asking.map(({ kind }) => kind))]
    const extent = asking.length === 1 ? { number: drawn.to } : { from: drawn.from, to: drawn.to, count: asking.length }
    const details = { series: counter.series, counter: counter.name, year, ...extent, kind: kinds.join(' ') }
    await appendEntries(db, author, [...drawn.seals, { at: now, action: 'number-reserved', area: 'papers', details }])
  }
  return papers.map((paper) => known.get(keyOf(paper)) ?? '')
}

function keyOf({ kind, subject }: NumberedPaper): string {
  return `${kind} ${subject.area} ${subject.id}`
}

/** Two kinds may share a running number and have masks of their own: each mask is a line of its own in a batch. */
function counterKey({ name, format }: Counter): string {
  return `${name} ${format(0)}`
}

/** @param kind its own rule in the settings, where there is one, goes before its series' mask */
export function counterOf(numbering: NumberingSettings, series: NumberSeries, kind: string, year: number): Counter {
  const { counter: name, mask, file } = numberingOf(numbering, series, kind, year)
  return { name, series, year, format: (seq) => formatNumber(mask, { seq, year, unit: numbering.unit, file }) }
}

/**
 * Where a counter begins. A kind that is taken out of its series in the middle of a year goes on where it stood, because its
 * letters of that year are out under those numbers.
 */
export async function firstOf(db: RegisterDb, { name, series, year }: Counter, kind: string): Promise<number> {
  if (name === series || (await lastOf(db, { name, year })) > 0) return 1
  const last = await db
    .selectFrom('paper_numbers')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('series', '=', series)
    .where('year', '=', year)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return (last?.seq ?? 0) + 1
}

/** The index that a paper of the kind would be given next; nothing is taken. */
export async function nextNumber(db: RegisterDb, numbering: NumberingSettings, series: NumberSeries, kind: string, year: number): Promise<string> {
  const counter = counterOf(numbering, series, kind, year)
  return counter.format(Math.max((await lastOf(db, counter)) + 1, await firstOf(db, counter, kind)))
}

const standing = ['reserved', 'used'] as const

async function findNumberOfPaper(db: RegisterDb, paper: NumberedPaper, series: NumberSeries, year: number): Promise<string | undefined> {
  const own = await ofPaper(db, paper)
    .where('series', '=', series)
    .where('year', '=', year)
    .where('state', 'in', standing)
    .orderBy('state')
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  return own?.number
}

/**
 * The record whose paper has this number in the journal of the year.
 *
 * @throws AppError `number-spoiled` for a number that no paper may have any more
 */
export async function findNumberHolder(db: RegisterDb, series: NumberSeries, year: number, number: string): Promise<PaperSubject | undefined> {
  const row = await db
    .selectFrom('paper_numbers')
    .select(['subject_area', 'subject_id', 'state'])
    .where('series', '=', series)
    .where('year', '=', year)
    .where('number', '=', number)
    .where('state', '!=', 'skipped')
    .executeTakeFirst()
  if (row?.state === 'spoiled') throw new AppError('number-spoiled')
  return row && { area: oneOf(paperSubjectAreas, row.subject_area), id: row.subject_id }
}

/**
 * Marks a number as used. Gives false where it is not this paper's; a number that this paper already used stays good,
 * because its other language and its corrected version carry it too.
 */
export async function takeNumber(db: RegisterDb, author: Author, paper: NumberedPaper, number: string, now: string): Promise<boolean> {
  // A mask without the year repeats its numbers: a held one goes before a used one ('reserved' < 'used'), a new year before an old.
  const taken = await ofPaper(db, paper)
    .where('number', '=', number)
    .where('state', 'in', standing)
    .orderBy('state')
    .orderBy('year', 'desc')
    .executeTakeFirst()
  if (!taken) return false
  if (taken.state !== 'used') await appendEntries(db, author, await markUsed(db, [taken], now))
  return true
}

/**
 * The same for the letters of a batch, whose numbers were held for them; any other stays as it is.
 *
 * @returns seals for the history, which go with the letters' own entries
 */
export async function takeHeldNumbers(db: RegisterDb, kind: string, papers: readonly { readonly id: string; readonly number: string }[], now: string): Promise<NewEntry[]> {
  const held = await db
    .selectFrom('paper_numbers')
    .select(['counter', 'year', 'seq', 'number', 'subject_id'])
    .where('state', '=', 'reserved')
    .where('kind', '=', kind)
    .where('subject_id', 'in', papers.map(({ id }) => id))
    .execute()
  const asked = new Set(papers.map(({ id, number }) => `${id} ${number}`))
  return markUsed(db, held.filter((row) => asked.has(`${row.subject_id} ${row.number}`)), now)
}

type Place = Pick<NumberRow, 'counter' | 'year' | 'seq'>

async function markUsed(db: RegisterDb, places: readonly Place[], now: string): Promise<NewEntry[]> {
  const held = await holdPages(db, sealedNumbers, places.map(pageOfNumber))
  for (const { counter, year, seq } of places) {
    await db.updateTable('paper_numbers').set({ state: 'used' }).where('counter', '=', counter).where('year', '=', year).where('seq', '=', seq).execute()
  }
  return held.seals(now)
}

function ofPaper(db: RegisterDb, { kind, subject }: NumberedPaper) {
  return db
    .selectFrom('paper_numbers')
    .select(['counter', 'year', 'seq', 'number', 'state'])
    .where('kind', '=', kind)
    .where('subject_area', '=', subject.area)
    .where('subject_id', '=', subject.id)
}

/** A paper whose date moved into another year gives its number back where no later number would leave a gap. */
async function releaseOfOtherYears(db: RegisterDb, paper: NumberedPaper, year: number, now: string): Promise<NewEntry[]> {
  const last = await ofPaper(db, paper)
    .where('state', '=', 'reserved')
    .where('year', '!=', year)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('paper_numbers as later')
            .select('later.seq')
            .whereRef('later.counter', '=', 'paper_numbers.counter')
            .whereRef('later.year', '=', 'paper_numbers.year')
            .whereRef('later.seq', '>', 'paper_numbers.seq'),
        ),
      ),
    )
    .execute()
  const held = await holdPages(db, sealedNumbers, last.map(pageOfNumber))
  for (const { counter, year: ofYear, seq } of last) {
    await db.deleteFrom('paper_numbers').where('counter', '=', counter).where('year', '=', ofYear).where('seq', '=', seq).execute()
  }
  return held.seals(now)
}
