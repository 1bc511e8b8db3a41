import type { DocumentKind, DocumentKindId, PaperLanguage } from '../../shared/documents/document-kind.ts'
import { getKind } from '../../shared/documents/kinds.ts'
import { composePaper, type Paper } from '../../shared/documents/paper.ts'
import { officeFileOf } from '../../shared/documents/word-file/office-file.ts'
import { AppError } from '../../shared/errors.ts'
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
import { fillFile, type FileToFill } from './word-file/fill-file.ts'
import { writeStartingFile } from './word-file/starting-file.ts'

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
  /** The Word file that the wording names for this language, whoever writes has to bring it. */
  readonly wordFile?: FileToFill
  /** Not a paper, but the house's layout with its places, to begin a Word file of the office with. */
  readonly asStartingFile?: true
}

/** What the press takes: the texts with their looks, and what stands around them. */
export interface SetPaper {
  readonly file: PaperFile
  readonly pieces: readonly Piece[]
  readonly properties: CoreProperties
}

/** @throws AppError `not-found` for an unknown kind, `paper-failed` for facts that do not fit the kind */
export function setPaper({ kind: id, facts, language, settings, confirmed, wording }: DocxRequest): SetPaper {
  const paper = composePaper(getKind(id), facts, language, settings, confirmed, wording)
  const { sheet, orientation, ownSheet } = paper
  const { columns, draftMark } = sheet
  const file: PaperFile = { page: settings.page, orientation, ownSheet, columns, language: language === 'ru' ? 'ru' : 'ky', draftMark }
  return { file, pieces: setSheet(sheet, measureFile(file)), properties: propertiesOf(paper, language, settings) }
}

function propertiesOf({ title, issuedOn }: Paper, language: PaperLanguage, { office }: Settings): CoreProperties {
  const original = language === 'ru' ? 'ru' : 'ky'
  const read = language === 'en' ? 'en' : original
  return { title, creator: language === 'en' ? office.english.name : office.name[original], language: languageTags[read], issuedOn }
}

/** Where the file that the wording names was not brought, nothing else may go out in its place. */
function fillOfficeFile({ kind: id, facts: input, language, settings, confirmed = new Map(), wording, wordFile }: DocxRequest, sha256: string): Uint8Array<ArrayBuffer> {
  if (wordFile?.sha256 !== sha256) throw new AppError('paper-failed', { kind: id, language })
  const kind: DocumentKind<unknown> = getKind(id)
  const paper = composePaper(kind, input, language, settings, confirmed, wording)
  return fillFile(wordFile, { kind, facts: kind.factsSchema.parse(input), language, settings, confirmed, paper, properties: propertiesOf(paper, language, settings) })
}

/**
 * The paper as a DOCX file. Pure: same request, same bytes; no clock, no names of people or machines.
 * @throws AppError as `setPaper` does
 */
export async function writeDocx(request: DocxRequest): Promise<Uint8Array<ArrayBuffer>> {
  if (request.asStartingFile) return writeStartingFile(request)
  const office = officeFileOf(request.wording, request.language)
  if (office !== undefined) return fillOfficeFile(request, office.sha256)
  const { file, pieces, properties } = setPaper(request)
  return pressPaper(file, pieces, properties)
}
