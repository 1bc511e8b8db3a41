import type { ExchangeRow, ReadFile, RowProblem } from './exchange.ts'

/**
 * Tables as Excel in Bishkek opens them: UTF-8 with a byte order mark, semicolons, CRLF. What looks like a formula gets an
 * apostrophe in front (OWASP, CSV injection; security.md 6.2), full-width signs included, and loses it when read back.
 */

const byteOrderMark = '\uFEFF'
const formulaStart = /^[=+\-@\t\r＝＋－＠]/u
/** An apostrophe of our own; one that was there before gets another in front, so that reading takes away only ours. */
const guarded = /^'+[=+\-@\t\r＝＋－＠]/u

function writeCell(value: string): string {
  const safe = formulaStart.test(value) || guarded.test(value) ? `'${value}` : value
  return /[";\r\n,\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** @param columns names of the fields, which are the heading too */
export function writeCsv(columns: readonly string[], rows: readonly ExchangeRow[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return byteOrderMark + lines.map((cells) => cells.map(writeCell).join(';')).join('\r\n') + '\r\n'
}

interface Line {
  readonly row: number
  readonly cells: readonly string[]
  readonly damaged: boolean
}

/** The separator that the heading has most of: people save from Excel, LibreOffice and translators' tools alike. */
function separatorOf(text: string): string {
  const heading = text.slice(0, text.search(/[\r\n]|$/u))
  const counts = [';', '\t', ','].map((sign) => ({ sign, count: heading.split(sign).length }))
  return counts.toSorted((left, right) => right.count - left.count)[0]?.sign ?? ';'
}

/** A quotation mark only opens a cell at its beginning, and only a closed one is believed. */
function splitLines(text: string, separator: string): Line[] {
  const lines: Line[] = []
  let cells: string[] = []
  let at = 0
  let damaged = false
  const endLine = (): void => {
    lines.push({ row: lines.length + 1, cells, damaged })
    cells = []
    damaged = false
  }
  while (at < text.length) {
    const quoted = text.charAt(at) === '"' ? closingQuote(text, at) : undefined
    if (quoted === undefined && text.charAt(at) === '"') damaged = true
    const start = quoted === undefined ? at : quoted.end
    const end = nextBreak(text, start, separator)
    const rest = text.slice(start, end)
    if (quoted !== undefined && rest.trim() !== '') damaged = true
    cells.push(quoted === undefined ? rest : quoted.value + rest.trim())
    at = end
    if (text.charAt(at) === separator) {
      at += 1
      if (at < text.length && !isBreak(text.charAt(at))) continue
      cells.push('')
    }
    if (text.startsWith('\r\n', at)) at += 1
    at += 1
    endLine()
  }
  return lines
}

const isBreak = (letter: string): boolean => letter === '\n' || letter === '\r'

function nextBreak(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text.charAt(at) !== separator && !isBreak(text.charAt(at))) at += 1
  return at
}

/** A cell that is never closed would swallow the rest of the file, so it counts as damaged and ends with its line. */
function closingQuote(text: string, start: number): { value: string; end: number } | undefined {
  const longestCell = 20_000
  let value = ''
  for (let at = start + 1; at < text.length && at - start < longestCell; at += 1) {
    const sign = text.charAt(at)
    if (sign !== '"') value += sign
    else if (text.charAt(at + 1) === '"') {
      value += '"'
      at += 1
    } else return { value, end: at + 1 }
  }
  return undefined
}

const withoutGuard = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell)

/**
 * @param headings what a column may be called, by field: the first line decides, in any order
 * @param needed fields without whose columns the table cannot be used
 */
export function readCsv(text: string, headings: Readonly<Record<string, readonly string[]>>, needed: readonly string[]): ReadFile {
  const plain = text.startsWith(byteOrderMark) ? text.slice(1) : text
  const [heading, ...lines] = splitLines(plain, separatorOf(plain))
  const fields = (heading?.cells ?? []).map((cell) => fieldOf(cell, headings))
  if (!needed.every((field) => fields.includes(field))) return { problem: 'no-columns' }
  const rows = lines
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ row, cells, damaged }) => ({ row, fields: damaged || cells.length > fields.length ? damagedRow : toFields(cells, fields) }))
  return { problem: null, rows }
}

const damagedRow: RowProblem = 'damaged'

function toFields(cells: readonly string[], fields: readonly (string | undefined)[]): ExchangeRow {
  return Object.fromEntries(
    fields.flatMap((field, index) => (field === undefined ? [] : [[field, withoutGuard(cells[index] ?? '').trim()] as const])),
  )
}

function fieldOf(cell: string, headings: Readonly<Record<string, readonly string[]>>): string | undefined {
  const name = cell.trim().toLowerCase()
  return Object.entries(headings).find(([field, names]) => field === name || names.includes(name))?.[0]
}
