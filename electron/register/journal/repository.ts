import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { letterChannels } from '../../../shared/register/incoming/schema.ts'
import type {
  CountedNumber,
  Dispatch,
  DispatchInput,
  OutgoingLetter,
  OutgoingNote,
  ReceptionNote,
} from '../../../shared/register/journal/schema.ts'
import { oneOf } from '../one-of.ts'
import { bilingualColumns, toBilingual } from '../record-columns.ts'
import type { RegisterDb } from '../tables.ts'

export interface OutgoingLineRow {
  kind: string
  subject_area: string
  subject_id: string
  number: string
  infodocs_number: string
  sheets: number | null
  note: string
  answers_id: string | null
}
interface DispatchRow {
  id: string
  paper_id: string
  /** The day it left the office. */
  sent_on: string
  channel: string
  /** Name of whoever sent it. */
  sent_by: string
  /** Number of the post's receipt or of the messenger's book. */
  tracking: string
  note: string
}
interface ReceptionRow {
  meeting_id: string
  allowed_by_ky: string
  allowed_by_ru: string
  reported_to_ky: string
  reported_to_ru: string
}
export interface JournalTables {
  outgoing_lines: OutgoingLineRow
  dispatches: DispatchRow
  receptions: ReceptionRow
}

/** Values in one statement: SQLite takes some thirty thousand. */
const idsAtOnce = 5000

/** The days on which papers left the office first; a paper that never did is not in it. */
export async function sentOn(db: RegisterDb, paperIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>()
  for (let at = 0; at < paperIds.length; at += idsAtOnce) {
    const rows = await db
      .selectFrom('dispatches')
      .select(['paper_id', ({ fn }) => fn.min('sent_on').as('day')])
      .where('paper_id', 'in', paperIds.slice(at, at + idsAtOnce))
      .groupBy('paper_id')
      .execute()
    for (const { paper_id: id, day } of rows) days.set(id, day)
  }
  return days
}

/** Names a letter in tables of several. */
export function letterKey({ kind, subject, number }: OutgoingLetter): string {
  return JSON.stringify([kind, subject.area, subject.id, number])
}

/** Everything the counters gave in some years, letters that came in apart. */
export function listNumbers(db: RegisterDb, firstYear: number, lastYear: number) {
  return db
    .selectFrom('paper_numbers')
    .selectAll()
    .where('series', '!=', 'incoming')
    .where('year', '>=', firstYear)
    .where('year', '<=', lastYear)
    .orderBy('series')
    .orderBy('year')
    .orderBy('seq')
    .execute()
}

/** One fact of a paper as JSON; null where the paper has none of the name, or its facts are sealed. */
const fact = (path: string) => sql<string | null>`json_extract(papers.facts, ${path})`

/** Numbered papers dated in a period, in the order they were issued, with the facts that a journal needs and no others. */
export function listNumberedPapers(db: RegisterDb, from: string, to: string) {
  return db
    .selectFrom('papers')
    .select(['id', 'kind', 'language', 'number', 'subject_area', 'subject_id', 'file_name', 'dated_on', 'with_passports'])
    .select([
      fact('$.addressee').as('addressee'),
      fact('$.address').as('address'),
      fact('$.executor.name').as('executor'),
      fact('$.preparedBy.name').as('prepared_by'),
      fact('$.annexes').as('annexes'),
      fact('$.event').as('event'),
      fact('$.subject').as('subject'),
      fact('$.title').as('title'),
      fact('$.occasion').as('occasion'),
      fact('$.organisation').as('organisation'),
      fact('$.partner').as('partner'),
    ])
    .where('number', '!=', '')
    .where('dated_on', '>=', from)
    .where('dated_on', '<=', to)
    .orderBy('issued_at')
    .orderBy(sql`rowid`)
    .execute()
}
export type NumberedPaperRow = Awaited<ReturnType<typeof listNumberedPapers>>[number]

/** What was written beside letters, by `letterKey`. */
export async function readNotes(db: RegisterDb): Promise<ReadonlyMap<string, OutgoingNote>> {
  const rows = await db.selectFrom('outgoing_lines').selectAll().execute()
  return new Map(
    rows.map((row) => [
      JSON.stringify([row.kind, row.subject_area, row.subject_id, row.number]),
      { infodocsNumber: row.infodocs_number, sheets: row.sheets, note: row.note, answersId: row.answers_id },
    ]),
  )
}

export async function writeNote(db: RegisterDb, { kind, subject, number }: OutgoingLetter, note: OutgoingNote): Promise<void> {
  const columns = { infodocs_number: note.infodocsNumber, sheets: note.sheets, note: note.note, answers_id: note.answersId }
  await db
    .insertInto('outgoing_lines')
    .values({ kind, subject_area: subject.area, subject_id: subject.id, number, ...columns })
    .onConflict((conflict) => conflict.columns(['kind', 'subject_area', 'subject_id', 'number']).doUpdateSet(columns))
    .execute()
}

/** Letters of which the journal says that they answer one that came in. */
export function listAnswers(db: RegisterDb, incomingId: string) {
  return db.selectFrom('outgoing_lines').select(['kind', 'subject_area', 'subject_id', 'number']).where('answers_id', '=', incomingId).orderBy('number').execute()
}

