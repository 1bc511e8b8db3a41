import { sql } from 'kysely'
import { numbersOnPage, pageBits } from '../../../shared/register/history/journal-pages.ts'
import type { NumberRow } from '../counters.ts'
import type { OutgoingLineRow } from '../journal/repository.ts'
import { seal } from './seal.ts'
import type { SealedArea } from './sealed-areas.ts'

/**
 * What the journals say beside the papers: the numbers, the sendings, the notes to letters and to receptions. Names of pages
 * are words of the program and of the office's masks, closed up so that a name never holds a space.
 */
const named = (...parts: readonly (string | number)[]): string => parts.map((part) => encodeURIComponent(part)).join('/')
const partsOf = (id: string): string[] => id.split('/').map(decodeURIComponent)

/** A page is read with every number that is given, and values of a table need no canonical JSON: this one is several times as fast. */
function textOf<Column extends string>(rows: readonly Readonly<Record<Column, string | number>>[], columns: readonly Column[]): string {
  return JSON.stringify(rows.map((row) => columns.map((column) => row[column])))
}

/** The page of a number; a page holds the numbers of one counter and one year. */
export function pageOfNumber({ counter, year, seq }: Pick<NumberRow, 'counter' | 'year' | 'seq'>): string {
  return named(counter, year, Math.floor(seq / numbersOnPage))
}

const numberColumns = ['series', 'seq', 'kind', 'subject_area', 'subject_id', 'number', 'state', 'reserved_at', 'reason'] as const

export const sealedNumbers: SealedArea = {
  area: 'numbers',
  listIds: async (db) => {
    const page = sql<number>`seq >> ${sql.lit(pageBits)}`.as('page')
    const rows = await db.selectFrom('paper_numbers').select(['counter', 'year', page]).distinct().execute()
    return rows.map((row) => named(row.counter, row.year, row.page))
  },
  sealOf: async (db, id) => {
    const [counter = '', year, page] = partsOf(id)
    const first = Number(page) * numbersOnPage
    const rows = await db
      .selectFrom('paper_numbers')
      .select(numberColumns)
      .where('counter', '=', counter)
      .where('year', '=', Number(year))
      .where('seq', '>=', first)
      .where('seq', '<', first + numbersOnPage)
      .orderBy('seq')
      .execute()
    return rows.length === 0 ? undefined : seal(['numbers', id, textOf(rows, numberColumns)])
  },
}

/** The page of a day in the journal of what was sent. */
export function pageOfSending(sentOn: string): string {
  return named(sentOn)
}

const dispatchColumns = ['id', 'paper_id', 'channel', 'sent_by', 'tracking', 'note'] as const

export const sealedDispatches: SealedArea = {
  area: 'dispatches',
  listIds: async (db) => (await db.selectFrom('dispatches').select('sent_on').distinct().execute()).map((row) => pageOfSending(row.sent_on)),
  sealOf: async (db, id) => {
    const [day = ''] = partsOf(id)
    const rows = await db.selectFrom('dispatches').select(dispatchColumns).where('sent_on', '=', day).orderBy('id').execute()
    return rows.length === 0 ? undefined : seal(['dispatches', id, textOf(rows, dispatchColumns)])
  },
}

/** Where the note to a letter stands in the history. */
export function letterNoteId(letter: Pick<OutgoingLineRow, 'kind' | 'subject_area' | 'subject_id' | 'number'>): string {
  return named(letter.kind, letter.subject_area, letter.subject_id, letter.number)
}

export const sealedLetterNotes: SealedArea = {
  area: 'letter-notes',
  listIds: async (db) => (await db.selectFrom('outgoing_lines').select(['kind', 'subject_area', 'subject_id', 'number']).execute()).map(letterNoteId),
  sealOf: async (db, id) => {
    const columns = ['infodocs_number', 'sheets', 'note', 'answers_id'] as const
    const [kind = '', area = '', subjectId = '', number = ''] = partsOf(id)
    const row = await db
      .selectFrom('outgoing_lines')
      .select(columns)
      .where('kind', '=', kind)
      .where('subject_area', '=', area)
      .where('subject_id', '=', subjectId)
      .where('number', '=', number)
      .executeTakeFirst()
    return row && seal(['letter-notes', id, ...columns.map((column) => row[column])])
  },
}

export const sealedReceptions: SealedArea = {
  area: 'receptions',
  listIds: async (db) => (await db.selectFrom('receptions').select('meeting_id').execute()).map((row) => row.meeting_id),
  sealOf: async (db, id) => {
    const columns = ['allowed_by_ky', 'allowed_by_ru', 'reported_to_ky', 'reported_to_ru'] as const
    const row = await db.selectFrom('receptions').select(columns).where('meeting_id', '=', id).executeTakeFirst()
    return row && seal(['receptions', id, ...columns.map((column) => row[column])])
  },
}

export const sealedJournals: readonly SealedArea[] = [sealedNumbers, sealedDispatches, sealedLetterNotes, sealedReceptions]
