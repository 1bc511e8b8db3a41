import type { Language } from './bilingual.ts'
import { missingDates, missingNames, missingNumbers } from './pair/disagreements.ts'
import type { PairFinding } from './pair/finding.ts'
import { glossaryFindings, type ReadLine } from './pair/glossary.ts'
import { houseAbbreviations } from './pair/foreign-words.ts'
import { createHalfReader, type HalfLine } from './pair/read-half.ts'
import { findTermPlaces, type GlossaryTerm, indexTerms, type TermIndex, type TermPlace } from './pair/term-index.ts'

/** Compares two halves; see `checkPair`. */
export type PairChecker = (kyrgyz: string, russian: string) => PairFinding[]

/** Every field of a form is held to one glossary, which is read once. */
const indexes = new WeakMap<readonly GlossaryTerm[], TermIndex>()

function indexOf(glossary: readonly GlossaryTerm[]): TermIndex {
  const index = indexes.get(glossary) ?? indexTerms(glossary)
  indexes.set(glossary, index)
  return index
}

/** Findings that a half gives by itself. */
function ownFindings(lines: readonly HalfLine[], side: Language): PairFinding[] {
  return lines.flatMap(({ start, contents: { repairs, slips, foreign } }) => [
    ...repairs.map((repair): PairFinding => ({ code: 'look-alike', side, ...repair, start: start + repair.start, end: start + repair.end })),
    ...slips.map((slip): PairFinding => ({ code: 'missing-letter', side, ...slip, start: start + slip.start, end: start + slip.end })),
    ...foreign.map((finding) => ({ ...finding, start: start + finding.start, end: start + finding.end })),
  ])
}

const listItem = /^\s*(?:\d{1,3}[.)]|[-–—•*])\s+\S/u

function countFindings(kyrgyz: readonly HalfLine[], russian: readonly HalfLine[]): PairFinding[] {
  const itemsIn = (lines: readonly HalfLine[]): number => lines.filter(({ contents }) => listItem.test(contents.text)).length
  const compared = [
    { code: 'list-count', ky: itemsIn(kyrgyz), ru: itemsIn(russian) },
    { code: 'paragraph-count', ky: kyrgyz.length, ru: russian.length },
  ] as const
  return compared.filter(({ ky, ru }) => ky !== ru).map(({ code, ky, ru }) => ({ code, side: 'both', start: 0, end: 0, found: String(ky), other: String(ru) }))
}

/** Terms are compared paragraph by paragraph; where these do not go in step nothing says what stands for what. */
function createTermCheck(index: TermIndex): (halves: Readonly<Record<Language, readonly HalfLine[]>>) => PairFinding[] {
  const known = new WeakMap<HalfLine['contents'], readonly TermPlace[]>()
  const read = ({ start, contents }: HalfLine, language: Language): ReadLine => {
    const terms = known.get(contents) ?? findTermPlaces(contents.words, index, language)
    known.set(contents, terms)
    return { text: contents.text, words: contents.words, terms, start }
  }
  return ({ ky, ru }) => {
    if (ky.length !== ru.length) return []
    return ky.flatMap((line, at) => {
      const other = ru[at]
      return other ? glossaryFindings(read(line, 'ky'), read(other, 'ru')) : []
    })
  }
}

/**
 * A check that remembers what it read the time before, for a field in which somebody types: only the changed paragraph is
 * read anew.
 */
export function createPairChecker(glossary: readonly GlossaryTerm[] = []): PairChecker {
  const checkTerms = createTermCheck(indexOf(glossary))
  const readHalf = { ky: createHalfReader('ky'), ru: createHalfReader('ru') }
  return (kyrgyz, russian) => {
    const halves = { ky: readHalf.ky(kyrgyz), ru: readHalf.ru(russian) }
    const findings = [...ownFindings(halves.ky, 'ky'), ...ownFindings(halves.ru, 'ru')]
    if (halves.ky.length > 0 && halves.ru.length > 0) {
      const inStep = halves.ky.length === halves.ru.length
      findings.push(...missingDates(halves, inStep), ...missingNumbers(halves, inStep), ...missingNames(halves, inStep), ...countFindings(halves.ky, halves.ru), ...checkTerms(halves))
    }
    const order = { ky: 0, ru: 1, both: 2 }
    return findings.toSorted((left, right) => order[left.side] - order[right.side] || left.start - right.start)
  }
}

/**
 * Compares the two halves of a text. Nothing it reports is changed by itself: a clerk decides. Checked: dates (in any form),
 * numbers, surnames, counts of list items and paragraphs, words of the other language, Kyrgyz words without ң ө ү, look-alike
 * letters and terms that contradict the glossary (without one, the abbreviations of the house: БШК and СНГ). Findings come Kyrgyz first, by position; an empty half is
 * not compared (it is a draft), only looked at by itself.
 */
export function checkPair(kyrgyz: string, russian: string, glossary: readonly GlossaryTerm[] = houseAbbreviations): PairFinding[] {
  return createPairChecker(glossary)(kyrgyz, russian)
}
