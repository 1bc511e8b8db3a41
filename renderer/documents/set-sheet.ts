import type { Block } from '../../shared/documents/blocks.ts'
import { lineText } from '../../shared/documents/blocks.ts'
import type { Sheet, SheetRow } from '../../shared/documents/sheet.ts'
import { remembered } from '../../shared/remembered.ts'
import { style, twips } from './house-style.ts'
import type { Measures } from './house-style.ts'
import { paragraph, row as rowPiece } from './pieces.ts'
import type { ParagraphPiece, Piece, RowPiece, TablePiece } from './pieces.ts'
import { setCertificates } from './set-certificates.ts'
import { setHead, setLongLetterhead } from './set-head.ts'
import { setEnvelope, setLabels } from './set-post.ts'
import { setBadges, setPlate } from './set-plates.ts'
import { setSeating } from './set-seating.ts'
import { cell, frame, setPlaceAndDate, setSignatures, setTable, shares, wholeRow } from './set-tables.ts'
import { listItem, setText } from './set-text.ts'
import type { Setting } from './set-text.ts'

function setBlock(block: Block, setting: Setting): Piece[] {
  switch (block.type) {
    case 'letterhead': return setLongLetterhead(block, setting)
    // Text must not touch the last line of a table.
    case 'table': return [setTable(block, setting), paragraph({ style: style.gap, spacing: { before: 80 }, ...(setting.keepNext ? { keepNext: true } : {}) })]
    case 'envelope': return [setEnvelope(block, setting)]
    case 'labels': return [setLabels(block)]
    case 'place-date': return [setPlaceAndDate(block, setting)]
    case 'signature': return setSignatures(block.closing, [block.signatory], setting)
    case 'two-signatures': return setSignatures([], block.signatories, setting)
    case 'plate': return setPlate(block, setting.nextPlate() > 1, setting)
    case 'badges': return [setBadges(block, setting)]
    case 'seating': return setSeating(block, setting)
    case 'certificates': return setCertificates(block, setting)
    default: return setText(block, setting)
  }
}

/** Lists go item by item, so that the same item stands at the same height in both languages. */
function pairRows(left: Block, right: Block, setting: Setting): [ParagraphPiece[], ParagraphPiece[]][] {
  if (left.type !== 'list' || right.type !== 'list') return [[setText(left, setting), setText(right, setting)]]
  const [one, other] = [setting.nextList(), setting.nextList()]
  return left.items.map((item, index) => {
    const last = index === left.items.length - 1
    const place = { last, keepNext: setting.keepNext && last }
    const counterpart = right.items[index]
    return [
      [listItem(item, { ...place, marker: left.marker, side: 'left', instance: one })],
      counterpart === undefined ? [] : [listItem(counterpart, { ...place, marker: right.marker, side: 'right', instance: other })],
    ]
  })
}

/** Some 16 lines of a column: a longer paragraph may go on overleaf, a shorter one would leave a single word there. */
const longest = 600

function textLength(block: Block): number {
  return block.type === 'paragraph' ? lineText(block.line).length : 0
}

type PairRow = Extract<SheetRow, { type: 'pair' }>

const gutter = twips(4)

/** Texts that nothing outside them changes: no list to count, no table to measure. */
const plainTypes: readonly Block['type'][] = ['paragraph', 'heading', 'title', 'subject', 'spacer']

const isPlain = ({ left, right }: PairRow): boolean => plainTypes.includes(left.type) && plainTypes.includes(right.type)

/** No block of these types counts anything. */
const uncounted = { nextList: () => 0, nextPlate: () => 0 }

function pairRow(left: ParagraphPiece[], right: ParagraphPiece[], cantSplit: boolean, textWidth: number): RowPiece {
  const widths = shares(textWidth, [1, 1])
  return rowPiece(cantSplit ? wholeRow : { cantSplit }, [
    cell(left, widths[0] ?? 0, { margins: { right: gutter } }),
    cell(right, widths[1] ?? 0, { margins: { left: gutter } }),
  ])
}

