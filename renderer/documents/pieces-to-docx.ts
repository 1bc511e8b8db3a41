import { HorizontalPositionRelativeFrom, ImageRun, NoBreakHyphen, Paragraph, Table, TableCell, TableRow, TextRun, TextWrappingType, VerticalPositionRelativeFrom } from 'docx'
import type { IFloating } from 'docx'
import type { FloatingPlace, ImagePiece, ParagraphPiece, Piece, RunPiece, TablePiece } from './pieces.ts'

/** Pieces as the `docx` library sets them: the press has its moulds from here, and is tested against it. */

function textRun({ look, parts }: RunPiece): TextRun {
  return new TextRun({ ...look, children: parts.flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part])) })
}

/** English Metric Units, in which DrawingML measures. */
const units = (millimetres: number): number => Math.round(millimetres * 36_000)

function floatingAt({ left, top }: FloatingPlace): IFloating {
  return {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, offset: units(left) },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: units(top) },
    wrap: { type: TextWrappingType.NONE },
  }
}

/** @param place of the picture in the paper, from 1: the library would go on counting from the paper written before */
function imageRun({ picture, width, height, floating, name }: ImagePiece, place: number): ImageRun {
  return new ImageRun({
    type: picture.format,
    data: picture.bytes,
    transformation: { width, height, ...(floating === undefined ? {} : { rotation: floating.rotation }) },
    ...(floating === undefined ? {} : { floating: floatingAt(floating) }),
    altText: { id: String(place), name, title: '', description: '' },
  })
}

export function toDocx(pieces: readonly Piece[]): (Paragraph | Table)[] {
  let images = 0
  const setParagraph = ({ look, children }: ParagraphPiece): Paragraph =>
    new Paragraph({ ...look, children: children.map((child) => (child.type === 'run' ? textRun(child) : imageRun(child, (images += 1)))) })
  const setTable = ({ look, rows }: TablePiece): Table => new Table({
    ...look,
    rows: rows.map((row) => new TableRow({
      ...row.look,
      children: row.cells.map((cell) => new TableCell({ ...cell.look, children: cell.children.map(setPiece) })),
    })),
  })
  const setPiece = (piece: Piece): Paragraph | Table => (piece.type === 'paragraph' ? setParagraph(piece) : setTable(piece))
  return pieces.map(setPiece)
}
