import { AlignmentType, BorderStyle, HeightRule, TextDirection, VerticalAlignTable, WidthType } from 'docx'
import { lineText } from '../../shared/documents/blocks.ts'
import type { Badge, BadgesBlock, Line, PlateBlock } from '../../shared/documents/blocks.ts'
import { style, twips } from './house-style.ts'
import { cellPiece, paragraph, row, run } from './pieces.ts'
import type { CellPiece, ParagraphPiece, Piece, TablePiece } from './pieces.ts'
import { cell, frame, shares, wholeRow } from './set-tables.ts'
import { languageTags } from './set-text.ts'
import type { Setting } from './set-text.ts'

/** Sheets that are folded, held up or cut apart: their type is as large as the text lets it be. */

/** Where to fold or cut: seen by whoever does it, not by whoever reads. */
const guide = { style: BorderStyle.DASHED, size: 4, color: 'B0B0B0' } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** Of bold Times New Roman, in ems, with room to spare for capitals. */
const widestLetter = 0.6
/** Of its type; Times New Roman sets single lines at 1.15. */
const lineHeight = 1.18

/** A paragraph in a size of its own; plates and badges carry no marks of a draft. */
function large(line: Line, points: number, { bold, italics, after = 0, left }: { readonly bold?: boolean; readonly italics?: boolean; readonly after?: number; readonly left?: boolean } = {}): ParagraphPiece {
  const look = { style: style.tableText, alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER, spacing: { after: Math.round(after * 20) } }
  return paragraph(look, line.map(({ text, language }) => run({
    size: Math.round(points * 2),
    ...(bold ? { bold: true } : {}),
    ...(italics ? { italics: true } : {}),
    language: { value: languageTags[language] },
  }, text.replace(/\s+/gu, ' '))))
}

/** How many lines a text takes, broken between words and after hyphens; undefined where one word is too long for a line. */
function lineCount(text: string, letters: number): number | undefined {
  let count = 1
  let used = 0
  for (const word of text.split(/(?<=[\s-])/u)) {
    const length = word.trimEnd().length
    if (length > letters) return undefined
    if (used + length > letters) {
      count += 1
      used = 0
    }
    used += word.length
  }
  return count
}

interface Room {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly largest: number
  readonly smallest: number
}

/** The largest type, in half points as Word counts it, in which all the lines find room. */
function fittingSize(lines: readonly Line[], { width, height, largest, smallest }: Room): number {
  const fits = (size: number): boolean => {
    const counts = lines.map((line) => lineCount(lineText(line), Math.floor(width / (size * widestLetter))))
    return counts.every((count) => count !== undefined) && counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) * size * lineHeight <= height
  }
  let size = largest
  while (size > smallest && !fits(size)) size -= 0.5
  return size
}

/** The name takes the greater part of the height and is always larger than what stands below it. */
function plateText({ name, body }: PlateBlock, width: number, height: number, largest: number): ParagraphPiece[] {
  const nameSize = fittingSize(name, { width, height: height * 0.55, largest, smallest: 12 })
  const bodySize = fittingSize(body, { width, height: height * 0.35, largest: Math.round(nameSize * 0.6), smallest: 10 })
  return [
    ...name.map((line, index) => large(line, nameSize, { bold: true, after: index === name.length - 1 ? 8 : 0 })),
    ...body.map((line) => large(line, bodySize, { after: 2 })),
  ]
}

/**
 * The sheet stands upright while it is printed and is folded along its middle. Turned to the left, the half on the left
 * lies below and faces the room, the other stands on its head and faces whoever sits behind it: a cell whose text runs
 * down, beside one whose text runs up (ECMA-376, 17.18.93 ST_TextDirection).
 */
function foldedPlate(block: PlateBlock, { measures }: Setting): TablePiece {
  const height = measures.page.height - measures.margins.top - measures.margins.bottom - twips(8)
  const widths = shares(measures.textWidth, [1, 1])
  const half = (direction: (typeof TextDirection)[keyof typeof TextDirection], borders: { readonly left?: typeof guide; readonly right?: typeof guide }, width: number): CellPiece =>
    cellPiece({
      width: { size: width, type: WidthType.DXA },
      textDirection: direction,
      verticalAlign: VerticalAlignTable.CENTER,
      borders: { top: none, bottom: none, left: none, right: none, ...borders },
    }, plateText(block, height / 20 - 20, width / 20 - 20, 72))
  return frame([row({ cantSplit: true, height: { value: height, rule: HeightRule.EXACT } }, [
    half(TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT, { right: guide }, widths[0] ?? 0),
    half(TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT, { left: guide }, widths[1] ?? 0),
  ])], widths)
}

