import type { CellPiece, ParagraphPiece, Piece, RowPiece, RunPiece, TablePiece } from '../pieces.ts'
import { listKey } from './frame.ts'
import type { Frame } from './frame.ts'
import type { Look, Mould } from './moulds.ts'
import { type Slug, textSlug } from './slugs.ts'

/** A look that has no mould yet gives nothing: what is set is then of no use, and whoever asked knows what is missing. */
export type FindMould = (look: Look) => Mould | undefined

/** What a row that comes back is made of: castings of looks, and texts, whose slugs may have been forgotten meanwhile. */
type SetRow = readonly (Slug | string)[]

/** Rows set before, by the frozen object that each paper has them by. Void as soon as moulds are cast anew. */
export type SetRows = WeakMap<RowPiece, SetRow>

/** Sets pieces, in the order in which they stand in the file: it counts the pictures. */
export class Setter {
  readonly slugs: Slug[] = []
  readonly #frame: Frame | undefined
  readonly #find: FindMould
  readonly #kept: SetRows
  #images = 0
  /** Of the row being set, where it will come back. */
  #noted: (Slug | string)[] | undefined
  /** A mould was missing since the row began. */
  #lacks = false

  /** @param frame none as long as only the looks are of interest */
  constructor(frame: Frame | undefined, find: FindMould, kept: SetRows) {
    this.#frame = frame
    this.#find = find
    this.#kept = kept
  }

  set(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      if (piece.type === 'paragraph') this.#paragraph(piece)
      else this.#table(piece)
    }
  }

  #paragraph({ look, children }: ParagraphPiece): void {
    const { numbering } = look
    const mould = this.#find({ of: 'paragraph', look })
    this.#put(mould?.open)
    if (numbering) {
      this.#put(this.#frame?.lists.get(listKey(numbering)))
      this.#put(mould?.between)
    }
    for (const child of children) {
      if (child.type === 'run') this.#run(child)
      else this.#put(this.#frame?.images[this.#images++])
    }
    this.#put(mould?.close)
  }

  #table({ look, rows }: TablePiece): void {
    const mould = this.#find({ of: 'table', look })
    this.#put(mould?.open)
    for (const row of rows) this.#row(row)
    this.#put(mould?.close)
  }

  #row(row: RowPiece): void {
    const kept = this.#kept.get(row)
    if (kept !== undefined) for (const part of kept) this.slugs.push(typeof part === 'string' ? textSlug(part) : part)
    else if (Object.isFrozen(row)) this.#noteRow(row)
    else this.#setRow(row)
  }

  #noteRow(row: RowPiece): void {
    const noted: (Slug | string)[] = []
    this.#noted = noted
    this.#lacks = false
    this.#setRow(row)
    this.#noted = undefined
    if (!this.#lacks) this.#kept.set(row, noted)
  }

  #setRow({ look, cells }: RowPiece): void {
    const mould = this.#find({ of: 'row', look })
    this.#put(mould?.open)
    for (const cell of cells) this.#cell(cell)
    this.#put(mould?.close)
  }

  #cell({ look, children }: CellPiece): void {
    const mould = this.#find({ of: 'cell', look })
    this.#put(mould?.open)
    this.set(children)
    this.#put(mould?.close)
  }

  #run({ look, parts }: RunPiece): void {
    const mould = this.#find({ of: 'run', look })
    if (mould === undefined) {
      this.#lacks = true
      return
    }
    this.#put(mould.open)
    parts.forEach((part, index) => {
      if (index > 0) this.#put(mould.between)
      if (part !== '') this.#text(part)
    })
    this.#put(mould.close)
  }

  #text(part: string): void {
    this.slugs.push(textSlug(part))
    this.#noted?.push(part)
  }

  #put(slug: Slug | undefined): void {
    if (slug === undefined) {
      this.#lacks = true
      return
    }
    this.slugs.push(slug)
    this.#noted?.push(slug)
  }
}
