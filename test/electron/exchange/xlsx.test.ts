import ExcelJs from 'exceljs'
import { expect, test } from 'vitest'
import { present } from '../../../shared/assert.ts'
import { writeXlsx } from '../../../electron/exchange/xlsx.ts'
import { dayCell, type Sheet, type SheetColumn, toSheet } from '../../../shared/register/sheet.ts'

/** Opens a workbook with another program's reader. */
async function open(...sheets: readonly Sheet[]): Promise<ExcelJs.Workbook> {
  const workbook = new ExcelJs.Workbook()
  const file = await writeXlsx(sheets)
  await workbook.xlsx.load(file.buffer)
  return workbook
}

interface Row {
  readonly text: string
  readonly count: number | null
  readonly on: string | null
}
const columns: readonly SheetColumn<Row>[] = [
  { heading: { ky: 'Мазмуну', ru: 'Содержание' }, width: 40, cell: ({ text }) => text },
  { heading: { ky: 'Саны', ru: 'Количество' }, width: 8, cell: ({ count }) => count },
  { heading: { ky: 'Күнү', ru: 'Дата' }, width: 12, cell: ({ on }) => dayCell(on) },
]
const name = { ky: 'Тизме', ru: 'Список' }

test('headings stand in both languages above the columns, which are as wide as asked and stay in sight', async () => {
  const [page] = (await open(toSheet(name, columns, [{ text: 'а', count: 1, on: null }]))).worksheets
  const sheet = present(page, 'the sheet')
  expect(sheet.name).toBe('Тизме – Список')
  expect(sheet.getCell('A1').value).toBe('Мазмуну\nСодержание')
  expect(sheet.getCell('A1').font.bold).toBe(true)
  expect(sheet.getColumn(1).width).toBe(40)
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
})

test('a day is a date, a number a number, and an empty cell is empty', async () => {
  const [page] = (await open(toSheet(name, columns, [{ text: 'ң ө ү', count: 12, on: '2025-11-28' }, { text: '', count: null, on: '' }]))).worksheets
  const sheet = present(page, 'the sheet')
  expect(sheet.getCell('A2').value).toBe('ң ө ү')
  expect(sheet.getCell('B2').value).toBe(12)
  expect(sheet.getCell('C2').value).toEqual(new Date('2025-11-28T00:00:00Z'))
  expect(sheet.getCell('C2').numFmt).toBe('dd.mm.yyyy')
  for (const cell of ['A3', 'B3', 'C3']) expect(sheet.getCell(cell).value).toBeNull()
})

test.each(['=1+1', '+7 312', '-5', '@SUM(A1)', '=HYPERLINK("http://example.org","x")', '=cmd|" /C calc"!A0'])('%s is text and computes nothing', async (text) => {
  const [page] = (await open(toSheet(name, columns, [{ text, count: null, on: null }]))).worksheets
  const cell = present(page, 'the sheet').getCell('A2')
  expect(cell.type).toBe(ExcelJs.ValueType.String)
  expect(cell.value).toBe(text)
  expect(cell.formula).toBeUndefined()
})

test('a text longer than Excel takes is cut, and a long or forbidden name of a sheet is made to fit', async () => {
  const long = { ky: 'Чет өлкөлүктөрдү кабыл алуу: [журнал]', ru: 'Журнал приёма иностранных граждан' }
  const [page] = (await open(toSheet(long, columns, [{ text: 'б'.repeat(40_000), count: null, on: null }]))).worksheets
  const sheet = present(page, 'the sheet')
  expect(sheet.name.length).toBeLessThanOrEqual(31)
  expect(sheet.getCell('A2').value).toHaveLength(32_767)
})

test('several tables are several pages of one workbook, also without rows', async () => {
  const { worksheets } = await open(toSheet(name, columns, []), toSheet({ ky: 'Экинчи', ru: 'Второй' }, columns, []))
  expect(worksheets.map((sheet) => [sheet.name, sheet.rowCount])).toEqual([
    ['Тизме – Список', 1],
    ['Экинчи – Второй', 1],
  ])
})
