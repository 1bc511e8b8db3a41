import type { Block } from '../../shared/documents/blocks.ts'
import { lineText } from '../../shared/documents/blocks.ts'
import type { Sheet, SheetRow } from '../../shared/documents/sheet.ts'
import { style, twips } from './house-style.ts'
import type { Measures } from './house-style.ts'
import { paragraph, row as rowPiece } from './pieces.ts'
import type { ParagraphPiece, Piece, TablePiece } from './pieces.ts'
import { setHead, setLongLetterhead } from './set-head.ts'
import { setEnvelope, setLabels } from './set-post.ts'
import { setBadges, setPlate } from './set-plates.ts'
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

function setPairs(pairs: readonly PairRow[], lastKeepsNext: boolean, setting: Setting): TablePiece {
  const widths = shares(setting.measures.textWidth, [1, 1])
  const gutter = twips(4)
  const rows = pairs.flatMap(({ left, right }, index) => {
    const cantSplit = Math.max(textLength(left), textLength(right)) < longest
    return pairRows(left, right, { ...setting, keepNext: lastKeepsNext && index === pairs.length - 1 }).map((cells) => ({ cells, cantSplit }))
  })
  return frame(rows.map(({ cells: [left, right], cantSplit }) => rowPiece(cantSplit ? wholeRow : { cantSplit }, [
    cell(left, widths[0] ?? 0, { margins: { right: gutter } }),
    cell(right, widths[1] ?? 0, { margins: { left: gutter } }),
  ])), widths)
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
