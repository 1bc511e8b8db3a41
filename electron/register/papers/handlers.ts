import { z } from 'zod'
import { present } from '../../../shared/assert.ts'
import { AppError } from '../../../shared/errors.ts'
import type { IssuedPaper } from '../../../shared/register/papers/schema.ts'
import { settingsSchema } from '../../../shared/register/settings/schema.ts'
import { paperWordingSchema } from '../../../shared/register/wording/schema.ts'
import type { CallContext } from '../context.ts'
import type { Author } from '../history/author.ts'
import { recordEvent } from '../history/trail.ts'
import { countPassports, holdsPassport, type Json, json } from '../passports/in-json.ts'
import { openFacts, readFile } from '../passports/paper-contents.ts'
import { readSettings } from '../settings/repository.ts'
import type { RegisterDb } from '../tables.ts'
import { comparePaper } from './comparison.ts'
import { keepPaper, type NewPaper } from './issue.ts'
import { withState } from './kept-state.ts'
import { findNumberHolder, reserveNumber, takeNumber } from './numbers.ts'
import { maySeePassports, type PaperMaking, prepareWithSources } from './preparing.ts'
import { findIssuedUnder, findKept, findLead, findPaperWithFile, type KeptPaper, listPapers, listVersions, readMade, type RecordNumbers, type Subject } from './repository.ts'
import { followChanges } from './ripple.ts'

/** Takes the sentences of a finished paper into the translation memory; passed in, and never a reason to refuse a paper. */
export type LearnFromPaper = (db: RegisterDb, author: Author, paper: { readonly kind: string; readonly facts: unknown }, now: string) => Promise<void>

/** Looks once more whether a paper may be final, and refuses it with the rules that stop it; passed in like `prepare`. */
export type RefuseUnready = (db: RegisterDb, paper: NewPaper) => Promise<void>

type PaperRequest = Pick<IssuedPaper, 'kind' | 'subject'>

interface Reference {
  readonly id: string
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

export function paperHandlers(making: PaperMaking, recordNumbers: RecordNumbers, learn: LearnFromPaper, refuseUnready: RefuseUnready) {
  const { kinds } = making

  /** Who has a number that did not come from the counter: typed into the record, or into the paper itself. */
  async function holderOutside(db: RegisterDb, kind: string, number: string, year: number): Promise<Subject | undefined> {
    return (await recordNumbers.holderOf(db, kind, number, year)) ?? findIssuedUnder(db, kind, number, year)
  }

  /** A number of this paper is taken into use; another paper's is refused; one given outside the register is as good. */
  async function useNumber(db: RegisterDb, { author, clock }: CallContext, { kind, subject, number, on }: NewPaper): Promise<void> {
    const series = kinds.seriesOf(kind)
    // What is never registered has no number, and everything else has one.
    if ((series === null) !== (number === '')) throw new AppError('invalid-input', { fields: ['number'] })
    if (series === null) return
    if (await takeNumber(db, author, { kind, subject }, number, clock.now())) return
    const year = yearOf(on)
    const holder = (await findNumberHolder(db, series, year, number)) ?? (await holderOutside(db, kind, number, year))
    if (holder && (holder.area !== subject.area || holder.id !== subject.id)) throw new AppError('number-taken', { kind })
  }

  return {
    /** Whoever sees passports gets them among the facts, which the history counts as looking at those of the record. */
    prepare: ({ kind, subject }: PaperRequest, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const { author, clock } = context
        const { facts } = await prepareWithSources(making, db, context, { kind, subject, settings: await readSettings(db), day: clock.today() })
        const count = countPassports(facts)
        const { area, id: recordId } = subject
        if (count > 0 && area !== 'journal') await recordEvent(db, author, { at: clock.now(), action: 'passport-viewed', area, recordId, details: { count } })
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
        await refuseUnready(db, paper)
        await useNumber(db, context, paper)
        const issued = await keepPaper(making, db, context, paper)
        const { kind, subject, number, facts } = paper
        const now = context.clock.now()
        await recordNumbers.keep(db, context.author, { kind, subject }, number, now)
        await learn(db, context.author, { kind, facts }, now)
        return withState(db, issued)
      }),

    /** Before the file is written, so that none leaves uncounted. */
    draftSaved: ({ kind, subject, facts }: PaperRequest & { facts: Json }, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const withPassports = holdsPassport(facts) && kinds.printsPassports(kind, facts)
        if (withPassports) context.require('see-passports')
        const about = subject.area === 'journal' ? ({ area: 'papers' } as const) : { area: subject.area, recordId: subject.id }
        await recordEvent(db, context.author, { at: context.clock.now(), action: withPassports ? 'passport-exported' : 'papers-exported', ...about, details: { kind, draft: true } })
        return {}
      }),

