import writeExcelFile from 'write-excel-file/node'
import type { Sheet, SheetCell } from '../../shared/register/sheet.ts'

/**
 * Workbooks for Excel and LibreOffice. Texts are written as texts, never as formulas: what begins with «=» is shown as it
 * stands and computes nothing (security.md 6.2). Days are dates, so that Excel can sort by them.
 */

/** As the office writes days, whatever the language of the Excel it is opened in. */
const dayFormat = 'dd.mm.yyyy'
/** Excel refuses more in one cell. */
const longestText = 32_767
/** Excel refuses longer names of sheets, and these signs in them. */
const longestName = 31
const forbiddenInName = /[\\/?*[\]:]/gu

/** @param sheets one page of the workbook each; at least one */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const pages = sheets.map((sheet) => ({
    sheet: pageName(sheet),
    columns: sheet.columns.map(({ width }) => ({ width })),
    data: [sheet.columns.map(({ heading }) => headingCell(`${heading.ky}\n${heading.ru}`)), ...sheet.rows.map((row) => row.map(toCell))],
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }))
  return new Uint8Array(await writeExcelFile(pages).toBuffer())
}

function headingCell(text: string) {
  return { value: text, type: String, fontWeight: 'bold' as const, wrap: true, alignVertical: 'center' as const, backgroundColor: '#E8EDF3' }
}

function toCell(cell: SheetCell) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' as const }
  if (typeof cell === 'string') return { value: cell.slice(0, longestText), type: String, wrap: true, alignVertical: 'top' as const }
  // The writer counts days in UTC, whatever the time zone of the machine.
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: dayFormat, alignVertical: 'top' as const }
}

function pageName({ name }: Sheet): string {
  const both = `${name.ky} – ${name.ru}`.replaceAll(forbiddenInName, ' ')
  return both.length <= longestName ? both : name.ky.replaceAll(forbiddenInName, ' ').slice(0, longestName)
}
