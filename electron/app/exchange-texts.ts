import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { app, dialog } from 'electron'
import { z } from 'zod'
import { type ExchangeFormat, exchangeFormats, type ImportReport, importReport, largestExchangeBytes } from '../../shared/register/exchange.ts'
import type { DeskContext } from './desk-handlers.ts'
import { menuTexts } from './menu-texts.ts'
import { writeWhole } from './whole-file.ts'

type TextArea = 'glossary' | 'memory'

const exported = z.object({ text: z.string(), count: z.number().int() })
const filterNames: Readonly<Record<ExchangeFormat, string>> = { tmx: 'TMX', csv: 'CSV' }

/**
 * Lets the user choose a file of terms or pairs and has the register take it in. Only bytes pass through here: what is in
 * them is read in the register's own process.
 */
export async function importTexts({ into }: { into: TextArea }, context: DeskContext): Promise<ImportReport | null> {
  const options = {
    title: menuTexts(context.language()).importTexts,
    properties: ['openFile'] as 'openFile'[],
    filters: [{ name: 'TMX, CSV', extensions: ['tmx', 'csv', 'txt', 'tsv'] }],
  }
  const window = context.window()
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  const path = filePaths[0]
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
  const window = context.window()
  const { filePath, canceled } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  if (canceled || filePath === '') return { saved: false, count: 0 }
  const format = extname(filePath).toLowerCase() === '.csv' ? 'csv' : 'tmx'
  const { text, count } = exported.parse(await context.office.ask(`${from}.exportFile`, { format }))
  await writeWhole(filePath, text)
  return { saved: true, count }
}
