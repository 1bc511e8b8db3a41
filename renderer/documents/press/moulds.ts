import { cellPiece, paragraph, row, run, table } from '../pieces.ts'
import type { CellLook, ParagraphLook, Piece, RowLook, RunLook, TableLook } from '../pieces.ts'
import { hole } from './cut.ts'
import { castSlug } from './slugs.ts'
import type { Slug } from './slugs.ts'

/** A look in XML: what stands before its contents and after. */
export interface Mould {
  readonly open: Slug
  readonly close: Slug
  /** Of a run: what stands between its parts. Of a list's item: the rest of `open`, behind the number of its list. */
  readonly between: Slug
}

export type Look =
  | { readonly of: 'run'; readonly look: RunLook }
  | { readonly of: 'paragraph'; readonly look: ParagraphLook }
  | { readonly of: 'cell'; readonly look: CellLook }
  | { readonly of: 'row'; readonly look: RowLook }
  | { readonly of: 'table'; readonly look: TableLook }

const text = [paragraph({}, [run({}, hole)])]

/** A piece in which the look stands once, around a hole. */
function specimen({ of, look }: Look): Piece {
  switch (of) {
    case 'run': return paragraph({}, [run(look, hole, hole)])
    case 'paragraph': return paragraph(look, [run({}, hole)])
    case 'cell': return table({}, [row({}, [cellPiece(look, text)])])
    case 'row': return table({}, [row(look, [cellPiece({}, text)])])
    case 'table': return table(look, [row({}, [cellPiece({}, text)])])
  }
}

/** First letters of the element that is the look's own, and of the one that takes the place of its contents. */
const elements = { run: ['<w:r>', hole], paragraph: ['<w:p>', '<w:r>'], cell: ['<w:tc>', '<w:p>'], row: ['<w:tr>', '<w:tc>'], table: ['<w:tbl>', '<w:tr>'] } as const
const endings = { run: '</w:r>', paragraph: '</w:p>', cell: '</w:tc>', row: '</w:tr>', table: '</w:tbl>' } as const

const listNumber = /(?<=<w:numId w:val=")\d+(?="\/>)/u

function mouldOf({ of }: Look, xml: string): Mould {
  const [own, contents] = elements[of]
  const from = xml.indexOf(own)
  const to = xml.indexOf(contents, from)
  const end = xml.indexOf(endings[of], to)
  if (from < 0 || to < 0 || end < 0) throw new Error(`no mould of a ${of}`)
  const open = xml.slice(from, to)
  if (of === 'run') {
    const second = xml.indexOf(hole, to + hole.length)
    const between = xml.slice(to + hole.length, second)
    const close = xml.slice(second + hole.length, end) + endings[of]
    return { open: castSlug(open), between: castSlug(between), close: castSlug(close) }
  }
  const [before = open, after = ''] = of === 'paragraph' ? open.split(listNumber) : []
  return { open: castSlug(before), between: castSlug(after), close: castSlug(endings[of]) }
}

/** What a file has to hold for the moulds of some looks to be cut out of it. */
export function specimens(looks: readonly Look[]): Piece[] {
  return looks.map(specimen)
}

/** @param pieces XML of the specimens of these looks */
export function mouldsOf(looks: readonly Look[], pieces: readonly string[]): Mould[] {
  return looks.map((look, index) => mouldOf(look, pieces[index] ?? ''))
}
