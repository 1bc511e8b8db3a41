import { unzipSync } from 'fflate'
import { lineText, type Line } from '../../../shared/documents/blocks.ts'
import type { DocumentKind, PaperLanguage } from '../../../shared/documents/document-kind.ts'
import { fillForms } from '../../../shared/documents/fill-forms.ts'
import { isFinal, type Paper } from '../../../shared/documents/paper.ts'
import { paperLevels } from '../../../shared/documents/word-file/levels.ts'
import { holdsText, readWordFile, type WordFile } from '../../../shared/documents/word-file/word-file.ts'
import type { ConfirmedFormTexts } from '../../../shared/language/case-form.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { type CoreProperties, coreProperties } from '../core-properties.ts'
import { compressPart, makeZip } from '../press/zip.ts'
import { markAsDraft } from './draft-head.ts'
import { fillPart } from './fill-part.ts'

/** A Word file of the office as it lies in memory between papers. */
interface OpenedFile {
  readonly file: WordFile
  /** All other parts: pictures, styles, fonts. */
  readonly others: ReadonlyMap<string, Uint8Array>
}

const mostOpened = 6
const opened = new Map<string, OpenedFile>()

/** Read once: a night's thousand letters come from one file. */
function open(sha256: string, bytes: Uint8Array): OpenedFile {
  const known = opened.get(sha256)
  if (known) return known
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')))
  const utf8 = new TextDecoder('utf-8')
  const file = readWordFile(new Map([...parts].flatMap(([path, content]): [string, string][] => (holdsText(path) ? [[path, utf8.decode(content)]] : []))))
  const found = { file, others: new Map([...parts].filter(([path]) => !holdsText(path))) }
  if (opened.size >= mostOpened) opened.clear()
  opened.set(sha256, found)
  return found
}

/** What is printed in the place of the house's layout. */
export interface FileToFill {
  /** Behind the gate already; by it the file is remembered. */
  readonly sha256: string
  readonly bytes: Uint8Array
}

export interface Filled {
  readonly kind: DocumentKind<unknown>
  /** As the kind's schema gives them. */
  readonly facts: unknown
  readonly language: PaperLanguage
  readonly settings: Settings
  readonly confirmed: ConfirmedFormTexts
  /** The house's paper with the same facts, for the mark of a draft. */
  readonly paper: Pick<Paper, 'sheet'>
  readonly properties: CoreProperties
}

/**
 * The office's Word file filled with the facts of a paper: text and places only, nothing in it is run. Pure: same file and
 * facts, same bytes.
 */
export function fillFile({ sha256, bytes }: FileToFill, { kind, facts, language, settings, confirmed, paper, properties }: Filled): Uint8Array<ArrayBuffer> {
  const { file, others } = open(sha256, bytes)
  const { draftMark } = paper.sheet
  const marks = isFinal(facts) ? 'clean' : 'marked'
  const levels = paperLevels(kind, facts)
  const fill = (line: Line): Line => {
    const [block] = fillForms([{ type: 'paragraph', line, align: 'left', indent: false, keepNext: false }], confirmed, marks).blocks
    return block?.type === 'paragraph' ? block.line : line
  }
  const texts = new Map([...file.parts].map(([path, { root }]) => [path, fillPart(root, levels, { language, settings, fillForms: fill })]))
  const utf8 = new TextDecoder('utf-8')
  for (const path of ['word/_rels/document.xml.rels', '[Content_Types].xml']) {
    const own = others.get(path)
    if (own) texts.set(path, utf8.decode(own))
  }
  if (draftMark) markAsDraft(texts, lineText(draftMark.line))
  const core = coreProperties(properties)
  const contents = new Map<string, Uint8Array>([...others, ...[...texts].map(([path, text]): [string, Uint8Array] => [path, new TextEncoder().encode(text)])])
  if (contents.has(core.path)) contents.set(core.path, new TextEncoder().encode(core.data))
  // Remarks of whoever worked on the file are no part of a paper, nor does Word go on tracking who changes it.
  for (const [path, bare] of bareParts) {
    const own = contents.get(path)
    if (own) contents.set(path, new TextEncoder().encode(bare(utf8.decode(own))))
  }
  return makeZip([...contents].map(([path, content]) => compressPart(path, content)))
}

const withoutContents = (xml: string): string => xml.replace(/(<(w\w*:(?:comments|commentsEx|people|commentsIds|commentsExtensible))\b[^>]*>)[\s\S]*(<\/\2>)/u, '$1$3')
const bareParts: ReadonlyMap<string, (xml: string) => string> = new Map([
  ['word/settings.xml', (xml: string) => xml.replace(/<w:trackRevisions\b[^>]*\/>|<w:rsids>[\s\S]*?<\/w:rsids>/gu, '')],
  ['word/comments.xml', withoutContents],
  ['word/commentsExtended.xml', withoutContents],
  ['word/commentsIds.xml', withoutContents],
  ['word/commentsExtensible.xml', withoutContents],
  ['word/people.xml', withoutContents],
])
