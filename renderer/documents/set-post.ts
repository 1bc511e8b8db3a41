import { HeightRule, VerticalAlignTable, WidthType } from 'docx'
import { lineText } from '../../shared/documents/blocks.ts'
import type { EnvelopeBlock, LabelsBlock, Line } from '../../shared/documents/blocks.ts'
import { style, twips } from './house-style.ts'
import { cellPiece, paragraph, row } from './pieces.ts'
import type { CellPiece, RowPiece, TablePiece } from './pieces.ts'
import { frame, shares } from './set-tables.ts'
import { setLine } from './set-text.ts'
import type { Setting } from './set-text.ts'

/** What the post and the scissors see: envelopes and sheets of address labels. */

/** A table that fills the sheet to the last twip pushes the paragraph Word asks for behind it onto a page of its own. */
const behindTable = twips(2)

type Vertical = (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable]

function place(lines: readonly Line[], look: string, width: number, verticalAlign: Vertical, margin = 0): CellPiece {
  return cellPiece(
    { width: { size: width, type: WidthType.DXA }, verticalAlign, margins: { marginUnitType: WidthType.DXA, left: margin, right: margin } },
    // A cell without a paragraph makes Word call the file damaged.
    lines.length === 0 ? [paragraph({ style: look })] : lines.map((line) => setLine(line, look)),
  )
}

/** Upper row: sender, and the free corner for the stamp. Lower row: the letter's number, and the addressee. */
export function setEnvelope({ sender, number, addressee, height }: EnvelopeBlock, { measures }: Setting): TablePiece {
  const widths = shares(measures.textWidth, [45, 55])
  const [left = 0, right = 0] = widths
  const [upper, lower] = [twips(height * 0.3), twips(height * 0.7) - behindTable]
  // At least: an address that does not fit goes over visibly, where an exact height would cut it off.
  const half = (cells: readonly CellPiece[], value: number): RowPiece => row({ cantSplit: true, height: { value, rule: HeightRule.ATLEAST } }, cells)
  return frame([
    half([place(sender, style.postSmall, left, VerticalAlignTable.TOP), place([], style.postSmall, right, VerticalAlignTable.TOP)], upper),
    half([place([number], style.postSmall, left, VerticalAlignTable.BOTTOM), place(addressee, style.postAddress, right, VerticalAlignTable.BOTTOM)], lower),
  ], widths)
}

const labelMargin = 5

/** In millimetres at 9 points: an average letter of Cyrillic, and a line. */
const letter = { width: 1.65, height: 3.7 }

/**
 * Exact rows cut off what does not fit, so where an address is long all are set smaller; 3 mm above and below printers
 * leave white.
 */
function labelStyle({ labels, size: { width, height } }: LabelsBlock): string {
  const inLine = (width - 2 * labelMargin) / letter.width
  const count = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + Math.ceil(lineText(line).length / inLine), 0)
  return labels.some((lines) => count(lines) * letter.height > height - 6) ? style.postLabelSmall : style.postLabel
}

/** Rows of exact height: the stickers are where the manufacturer has cut them. */
export function setLabels(block: LabelsBlock): TablePiece {
  const { columns, size, labels } = block
  const look = labelStyle(block)
  const widths = Array.from({ length: columns }, () => twips(size.width))
  const rows = Array.from({ length: Math.ceil(labels.length / columns) }, (_row, index) => row(
    { cantSplit: true, height: { value: twips(size.height), rule: HeightRule.EXACT } },
    widths.map((width, column) => place(labels[index * columns + column] ?? [], look, width, VerticalAlignTable.CENTER, twips(labelMargin))),
  ))
  return frame(rows, widths)
}
