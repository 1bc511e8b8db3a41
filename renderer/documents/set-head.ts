import { BorderStyle, ImageRun, Paragraph, Table, TableRow } from 'docx'
import type { ApprovalBlock, HeadLeftBlock, HeadRightBlock, LetterheadBlock, Line, RegistrationBlock, RestrictionBlock } from '../../shared/documents/blocks.ts'
import { lineText } from '../../shared/documents/blocks.ts'
import { style, twips } from './house-style.ts'
import { cell, frame, shares } from './set-tables.ts'
import { addresseeFromLeft, setLine } from './set-text.ts'
import type { Setting } from './set-text.ts'

/** Top of the first page: letterhead, number and date, addressee or approval. */

const emblemHeight = 76
const pngSignature = [0x89, 0x50, 0x4e, 0x47]

interface Picture {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** Proportions from the PNG's first chunk; anything that is no PNG is left out rather than printed torn. */
function pictureOf(base64: string): Picture | undefined {
  if (base64 === '') return undefined
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/^data:image\/png;base64,/u, '')), (letter) => letter.charCodeAt(0))
    if (bytes.length < 24 || pngSignature.some((byte, index) => bytes[index] !== byte)) return undefined
    const view = new DataView(bytes.buffer)
    const [width, height] = [view.getUint32(16), view.getUint32(20)]
    return width === 0 || height === 0 ? undefined : { bytes, width, height }
  } catch {
    return undefined
  }
}

function emblem(base64: string): Paragraph[] {
  const picture = pictureOf(base64)
  if (picture === undefined) return []
  const image = new ImageRun({
    type: 'png',
    data: picture.bytes,
    transformation: { height: emblemHeight, width: Math.round((emblemHeight * picture.width) / picture.height) },
    altText: { name: 'emblem', title: '', description: '' },
  })
  return [new Paragraph({ style: style.officeName, children: [image] })]
}

const isEmpty = (line: Line): boolean => lineText(line).trim() === ''
const filled = (lines: readonly Line[]): readonly Line[] => lines.filter((line) => !isEmpty(line))

const doubleRule = { bottom: { style: BorderStyle.DOUBLE, size: 6, color: '000000', space: 1 } } as const
const singleRule = { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } } as const

/** The languages side by side, the state language where the order of the settings puts it (domain.md § 1.3, row 2). */
export function setLongLetterhead(block: LetterheadBlock, { measures }: Setting): (Paragraph | Table)[] {
  const widths = shares(measures.textWidth, [1, 1])
  const gutter = twips(4)
  const side = (index: 0 | 1): Paragraph[] => [
    setLine(block.names[index], style.officeName),
    ...(isEmpty(block.contacts[index]) ? [] : [setLine(block.contacts[index], style.officeContact)]),
  ]
  return [
    ...emblem(block.emblemPng),
    frame([new TableRow({
      cantSplit: true,
      children: [
        cell(side(0), widths[0] ?? 0, { margins: { right: gutter } }),
        cell(side(1), widths[1] ?? 0, { margins: { left: gutter } }),
      ],
    })], widths),
    new Paragraph({ style: style.rule, border: doubleRule, children: [] }),
  ]
}

function cornerLetterhead(block: LetterheadBlock): Paragraph[] {
  return [
    ...emblem(block.emblemPng),
    ...block.names.map((line) => setLine(line, style.officeName)),
    ...filled(block.contacts).filter((line, index) => index === 0 || lineText(line) !== lineText(block.contacts[0])).map((line) => setLine(line, style.officeContact)),
    new Paragraph({ style: style.rule, border: singleRule, children: [] }),
  ]
}

function registration(block: RegistrationBlock): Paragraph[] {
  return [block.number, ...block.dates, ...block.reference].map((line) => setLine(line, style.registration))
}

function approval(block: ApprovalBlock): Paragraph[] {
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

function restriction(block: RestrictionBlock): Paragraph[] {
  return [
    ...block.mark.map((line) => setLine(line.map((run) => ({ ...run, bold: true })), style.addressee)),
    ...filled(block.copy).map((line) => setLine(line, style.addressee)),
  ]
}

function setRight(block: HeadRightBlock): Paragraph[] {
  if (block.type === 'addressee') return block.lines.map((line) => setLine(line, style.addressee))
  return block.type === 'restriction' ? restriction(block) : approval(block)
}

/** The addressee begins some 8 cm from the left edge of the text; a line of a corner form is at most 7.5 cm long. */
export function setHead(
  left: readonly HeadLeftBlock[],
  right: readonly HeadRightBlock[],
  { measures }: Setting,
): Table {
  const first = Math.min(addresseeFromLeft, Math.round(measures.textWidth / 2))
  const last = Math.min(twips(85), measures.textWidth - first)
  const between = measures.textWidth - first - last
  const widths = [first + between, last]
  const opposite = right.flatMap((block, index) => {
    const set = setRight(block)
    return index === 0 ? set : [new Paragraph({ style: style.gap, spacing: { before: 60 }, children: [] }), ...set]
  })
  return frame([new TableRow({
    cantSplit: true,
    children: [
      cell(left.flatMap((block) => (block.type === 'letterhead' ? cornerLetterhead(block) : registration(block))), widths[0] ?? 0, { margins: { right: between + twips(7) } }),
      cell(opposite, widths[1] ?? 0),
    ],
  })], widths)
}
