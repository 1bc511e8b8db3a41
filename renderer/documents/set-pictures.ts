import { AlignmentType, LineRuleType } from 'docx'
import { style, twips } from './house-style.ts'
import { readEmblem, readPhoto } from './picture-files.ts'
import type { ReadPicture } from './picture-files.ts'
import { image, paragraph } from './pieces.ts'
import type { FloatingPlace, ImagePiece, ParagraphPiece } from './pieces.ts'

/** Of a picture's place, in millimetres. */
export interface PlaceSize {
  readonly width: number
  readonly height: number
}

/** The library counts in pixels, 96 to the inch. */
const pixels = (millimetres: number): number => (millimetres * 96) / 25.4

/** As large as the place lets it be, in its own proportions. */
function fitted({ picture, width, height }: ReadPicture, place: PlaceSize, name: string, floating?: FloatingPlace): ImagePiece {
  const scale = Math.min(pixels(place.width) / width, pixels(place.height) / height)
  return image(picture, {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    name,
    ...(floating === undefined ? {} : { floating }),
  })
}

/** A picture stands on its line, and what hangs below that takes room too: the type is as small as can be. */
function alone(picture: ImagePiece, after: number): ParagraphPiece {
  return paragraph({
    style: style.tableText,
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: twips(after), line: 240, lineRule: LineRuleType.AUTO },
    run: { size: 2 },
  }, [picture])
}

/** The photograph in its own proportions; nothing where there is none. */
export function photoPiece(photo: string, place: PlaceSize): ParagraphPiece[] {
  const read = readPhoto(photo)
  return read === undefined ? [] : [alone(fitted(read, place, 'photo'), 0)]
}

/** The office's emblem; nothing where there is none. @param after below it, in millimetres */
export function emblemPiece(emblemPng: string, place: PlaceSize, after = 0): ParagraphPiece[] {
  const read = readEmblem(emblemPng)
  return read === undefined ? [] : [alone(fitted(read, place, 'emblem'), after)]
}

/** The same out of the line: pictures in the turned text of a cell are drawn by Word alone, and not turned with it. */
export function floatingEmblem(emblemPng: string, place: PlaceSize, floating: FloatingPlace): ImagePiece[] {
  const read = readEmblem(emblemPng)
  return read === undefined ? [] : [fitted(read, place, 'emblem', floating)]
}
