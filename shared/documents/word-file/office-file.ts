import { type Language, languages } from '../../language/bilingual.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { OwnText, PaperWording } from '../../register/wording/schema.ts'
import type { Block } from '../blocks.ts'
import type { DocumentKind, PaperLanguage } from '../document-kind.ts'
import { type Levels, lineOf, paperLevels, repetitions } from './levels.ts'
import { askedBy } from './tags.ts'

/**
 * The office's own Word file in the wording of a kind: it goes where the wording goes, is kept with an issued paper, and the
 * paper is made again from it. The file itself is found by its hash.
 */
export type OfficeFile = NonNullable<OwnText['wordFile']>

/** Among the names of sentences; none of these has a dot behind a hyphen. */
export function officeFileName(language: PaperLanguage): string {
  return `word-file.${language}`
}

export function officeFileOf(wording: PaperWording | undefined, language: PaperLanguage): OfficeFile | undefined {
  const name = officeFileName(language)
  return wording !== undefined && Object.hasOwn(wording, name) ? wording[name]?.wordFile : undefined
}

/** An entry of the wording. */
export function officeFileText(version: number, file: OfficeFile): OwnText {
  return { ky: '', ru: '', version, wordFile: file }
}

/** No sentence of the house is printed in either language any more. */
export function speaksForItself(wording: PaperWording): boolean {
  return languages.every((language) => officeFileOf(wording, language) !== undefined)
}

/** What the file prints in one language, a paragraph for each place: for its case forms and gaps, in no order. */
export function blocksOfFile(kind: DocumentKind<unknown>, facts: unknown, { places }: OfficeFile, paper: PaperLanguage, language: Language, settings: Settings): Block[] {
  const top = paperLevels(kind, facts)
  return places.flatMap((place) => {
    const [path = '', ...bars] = place.split('|')
    const [name = '', ...outward] = path.split('/').toReversed()
    if (askedBy({ bars }, paper).language !== language) return []
    const rows = outward.reduceRight<readonly Levels[]>((levels, list) => levels.flatMap((each) => repetitions(each, list, paper, settings)), [top])
    return rows.map((levels): Block => ({ type: 'paragraph', line: lineOf(levels, { name, bars, capital: false }, paper, settings), align: 'left', indent: false, keepNext: false }))
  })
}

