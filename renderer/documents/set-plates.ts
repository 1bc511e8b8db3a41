import { AlignmentType, BorderStyle, HeightRule, TextDirection, VerticalAlignTable, WidthType } from 'docx'
import { lineText } from '../../shared/documents/blocks.ts'
import type { Badge, BadgesBlock, Line, PlateBlock } from '../../shared/documents/blocks.ts'
import { style, twips } from './house-style.ts'
import type { Measures } from './house-style.ts'
import { cellPiece, paragraph, row, run } from './pieces.ts'
import type { CellPiece, ImagePiece, ParagraphPiece, Piece, TablePiece } from './pieces.ts'
import { photoFrame } from './set-photo.ts'
import { emblemPiece, floatingEmblem } from './set-pictures.ts'
import { cell, frame, shares, wholeRow } from './set-tables.ts'
import { languageTags } from './set-text.ts'
import type { Setting } from './set-text.ts'

/** Sheets that are folded, held up or cut apart: their type is as large as the text lets it be. */

/** Where to fold or cut: seen by whoever does it, not by whoever reads. */
export const guide = { style: BorderStyle.DASHED, size: 4, color: 'B0B0B0' } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** Of bold Times New Roman, in ems, with room to spare for capitals. */
const widestLetter = 0.6
/** Of its type; Times New Roman sets single lines at 1.15. */
const lineHeight = 1.18

/** A paragraph in a size of its own; plates and badges carry no marks of a draft. */
export function large(line: Line, points: number, { bold, italics, after = 0, left }: { readonly bold?: boolean; readonly italics?: boolean; readonly after?: number; readonly left?: boolean } = {}): ParagraphPiece {
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

export interface Room {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly largest: number
  readonly smallest: number
}

/** The largest type, in half points as Word counts it, in which all the lines find room. */
export function fittingSize(lines: readonly Line[], { width, height, largest, smallest }: Room): number {
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

/** A little is left for the paragraphs that a page begins and ends with. */
const sheetHeight = ({ page, margins }: Measures): number => page.height - margins.top - margins.bottom - twips(8)

/** Of the emblem on a plate, in millimetres: between the fold and the name, which makes room for it. */
const emblemOnPlate = { width: 22, height: 22, fromFold: 6, room: 30 } as const

/**
 * The sheet stands upright while it is printed and is folded along its middle. Turned to the left, the half on the left
 * lies below and faces the room, the other stands on its head and faces whoever sits behind it: a cell whose text runs
 * down, beside one whose text runs up (ECMA-376, 17.18.93 ST_TextDirection).
 */
function foldedPlate(block: PlateBlock, { measures }: Setting): TablePiece {
  const height = sheetHeight(measures)
  const widths = shares(measures.textWidth, [1, 1])
  const room = plateEmblems(block, measures).length === 0 ? 0 : twips(emblemOnPlate.room)
  const half = (direction: (typeof TextDirection)[keyof typeof TextDirection], fold: 'left' | 'right', width: number): CellPiece =>
    cellPiece({
      width: { size: width, type: WidthType.DXA },
      textDirection: direction,
      verticalAlign: VerticalAlignTable.CENTER,
      borders: { top: none, bottom: none, left: none, right: none, [fold]: guide },
      ...(room === 0 ? {} : { margins: { marginUnitType: WidthType.DXA, [fold]: room } }),
    }, plateText(block, height / 20 - 20, (width - room) / 20 - 20, 72))
  return frame([row({ cantSplit: true, height: { value: height, rule: HeightRule.EXACT } }, [
    half(TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT, 'right', widths[0] ?? 0),
    half(TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT, 'left', widths[1] ?? 0),
  ])], widths)
}

/** One on each half, turned as its text is. */
function plateEmblems({ form, emblemPng }: PlateBlock, measures: Measures): ImagePiece[] {
  if (form !== 'folded') return []
  const { width, height, fromFold } = emblemOnPlate
  const fold = measures.textWidth / 2 / twips(1)
  const top = (sheetHeight(measures) / twips(1) - height) / 2
  return [
    ...floatingEmblem(emblemPng, emblemOnPlate, { left: fold - fromFold - width, top, rotation: 90 }),
    ...floatingEmblem(emblemPng, emblemOnPlate, { left: fold + fromFold, top, rotation: 270 }),
  ]
}

function sign(block: PlateBlock, { measures }: Setting): TablePiece {
  const height = sheetHeight(measures)
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
  const emblems = plateEmblems(block, setting.measures)
  if (!follows && emblems.length === 0) return [set]
  return [paragraph({ style: style.gap, ...(follows ? { pageBreakBefore: true } : {}) }, emblems), set]
}

const badgesInRow = 2
const badgeHeight = twips(60) - 20
/** Millimetres. */
const photo = { width: 26, height: 34 } as const
const photoWidth = twips(photo.width)
const emblemOnBadge = { width: 20, height: 11 } as const
/** Points, in which the parts of a badge share its height. */
const badgeRoom = {
  event: { width: 150, height: 31, largest: 8, smallest: 6 },
  name: { width: 150, height: 52, largest: 16, smallest: 6.5 },
  latin: { width: 150, height: 20, largest: 11, smallest: 6.5 },
  role: { width: 150, height: 18, largest: 9, smallest: 6.5 },
  body: { width: 150, height: 34, largest: 9, smallest: 6 },
} as const satisfies Record<string, Room>

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
  const widths = [photoWidth + twips(3), inner - photoWidth - twips(3)]
  const look = {
    width: { size: width, type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, left: twips(3), right: twips(3), top: twips(2), bottom: 0 },
    verticalAlign: VerticalAlignTable.CENTER,
    borders,
  }
  const photoAndText = row(wholeRow, [
    cell([...emblemPiece(block.emblemPng, emblemOnBadge, 1), photoFrame(badge.photo, photo), paragraph({ style: style.gap })], widths[0] ?? 0, { margins: { right: twips(3) } }),
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
