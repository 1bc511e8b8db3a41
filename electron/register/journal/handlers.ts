import { AppError } from '../../../shared/errors.ts'
import type {
  CountedNumber,
  DispatchEntry,
  DispatchInput,
  Journal,
  LanguageShare,
  OutgoingEntry,
  OutgoingLetter,
  OutgoingNote,
  Reception,
  ReceptionNote,
} from '../../../shared/register/journal/schema.ts'
import { journalSheet } from '../../../shared/register/journal/sheets.ts'
import type { Period } from '../../../shared/register/period.ts'
import { paperSubjectAreas } from '../../../shared/register/papers/subject.ts'
import type { Sheet } from '../../../shared/register/sheet.ts'
import { type NumberingSettings, type NumberSeries, numberSeries } from '../../../shared/register/settings/schema.ts'
import type { CallContext } from '../context.ts'
import { incomingCounter, lastOf } from '../counters.ts'
import { type HeldPages, holdPages } from '../history/pages.ts'
import { letterNoteId, pageOfNumber, pageOfSending, sealedDispatches, sealedLetterNotes, sealedNumbers, sealedReceptions } from '../history/sealed-journals.ts'
import { appendEntries, type TrailEvent } from '../history/trail.ts'
import { listReceived } from '../incoming/repository.ts'
import { meetingStore } from '../meetings/repository.ts'
import { oneOf } from '../one-of.ts'
import { getRecord } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'
import {
  countPapers,
  daysOfDispatches,
  deleteDispatches,
  findNumber,
  findPapersUnder,
  insertDispatches,
  listAnswers,
  markSpoiled,
  writeNote,
  writeReceptionNote,
} from './repository.ts'

/** How the journals are put together from papers and meetings; passed in, because this area knows nothing of kinds of papers. */
export interface JournalReading {
  outgoing(db: RegisterDb, period: Period, search?: string): Promise<OutgoingEntry[]>
  receptions(db: RegisterDb, period: Period, search?: string): Promise<Reception[]>
  dispatches(db: RegisterDb, period: Period, search?: string): Promise<DispatchEntry[]>
  languages(db: RegisterDb, period: Period): Promise<LanguageShare[]>
  /** What a kind of paper is called. */
  nameOf(kind: string): { readonly ky: string; readonly ru: string }
  /** The index that the next paper of a kind would get; without a kind, of the series. */
  nextNumber(db: RegisterDb, numbering: NumberingSettings, of: { readonly series: NumberSeries } | { readonly kind: string }, year: number): Promise<string>
}

type OfPeriod = { readonly period: Period; readonly search: string }
type Event = Omit<TrailEvent, 'at'>