    list: async ({ subject }: { subject?: Subject | undefined }, context: CallContext) => withState(context.db, await listPapers(context.db, subject)),

    file: ({ id }: Reference, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const { paper, file } = await readStored(db, context, id)
        const event = { at: context.clock.now(), area: 'papers', recordId: id } as const
        await recordEvent(db, context.author, { ...event, action: paper.withPassports ? 'passport-exported' : 'papers-exported' })
        return { paper: await one(db, paper), file }
      }),

    compare: ({ id }: Reference, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const paper = await getKept(db, id)
        const lead = (await findLead(db, paper)) ?? paper
        const shown = { paper: await one(db, paper), versions: await withState(db, await listVersions(db, paper)) }
        if (paper.withPassports && !maySeePassports(context)) return { ...shown, gone: false, differences: null, disputed: false }
        // A letter that corrects another paper says what was wrong on its day: there is nothing to follow.
        const result = paper.subject.area === 'papers' ? undefined : await comparePaper(making, db, context, lead, 'today')
        return { ...shown, gone: result === undefined, differences: [...(result?.differences ?? [])], disputed: result?.disputed ?? false }
      }),

    made: ({ id }: Reference, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const { paper, file } = await readStored(db, context, id)
        const made = await readMade(db, id)
        const facts = await openFacts(db, context.passports, paper, json.parse(JSON.parse(made.facts)))
        if (facts === undefined) throw new AppError('paper-altered', { id })
        await countLook(db, context, id, facts)
        return {
          paper: await one(db, paper),
          facts,
          settings: settingsSchema.parse(JSON.parse(made.settings)),
          confirmed: made.confirmed === null ? null : formPairs.parse(JSON.parse(made.confirmed)),
          wording: made.wording === null ? null : paperWordingSchema.parse(JSON.parse(made.wording)),
          bySameProgram: made.program_version === kinds.programVersion,
          file,
        }
      }),

    /** Comparing is housekeeping: what it writes down says nothing that the register does not say. */
    touched: (_input: object, context: CallContext) => context.db.transaction().execute((db) => followChanges(making, db, context)),

    renew: ({ id }: Reference, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const paper = await getKept(db, id)
        const lead = (await findLead(db, paper)) ?? paper
        const result = await comparePaper(making, db, context, lead, 'today')
        if (result === undefined) throw new AppError('not-found', { area: paper.subject.area })
        await countLook(db, context, id, result.renewed)
        const { dated_on: on } = await readMade(db, id)
        const files = (await listVersions(db, paper)).filter(({ version }) => version === paper.version)
        return { paper: await one(db, paper), on, facts: result.renewed, languages: files.map(({ language }) => language), disputed: result.disputed }
      }),
  }
}

/** Passports among the facts of a paper were looked at by whoever asked for them. */
async function countLook(db: RegisterDb, { author, clock }: CallContext, recordId: string, facts: Json): Promise<void> {
  const count = countPassports(facts)
  if (count > 0) await recordEvent(db, author, { at: clock.now(), action: 'passport-viewed', area: 'papers', recordId, details: { count } })
}

const formPairs = z.array(z.tuple([z.string(), z.string()]))

/** What left the office must be what is handed out again, so a file that no longer matches its hash is refused. */
async function readStored(db: RegisterDb, context: CallContext, id: string): Promise<{ paper: KeptPaper; file: Uint8Array<ArrayBuffer> }> {
  const stored = await findPaperWithFile(db, id)
  if (!stored) throw new AppError('not-found', { area: 'papers' })
  const { paper } = stored
  if (paper.withPassports) context.require('see-passports')
  const file = await readFile(db, context.passports, paper, stored.file)
  if (!file) throw new AppError('paper-altered', { id })
  return { paper, file }
}

async function getKept(db: RegisterDb, id: string): Promise<KeptPaper> {
  const paper = await findKept(db, id)
  if (!paper) throw new AppError('not-found', { area: 'papers' })
  return paper
}

async function one(db: RegisterDb, paper: KeptPaper): Promise<IssuedPaper> {
  const [known] = await withState(db, [paper])
  return present(known, 'the state of a kept paper')
}
