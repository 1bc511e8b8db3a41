import type { Bilingual, Language } from '../language/bilingual.ts'
import type { DocumentKind, PaperLanguage } from './document-kind.ts'
import { nameLanguage, namePart, paperFileName } from './file-name.ts'

/** What a file can be called by. */
export const fileMaskParts = ['number', 'date', 'addressee', 'kind', 'language'] as const
type FileMaskPart = (typeof fileMaskParts)[number]

interface NamedPaper {
  readonly kind: Pick<DocumentKind<unknown>, 'name' | 'fileName' | 'factsSchema'>
  readonly facts: unknown
  readonly number: string
  /** ISO day on the paper. */
  readonly on: string
  readonly addressee: Bilingual
}

const gap = /\{(number|date|addressee|kind|language)\}/gu

/**
 * The name of a paper's file by the office's rule: «{date} {kind} {number} {addressee}»; without a rule the kind's own.
 * The language is always told, because the files of one letter lie in one folder.
 */
export function fileNameBy(mask: string, paper: NamedPaper, language: PaperLanguage): string {
  const { kind, facts, number, on, addressee } = paper
  if (mask.trim() === '') return kind.fileName(kind.factsSchema.parse(facts), language)
  const own: Language = nameLanguage(language)
  const mark = paperFileName([], language).replace(/\.docx$/u, '')
  const values: Readonly<Record<FileMaskPart, string>> = { number, date: on, addressee: addressee[own], kind: kind.name[own], language: mark }
  const isPart = (name: string): name is FileMaskPart => Object.hasOwn(values, name)
  const filled = mask.replaceAll(gap, (_whole, name: string) => (isPart(name) ? namePart(values[name].replaceAll('/', '-')) : ''))
  const name = namePart(filled, 110)
  return mask.includes('{language}') && name !== '' ? `${name}.docx` : `${[name, mark].filter((part) => part !== '').join(' ')}.docx`
}

/** The same names, those that Windows would not tell apart with a number behind them. */
export function withoutClashes(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const stem = name.replace(/\.docx$/u, '')
    for (let copy = 1; ; copy += 1) {
      const candidate = copy === 1 ? name : `${stem} (${copy}).docx`
      const key = candidate.normalize('NFC').toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return candidate
    }
  })
}