/** Letters that came in, as an answer names them, by id; those that brought an invitation also by the invitation's. */
export async function readAnsweredLetters(db: RegisterDb) {
  const rows = await db.selectFrom('incoming').select(['id', 'number', 'their_number', 'their_dated_on', 'invitation_id']).execute()
  const letters = rows.map((row) => ({ letter: { id: row.id, number: row.number, theirNumber: row.their_number, theirDatedOn: row.their_dated_on }, invitationId: row.invitation_id }))
  return {
    byId: new Map(letters.map(({ letter }) => [letter.id, letter])),
    byInvitation: new Map(letters.flatMap(({ letter, invitationId }) => (invitationId === null ? [] : [[invitationId, letter] as const]))),
  }
}

export async function findNumber(db: RegisterDb, { counter, year, seq }: CountedNumber) {
  return db.selectFrom('paper_numbers').selectAll().where('counter', '=', counter).where('year', '=', year).where('seq', '=', seq).executeTakeFirst()
}

export async function markSpoiled(db: RegisterDb, { counter, year, seq }: CountedNumber, reason: string): Promise<void> {
  await db.updateTable('paper_numbers').set({ state: 'spoiled', reason }).where('counter', '=', counter).where('year', '=', year).where('seq', '=', seq).execute()
}

/** Whether a file under this number left the office, or was at least issued. */
export async function findPapersUnder(db: RegisterDb, { kind, subject, number }: OutgoingLetter) {
  return db
    .selectFrom('papers')
    .leftJoin('dispatches', 'dispatches.paper_id', 'papers.id')
    .select(['papers.id', 'dispatches.id as dispatch_id'])
    .where('papers.kind', '=', kind)
    .where('papers.subject_area', '=', subject.area)
    .where('papers.subject_id', '=', subject.id)
    .where('papers.number', '=', number)
    .execute()
}

/** How many of these papers there are. */
export async function countPapers(db: RegisterDb, ids: readonly string[]): Promise<number> {
  const row = await db.selectFrom('papers').select(({ fn }) => fn.countAll<number>().as('count')).where('id', 'in', ids).executeTakeFirst()
  return row?.count ?? 0
}

export async function insertDispatches(db: RegisterDb, paperIds: readonly string[], input: DispatchInput): Promise<Dispatch[]> {
  const dispatches = paperIds.map((paperId) => ({ id: randomUUID(), paperId, ...input }))
  const rows = dispatches.map(({ id, paperId, sentOn: day, channel, sentBy, tracking, note }) => ({ id, paper_id: paperId, sent_on: day, channel, sent_by: sentBy, tracking, note }))
  for (let at = 0; at < rows.length; at += 500) await db.insertInto('dispatches').values(rows.slice(at, at + 500)).execute()
  return dispatches
}

/** The days on which these were sent. */
export async function daysOfDispatches(db: RegisterDb, ids: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('dispatches').select('sent_on').distinct().where('id', 'in', ids).execute()
  return rows.map((row) => row.sent_on)
}

export async function deleteDispatches(db: RegisterDb, ids: readonly string[]): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('dispatches').where('id', 'in', ids).executeTakeFirst()
  return Number(numDeletedRows)
}

/** By day of sending, then in the order they were marked. */
export async function listDispatches(db: RegisterDb, within?: { readonly from: string; readonly to: string }): Promise<Dispatch[]> {
  const rows = await db
    .selectFrom('dispatches')
    .selectAll()
    .$if(within !== undefined, (select) => select.where('sent_on', '>=', within?.from ?? '').where('sent_on', '<=', within?.to ?? ''))
    .orderBy('sent_on')
    .orderBy(sql`rowid`)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    paperId: row.paper_id,
    sentOn: row.sent_on,
    channel: oneOf(letterChannels, row.channel),
    sentBy: row.sent_by,
    tracking: row.tracking,
    note: row.note,
  }))
}

/** The days that sent papers are dated, first and last: a list of what was sent reaches back to them. */
export async function datesOfSent(db: RegisterDb, from: string, to: string): Promise<{ readonly from: string; readonly to: string } | undefined> {
  const row = await db
    .selectFrom('dispatches')
    .innerJoin('papers', 'papers.id', 'dispatches.paper_id')
    .select(({ fn }) => [fn.min('papers.dated_on').as('first'), fn.max('papers.dated_on').as('last')])
    .where('dispatches.sent_on', '>=', from)
    .where('dispatches.sent_on', '<=', to)
    .executeTakeFirst()
  // Of no rows at all the smallest is null, whatever the column's own type says.
  return row?.first ? { from: row.first, to: row.last } : undefined
}

/** What was written about receptions, by meeting. */
export async function readReceptionNotes(db: RegisterDb): Promise<ReadonlyMap<string, ReceptionNote>> {
  const rows = await db.selectFrom('receptions').selectAll().execute()
  return new Map(rows.map((row) => [row.meeting_id, { allowedBy: toBilingual(row, 'allowed_by'), reportedTo: toBilingual(row, 'reported_to') }]))
}

export async function writeReceptionNote(db: RegisterDb, meetingId: string, { allowedBy, reportedTo }: ReceptionNote): Promise<void> {
  const columns = { ...bilingualColumns('allowed_by', allowedBy), ...bilingualColumns('reported_to', reportedTo) }
  await db
    .insertInto('receptions')
    .values({ meeting_id: meetingId, ...columns })
    .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(columns))
    .execute()
}
