import { Packer } from 'docx'
import type { Document } from 'docx'
import { paragraph, run } from '../pieces.ts'
import type { Piece } from '../pieces.ts'
import { partText, readZip } from './zip.ts'
import type { ZipPart } from './zip.ts'

/**
 * XML of single pieces, cut out of a file that the `docx` library has written: it gives its XML in no other way. Signs of
 * the private use area mark the places; they stand in no file that leaves the press.
 */

/** Stands where a text goes. */
export const hole = '\uE000'
const knife = '\uE001'

const cutHere: Piece = paragraph({}, [run({}, knife)])

/** Each of the pieces between two marks. */
export function withCuts(pieces: readonly Piece[]): Piece[] {
  return [cutHere, ...pieces.flatMap((piece) => [piece, cutHere])]
}

export interface CutFile {
  readonly parts: readonly ZipPart[]
  /** The text's XML before the first and after the last piece. */
  readonly open: string
  readonly close: string
  /** XML of each piece, in order. */
  readonly pieces: readonly string[]
}

export const documentPath = 'word/document.xml'

/** @param document with `withCuts` for its text */
export async function cutDocument(document: Document): Promise<CutFile> {
  const parts = readZip(new Uint8Array(await Packer.toArrayBuffer(document)))
  const text = parts.find(({ path }) => path === documentPath)
  if (text === undefined) throw new Error('a file without a text')
  const pieces = partText(text).split(new RegExp(`<w:p>(?:(?!<w:p>).)*${knife}.*?</w:p>`, 'su'))
  const [open, close] = [pieces.shift(), pieces.pop()]
  if (open === undefined || close === undefined) throw new Error('a text without marks')
  return { parts, open, close, pieces }
}