function sign(block: PlateBlock, { measures }: Setting): TablePiece {
  const height = measures.page.height - measures.margins.top - measures.margins.bottom - twips(8)
  return frame([row({ cantSplit: true, height: { value: height, rule: HeightRule.EXACT } }, [
    cellPiece(
      { width: { size: measures.textWidth, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER },
      plateText(block, measures.textWidth / 20 - 10, height / 20 - 20, 110),
    ),
  ])], [measures.textWidth])
}

/** @param follows whether a sheet stands before this one */
export function setPlate(block: PlateBlock, follows: boolean, setting: Setting): Piece[] {
  const set = block.form === 'folded' ? foldedPlate(block, setting) : sign(block, setting)
  return follows ? [paragraph({ style: style.gap, pageBreakBefore: true }), set] : [set]
}

const badgesInRow = 2
const badgeHeight = twips(60) - 20
const photo = { width: twips(26), height: twips(34) }
/** Points, in which the parts of a badge share its height. */
const badgeRoom = {
  event: { width: 150, height: 31, largest: 8, smallest: 6 },
  name: { width: 150, height: 52, largest: 16, smallest: 6.5 },
  latin: { width: 150, height: 20, largest: 11, smallest: 6.5 },
  role: { width: 150, height: 18, largest: 9, smallest: 6.5 },
  body: { width: 150, height: 34, largest: 9, smallest: 6 },
} as const satisfies Record<string, Room>

function photoFrame(): TablePiece {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '909090' } as const
  return frame([row({ height: { value: photo.height, rule: HeightRule.EXACT } }, [
    cell([], photo.width, { borders: { top: line, bottom: line, left: line, right: line } }),
  ])], [photo.width])
}

function badgeText(badge: Badge, block: BadgesBlock): ParagraphPiece[] {
  const { dates } = block
  const apart: Line = badge.number.length > 0 && dates.length > 0 ? [{ text: ' · ', language: 'ky' }] : []
  const last: Line = [...badge.number, ...apart, ...(dates[0] ?? [])]
  const nameSize = fittingSize(badge.name, badgeRoom.name)
  const part = (lines: readonly Line[], room: Room, look: Parameters<typeof large>[2] = {}): ParagraphPiece[] => {
    const size = fittingSize(lines, room)
    return lines.map((line, index) => large(line, size, { ...look, left: true, after: index === lines.length - 1 ? 2 : 0 }))
  }
  return [
    ...part(block.event, badgeRoom.event),
    ...badge.name.map((line) => large(line, nameSize, { bold: true, left: true })),
    ...(badge.latin.length === 0 ? [] : part([badge.latin], { ...badgeRoom.latin, largest: Math.min(badgeRoom.latin.largest, nameSize) })),
    ...part(badge.role, badgeRoom.role, { italics: true }),
    ...part(badge.body, badgeRoom.body),
    ...(last.length === 0 ? [] : [large(last, 8, { bold: true, left: true })]),
  ]
}

function badgeCell(badge: Badge | undefined, block: BadgesBlock, width: number): CellPiece {
  const borders = { top: guide, bottom: guide, left: guide, right: guide }
  if (badge === undefined) return cell([], width, { borders: { top: none, bottom: none, left: guide, right: none } })
  const inner = width - twips(6)
  const widths = [photo.width + twips(3), inner - photo.width - twips(3)]
  const look = {
    width: { size: width, type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, left: twips(3), right: twips(3), top: twips(2), bottom: 0 },
    verticalAlign: VerticalAlignTable.CENTER,
    borders,
  }
  const photoAndText = row(wholeRow, [
    cell([photoFrame(), paragraph({ style: style.gap })], widths[0] ?? 0),
    cell(badgeText(badge, block), widths[1] ?? 0),
  ])
  return cellPiece(look, [frame([photoAndText], widths), paragraph({ style: style.gap })])
}

export function setBadges(block: BadgesBlock, { measures }: Setting): TablePiece {
  const widths = shares(measures.textWidth, Array.from({ length: badgesInRow }, () => 1))
  const count = Math.ceil(block.badges.length / badgesInRow)
  return frame(Array.from({ length: count }, (_, index) => row(
    { cantSplit: true, height: { value: badgeHeight, rule: HeightRule.EXACT } },
    widths.map((width, column) => badgeCell(block.badges[index * badgesInRow + column], block, width)),
  )), widths)
}
