import type { Bilingual } from '../language/bilingual.ts'

/** A table that leaves the register for Excel: typed cells under headings in both languages. */

/** A day is a date in the table too, so that Excel can sort and filter by it. */
export type SheetCell = string | number | null | { readonly day: string }

export interface SheetColumn<Row> {
  readonly heading: Bilingual
  /** Characters of the usual size. */
  readonly width: number
  cell(row: Row, index: number): SheetCell
}

export interface Sheet {
  readonly name: Bilingual
  readonly columns: readonly { readonly heading: Bilingual; readonly width: number }[]
  readonly rows: readonly (readonly SheetCell[])[]
}

export function toSheet<Row>(name: Bilingual, columns: readonly SheetColumn<Row>[], rows: readonly Row[]): Sheet {
  return {
    name,
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: rows.map((row, index) => columns.map((column) => column.cell(row, index))),
  }
}

/** Null leaves the cell empty. */
export function dayCell(day: string | null): SheetCell {
  return day === null || day === '' ? null : { day }
}
