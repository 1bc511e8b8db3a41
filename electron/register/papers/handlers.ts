import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { IssuedPaper } from '../../../shared/register/papers/calls.ts'
import type { NumberSeries, Settings } from '../../../shared/register/settings/schema.ts'
import type { CallContext } from '../context.ts'
import { readSettings } from '../settings/repository.ts'
import type { RegisterDb } from '../tables.ts'
import { findNumberHolder, reserveNumber, takeNumber } from './numbers.ts'
import { findIssuedUnder, findPaperWithFile, insertPaper, listPapers, type RecordNumbers, type Subject } from './repository.ts'

/** Reads the facts of a paper from the register; passed in, because papers know nothing of the kinds. */
export type PreparePaper = (
  db: RegisterDb,
  kind: string,
  subject: Subject,
  settings: Settings,
  today: string,
) => Promise<unknown>

type PaperRequest = Pick<IssuedPaper, 'kind' | 'subject'>

interface NewFile extends Pick<IssuedPaper, 'language' | 'title' | 'fileName'> {
  readonly file: Uint8Array
}

interface NewPaper extends PaperRequest {
  readonly number: string
  readonly on: string
  readonly facts: unknown
  readonly settings: Settings
  readonly files: readonly NewFile[]
}

const json = z.json()
const yearOf = (day: string): number => Number(day.slice(0, 4))

/** @param seriesOf the series in which a kind of paper is numbered; throws for a kind that does not exist */
export function paperHandlers(prepare: PreparePaper, seriesOf: (kind: string) => NumberSeries, recordNumbers: RecordNumbers) {
  /** Who has a number that did not come from the counter: typed into the record, or into the paper itself. */
  async function holderOutside(db: RegisterDb, kind: string, number: string, year: number): Promise<Subject | undefined> {
    return (await recordNumbers.holderOf(db, kind, number, year)) ?? findIssuedUnder(db, kind, number, year)
  }

  /** A number of this paper is taken into use; another paper's is refused; one given outside the register is as good. */
  async function useNumber(db: RegisterDb, { kind, subject, number, on }: NewPaper): Promise<void> {
    if (await takeNumber(db, { kind, subject }, number)) return
    const year = yearOf(on)
    const holder = (await findNumberHolder(db, seriesOf(kind), year, number)) ?? (await holderOutside(db, kind, number, year))
    if (holder && (holder.area !== subject.area || holder.id !== subject.id)) throw new AppError('number-taken', { kind })
  }

  return {
    prepare: async ({ kind, subject }: PaperRequest, { db, clock }: CallContext) => {
      const facts = await prepare(db, kind, subject, await readSettings(db), clock.today())
      return { facts: json.parse(facts) }
    },

    reserveNumber: ({ kind, subject, on }: PaperRequest & { on: string }, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const { numbering } = await readSettings(db)
        const year = yearOf(on)
        const reservation = { paper: { kind, subject }, series: seriesOf(kind), year, numbering, now: context.clock.now() }
        return { number: await reserveNumber(db, reservation, (number) => holderOutside(db, kind, number, year)) }
      }),

    issue: (paper: NewPaper, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const { kind, subject, number, on, facts, settings } = paper
        await useNumber(db, paper)
        const now = context.clock.now()
        const issued: IssuedPaper[] = []
        for (const { file, ...named } of paper.files) {
          const entry = { ...named, kind, subject, number, id: randomUUID(), sha256: sha256(file), byteLength: file.byteLength, issuedAt: now }
          await insertPaper(db, entry, { datedOn: on, facts, settings, file })
          issued.push(entry)
        }
        await recordNumbers.keep(db, { kind, subject }, number, now)
        return issued
      }),

    list: ({ subject }: { subject?: Subject | undefined }, context: CallContext) => listPapers(context.db, subject),

    /** What left the office must be what is handed out again, so a file that no longer matches its hash is refused. */
    file: async ({ id }: { id: string }, context: CallContext) => {
      const stored = await findPaperWithFile(context.db, id)
      if (!stored) throw new AppError('not-found', { area: 'papers' })
      const { paper, file } = stored
      if (file.byteLength !== paper.byteLength || sha256(file) !== paper.sha256) throw new AppError('paper-altered', { id })
      return { paper, file }
    },
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
