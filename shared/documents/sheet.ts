import type { Language } from '../language/bilingual.ts'
import type { Settings } from '../register/settings/schema.ts'
import type { Block, DraftMarkBlock, HeadLeftBlock, HeadRightBlock } from './blocks.ts'
import type { PaperLanguage } from './document-kind.ts'
import { isCommonInSequence, isCommonOverColumns, mergeBlocks } from './merge.ts'

/** What the writer sets, top to bottom: a block over the full width, a pair of columns, or the head of the first page. */
export type SheetRow =
  | { readonly type: 'full'; readonly block: Block }
  | { readonly type: 'pair'; readonly left: Block; readonly right: Block }
  | { readonly type: 'head'; readonly left: readonly HeadLeftBlock[]; readonly right: readonly HeadRightBlock[] }

export interface Sheet {
  readonly draftMark: DraftMarkBlock | undefined
  /** Half-width columns are set in smaller type. */
  readonly columns: boolean
  readonly rows: readonly SheetRow[]
}

type Blocks = readonly Block[]

function assertPaired(first: Blocks, second: Blocks): void {
  const types = (blocks: Blocks): string => blocks.map(({ type }) => type).join(' ')
  if (types(first) !== types(second)) throw new Error(`the two languages of a paper differ: ${types(first)} against ${types(second)}`)
}

const full = (block: Block): SheetRow => ({ type: 'full', block })

function sideBySide(first: Blocks, second: Blocks): SheetRow[] {
  return first.map((block, index): SheetRow => {
    const other = second[index] ?? block
    return isCommonOverColumns(block) ? full(mergeBlocks(block, other)) : { type: 'pair', left: block, right: other }
  })
}

/** The whole text in one language, then in the other, from one common block to the next. */
function stacked(first: Blocks, second: Blocks): SheetRow[] {
  const rows: SheetRow[] = []
  let one: Block[] = []
  let two: Block[] = []
  const flush = (): void => {
    rows.push(...one.map(full))
    const parted = one.length > 2 && one.some(({ type }) => type === 'paragraph')
    if (parted) rows.push(full({ type: 'rule' }))
    rows.push(...two.map(full))
    one = []
    two = []
  }
  first.forEach((block, index) => {
    const other = second[index] ?? block
    if (isCommonInSequence(block)) {
      flush()
      rows.push(full(mergeBlocks(block, other)))
    } else {
      one.push(block)
      two.push(other)
    }
  })
  flush()
  return rows
}

function isHeadRight(block: Block): block is HeadRightBlock {
  return block.type === 'addressee' || block.type === 'restriction' || block.type === 'approval'
}

/**
 * The head of the first page is two columns wide whatever the languages: number and date on the left, addressee or
 * approval on the right (domain.md § 1.3, rows 9 and 10); with a corner form the letterhead stands on the left as well.
 */
function withHead(rows: readonly SheetRow[]): SheetRow[] {
  const left: HeadLeftBlock[] = []
  const right: HeadRightBlock[] = []
  const before: SheetRow[] = []
  let index = 0
  for (; index < rows.length; index += 1) {
    const row = rows[index]
    if (row === undefined) break
    const blocks = row.type === 'full' ? [row.block] : row.type === 'pair' ? [row.left, row.right] : []
    const [block] = blocks
    if (block?.type === 'letterhead') {
      if (block.form === 'longitudinal') before.push(row)
      else left.push(block)
    } else if (block?.type === 'registration') left.push(block)
    else if (block !== undefined && isHeadRight(block)) right.push(...blocks.filter(isHeadRight))
    else break
  }
  const rest = rows.slice(index)
  return left.length === 0 && right.length === 0 ? [...before, ...rest] : [...before, { type: 'head', left, right }, ...rest]
}

/** What a kind composed; English only where it has an English edition. */
export type Composed = Readonly<Record<Language, Blocks>> & { readonly en?: Blocks }

/** Lays the blocks of one or both languages out on the sheet. */
export function arrange(composed: Composed, language: PaperLanguage, page: Settings['page']): Sheet {
  const order: readonly [Language, Language] = page.languageOrder === 'ky-first' ? ['ky', 'ru'] : ['ru', 'ky']
  const columns = language === 'both' && page.bothLanguages === 'side-by-side'
  const placed = (blocks: Blocks): Blocks => blocks.filter(({ type }) => type !== 'draft-mark')
  const [first, second] = [placed(composed[order[0]]), placed(composed[order[1]])]
  let rows: SheetRow[]
  if (language === 'both') {
    assertPaired(first, second)
    rows = columns ? sideBySide(first, second) : stacked(first, second)
  } else rows = placed(composed[language] ?? []).map(full)
  const draftMark = (language === 'en' ? (composed.en ?? []) : composed.ky).find((block): block is DraftMarkBlock => block.type === 'draft-mark')
  return { draftMark, columns, rows: withHead(rows) }
}
