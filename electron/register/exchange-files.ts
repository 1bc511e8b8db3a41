import { randomUUID } from 'node:crypto'
import { readCsv, writeCsv } from '../../shared/register/csv.ts'
import {
  type ExchangeFormat,
  type ExchangeRow,
  type ImportReport,
  largestExchangeBytes,
  namedRowsLimit,
  type ReadFile,
  type RowProblem,
} from '../../shared/register/exchange.ts'
import { readTmx, writeTmx } from '../../shared/register/tmx.ts'
import type { CallContext } from './context.ts'
import { recordChanges } from './history/repository.ts'
import type { SealedStore } from './history/seal.ts'
import { recordEvent } from './history/trail.ts'
import type { NewHead } from './record-store.ts'
import type { RegisterDb } from './tables.ts'

export interface NewRow<Input> {
  readonly head: NewHead
  readonly input: Input
}

/** Rows that go in with one statement; SQLite takes some thirty thousand values in one. */
const rowsAtOnce = 200

/** How an area's rows go into translators' files and come back. */
export interface Exchange<Input> {
  readonly store: SealedStore
  /** Fields of a table in order; the first two are the languages. */
  readonly columns: readonly string[]
  /** What other people call the columns, lower case. */
  readonly headings: Readonly<Record<string, readonly string[]>>
  toInput(fields: ExchangeRow): Input | RowProblem
  /** Tells the same row from another one. */
  keyOf(input: Input): string
  keysInUse(db: RegisterDb): Promise<ReadonlySet<string>>
  insert(db: RegisterDb, rows: readonly NewRow<Input>[]): Promise<void>
  rows(db: RegisterDb): Promise<ExchangeRow[]>
}

/** The calls `importFile` and `exportFile` of an area. */
export function exchangeHandlers<Input>(exchange: Exchange<Input>) {
  return {
    importFile: ({ format, file }: { format: ExchangeFormat; file: Uint8Array }, context: CallContext) => importFile(exchange, format, file, context),

    exportFile: async ({ format }: { format: ExchangeFormat }, context: CallContext) => {
      const rows = await exchange.rows(context.db)
      const event = { at: context.clock.now(), action: 'texts-exported', area: exchange.store.area, details: { format, count: rows.length } } as const
      await context.db.transaction().execute((db) => recordEvent(db, context.author, event))
      return { text: format === 'tmx' ? writeTmx(rows) : writeCsv(exchange.columns, rows), count: rows.length }
    },
  }
}

/** One transaction for the whole file: a power cut leaves all of it or nothing. One bad row never stops the others. */
async function importFile<Input>(exchange: Exchange<Input>, format: ExchangeFormat, file: Uint8Array, context: CallContext): Promise<ImportReport> {
  const read = readExchangeFile(exchange, format, file)
  if (read.problem !== null) return { problem: read.problem, added: 0, known: 0, refused: 0, rows: [] }

  const refused: { row: number; reason: RowProblem }[] = []
  const taken: NewRow<Input>[] = []
  let known = 0
  await context.db.transaction().execute(async (db) => {
    const inUse = await exchange.keysInUse(db)
    const inFile = new Set<string>()
    const now = context.clock.now()
    for (const { row, fields } of read.rows) {
      const input = typeof fields === 'string' ? fields : exchange.toInput(fields)
      if (typeof input === 'string') {
        refused.push({ row, reason: input as RowProblem })
        continue
      }
      const key = exchange.keyOf(input)
      if (inUse.has(key)) known += 1
      else if (inFile.has(key)) refused.push({ row, reason: 'repeated' })
      else taken.push({ head: { id: randomUUID(), revision: 1, archived_at: null, created_at: now, updated_at: now }, input })
      inFile.add(key)
    }
    for (let from = 0; from < taken.length; from += rowsAtOnce) {
      const rows = taken.slice(from, from + rowsAtOnce)
      await exchange.insert(db, rows)
      const imported = { at: now, action: 'create', by: 'file' } as const
      await recordChanges(db, context.author, exchange.store, rows.map(({ head }) => ({ ...imported, recordId: head.id })))
    }
  })
  return { problem: null, added: taken.length, known, refused: refused.length, rows: refused.slice(0, namedRowsLimit) }
}

/** What a file from outside holds, or why it is not taken; nothing of it is in the register yet. */
export function readExchangeFile({ columns, headings }: Pick<Exchange<unknown>, 'columns' | 'headings'>, format: ExchangeFormat, file: Uint8Array): ReadFile {
  if (file.byteLength > largestExchangeBytes) return { problem: 'too-large' }
  const text = decode(file)
  if (text === undefined) return { problem: 'not-text' }
  return format === 'tmx' ? readTmx(text) : readCsv(text, headings, columns.slice(0, 2))
}

/** UTF-8, or UTF-16 where a mark says so (older tools). The old one-byte encodings have no ң ө ү and are refused. */
function decode(file: Uint8Array): string | undefined {
  const [first, second] = file
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = encoding === 'utf-16be' ? new TextDecoder('utf-16le', { fatal: true }).decode(swapped(file)) : new TextDecoder(encoding, { fatal: true }).decode(file)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** Electron's Node may be built without the big-endian decoder. */
function swapped(file: Uint8Array): Buffer {
  return Buffer.from(file.subarray(0, file.byteLength - (file.byteLength % 2))).swap16()
}
