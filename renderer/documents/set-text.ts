import { AlignmentType, BorderStyle } from 'docx'
import { lineText } from '../../shared/documents/blocks.ts'
import type { Alignment, Block, Line, ParagraphBlock, Run, RunLanguage } from '../../shared/documents/blocks.ts'
import { remembered } from '../../shared/remembered.ts'
import { mark, numbering, style, twips } from './house-style.ts'
import type { Measures } from './house-style.ts'
import { partsAtFirmHyphens, withoutLooseSpaces } from './no-break.ts'
import { keptLooks, paragraph, run } from './pieces.ts'
import type { ParagraphLook, ParagraphPiece, RunLook, RunPiece } from './pieces.ts'

/** Word's tags; the spelling checker follows them run by run. */
export const languageTags: Readonly<Record<RunLanguage, string>> = { ky: 'ky-KG', ru: 'ru-RU', en: 'en-US' }

export const alignments: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.JUSTIFIED,
}

/** XML 1.0 has no place for these; a text pasted from elsewhere may carry them, and Word would refuse the file. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu

/** The lines of a text, each in the parts between its firm hyphens. */
const layOut = remembered(3000, (text: string): readonly (readonly string[])[] =>
  withoutLooseSpaces(text.replace(unprintable, '')).split(/\r\n|\r|\n/u).map(partsAtFirmHyphens))

const runLook = keptLooks((language: RunLanguage, bold: boolean, italics: boolean, characterStyle: string | undefined, newLine: boolean): RunLook => ({
  ...(newLine ? { break: 1 } : {}),
  ...(bold ? { bold } : {}),
  ...(italics ? { italics } : {}),
  ...(characterStyle === undefined ? {} : { style: characterStyle }),
  language: { value: languageTags[language] },
}))

function textRun({ text, bold = false, italic = false, missing, unconfirmed, language }: Run): RunPiece[] {
  const characterStyle = missing ? mark.missing : unconfirmed ? mark.unconfirmed : undefined
  return layOut(text).map((parts, index) => run(runLook(language, bold, italic, characterStyle, index > 0), ...parts))
}

export function textRuns(line: Line): RunPiece[] {
  return line.flatMap(textRun)
}

type LineOptions = Omit<ParagraphLook, 'style'>

const commonLook = keptLooks((look: string, alignment: LineOptions['alignment'], keepNext: boolean | undefined): ParagraphLook => ({
  style: look,
  ...(alignment === undefined ? {} : { alignment }),
  ...(keepNext === undefined ? {} : { keepNext }),
}))

const common: readonly string[] = ['alignment', 'keepNext']

export function setLine(line: Line, look: string, options: LineOptions = {}): ParagraphPiece {
  const isCommon = Object.keys(options).every((name) => common.includes(name))
  return paragraph(isCommon ? commonLook(look, options.alignment, options.keepNext) : { ...options, style: look }, textRuns(line))
}

export interface Setting {
  readonly measures: Measures
  /** What follows must stand on the same page: the last paragraph set is bound to it. */
  readonly keepNext: boolean
  /** A number of its own for each numbered list, so that each starts at 1. */
  readonly nextList: () => number
  /** Which sheet of plates this is, from 1. */
  readonly nextPlate: () => number
}

const keep = (keepNext: boolean): { keepNext?: true } => (keepNext ? { keepNext: true } : {})

/** Where addressee and approval begin (domain.md § 1.3, rows 9 and 10). */
export const addresseeFromLeft = twips(82)

export interface ListPlace {
  readonly marker: 'number' | 'dash'
  readonly side: 'left' | 'right'
  readonly instance: number
  readonly last: boolean
  readonly keepNext: boolean
}

/** Lists that run side by side count apart: two lists of one definition would share their counter in Word. */
export function listItem(item: Line, { marker, side, instance, last, keepNext }: ListPlace): ParagraphPiece {
  const reference = marker === 'dash' ? numbering.dash : side === 'left' ? numbering.numberLeft : numbering.numberRight
  return setLine(item, last ? style.listLast : style.list, {
    numbering: { reference, level: 0, ...(marker === 'number' ? { instance } : {}) },
    ...keep(keepNext),
  })
}

