import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import { writeCsv } from '../../shared/register/csv.ts'
import { type ExchangeFormat, exchangeFormats, type ImportReport, importReport, largestExchangeBytes } from '../../shared/register/exchange.ts'
import type { Journal } from '../../shared/register/journal/schema.ts'
import type { Period } from '../../shared/register/period.ts'
import type { DeskContext } from './desk-handlers.ts'
import { chooseFile, choosePlace } from './dialogs.ts'
import { safeFileName } from './file-name.ts'
import { menuTexts } from './menu-texts.ts'
import { writeWhole } from './whole-file.ts'

type TextArea = 'glossary' | 'memory'

const workbook = z.object({ file: z.instanceof(Uint8Array), count: z.number().int() })
const exported = z.object({ text: z.string(), count: z.number().int() })
const filterNames: Readonly<Record<ExchangeFormat, string>> = { tmx: 'TMX', csv: 'CSV' }

/**
 * Lets the user choose a file of terms or pairs and has the register take it in. Only bytes pass through here: what is in
 * them is read in the register's own process.
 */
export async function importTexts({ into }: { into: TextArea }, context: DeskContext): Promise<ImportReport | null> {
  const options = {
    title: menuTexts(context.language()).importTexts,
    filters: [{ name: 'TMX, CSV', extensions: ['tmx', 'csv', 'txt', 'tsv'] }],
  }
  const path = await chooseFile(context, options)
  if (path === undefined) return null
  // Before reading: a file of gigabytes must not fill the memory first.
  const { size } = await stat(path)
  if (size > largestExchangeBytes) return { problem: 'too-large', added: 0, known: 0, refused: 0, rows: [] }
  const file = new Uint8Array(await readFile(path))
  const format = extname(path).toLowerCase() === '.tmx' ? 'tmx' : 'csv'
  return importReport.parse(await context.office.ask(`${into}.importFile`, { format, file }))
}

/** Writes every term or pair in use into a file outside the register; the dialog's title says so. */
export async function exportTexts({ from }: { from: TextArea }, context: DeskContext): Promise<{ saved: boolean; count: number }> {
  const options = {
    title: menuTexts(context.language()).exportTexts,
    defaultPath: join(app.getPath('documents'), `${from}.tmx`),
    filters: exchangeFormats.map((format) => ({ name: filterNames[format], extensions: [format] })),
  }
  const filePath = await choosePlace(context, options)
  if (filePath === undefined) return { saved: false, count: 0 }
  const format = extname(filePath).toLowerCase() === '.csv' ? 'csv' : 'tmx'
  const { text, count } = exported.parse(await context.office.ask(`${from}.exportFile`, { format }))
  await writeWhole(filePath, text)
  return { saved: true, count }
}

interface ReportTable {
  readonly from: string
  readonly to: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Writes the report of the history as a table that Excel opens and takes no formula from; the history notes it first. */
export async function saveReport({ from, to, columns, rows }: ReportTable, context: DeskContext): Promise<{ saved: boolean }> {
  const options = {
    title: menuTexts(context.language()).saveReport,
    defaultPath: join(app.getPath('documents'), `${from}_${to}.csv`),
    filters: [{ name: 'CSV', extensions: ['csv'] }],
  }
  const filePath = await choosePlace(context, options)
  if (filePath === undefined) return { saved: false }
  await context.office.ask('history.noteReportExport', { from, to })
  const named = rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])))
  await writeWhole(filePath, writeCsv(columns, named))
  return { saved: true }
}

/** Writes a journal of a period as a workbook; the register's process puts it together and notes it in the history. */
export async function saveJournal(
  { journal, period, fileName }: { journal: Journal; period: Period; fileName: string },
  context: DeskContext,
): Promise<{ saved: boolean; count: number }> {
  const options = {
    title: menuTexts(context.language()).exportTexts,
    defaultPath: join(app.getPath('documents'), safeFileName(fileName, 'xlsx')),
    filters: [{ name: 'Excel', extensions: ['xlsx'] }],
  }
  const filePath = await choosePlace(context, options)
  if (filePath === undefined) return { saved: false, count: 0 }
  const { file, count } = workbook.parse(await context.office.ask('journal.exportFile', { journal, period }))
  await writeWhole(filePath, file)
  return { saved: true, count }
}
