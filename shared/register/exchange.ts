import { z } from 'zod'
import { command, query } from '../calls/call.ts'

/** Files in which translators exchange terms and pairs: a table for people, TMX 1.4 for their tools. */
export const exchangeFormats = ['tmx', 'csv'] as const
export const exchangeFormat = z.enum(exchangeFormats)
export type ExchangeFormat = z.output<typeof exchangeFormat>

export const largestExchangeBytes = 20_000_000

/** Why a whole file could not be read; nothing of it was taken. */
export const fileProblems = ['too-large', 'not-text', 'not-tmx', 'doctype', 'no-columns'] as const
export type FileProblem = (typeof fileProblems)[number]

/** Why one row was left out; the others go in. */
export const rowProblems = ['one-language', 'too-long', 'damaged', 'repeated'] as const
export type RowProblem = (typeof rowProblems)[number]

/** Only so many refused rows are named one by one. */
export const namedRowsLimit = 200

export const importReport = z.object({
  problem: z.enum(fileProblems).nullable(),
  added: z.number().int(),
  /** Rows that the register knew already. */
  known: z.number().int(),
  refused: z.number().int(),
  /** Row of the table, counted from 1 with its heading; or number of the unit in a TMX file. */
  rows: z.array(z.object({ row: z.number().int(), reason: z.enum(rowProblems) })).max(namedRowsLimit),
})
export type ImportReport = z.output<typeof importReport>

/** A row as a file has it: language or field by name. */
export type ExchangeRow = Readonly<Record<string, string>>

/** What reading a file gives: its rows with their numbers, or why it cannot be read. */
export type ReadFile =
  | { readonly problem: FileProblem }
  | { readonly problem: null; readonly rows: readonly { readonly row: number; readonly fields: ExchangeRow | RowProblem }[] }

/** The calls of an area that goes out to translators' files and comes back. The bytes come from the system's dialog. */
export const exchangeCalls = {
  importFile: command(
    z.object({ format: exchangeFormat, file: z.instanceof(Uint8Array) }),
    importReport,
    'write-texts',
  ),
  exportFile: query(z.object({ format: exchangeFormat }), z.object({ text: z.string(), count: z.number().int() }), 'export'),
} as const
