import type { CellPiece, ParagraphPiece, Piece, RowPiece, RunPiece, TablePiece } from '../pieces.ts'
import { listKey } from './frame.ts'
import type { Frame } from './frame.ts'
import type { Look, Mould } from './moulds.ts'
import { type Slug, textSlug } from './slugs.ts'

/** A look that has no mould yet gives nothing: what is set is then of no use, and whoever asked knows what is missing. */
export type FindMould = (look: Look) => Mould | undefined

/** Sets pieces, in the order in which they stand in the file: it counts the pictures. */
export class Setter {
  readonly slugs: Slug[] = []
  readonly #frame: Frame | undefined
  readonly #find: FindMould
  #images = 0

  /** @param frame none as long as only the looks are of interest */
  constructor(frame: Frame | undefined, find: FindMould) {
    this.#frame = frame
    this.#find = find
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

  #row({ look, cells }: RowPiece): void {
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
    if (mould === undefined) return
    this.#put(mould.open)
    parts.forEach((part, index) => {
      if (index > 0) this.#put(mould.between)
      if (part !== '') this.#put(textSlug(part))
    })
    this.#put(mould.close)
  }

  #put(slug: Slug | undefined): void {
    if (slug !== undefined) this.slugs.push(slug)
  }
}
