import { AlignmentType, Document, Header, Packer, PageNumber, PageOrientation, Paragraph, Tab, TextRun } from 'docx'
import type { DocumentKindId, PaperLanguage } from '../../shared/documents/document-kind.ts'
import type { DraftMarkBlock } from '../../shared/documents/blocks.ts'
import { lineText } from '../../shared/documents/blocks.ts'
import { getKind } from '../../shared/documents/kinds.ts'
import { composePaper } from '../../shared/documents/paper.ts'
import type { ConfirmedFormTexts } from '../../shared/language/case-form.ts'
import type { Settings } from '../../shared/register/settings/schema.ts'
import { houseNumbering, houseStyles, mark, measure, style, twips } from './house-style.ts'
import type { Measures } from './house-style.ts'
import { coreProperties, withoutZipTimes } from './package-file.ts'
import { setSheet } from './set-sheet.ts'
import { languageTags } from './set-text.ts'

/** Plain values only: the request crosses to a worker. */
export interface DocxRequest {
  readonly kind: DocumentKindId
  /** Checked against the kind's schema before anything is composed. */
  readonly facts: unknown
  readonly language: PaperLanguage
  readonly settings: Settings
  /** Case forms that outrank the rules; without them the rules' proposals are printed, marked in a draft. */
  readonly confirmed?: ConfirmedFormTexts
}

const headerFromEdge = twips(10)

function draftRun(draft: DraftMarkBlock | undefined): TextRun[] {
  return draft === undefined ? [] : [new TextRun({ text: lineText(draft.line), style: mark.draft, language: { value: languageTags.ky } })]
}

/** First page: only the draft mark. From page 2: the number in the middle (GOST R 7.0.97-2016, domain.md § 1.4). */
function headers(draft: DraftMarkBlock | undefined, { textWidth }: Measures): { first: Header; default: Header } {
  const first = new Paragraph({ style: style.pageHeader, alignment: AlignmentType.RIGHT, children: draftRun(draft) })
  const tabStops = [
    { type: 'center' as const, position: Math.round(textWidth / 2) },
    { type: 'right' as const, position: textWidth },
  ]
  const following = draft === undefined
    ? new Paragraph({ style: style.pageHeader, alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })
    : new Paragraph({
      style: style.pageHeader,
      tabStops,
      children: [new TextRun({ children: [new Tab(), PageNumber.CURRENT, new Tab()] }), ...draftRun(draft)],
    })
  return { first: new Header({ children: [first] }), default: new Header({ children: [following] }) }
}

/**
 * The paper as a DOCX file. Pure: same request, same bytes; no clock, no names of people or machines.
 * @throws AppError `not-found` for an unknown kind, `paper-failed` for facts that do not fit the kind
 */
export async function writeDocx({ kind: id, facts, language, settings, confirmed }: DocxRequest): Promise<Uint8Array<ArrayBuffer>> {
  const kind = getKind(id)
  const paper = composePaper(kind, facts, language, settings, confirmed)
  const measures = measure(settings.page, paper.orientation, paper.sheet.columns, paper.ownSheet)
  const original = language === 'ru' ? 'ru' : 'ky'
  const office = settings.office.name[original]
  const document = new Document({
    title: paper.title,
    creator: office,
    lastModifiedBy: office,
    // Word 2013 and later; a line broken by hand in a justified paragraph is not torn to the full width.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    styles: houseStyles(settings.page, measures, original === 'ru' ? 'ru-RU' : 'ky-KG'),
    numbering: houseNumbering(measures),
    sections: [{
      properties: {
        titlePage: true,
        page: {
          size: {
            // `docx` turns the sheet itself: it wants the upright width and height.
            width: Math.min(measures.page.width, measures.page.height),
            height: Math.max(measures.page.width, measures.page.height),
            orientation: paper.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: { ...measures.margins, header: headerFromEdge, footer: headerFromEdge, gutter: 0 },
        },
      },
      // A sheet to be folded or cut has nothing at its edge.
      ...(paper.ownSheet === undefined ? { headers: headers(paper.sheet.draftMark, measures) } : {}),
      children: setSheet(paper.sheet, measures),
    }],
  })
  const core = coreProperties({ title: paper.title, creator: office, language: languageTags[original], issuedOn: paper.issuedOn })
  const packed = await Packer.toArrayBuffer(document, false, [core])
  return withoutZipTimes(new Uint8Array(packed))
}
