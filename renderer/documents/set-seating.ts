import { AlignmentType, BorderStyle, HeightRule, ShadingType, VerticalAlignTable, WidthType } from 'docx'
import type { Line, SeatingBlock, SeatingCell } from '../../shared/documents/blocks.ts'
import { lineText } from '../../shared/documents/blocks.ts'
import { style, twips } from './house-style.ts'
import { cellPiece, paragraph, row, run, table } from './pieces.ts'
import type { CellPiece, ParagraphPiece, Piece } from './pieces.ts'
import { frame } from './set-tables.ts'
import { languageTags } from './set-text.ts'
import type { Setting } from './set-text.ts'

/** A plan of seats is a table of Word, so that the office can still move a name in it: no picture, nothing to install. */

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const chairLine = { style: BorderStyle.SINGLE, size: 6, color: '404040' } as const
/** The second row is drawn lighter: it is not at the table. */
const asideLine = { style: BorderStyle.DASHED, size: 4, color: '808080' } as const
const wood = 'D9D9D9'

const widestChair = twips(46)
/** Of regular Times New Roman, in ems, with room to spare. */
const letter = 0.56

/** Points: as large as the longest word lets it be. */
function sizeOf(cells: readonly SeatingCell[], width: number): number {
  const longest = Math.max(1, ...cells.flatMap(({ lines }) => lines.flatMap((line) => lineText(line).split(/(?<=[\s-])/u).map((word) => word.trim().length))))
  const fitting = (width / 20 - 8) / (longest * letter)
  return Math.min(10, Math.max(5.5, Math.floor(fitting * 2) / 2))
}

function lineOf(line: Line, points: number): ParagraphPiece {
  return paragraph({ style: style.tableText, alignment: AlignmentType.CENTER, keepNext: true }, line.map(({ text, language, bold, italic }) => run({
    size: Math.round(points * 2),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    language: { value: languageTags[language] },
  // Initials may part from a surname here: a chair is narrow, and smaller type would be read by nobody.
  }, text.replaceAll('\u00A0', ' '))))
}

function place(cell: SeatingCell, width: number, points: number): CellPiece {
  const line = cell.is === 'seat' ? (cell.aside ? asideLine : chairLine) : none
  return cellPiece({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: line, bottom: line, left: line, right: line },
    margins: { marginUnitType: WidthType.DXA, left: 60, right: 60, top: 40, bottom: 40 },
    ...(cell.is === 'table' ? { shading: { type: ShadingType.CLEAR, fill: wood, color: 'auto' } } : {}),
  }, cell.lines.length === 0 ? [paragraph({ style: style.gap, keepNext: true })] : cell.lines.map((each) => lineOf(each, points)))
}

/** Which side it is stands beside its chairs, in the middle of the sheet. */
function label(lines: readonly Line[]): ParagraphPiece[] {
  return lines.map((line) => paragraph(
    { style: style.tableText, alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 80, after: 80 } },
    line.map(({ text, language }) => run({ size: 22, bold: true, language: { value: languageTags[language] } }, text)),
  ))
}

export function setSeating({ above, rows, below }: SeatingBlock, { measures }: Setting): Piece[] {
  const columns = rows[0]?.length ?? 0
  if (columns === 0) return []
  const width = Math.min(widestChair, Math.floor(measures.textWidth / columns))
  const points = sizeOf(rows.flat().filter(({ is }) => is === 'seat'), width)
  const drawn = frame(rows.map((cells) => row(
    { cantSplit: true, height: { value: twips(cells.some(({ is }) => is === 'seat') ? 14 : 11), rule: HeightRule.ATLEAST } },
    cells.map((cell) => place(cell, width, points)),
  )), rows[0]?.map(() => width) ?? [])
  return [
    ...label(above),
    table({ ...drawn.look, alignment: AlignmentType.CENTER }, drawn.rows),
    ...label(below),
    paragraph({ style: style.gap, spacing: { before: 120 } }),
  ]
}
