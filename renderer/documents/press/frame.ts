import { paperDocument } from '../paper-file.ts'
import type { PaperFile } from '../paper-file.ts'
import { eachParagraph, paragraph } from '../pieces.ts'
import type { ImagePiece, ParagraphLook, Piece } from '../pieces.ts'
import { cutDocument, withCuts } from './cut.ts'
import { mouldsOf, specimens } from './moulds.ts'
import type { Look, Mould } from './moulds.ts'
import { castSlug } from './slugs.ts'
import type { Slug } from './slugs.ts'
import type { ZipPart } from './zip.ts'

/** A file without its text, and what the text has to know of it. */
export interface Frame {
  /** The text's XML before the first and after the last piece. */
  readonly open: Slug
  readonly close: Slug
  /** The number that the file knows a list by, by `listKey`. */
  readonly lists: ReadonlyMap<string, Slug>
  /** The pictures, in order. */
  readonly images: readonly Slug[]
  /** Every part, compressed; text and properties are another paper's. */
  readonly parts: readonly ZipPart[]
}

type ListPlace = NonNullable<Exclude<ParagraphLook['numbering'], false>>

export function listKey({ reference, instance = 0 }: Pick<ListPlace, 'reference' | 'instance'>): string {
  return JSON.stringify([reference, instance])
}

/** What of a text leaves its mark outside the text: lists in the numbering, pictures among the parts. */
export interface Traces {
  readonly lists: ReadonlyMap<string, ListPlace>
  readonly images: readonly ImagePiece[]
}

export function tracesOf(pieces: readonly Piece[]): Traces {
  const lists = new Map<string, ListPlace>()
  const images: ImagePiece[] = []
  eachParagraph(pieces, ({ look: { numbering }, children }) => {
    if (numbering) lists.set(listKey(numbering), numbering)
    for (const child of children) if (child.type === 'image') images.push(child)
  })
  return { lists, images }
}

/** Files with the same key have the same frame. */
export function frameKey(file: PaperFile, { lists, images }: Traces): string {
  return JSON.stringify([file, [...lists.keys()], images])
}

const numberOfList = /<w:numId w:val="(\d+)"\/>/u

export interface Casting {
  readonly frame: Frame
  /** Of the looks that were asked for, in order. */
  readonly moulds: readonly Mould[]
}

/** A frame, and moulds with it: the library takes some milliseconds for a file, however much or little is in it. */
export async function castFrame(file: PaperFile, { lists, images }: Traces, looks: readonly Look[]): Promise<Casting> {
  const places = [...lists].map(([key, numbering]) => ({ key, piece: paragraph({ numbering }) }))
  const plates = images.map((image) => paragraph({}, [image]))
  // Lists and pictures first: they are numbered in the order in which they stand.
  const cut = await cutDocument(paperDocument(file, withCuts([...places.map(({ piece }) => piece), ...plates, ...specimens(looks)])))
  const frame = {
    open: castSlug(cut.open),
    close: castSlug(cut.close),
    lists: new Map(places.map(({ key }, index) => [key, castSlug(numberOfList.exec(cut.pieces[index] ?? '')?.[1] ?? '')])),
    images: plates.map((_, index) => {
      const xml = cut.pieces[places.length + index] ?? ''
      return castSlug(xml.slice(xml.indexOf('<w:r>'), xml.lastIndexOf('</w:p>')))
    }),
    parts: cut.parts,
  }
  return { frame, moulds: mouldsOf(looks, cut.pieces.slice(places.length + plates.length)) }
}
