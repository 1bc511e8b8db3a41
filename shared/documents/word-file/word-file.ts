import { AppError } from '../../errors.ts'
import type { Spot } from './nodes.ts'
import { readPart, type ReadPart } from './read-part.ts'

/** A Word file of the office, read once: its parts that hold text, by their paths in the archive. */
export interface WordFile {
  readonly parts: ReadonlyMap<string, ReadPart>
}

/** Where Word and everybody who writes for Word keep the text. */
export const bodyPath = 'word/document.xml'

function partKind(path: string): Spot['part'] | undefined {
  if (path === bodyPath) return 'body'
  if (/^word\/header\d*\.xml$/u.test(path)) return 'header'
  if (/^word\/footer\d*\.xml$/u.test(path)) return 'footer'
  return /^word\/(?:foot|end)notes\.xml$/u.test(path) ? 'notes' : undefined
}

/** Whether a part of the archive is read at all; everything else is copied as it is. */
export function holdsText(path: string): boolean {
  return partKind(path) !== undefined
}

/**
 * @param xml the parts for which `holdsText` says yes
 * @throws AppError `file-not-safe` for an archive that holds no text of Word's
 */
export function readWordFile(xml: ReadonlyMap<string, string>): WordFile {
  const parts = new Map<string, ReadPart>()
  for (const [path, text] of xml) {
    const part = partKind(path)
    if (part) parts.set(path, readPart(text, part))
  }
  if (parts.get(bodyPath)?.root.name !== 'w:document') throw new AppError('file-not-safe', { reason: 'no-document' })
  return { parts }
}
