import { BorderStyle, HeightRule, VerticalAlignTable, WidthType } from 'docx'
import { style, twips } from './house-style.ts'
import { cellPiece, paragraph, row } from './pieces.ts'
import type { TablePiece } from './pieces.ts'
import { photoPiece } from './set-pictures.ts'
import type { PlaceSize } from './set-pictures.ts'
import { frame } from './set-tables.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: '909090' } as const

/** Between a photograph and its frame on each side, in millimetres. */
const rim = 0.5

/** A frame of this size with the photograph in it; empty where there is none, for one to be glued in. */
export function photoFrame(photo: string, { width, height }: PlaceSize): TablePiece {
  const set = photoPiece(photo, { width: width - 2 * rim, height: height - 2 * rim })
  return frame([row({ height: { value: twips(height), rule: HeightRule.EXACT } }, [
    cellPiece({
      width: { size: twips(width), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      borders: { top: line, bottom: line, left: line, right: line },
    }, set.length === 0 ? [paragraph({ style: style.tableText })] : set),
  ])], [twips(width)])
}
