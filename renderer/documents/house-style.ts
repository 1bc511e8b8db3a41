import { AlignmentType, LevelFormat, LineRuleType, convertMillimetersToTwip } from 'docx'
import type { INumberingOptions, IParagraphStyleOptions, IStylesOptions } from 'docx'
import type { OwnSheet } from '../../shared/documents/document-kind.ts'
import type { PageSettings } from '../../shared/register/settings/schema.ts'

/** Every look of the house is a style of the file, so that a clerk can change it in Word in one place. */

export const style = {
  body: 'PaperBody',
  plain: 'PaperPlain',
  title: 'PaperTitle',
  titleSecond: 'PaperTitleSecond',
  subject: 'PaperSubject',
  headingOne: 'Heading1',
  headingTwo: 'Heading2',
  centred: 'PaperCentred',
  lead: 'PaperLead',
  leadIndented: 'PaperLeadIndented',
  list: 'PaperList',
  listLast: 'PaperListLast',
  tableHead: 'PaperTableHead',
  /** Its name begins like that of `tableHead`: the preview knows header rows by it. */
  tableHeadDay: 'PaperTableHeadDay',
  tableText: 'PaperTableText',
  addressee: 'PaperAddressee',
  registration: 'PaperRegistration',
  signature: 'PaperSignature',
  annex: 'PaperAnnex',
  executor: 'PaperExecutor',
  officeName: 'PaperOfficeName',
  officeContact: 'PaperOfficeContact',
  placeDate: 'PaperPlaceDate',
  pageHeader: 'PaperPageHeader',
  postSmall: 'PaperPostSmall',
  postAddress: 'PaperPostAddress',
  postLabel: 'PaperPostLabel',
  postLabelSmall: 'PaperPostLabelSmall',
  gap: 'PaperGap',
  rule: 'PaperRule',
} as const

export const mark = { missing: 'PaperMissing', unconfirmed: 'PaperUnconfirmed', draft: 'PaperDraft' } as const

export const numbering = { numberLeft: 'paper-number-left', numberRight: 'paper-number-right', dash: 'paper-dash' } as const

/** Lengths in twips (1/20 pt), sizes of type in points. */
export interface Measures {
  readonly page: { readonly width: number; readonly height: number }
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly textWidth: number
  readonly size: number
  readonly tableSize: number
  readonly columns: boolean
}

/** A4 in whole twips, as Word writes it. */
const a4 = { width: 11906, height: 16838 }
export const twips = (millimetres: number): number => Math.round(convertMillimetersToTwip(millimetres))
/** `docx` rounds down, and A4 would be a twip short of the sheet that printers know. */
const exactTwips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** A sheet that is cut or folded; two columns of languages never stand on it. */
function measureOwn(page: PageSettings, { width, height, margins }: OwnSheet): Measures {
  const edges = { left: exactTwips(margins.left), right: exactTwips(margins.right), top: exactTwips(margins.top), bottom: exactTwips(margins.bottom) }
  const paper = { width: exactTwips(width), height: exactTwips(height) }
  return { page: paper, margins: edges, textWidth: paper.width - edges.left - edges.right, size: page.fontSize, tableSize: Math.max(9, page.fontSize - 3), columns: false }
}

/** A sheet on its side is bound by its long edge: the margins turn with it. */
export function measure(page: PageSettings, orientation: 'portrait' | 'landscape', columns: boolean, ownSheet?: OwnSheet): Measures {
  if (ownSheet !== undefined) return measureOwn(page, ownSheet)
  const { left, right, top, bottom } = page.margins
  const turned = orientation === 'landscape' ? { left: bottom, right: top, top: left, bottom: right } : page.margins
  const width = orientation === 'landscape' ? a4.height : a4.width
  const height = orientation === 'landscape' ? a4.width : a4.height
  const margins = { left: twips(turned.left), right: twips(turned.right), top: twips(turned.top), bottom: twips(turned.bottom) }
  // Two columns of 80 mm want smaller type; a list has to hold eight columns (GOST R 7.0.97-2016: tables smaller than text).
  const size = Math.max(9, columns ? page.fontSize - 2 : page.fontSize)
  return { page: { width, height }, margins, textWidth: width - margins.left - margins.right, size, tableSize: Math.max(9, columns ? size - 2 : size - 3), columns }
}

