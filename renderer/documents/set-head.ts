import { BorderStyle } from 'docx'
import type { ApprovalBlock, HeadLeftBlock, HeadRightBlock, LetterheadBlock, Line, RegistrationBlock, RestrictionBlock } from '../../shared/documents/blocks.ts'
import { lineText } from '../../shared/documents/blocks.ts'
import { style, twips } from './house-style.ts'
import { readEmblem } from './picture-files.ts'
import { image, paragraph, row } from './pieces.ts'
import type { ParagraphPiece, Piece, TablePiece } from './pieces.ts'
import { cell, frame, shares, wholeRow } from './set-tables.ts'
import { addresseeFromLeft, setLine } from './set-text.ts'
import type { Setting } from './set-text.ts'

/** Top of the first page: letterhead, number and date, addressee or approval. */

const emblemHeight = 76

function setEmblem(base64: string): ParagraphPiece[] {
  const emblem = readEmblem(base64)
  if (emblem === undefined) return []
  const { picture, width, height } = emblem
  const place = { height: emblemHeight, width: Math.round((emblemHeight * width) / height), name: 'emblem' }
  return [paragraph({ style: style.officeName }, [image(picture, place)])]
}

const isEmpty = (line: Line): boolean => lineText(line).trim() === ''
const filled = (lines: readonly Line[]): readonly Line[] => lines.filter((line) => !isEmpty(line))

const doubleRule = { bottom: { style: BorderStyle.DOUBLE, size: 6, color: '000000', space: 1 } } as const
const singleRule = { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } } as const

/** The languages side by side, the state language where the order of the settings puts it (domain.md § 1.3, row 2). */
export function setLongLetterhead(block: LetterheadBlock, { measures }: Setting): Piece[] {
  const widths = shares(measures.textWidth, [1, 1])
  const gutter = twips(4)
  const side = (index: 0 | 1): ParagraphPiece[] => [
    setLine(block.names[index], style.officeName),
    ...(isEmpty(block.contacts[index]) ? [] : [setLine(block.contacts[index], style.officeContact)]),
  ]
  return [
    ...setEmblem(block.emblemPng),
    frame([row(wholeRow, [
      cell(side(0), widths[0] ?? 0, { margins: { right: gutter } }),
      cell(side(1), widths[1] ?? 0, { margins: { left: gutter } }),
    ])], widths),
    paragraph({ style: style.rule, border: doubleRule }),
  ]
}

function cornerLetterhead(block: LetterheadBlock): ParagraphPiece[] {
  return [
    ...setEmblem(block.emblemPng),
    ...block.names.map((line) => setLine(line, style.officeName)),
    ...filled(block.contacts).filter((line, index) => index === 0 || lineText(line) !== lineText(block.contacts[0])).map((line) => setLine(line, style.officeContact)),
    paragraph({ style: style.rule, border: singleRule }),
  ]
}

function registration(block: RegistrationBlock): ParagraphPiece[] {
  return [block.number, ...block.dates, ...block.reference].map((line) => setLine(line, style.registration))
}

function approval(block: ApprovalBlock): ParagraphPiece[] {
  const name = filled(block.name)
  return [
    ...block.word.map((line) => setLine(line.map((run) => ({ ...run, bold: true })), style.addressee)),
    ...filled(block.post).map((line) => setLine(line, style.addressee)),
    ...(name.length === 0 ? [[]] : name).map((line, index) => setLine(
      index === 0 ? [{ text: '__________________ ', language: line[0]?.language ?? 'ky' }, ...line] : [{ text: '                                     ', language: line[0]?.language ?? 'ky' }, ...line],
      style.addressee,
    )),
    ...block.dates.map((line) => setLine(line, style.addressee)),
  ]
}

function restriction(block: RestrictionBlock): ParagraphPiece[] {
  return [
    ...block.mark.map((line) => setLine(line.map((run) => ({ ...run, bold: true })), style.addressee)),
    ...filled(block.copy).map((line) => setLine(line, style.addressee)),
  ]
}

function setRight(block: HeadRightBlock): ParagraphPiece[] {
  if (block.type === 'addressee') return block.lines.map((line) => setLine(line, style.addressee))
  return block.type === 'restriction' ? restriction(block) : approval(block)
}

/** The addressee begins some 8 cm from the left edge of the text; a line of a corner form is at most 7.5 cm long. */
export function setHead(
  left: readonly HeadLeftBlock[],
  right: readonly HeadRightBlock[],
  { measures }: Setting,
): TablePiece {
  const first = Math.min(addresseeFromLeft, Math.round(measures.textWidth / 2))
  const last = Math.min(twips(85), measures.textWidth - first)
  const between = measures.textWidth - first - last
  const widths = [first + between, last]
  const opposite = right.flatMap((block, index) => {
    const set = setRight(block)
    return index === 0 ? set : [paragraph({ style: style.gap, spacing: { before: 60 } }), ...set]
  })
  return frame([row(wholeRow, [
    cell(left.flatMap((block) => (block.type === 'letterhead' ? cornerLetterhead(block) : registration(block))), widths[0] ?? 0, { margins: { right: between + twips(7) } }),
    cell(opposite, widths[1] ?? 0),
  ])], widths)
}