function splitsNowhere({ left, right }: PairRow): boolean {
  return Math.max(textLength(left), textLength(right)) < longest
}

/**
 * Of a thousand letters most pairs of sentences are the same: set once, and the same frozen row in every letter, by which
 * the press knows it again.
 */
const keptRow = remembered(2000, (textWidth: number, keepNext: boolean, written: string): RowPiece => {
  // Written by `setPairs` right below.
  const pair = JSON.parse(written) as PairRow
  const setting = { ...uncounted, keepNext }
  return Object.freeze(pairRow(setText(pair.left, setting), setText(pair.right, setting), splitsNowhere(pair), textWidth))
})

function setPairs(pairs: readonly PairRow[], lastKeepsNext: boolean, setting: Setting): TablePiece {
  const { textWidth } = setting.measures
  const rows = pairs.flatMap((pair, index) => {
    const keepNext = lastKeepsNext && index === pairs.length - 1
    if (isPlain(pair)) return [keptRow(textWidth, keepNext, JSON.stringify({ left: pair.left, right: pair.right }))]
    const cantSplit = splitsNowhere(pair)
    return pairRows(pair.left, pair.right, { ...setting, keepNext }).map(([left, right]) => pairRow(left, right, cantSplit, textWidth))
  })
  return frame(rows, shares(textWidth, [1, 1]))
}

const isSignature = (row: SheetRow | undefined): boolean =>
  row?.type === 'full' && (row.block.type === 'signature' || row.block.type === 'two-signatures')

const isExecutor = (row: SheetRow | undefined): boolean => row?.type === 'full' && row.block.type === 'executor'

const isAnnex = (row: SheetRow | undefined): boolean =>
  (row?.type === 'full' && row.block.type === 'annex') || (row?.type === 'pair' && row.left.type === 'annex')

function gap(keepNext: boolean): ParagraphPiece {
  return paragraph({ style: style.gap, ...(keepNext ? { keepNext: true } : {}) })
}

/** Two tables that touch become one in Word, and a page must not end in a table: a hair of space between them. */
function parted(children: readonly { readonly set: Piece; readonly bound: boolean }[]): Piece[] {
  const result: Piece[] = []
  children.forEach(({ set, bound }, index) => {
    result.push(set)
    const next = children[index + 1]
    if (set.type === 'table' && (next === undefined || next.set.type === 'table')) result.push(gap(bound))
  })
  return result
}

export function setSheet(sheet: Sheet, measures: Measures): Piece[] {
  let lists = 0
  let plates = 0
  const setting: Setting = { measures, keepNext: false, nextList: () => (lists += 1), nextPlate: () => (plates += 1) }
  const children: { set: Piece; bound: boolean }[] = []
  const { rows } = sheet
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]
    if (row === undefined) break
    // A signature never goes over alone: the last lines of the text, and the annexes between, go with it.
    // Nor does the executor's line below it.
    const keepNext = isSignature(rows[index + 1]) || (isAnnex(rows[index + 1]) && isSignature(rows[index + 2])) || (isSignature(row) && isExecutor(rows[index + 1]))
    if (row.type === 'head') children.push({ set: setHead(row.left, row.right, setting), bound: false })
    else if (row.type === 'full') children.push(...setBlock(row.block, { ...setting, keepNext }).map((set) => ({ set, bound: keepNext })))
    else {
      const pairs: PairRow[] = []
      let end = index
      for (let next = rows[end]; next?.type === 'pair'; next = rows[end]) {
        pairs.push(next)
        end += 1
      }
      const following = rows[end]
      const tail = pairs.at(-1)
      const lastKeepsNext = isSignature(following) || tail?.left.type === 'heading' || tail?.left.type === 'title'
      children.push({ set: setPairs(pairs, lastKeepsNext, setting), bound: lastKeepsNext })
      index = end - 1
    }
  }
  return parted(children)
}
