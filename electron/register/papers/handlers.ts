import { randomUUID } from 'node:crypto'
import { AppError } from '../../../shared/errors.ts'
import type { IssuedPaper } from '../../../shared/register/papers/calls.ts'
import { noPassport } from '../../../shared/register/passports/schema.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { roleMay } from '../../../shared/register/users/rights.ts'
import type { CallContext } from '../context.ts'
import type { Author } from '../history/author.ts'
import { sealedPapers } from '../history/sealed-areas.ts'
import { recordEvent } from '../history/trail.ts'
import { countPassports, holdsPassport, type Json, json } from '../passports/in-json.ts'
import { openContents, readFile, sealContents } from '../passports/paper-contents.ts'
import { openPassport } from '../passports/person-passport.ts'
import { readSettings } from '../settings/repository.ts'
import type { RegisterDb } from '../tables.ts'
import { findNumberHolder, reserveNumber, takeNumber } from './numbers.ts'
import { findIssuedUnder, findPaperWithFile, insertPaper, listPapers, type PaperKinds, type PassportOf, type RecordNumbers, type Subject } from './repository.ts'

/** Reads the facts of a paper from the register; passed in, because papers know nothing of the kinds. */
export type PreparePaper = (
  db: RegisterDb,
  kind: string,
  subject: Subject,
  settings: Settings,
  today: string,
  passportOf: PassportOf,
) => Promise<unknown>

/** Takes the sentences of a finished paper into the translation memory; passed in, and never a reason to refuse a paper. */
export type LearnFromPaper = (db: RegisterDb, author: Author, paper: { readonly kind: string; readonly facts: unknown }, now: string) => Promise<void>

type PaperRequest = Pick<IssuedPaper, 'kind' | 'subject'>

interface NewFile extends Pick<IssuedPaper, 'language' | 'title' | 'fileName'> {
  readonly file: Uint8Array
}

interface NewPaper extends PaperRequest {
  readonly number: string
  readonly on: string
  readonly facts: Json
  readonly settings: Settings
  readonly files: readonly NewFile[]
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

export function paperHandlers(prepare: PreparePaper, kinds: PaperKinds, recordNumbers: RecordNumbers, learn: LearnFromPaper) {
  /** Who has a number that did not come from the counter: typed into the record, or into the paper itself. */
  async function holderOutside(db: RegisterDb, kind: string, number: string, year: number): Promise<Subject | undefined> {
    return (await recordNumbers.holderOf(db, kind, number, year)) ?? findIssuedUnder(db, kind, number, year)
  }

  /** A number of this paper is taken into use; another paper's is refused; one given outside the register is as good. */
  async function useNumber(db: RegisterDb, { kind, subject, number, on }: NewPaper): Promise<void> {
    const series = kinds.seriesOf(kind)
    // What is never registered has no number, and everything else has one.
    if ((series === null) !== (number === '')) throw new AppError('invalid-input', { fields: ['number'] })
    if (series === null) return
    if (await takeNumber(db, { kind, subject }, number)) return
    const year = yearOf(on)
    const holder = (await findNumberHolder(db, series, year, number)) ?? (await holderOutside(db, kind, number, year))
    if (holder && (holder.area !== subject.area || holder.id !== subject.id)) throw new AppError('number-taken', { kind })
  }

  return {
    /** Whoever sees passports gets them among the facts, which the history counts as looking at those of the record. */
    prepare: ({ kind, subject }: PaperRequest, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const { author, clock } = context
        const facts = json.parse(await prepare(db, kind, subject, await readSettings(db), clock.today(), passportReader(db, context)))
        const count = countPassports(facts)
        const { area, id: recordId } = subject
        if (count > 0) await recordEvent(db, author, { at: clock.now(), action: 'passport-viewed', area, recordId, details: { count } })
        return { facts }
      }),

    reserveNumber: ({ kind, subject, on }: PaperRequest & { on: string }, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const { numbering } = await readSettings(db)
        const year = yearOf(on)
        const series = kinds.seriesOf(kind)
        if (series === null) throw new AppError('not-allowed', { kind })
        const reservation = { paper: { kind, subject }, series, year, numbering, author: context.author, now: context.clock.now() }
        return { number: await reserveNumber(db, reservation, (number) => holderOutside(db, kind, number, year)) }
      }),

    issue: (paper: NewPaper, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const { kind, subject, number, on, facts, settings } = paper
        // Kept sealed, the paper could not even be saved by whoever had made it.
        const withPassports = holdsPassport(facts) && kinds.printsPassports(kind, facts)
        if (withPassports) context.require('see-passports')
        await useNumber(db, paper)
        const now = context.clock.now()
        const issued: IssuedPaper[] = []
        for (const { file, ...named } of paper.files) {
          const id = randomUUID()
          const { sha256, ...stored } = withPassports ? await sealContents(db, context.passports, id, facts, file) : openContents(facts, file)
          const entry = { ...named, kind, subject, number, id, sha256, byteLength: file.byteLength, issuedAt: now, withPassports }
          await insertPaper(db, entry, { datedOn: on, settings, ...stored })
          const after = await sealedPapers.sealOf(db, entry.id)
          await recordEvent(db, context.author, { at: now, action: 'paper-issued', area: 'papers', recordId: entry.id, ...(after ? { after } : {}), details: { kind, language: entry.language } })
          if (withPassports) await recordEvent(db, context.author, { at: now, action: 'passport-exported', area: 'papers', recordId: id })
          issued.push(entry)
        }
        await recordNumbers.keep(db, context.author, { kind, subject }, number, now)
        await learn(db, context.author, { kind, facts }, now)
        return issued
      }),

    list: ({ subject }: { subject?: Subject | undefined }, context: CallContext) => listPapers(context.db, subject),

    /** What left the office must be what is handed out again, so a file that no longer matches its hash is refused. */
    file: ({ id }: { id: string }, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const stored = await findPaperWithFile(db, id)
        if (!stored) throw new AppError('not-found', { area: 'papers' })
        const { paper } = stored
        if (paper.withPassports) context.require('see-passports')
        const file = await readFile(db, context.passports, paper, stored.file)
        if (!file) throw new AppError('paper-altered', { id })
        const event = { at: context.clock.now(), area: 'papers', recordId: id } as const
        await recordEvent(db, context.author, { ...event, action: paper.withPassports ? 'passport-exported' : 'papers-exported' })
        return { paper, file }
      }),
  }
}

/** An altered box leaves the gap that a missing passport does; the person's card says what is wrong. */
function passportReader(db: RegisterDb, { passports, author }: CallContext): PassportOf {
  const mayRead = passports.opens && roleMay(author.role, 'see-passports')
  return async ({ id, passport }) => (mayRead && passport !== '' ? await openPassport(db, passports, id, passport) : undefined) ?? noPassport
}
