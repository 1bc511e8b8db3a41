import { join } from 'node:path'

import { projectFolder } from '../../electron/runtime/folders.ts'
import type { DocumentKindId, PaperLanguage } from '../../shared/documents/document-kind.ts'

export const samplesFolder = join(projectFolder, 'out', 'samples')

export function sampleFile(kind: DocumentKindId, language: PaperLanguage): string {
  return `${kind}.${language === 'both' ? 'ky-ru' : language}.docx`
}
