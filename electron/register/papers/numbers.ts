import { recordAreas } from '../../../shared/register/record.ts'
import { formatNumber } from '../../../shared/register/papers/number-mask.ts'
import type { NumberingSettings, NumberSeries } from '../../../shared/register/settings/schema.ts'
import type { Author } from '../history/author.ts'
import { recordEvent } from '../history/trail.ts'
import { oneOf } from '../one-of.ts'
import type { RegisterDb } from '../tables.ts'
import type { NumberedPaper, Subject } from './repository.ts'

/**
 * Registration numbers: one counter a series and calendar year, from 1 and without gaps. Everything here runs in the
 * transaction of the call that asks, so two windows cannot be given the same number.
 */

export interface Reservation {
  readonly paper: NumberedPaper
  readonly series: NumberSeries
  readonly year: number
  readonly numbering: NumberingSettings
  readonly author: Author
  readonly now: string
}

/** Which record carries a number already, outside the journal of numbers. */
export type HolderOf = (number: string) => Promise<Subject | undefined>

/**
 * The number this paper has in the year, held or used: its Russian file and its corrected version carry the same one. Else
 * the next of the series. A number that a record carries already (typed in from the paper journal) is entered as that
 * record's and passed over: no number is given twice.
 */
export async function reserveNumber(db: RegisterDb, reservation: Reservation, holderOf: HolderOf): Promise<string> {
  const { paper, series, year } = reservation
  const own = await ofPaper(db, paper)
    .where('series', '=', series)
    .where('year', '=', year)
    .orderBy('state')
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  if (own) return own.number

  await releaseOfOtherYears(db, paper, year)
  const last = await db
    .selectFrom('paper_numbers')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('series', '=', series)
    .where('year', '=', year)
    .executeTakeFirst()
  for (let seq = (last?.seq ?? 0) + 1; ; seq += 1) {
    const number = numberOf(reservation, seq)
    const holder = await holderOf(number)
    await insertNumber(db, reservation, { seq, number, state: holder ? 'used' : 'reserved', subject: holder ?? paper.subject })
    if (!holder) return number
  }
}

function numberOf({ series, year, numbering }: Reservation, seq: number): string {
  const { file, mask } = numbering.masks[series]
  return formatNumber(mask, { seq, year, unit: numbering.unit, file })
}

interface NewNumber {
  readonly seq: number
  readonly number: string
  readonly state: 'reserved' | 'used'
  readonly subject: Subject
}

async function insertNumber(db: RegisterDb, { paper, series, year, author, now }: Reservation, entry: NewNumber): Promise<void> {
  const { seq, number, state, subject } = entry
  await db
    .insertInto('paper_numbers')
    .values({
      series,
      year,
      seq,
      kind: paper.kind,
      subject_area: subject.area,
      subject_id: subject.id,
      number,
      state,
      reserved_at: now,
    })
    .execute()
  await recordEvent(db, author, { at: now, action: 'number-reserved', area: 'papers', details: { series, year, number: seq, kind: paper.kind } })
}

/** The record whose paper has this number in the journal of the year. */
export async function findNumberHolder(
  db: RegisterDb,
  series: NumberSeries,
  year: number,
  number: string,
): Promise<Subject | undefined> {
  const row = await db
    .selectFrom('paper_numbers')
    .select(['subject_area', 'subject_id'])
    .where('series', '=', series)
    .where('year', '=', year)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && { area: oneOf(recordAreas, row.subject_area), id: row.subject_id }
}

/**
 * Marks a number as used. Gives false where it is not this paper's; a number that this paper already used stays good,
 * because its other language and its corrected version carry it too.
 */
export async function takeNumber(db: RegisterDb, paper: NumberedPaper, number: string): Promise<boolean> {
  // A mask without the year repeats its numbers: a held one goes before a used one ('reserved' < 'used'), a new year before an old.
  const taken = await ofPaper(db, paper)
    .where('number', '=', number)
    .orderBy('state')
    .orderBy('year', 'desc')
    .executeTakeFirst()
  if (!taken) return false
  await db
    .updateTable('paper_numbers')
    .set({ state: 'used' })
    .where('series', '=', taken.series)
    .where('year', '=', taken.year)
    .where('seq', '=', taken.seq)
    .execute()
  return true
}

function ofPaper(db: RegisterDb, { kind, subject }: NumberedPaper) {
  return db
    .selectFrom('paper_numbers')
    .select(['series', 'year', 'seq', 'number'])
    .where('kind', '=', kind)
    .where('subject_area', '=', subject.area)
    .where('subject_id', '=', subject.id)
}

/** A paper whose date moved into another year gives its number back where no later number would leave a gap. */
async function releaseOfOtherYears(db: RegisterDb, { kind, subject }: NumberedPaper, year: number): Promise<void> {
  await db
    .deleteFrom('paper_numbers')
    .where('state', '=', 'reserved')
    .where('kind', '=', kind)
    .where('subject_area', '=', subject.area)
    .where('subject_id', '=', subject.id)
    .where('year', '!=', year)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('paper_numbers as later')
            .select('later.seq')
            .whereRef('later.series', '=', 'paper_numbers.series')
            .whereRef('later.year', '=', 'paper_numbers.year')
            .whereRef('later.seq', '>', 'paper_numbers.seq'),
        ),
      ),
    )
    .execute()
}
