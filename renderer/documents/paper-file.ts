import { AlignmentType, Document, Header, PageNumber, PageOrientation, Paragraph, Tab, TextRun } from 'docx'
import type { DraftMarkBlock } from '../../shared/documents/blocks.ts'
import { lineText } from '../../shared/documents/blocks.ts'
import type { OwnSheet } from '../../shared/documents/document-kind.ts'
import type { Language } from '../../shared/language/bilingual.ts'
import type { PageSettings } from '../../shared/register/settings/schema.ts'
import { houseNumbering, houseStyles, mark, measure, style, twips } from './house-style.ts'
import type { Measures } from './house-style.ts'
import { toDocx } from './pieces-to-docx.ts'
import type { Piece } from './pieces.ts'
import { languageTags } from './set-text.ts'

/** All that decides what stands in the file around the text: papers that agree in it share their styles, headers and sheet. */
export interface PaperFile {
  readonly page: PageSettings
  readonly orientation: 'portrait' | 'landscape'
  readonly ownSheet: OwnSheet | undefined
  /** Two languages side by side. */
  readonly columns: boolean
  /** Of the original. */
  readonly language: Language
  readonly draftMark: DraftMarkBlock | undefined
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

export function measureFile({ page, orientation, columns, ownSheet }: PaperFile): Measures {
  return measure(page, orientation, columns, ownSheet)
}

/** The file with these pieces for its text; its properties (title, author, dates) are put in when it is packed. */
export function paperDocument(file: PaperFile, pieces: readonly Piece[]): Document {
  const measures = measureFile(file)
  return new Document({
    // Word 2013 and later; a line broken by hand in a justified paragraph is not torn to the full width.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    styles: houseStyles(file.page, measures, file.language === 'ru' ? 'ru-RU' : 'ky-KG'),
    numbering: houseNumbering(measures),
    sections: [{
      properties: {
        titlePage: true,
        page: {
          size: {
            // `docx` turns the sheet itself: it wants the upright width and height.
            width: Math.min(measures.page.width, measures.page.height),
            height: Math.max(measures.page.width, measures.page.height),
            orientation: file.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: { ...measures.margins, header: headerFromEdge, footer: headerFromEdge, gutter: 0 },
        },
      },
      // A sheet to be folded or cut has nothing at its edge.
      ...(file.ownSheet === undefined ? { headers: headers(file.draftMark, measures) } : {}),
      children: toDocx(pieces),
    }],
  })
}
