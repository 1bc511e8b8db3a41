import { formatNumber } from '../../../shared/register/papers/number-mask.ts'
import type { NumberingSettings, NumberSeries } from '../../../shared/register/settings/schema.ts'
import type { RegisterDb } from '../tables.ts'
import type { Subject } from './repository.ts'

/**
 * Registration numbers: one counter a series and calendar year, from 1 and without gaps. Everything here runs in the
 * transaction of the call that asks, so two windows cannot be given the same number.
 */

/** The paper a number is for: one number serves its files in Kyrgyz, in Russian and in both languages. */
export interface NumberedPaper {
  readonly kind: string
  readonly subject: Subject
}

export interface Reservation {
  readonly paper: NumberedPaper
  readonly series: NumberSeries
  readonly year: number
  readonly numbering: NumberingSettings
  readonly now: string
}

/** The number held for this paper and not yet used, else the next one of the series. */
export async function reserveNumber(db: RegisterDb, reservation: Reservation): Promise<string> {
  const { paper, series, year, numbering } = reservation
  const held = await ofPaper(db, paper)
    .where('state', '=', 'reserved')
    .where('series', '=', series)
    .where('year', '=', year)
    .executeTakeFirst()
  if (held) return held.number

  await releaseOfOtherYears(db, paper, year)
  const last = await db
    .selectFrom('paper_numbers')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('series', '=', series)
    .where('year', '=', year)
    .executeTakeFirst()
  const seq = (last?.seq ?? 0) + 1
  const { file, mask } = numbering.masks[series]
  const number = formatNumber(mask, { seq, year, unit: numbering.unit, file })
  await db
    .insertInto('paper_numbers')
    .values({
      series,
      year,
      seq,
      kind: paper.kind,
      subject_area: paper.subject.area,
      subject_id: paper.subject.id,
      number,
      state: 'reserved',
      reserved_at: reservation.now,
    })
    .execute()
  return number
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
