import { AlignmentType, BorderStyle, HeightRule, LineRuleType, VerticalAlignTable, WidthType } from 'docx'
import { style, twips } from './house-style.ts'
import { readPhoto } from './picture-files.ts'
import type { ReadPicture } from './picture-files.ts'
import { cellPiece, image, paragraph, row } from './pieces.ts'
import type { ImagePiece, ParagraphPiece, TablePiece } from './pieces.ts'
import { frame } from './set-tables.ts'

/** Of a picture's place, in millimetres. */
export interface PlaceSize {
  readonly width: number
  readonly height: number
}

/** The library counts in pixels, 96 to the inch. */
const pixels = (millimetres: number): number => (millimetres * 96) / 25.4

/** As large as the place lets it be, in its own proportions. */
export function fittedImage({ picture, width, height }: ReadPicture, place: PlaceSize, name: string): ImagePiece {
  const scale = Math.min(pixels(place.width) / width, pixels(place.height) / height)
  return image(picture, { width: Math.round(width * scale), height: Math.round(height * scale), name })
}

/** The type is small and the lines are close: a picture stands on its line, and what hangs below it would need room too. */
const alone = {
  style: style.tableText,
  alignment: AlignmentType.CENTER,
  spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
  run: { size: 2 },
} as const

export function picturePiece(picture: ImagePiece, after = 0): ParagraphPiece {
  return paragraph(after === 0 ? alone : { ...alone, spacing: { ...alone.spacing, after } }, [picture])
}

/** Between a photograph and its frame, on each side. */
const rim = 0.5

/** The photograph, or nothing where there is none; it keeps its proportions. */
export function photoPiece(photo: string, place: PlaceSize): ParagraphPiece[] {
  const read = readPhoto(photo)
  return read === undefined ? [] : [picturePiece(fittedImage(read, place, 'photo'))]
}

/** A frame of this size with the photograph in it; empty where there is none, for one to be glued in. */
export function photoFrame(photo: string, { width, height }: PlaceSize): TablePiece {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '909090' } as const
  const set = photoPiece(photo, { width: width - 2 * rim, height: height - 2 * rim })
  return frame([row({ height: { value: twips(height), rule: HeightRule.EXACT } }, [
    cellPiece({
      width: { size: twips(width), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      borders: { top: line, bottom: line, left: line, right: line },
    }, set.length === 0 ? [paragraph({ style: style.tableText })] : set),
  ])], [twips(width)])
}
