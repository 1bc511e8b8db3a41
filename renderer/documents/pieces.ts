import type { IParagraphOptions, IRunOptions, ITableCellOptions, ITableOptions, ITableRowOptions } from 'docx'
import { remembered } from '../../shared/remembered.ts'

/**
 * What the setters make of a sheet: texts, and beside each its look. The looks come back in paper after paper, the texts
 * do not; the press makes a look's XML once and after that only puts the texts in.
 */

export type RunLook = Omit<IRunOptions, 'children' | 'text'>
export type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text'>
export type TableLook = Omit<ITableOptions, 'rows'>
export type RowLook = Omit<ITableRowOptions, 'children'>
export type CellLook = Omit<ITableCellOptions, 'children'>

/**
 * Makes looks that come back in every paper: for the same values the same object, frozen, by which the press finds its
 * mould at once; any other look it has to write down first.
 */
export function keptLooks<Given extends readonly (string | number | boolean | undefined)[], Look extends object>(make: (...given: Given) => Look): (...given: Given) => Look {
  return remembered(500, (...given: Given) => Object.freeze(make(...given)))
}

export interface RunPiece {
  readonly type: 'run'
  readonly look: RunLook
  /** Word's no-break hyphen stands between the parts. */
  readonly parts: readonly string[]
}

/** A picture's file. The same picture ought to be the same object in every paper: what the press keeps, it knows by it. */
export class Picture {
  static #count = 0
  /** Stands for the picture wherever a piece is written down; its bytes do not, being private. */
  readonly number = (Picture.#count += 1)
  readonly format: 'png' | 'jpg'
  readonly #bytes: Uint8Array<ArrayBuffer>

  constructor(format: 'png' | 'jpg', bytes: Uint8Array<ArrayBuffer>) {
    this.format = format
    this.#bytes = bytes
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes
  }
}

/** Where a picture lies that stands in no line. */
export interface FloatingPlace {
  /** From the left edge of the text, in millimetres. */
  readonly left: number
  /** From the top of its paragraph, in millimetres. */
  readonly top: number
  /** Clockwise, in degrees. */
  readonly rotation: number
}

export interface ImagePiece {
  readonly type: 'image'
  readonly picture: Picture
  /** In pixels at 96 to the inch. */
  readonly width: number
  readonly height: number
  /** Out of the line, over the page; absent for a picture that stands in its line as a letter does. */
  readonly floating?: FloatingPlace
  readonly name: string
}

export interface ParagraphPiece {
  readonly type: 'paragraph'
  readonly look: ParagraphLook
  readonly children: readonly (RunPiece | ImagePiece)[]
}

export interface CellPiece {
  readonly look: CellLook
  /** Never empty, and the last is a paragraph: Word calls any other file damaged. */
  readonly children: readonly (ParagraphPiece | TablePiece)[]
}

export interface RowPiece {
  readonly look: RowLook
  readonly cells: readonly CellPiece[]
}

export interface TablePiece {
  readonly type: 'table'
  readonly look: TableLook
  readonly rows: readonly RowPiece[]
}

/** What a page, or a cell, is filled with. */
export type Piece = ParagraphPiece | TablePiece

export function run(look: RunLook, ...parts: readonly string[]): RunPiece {
  return { type: 'run', look, parts }
}

export function image(picture: Picture, place: Omit<ImagePiece, 'type' | 'picture'>): ImagePiece {
  return { type: 'image', picture, ...place }
}

export function paragraph(look: ParagraphLook, children: ParagraphPiece['children'] = []): ParagraphPiece {
  return { type: 'paragraph', look, children }
}

export function cellPiece(look: CellLook, children: CellPiece['children']): CellPiece {
  return { look, children }
}

export function row(look: RowLook, cells: readonly CellPiece[]): RowPiece {
  return { look, cells }
}

export function table(look: TableLook, rows: readonly RowPiece[]): TablePiece {
  return { type: 'table', look, rows }
}

/** Every paragraph, in the order in which it is read, those in tables within tables too. */
export function eachParagraph(pieces: readonly Piece[], visit: (piece: ParagraphPiece) => void): void {
  for (const piece of pieces) {
    if (piece.type === 'paragraph') visit(piece)
    else for (const { cells } of piece.rows) for (const { children } of cells) eachParagraph(children, visit)
  }
}
