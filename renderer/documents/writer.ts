import type { DocumentKindId, PaperLanguage } from '../../shared/documents/document-kind.ts'
import { getKind } from '../../shared/documents/kinds.ts'
import { composePaper } from '../../shared/documents/paper.ts'
import type { ConfirmedFormTexts } from '../../shared/language/case-form.ts'
import type { Settings } from '../../shared/register/settings/schema.ts'
import type { PaperWording } from '../../shared/register/wording/schema.ts'
import type { CoreProperties } from './core-properties.ts'
import { measureFile } from './paper-file.ts'
import type { PaperFile } from './paper-file.ts'
import type { Piece } from './pieces.ts'
import { pressPaper } from './press/press.ts'
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
  /** The office's own sentences of this kind; without them the house's are printed. */
  readonly wording?: PaperWording
}

/** What the press takes: the texts with their looks, and what stands around them. */
export interface SetPaper {
  readonly file: PaperFile
  readonly pieces: readonly Piece[]
  readonly properties: CoreProperties
}

/** @throws AppError `not-found` for an unknown kind, `paper-failed` for facts that do not fit the kind */
export function setPaper({ kind: id, facts, language, settings, confirmed, wording }: DocxRequest): SetPaper {
  const { sheet, title, orientation, ownSheet, issuedOn } = composePaper(getKind(id), facts, language, settings, confirmed, wording)
  const original = language === 'ru' ? 'ru' : 'ky'
  const { columns, draftMark } = sheet
  const file: PaperFile = { page: settings.page, orientation, ownSheet, columns, language: original, draftMark }
  const properties = { title, creator: settings.office.name[original], language: languageTags[original], issuedOn }
  return { file, pieces: setSheet(sheet, measureFile(file)), properties }
}

/**
 * The paper as a DOCX file. Pure: same request, same bytes; no clock, no names of people or machines.
 * @throws AppError as `setPaper` does
 */
export async function writeDocx(request: DocxRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { file, pieces, properties } = setPaper(request)
  return pressPaper(file, pieces, properties)
}
