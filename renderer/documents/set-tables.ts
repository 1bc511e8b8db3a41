import { BorderStyle, HeightRule, ShadingType, TableLayoutType, VerticalAlignTable, WidthType } from 'docx'
import type { ITableBordersOptions, ITableCellBorders } from 'docx'
import { isPhotoCell } from '../../shared/documents/blocks.ts'
import type { Line, PlaceDateBlock, Signatory, TableBlock } from '../../shared/documents/blocks.ts'
import { listedPhoto } from '../../shared/documents/photo.ts'
import { style, twips } from './house-style.ts'
import { cellPiece, keptLooks, paragraph, row, table } from './pieces.ts'
import type { CellLook, CellPiece, ParagraphPiece, Piece, RowLook, RowPiece, TablePiece } from './pieces.ts'
import { photoPiece } from './set-pictures.ts'
import { alignments, setLine } from './set-text.ts'
import type { Setting } from './set-text.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const

export const noBorders: ITableBordersOptions = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const allBorders: ITableBordersOptions = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin }

interface CellOptions {
  readonly borders?: ITableCellBorders
  readonly margins?: { readonly left?: number; readonly right?: number }
  readonly bottom?: boolean
}

const plainCell = keptLooks((width: number, left: number | undefined, right: number | undefined): CellLook => ({
  width: { size: width, type: WidthType.DXA },
  ...(left === undefined && right === undefined ? {} : { margins: { marginUnitType: WidthType.DXA, ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) } }),
}))

export function cell(children: CellPiece['children'], width: number, { borders, margins = {}, bottom }: CellOptions = {}): CellPiece {
  const plain = plainCell(width, margins.left, margins.right)
  const look = borders === undefined && !bottom ? plain : {
    ...plain,
    ...(borders === undefined ? {} : { borders }),
    ...(bottom ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
  }
  // A cell without a paragraph makes Word call the file damaged.
  return cellPiece(look, children.length === 0 ? [paragraph({ style: style.tableText })] : children)
}

/** Not torn apart by the end of a page, as nearly all of them. */
export const wholeRow: RowLook = Object.freeze({ cantSplit: true })

export function frame(rows: readonly RowPiece[], widths: readonly number[], borders: ITableBordersOptions = noBorders): TablePiece {
  const ruled = borders !== noBorders
  return table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins: { marginUnitType: WidthType.DXA, left: ruled ? 80 : 0, right: ruled ? 80 : 0, top: ruled ? 40 : 0, bottom: ruled ? 40 : 0 },
  }, rows)
}

/** Shares of a width in whole twips; the last takes what rounding left. */
export function shares(total: number, parts: readonly number[]): number[] {
  const sum = parts.reduce((all, part) => all + part, 0)
  const widths = parts.map((part) => Math.floor((total * part) / sum))
  const used = widths.reduce((all, part) => all + part, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? width + total - used : width))
}

export function setTable(block: TableBlock, { measures, keepNext }: Setting): TablePiece {
  const widths = shares(measures.textWidth, block.columns.map(({ width }) => width))
  const over = { columnSpan: block.columns.length, width: { size: measures.textWidth, type: WidthType.DXA } }
  const caption = block.caption === undefined ? [] : [row({ tableHeader: true, cantSplit: true }, [
    cellPiece(
      { ...over, shading: { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' } },
      block.caption.map((line) => setLine(line, style.tableHeadDay)),
    ),
  ])]
  const header = row({ tableHeader: true, cantSplit: true }, block.columns.map((column, index) =>
    cell(column.header.map((line) => setLine(line, style.tableHead)), widths[index] ?? 0)))
  const body = block.rows.map((cells, line) => row(wholeRow, cells.map((content, index) => {
    const column = block.columns[index]
    const bound = keepNext && line === block.rows.length - 1 ? { keepNext: true } : {}
    if (isPhotoCell(content)) return cell(photoPiece(content.photo, listedPhoto), widths[index] ?? 0)
    const look = column === undefined || column.align === 'left' ? bound : { ...bound, alignment: alignments[column.align] }
    return cell(content.map((one) => setLine(one, style.tableText, look)), widths[index] ?? 0)
  })))
  const empty = row(wholeRow, [
    cellPiece(over, block.empty.length === 0 ? [paragraph({ style: style.tableText })] : block.empty.map((line) => setLine(line, style.tableText, { alignment: alignments.centre }))),
  ])
  return frame([...caption, header, ...(body.length === 0 ? [empty] : body)], widths, allBorders)
}

/** Two cells: a tab between place and date may push the date to the next line, in Word and in the preview alike. */
export function setPlaceAndDate({ place, date }: PlaceDateBlock, { measures, keepNext }: Setting): TablePiece {
  const count = Math.max(place.length, date.length)
  const look = (index: number) => ({
    spacing: { before: index === 0 ? 200 : 0, after: index === count - 1 ? 200 : 40 },
    ...(keepNext ? { keepNext: true } : {}),
  })
  const widths = shares(measures.textWidth, [1, 1])
  return frame([row(wholeRow, [
    cell(place.map((line, index) => setLine(line, style.placeDate, look(index))), widths[0] ?? 0),
    cell(date.map((line, index) => setLine(line, style.placeDate, { ...look(index), alignment: alignments.right })), widths[1] ?? 0),
  ])], widths)
}

/** Post – line to sign on – name, on the height of the last line of the post (domain.md § 1.7). */
function signatureRow(signatory: Signatory, widths: readonly number[], bound: boolean): RowPiece {
  const look = bound ? { keepNext: true } : {}
  const lines = (list: readonly Line[]): ParagraphPiece[] => list.map((line) => setLine(line, style.signature, look))
  const gap = twips(3)
  return row({ cantSplit: true, height: { value: twips(12), rule: HeightRule.ATLEAST } }, [
    cell(lines(signatory.post), widths[0] ?? 0, { bottom: true, margins: { right: gap } }),
    cell([paragraph({ style: style.signature, ...look })], widths[1] ?? 0, { bottom: true, borders: { bottom: thin } }),
    cell(lines(signatory.name), widths[2] ?? 0, { bottom: true, margins: { left: gap } }),
  ])
}

export function setSignatures(closing: readonly Line[], signatories: readonly Signatory[], { measures, keepNext }: Setting): Piece[] {
  const widths = shares(measures.textWidth, [46, 22, 32])
  const rows = signatories.map((signatory, index) => signatureRow(signatory, widths, keepNext || index < signatories.length - 1))
  return [
    ...(closing.length === 0 ? [paragraph({ style: style.gap, spacing: { before: 160 }, keepNext: true })] : []),
    ...closing.map((line, index) => setLine(line, style.signature, { keepNext: true, ...(index === 0 ? { spacing: { before: 240 } } : {}) })),
    frame(rows, widths),
  ]
}
