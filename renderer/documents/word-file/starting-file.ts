import type { DocumentKind } from '../../../shared/documents/document-kind.ts'
import { getKind } from '../../../shared/documents/kinds.ts'
import { startingSheet } from '../../../shared/documents/word-file/starting-paper.ts'
import { measureFile, type PaperFile } from '../paper-file.ts'
import { pressPaper } from '../press/press.ts'
import { setSheet } from '../set-sheet.ts'
import { languageTags } from '../set-text.ts'
import type { DocxRequest } from '../writer.ts'

/** The house's layout of a kind with its places put in, for an officer to go on with in Word. */
export async function writeStartingFile({ kind: id, language, settings, wording = {} }: DocxRequest): Promise<Uint8Array<ArrayBuffer>> {
  const kind: DocumentKind<unknown> = getKind(id)
  const sheet = startingSheet(kind, language, settings, wording)
  const original = language === 'ru' ? 'ru' : 'ky'
  const { ownSheet } = kind
  const file: PaperFile = {
    page: settings.page,
    orientation: kind.orientation,
    ownSheet: ownSheet !== undefined && 'of' in ownSheet ? ownSheet.of(kind.sample()) : ownSheet,
    columns: sheet.columns,
    language: original,
    draftMark: undefined,
  }
  return pressPaper(file, setSheet(sheet, measureFile(file)), { title: kind.name[original], creator: settings.office.name[original], language: languageTags[original], issuedOn: '' })
}