/** @param writeXlsx makes a workbook of tables; passed in, because files have a room of their own */
export function journalHandlers(reading: JournalReading, writeXlsx: (sheets: readonly Sheet[]) => Promise<Uint8Array<ArrayBuffer>>) {
  const inTransaction = <Result>({ db }: CallContext, work: (db: RegisterDb) => Promise<Result>): Promise<Result> => db.transaction().execute(work)
  /** @param held the pages that were written on */
  const note = async (db: RegisterDb, { author, clock }: CallContext, event: Event, held?: HeldPages): Promise<void> => {
    const at = clock.now()
    await appendEntries(db, author, [...((await held?.seals(at)) ?? []), { at, ...event }])
  }

  async function sheetOf(db: RegisterDb, journal: Journal, period: Period, today: string): Promise<Sheet> {
    if (journal === 'outgoing') return journalSheet({ journal, rows: await reading.outgoing(db, period) })
    if (journal === 'incoming') return journalSheet({ journal, rows: await listReceived(db, period), today })
    if (journal === 'receptions') return journalSheet({ journal, rows: await reading.receptions(db, period) })
    if (journal === 'dispatch') return journalSheet({ journal, rows: await reading.dispatches(db, period) })
    const rows = await reading.languages(db, period)
    return journalSheet({ journal, rows: rows.map((row) => ({ ...row, name: reading.nameOf(row.kind) })) })
  }

  return {
    outgoing: ({ period, search }: OfPeriod, { db }: CallContext) => reading.outgoing(db, period, search),
    receptions: ({ period, search }: OfPeriod, { db }: CallContext) => reading.receptions(db, period, search),
    dispatches: ({ period, search }: OfPeriod, { db }: CallContext) => reading.dispatches(db, period, search),
    languages: ({ period }: { period: Period }, { db }: CallContext) => reading.languages(db, period),

    answersTo: async ({ incomingId }: { incomingId: string }, { db }: CallContext): Promise<OutgoingLetter[]> =>
      (await listAnswers(db, incomingId)).map((row) => ({
        kind: row.kind,
        subject: { area: oneOf(paperSubjectAreas, row.subject_area), id: row.subject_id },
        number: row.number,
      })),

    nextNumbers: async ({ numbering, kinds }: { numbering: NumberingSettings; kinds: readonly { kind: string; year: number }[] }, { db, clock }: CallContext) => {
      const year = Number(clock.today().slice(0, 4))
      const series: Record<string, string> = {}
      for (const each of numberSeries) series[each] = await reading.nextNumber(db, numbering, { series: each }, year)
      const counter = incomingCounter(numbering, year)
      series['incoming'] = counter.format((await lastOf(db, counter)) + 1)
      const ofKinds: string[] = []
      for (const { kind, year: ofYear } of kinds) ofKinds.push(await reading.nextNumber(db, numbering, { kind }, ofYear))
      return { series, kinds: ofKinds }
    },

    writeNote: ({ letter, note: written }: { letter: OutgoingLetter; note: OutgoingNote }, context: CallContext) =>
      inTransaction(context, async (db) => {
        const { kind, subject, number } = letter
        const held = await holdPages(db, sealedLetterNotes, [letterNoteId({ kind, subject_area: subject.area, subject_id: subject.id, number })])
        await writeNote(db, letter, written)
        await note(db, context, { action: 'journal-written', area: 'papers', recordId: subject.id, details: { kind } }, held)
        return {}
      }),

    /** A number that left the office on a paper cannot be spoiled: somebody has it in hand. */
    spoil: ({ place, reason }: { place: CountedNumber; reason: string }, context: CallContext) =>
      inTransaction(context, async (db) => {
        const row = await findNumber(db, place)
        if (!row) throw new AppError('not-found', { area: 'papers' })
        if (row.state === 'spoiled' || row.state === 'skipped') throw new AppError('number-spoiled')
        const letter = { kind: row.kind, subject: { area: oneOf(paperSubjectAreas, row.subject_area), id: row.subject_id }, number: row.number }
        const papers = await findPapersUnder(db, letter)
        if (papers.some(({ dispatch_id: sent }) => sent !== null)) throw new AppError('number-sent')
        const held = await holdPages(db, sealedNumbers, [pageOfNumber(place)])
        await markSpoiled(db, place, reason)
        const { counter, year, seq } = place
        await note(db, context, { action: 'number-spoiled', area: 'papers', details: { series: row.series, counter, year, number: seq, kind: row.kind, papers: papers.length, reason } }, held)
        return {}
      }),

    send: ({ paperIds, dispatch }: { paperIds: readonly string[]; dispatch: DispatchInput }, context: CallContext) =>
      inTransaction(context, async (db) => {
        const ids = [...new Set(paperIds)]
        if ((await countPapers(db, ids)) !== ids.length) throw new AppError('not-found', { area: 'papers' })
        if (dispatch.sentOn > context.clock.today()) throw new AppError('invalid-input', { fields: ['dispatch.sentOn'] })
        const held = await holdPages(db, sealedDispatches, [pageOfSending(dispatch.sentOn)])
        const sent = await insertDispatches(db, ids, dispatch)
        await note(db, context, { action: 'paper-sent', area: 'papers', ...(ids.length === 1 && ids[0] ? { recordId: ids[0] } : {}), details: { count: ids.length, channel: dispatch.channel } }, held)
        return sent
      }),

    takeBackSending: ({ dispatchIds }: { dispatchIds: readonly string[] }, context: CallContext) =>
      inTransaction(context, async (db) => {
        const held = await holdPages(db, sealedDispatches, (await daysOfDispatches(db, dispatchIds)).map(pageOfSending))
        const count = await deleteDispatches(db, dispatchIds)
        if (count === 0) throw new AppError('not-found', { area: 'papers' })
        await note(db, context, { action: 'sending-withdrawn', area: 'papers', details: { count } }, held)
        return {}
      }),

    writeReception: ({ meetingId, note: written }: { meetingId: string; note: ReceptionNote }, context: CallContext) =>
      inTransaction(context, async (db) => {
        await getRecord(db, meetingStore, meetingId)
        const held = await holdPages(db, sealedReceptions, [meetingId])
        await writeReceptionNote(db, meetingId, written)
        await note(db, context, { action: 'journal-written', area: 'meetings', recordId: meetingId }, held)
        return {}
      }),

    exportFile: ({ journal, period }: { journal: Journal; period: Period }, context: CallContext) =>
      inTransaction(context, async (db) => {
        const sheet = await sheetOf(db, journal, period, context.clock.today())
        const file = await writeXlsx([sheet])
        await note(db, context, { action: 'texts-exported', area: 'papers', details: { format: 'xlsx', journal, count: sheet.rows.length } })
        return { file, count: sheet.rows.length }
      }),
  }
}