/** «Тиркеме: 3 барак, 1 нускада.» on one line; several are numbered under the word (domain.md § 1.7). */
function annex(label: Line, items: readonly Line[], { keepNext }: Pick<Setting, 'keepNext'>): ParagraphPiece[] {
  const [only] = items
  if (items.length === 1 && only !== undefined) {
    const [first] = label
    const space: Line = first === undefined ? [] : [{ ...first, text: ' ' }]
    return [setLine([...label, ...space, ...only], style.annex, { spacing: { before: 160 }, ...keep(keepNext) })]
  }
  const indent = twips(6)
  return [
    setLine(label, style.annex, { spacing: { before: 160 }, keepNext: true }),
    ...items.map((item, index) => paragraph(
      { style: style.annex, indent: { left: indent, hanging: indent }, ...keep(keepNext || index < items.length - 1) },
      [run({}, `${index + 1}. `), ...textRuns(item)],
    )),
  ]
}

/** Some two lines. Of two, the first would be torn to the full width by the long words of Kyrgyz, and nothing stands under it to be even with. */
const shortText = 150

/** Undefined: as the style of the paragraph has it. */
function alignmentOf({ align, keepNext, line }: ParagraphBlock): { alignment?: (typeof AlignmentType)[keyof typeof AlignmentType] } {
  if (align === 'centre' || keepNext) return {}
  if (align !== 'justified') return { alignment: alignments[align] }
  return lineText(line).length < shortText ? { alignment: alignments.left } : {}
}

function paragraphStyle({ align, keepNext, indent }: ParagraphBlock): string {
  if (align === 'centre') return style.centred
  if (keepNext) return indent ? style.leadIndented : style.lead
  return indent ? style.body : style.plain
}

/** Blocks that are paragraphs; tables and whatever is two columns wide are set elsewhere. */
export function setText(block: Block, setting: Omit<Setting, 'measures'>): ParagraphPiece[] {
  const { keepNext } = setting
  switch (block.type) {
    case 'title':
      return block.lines.map((line, index) => setLine(line, index === 0 ? style.title : style.titleSecond))
    case 'subject':
      return [setLine(block.line, style.subject)]
    case 'heading':
      return [setLine(block.line, block.level === 1 ? style.headingOne : style.headingTwo)]
    case 'paragraph':
      return [setLine(block.line, paragraphStyle(block), {
        ...alignmentOf(block),
        ...keep(keepNext || block.keepNext),
      })]
    case 'list': {
      const instance = setting.nextList()
      return block.items.map((item, index) => {
        const last = index === block.items.length - 1
        return listItem(item, { marker: block.marker, side: 'left', instance, last, keepNext: keepNext && last })
      })
    }
    case 'annex':
      return annex(block.label, block.items, setting)
    case 'executor': {
      const labels = block.labels.flatMap((line, index) => [...(index === 0 ? [] : [run({}, ' / ')]), ...textRuns(line)])
      const names = block.names.flatMap((line, index) => [...(index === 0 ? [] : [run({}, ' / ')]), ...textRuns(line)])
      return [
        paragraph({ style: style.executor, spacing: { before: 300 }, keepNext: block.phone.length > 0 }, [...labels, run({}, ': '), ...names]),
        ...(block.phone.length === 0 ? [] : [setLine(block.phone, style.executor)]),
      ]
    }
    case 'addressee':
      return block.lines.map((line) => setLine(line, style.addressee, { indent: { left: addresseeFromLeft } }))
    case 'rule':
      return [paragraph({ style: style.rule, border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '404040', space: 1 } } })]
    case 'page-break':
      return [paragraph({ style: style.gap, pageBreakBefore: true })]
    case 'spacer':
      return [paragraph({ style: style.gap, spacing: { before: twips(block.millimetres) } })]
    default:
      throw new Error(`not a block of text: ${block.type}`)
  }
}