/** Word counts type in half points. */
const half = (points: number): number => Math.round(points * 2)
const points = (count: number): number => Math.round(count * 20)

function own(id: string, name: string, paragraph: NonNullable<IParagraphStyleOptions['paragraph']>, run: NonNullable<IParagraphStyleOptions['run']> = {}): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph, run }
}

export function houseStyles(page: PageSettings, measures: Measures, language: 'ky-KG' | 'ru-RU'): IStylesOptions {
  const { size, tableSize, columns } = measures
  const line = Math.round(240 * page.lineSpacing)
  // Half-width columns are set ragged: justified Kyrgyz at 80 mm tears rivers into the text, and Word cannot hyphenate it.
  const justified = columns ? AlignmentType.LEFT : AlignmentType.JUSTIFIED
  const indent = twips(columns ? Math.min(5, page.firstLineIndent) : page.firstLineIndent)
  const space = columns ? 4 : 6
  return {
    default: {
      document: {
        run: { font: page.fontFamily, size: half(size), language: { value: language } },
        paragraph: { spacing: { line, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
      },
      heading1: {
        run: { bold: true, size: half(size), color: '000000', font: page.fontFamily },
        paragraph: { spacing: { before: points(columns ? 10 : 12), after: points(4) }, keepNext: true, keepLines: true, alignment: AlignmentType.LEFT },
      },
      heading2: {
        run: { bold: true, size: half(size), color: '000000', font: page.fontFamily },
        paragraph: { spacing: { before: points(columns ? 8 : 10), after: points(4) }, keepNext: true, keepLines: true, alignment: AlignmentType.LEFT },
      },
    },
    paragraphStyles: [
      own(style.body, 'Paper Body', { alignment: justified, indent: { firstLine: indent }, spacing: { after: points(space) } }),
      own(style.plain, 'Paper Plain', { alignment: justified, spacing: { after: points(space) } }),
      own(style.title, 'Paper Title', { alignment: AlignmentType.CENTER, keepNext: true, keepLines: true, spacing: { before: points(12), after: points(2) } }, { bold: true }),
      own(style.titleSecond, 'Paper Title Second', { alignment: AlignmentType.CENTER, keepNext: true, keepLines: true, spacing: { before: 0, after: points(2) } }, { bold: true }),
      own(style.subject, 'Paper Subject', { alignment: AlignmentType.LEFT, keepNext: true, spacing: { before: points(6), after: points(6) } }, { bold: true }),
      own(style.centred, 'Paper Centred', { alignment: AlignmentType.CENTER, spacing: { before: points(6), after: points(5) } }),
      // A line that leads into the next one stands close to it and never alone at the foot of a page.
      own(style.lead, 'Paper Lead', { alignment: AlignmentType.LEFT, keepNext: true, spacing: { after: points(2) } }),
      own(style.leadIndented, 'Paper Lead Indented', { alignment: AlignmentType.LEFT, keepNext: true, indent: { firstLine: indent }, spacing: { after: points(2) } }),
      own(style.listLast, 'Paper List Last', { alignment: AlignmentType.LEFT, spacing: { after: points(space) } }),
      own(style.list, 'Paper List', { alignment: AlignmentType.LEFT, spacing: { after: points(columns ? 2 : 3) } }),
      own(style.tableHead, 'Paper Table Head', { alignment: AlignmentType.CENTER, keepNext: true, spacing: { line: 240, lineRule: LineRuleType.AUTO } }, { bold: true, size: half(tableSize - 0.5) }),
      own(style.tableHeadDay, 'Paper Table Head Day', { alignment: AlignmentType.LEFT, keepNext: true, spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 20, after: 20 } }, { bold: true, size: half(tableSize + 1) }),
      own(style.tableText, 'Paper Table Text', { alignment: AlignmentType.LEFT, spacing: { line: 240, lineRule: LineRuleType.AUTO } }, { size: half(tableSize) }),
      own(style.addressee, 'Paper Addressee', { alignment: AlignmentType.LEFT, keepLines: true, spacing: { line: 240, lineRule: LineRuleType.AUTO, after: points(3) } }),
      own(style.registration, 'Paper Registration', { alignment: AlignmentType.LEFT, spacing: { line: 240, lineRule: LineRuleType.AUTO, after: points(3) } }, { size: half(size - 1) }),
      own(style.signature, 'Paper Signature', { alignment: AlignmentType.LEFT, keepLines: true, spacing: { line: 240, lineRule: LineRuleType.AUTO } }),
      own(style.annex, 'Paper Annex', { alignment: AlignmentType.LEFT, keepLines: true, spacing: { line: 240, lineRule: LineRuleType.AUTO, after: points(2) } }),
      own(style.executor, 'Paper Executor', { alignment: AlignmentType.LEFT, keepLines: true, spacing: { line: 240, lineRule: LineRuleType.AUTO } }, { size: half(10) }),
      own(style.officeName, 'Paper Office Name', { alignment: AlignmentType.CENTER, spacing: { line: 240, lineRule: LineRuleType.AUTO, after: points(3) } }, { bold: true, size: half(Math.min(12, size)) }),
      own(style.officeContact, 'Paper Office Contact', { alignment: AlignmentType.CENTER, spacing: { line: 240, lineRule: LineRuleType.AUTO } }, { size: half(9) }),
      own(style.placeDate, 'Paper Place And Date', { alignment: AlignmentType.LEFT, spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: points(2) } }),
      own(style.pageHeader, 'Paper Page Header', { alignment: AlignmentType.LEFT, spacing: { line: 240, lineRule: LineRuleType.AUTO } }, { size: half(11) }),
      own(style.postSmall, 'Paper Post Small', { alignment: AlignmentType.LEFT, spacing: { line: 240, lineRule: LineRuleType.AUTO, after: points(1) } }, { size: half(9) }),
      own(style.postAddress, 'Paper Post Address', { alignment: AlignmentType.LEFT, spacing: { line: 240, lineRule: LineRuleType.AUTO, after: points(1) } }, { size: half(12) }),
      own(style.postLabel, 'Paper Post Label', { alignment: AlignmentType.LEFT, spacing: { line: 240, lineRule: LineRuleType.AUTO } }, { size: half(9) }),
      own(style.postLabelSmall, 'Paper Post Label Small', { alignment: AlignmentType.LEFT, spacing: { line: 240, lineRule: LineRuleType.AUTO } }, { size: half(7) }),
      own(style.gap, 'Paper Gap', { spacing: { line: 80, lineRule: LineRuleType.EXACT } }, { size: 4 }),
      own(style.rule, 'Paper Rule', { spacing: { line: 120, lineRule: LineRuleType.EXACT, before: points(2), after: points(6) } }, { size: 4 }),
    ],
    characterStyles: [
      { id: mark.missing, name: 'Paper Missing', run: { italics: true, color: 'B00020', shading: { fill: 'FCE4E4' } } },
      { id: mark.unconfirmed, name: 'Paper Unconfirmed', run: { underline: { type: 'dotted', color: '9A6700' } } },
      { id: mark.draft, name: 'Paper Draft', run: { bold: true, color: '808080', characterSpacing: 20, size: half(11) } },
    ],
  }
}

export function houseNumbering(measures: Measures): INumberingOptions {
  const left = twips(measures.columns ? 7 : 12.5)
  const hanging = twips(measures.columns ? 6 : 7)
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left, hanging } } } },
  ]
  return {
    config: [
      { reference: numbering.numberLeft, levels: level(LevelFormat.DECIMAL, '%1.') },
      { reference: numbering.numberRight, levels: level(LevelFormat.DECIMAL, '%1.') },
      { reference: numbering.dash, levels: level(LevelFormat.BULLET, '–') },
    ],
  }
}
