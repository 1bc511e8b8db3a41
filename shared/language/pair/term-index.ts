import type { Language } from '../bilingual.ts'
import { isFormOf, roughStem, stemsOf } from './term-forms.ts'
import { type Word, wordsOf } from './words.ts'

/** One agreed pair of terms, both in the nominative. */
export type GlossaryTerm = { readonly ky: string; readonly ru: string }

interface TermWord {
  readonly lower: string
  readonly stems: readonly string[]
}

export interface IndexedTerm {
  readonly text: string
  readonly words: readonly TermWord[]
  readonly isAbbreviation: boolean
  /** What the glossary has for it in the other language; any of them will do. */
  readonly counterparts: readonly { readonly text: string; readonly roughStems: readonly string[] }[]
}

export interface TermPlace {
  readonly term: IndexedTerm
  readonly start: number
  readonly end: number
}

type ByBeginning = ReadonlyMap<string, readonly IndexedTerm[]>
export type TermIndex = Readonly<Record<Language, ByBeginning>>

const beginningOf = (word: string): string => word.slice(0, 3)

/** Lists of terms by the beginning of their first word, longest term first. */
export function indexTerms(terms: readonly GlossaryTerm[]): TermIndex {
  return { ky: indexHalf(terms, 'ky'), ru: indexHalf(terms, 'ru') }
}

function indexHalf(terms: readonly GlossaryTerm[], language: Language): ByBeginning {
  const other = language === 'ky' ? 'ru' : 'ky'
  const counterparts = new Map<string, Set<string>>()
  for (const term of terms) counterparts.set(term[language], (counterparts.get(term[language]) ?? new Set()).add(term[other]))
  const lists = new Map<string, IndexedTerm[]>()
  for (const [text, others] of [...counterparts].toSorted(([left], [right]) => right.length - left.length)) {
    const words = wordsOf(text).map(({ lower }) => ({ lower, stems: stemsOf(lower, language) }))
    const [first] = words
    if (!first) continue
    const key = beginningOf(first.lower)
    const indexed = {
      text,
      words,
      isAbbreviation: isAbbreviation(text),
      counterparts: [...others].map((counterpart) => ({ text: counterpart, roughStems: roughStemsOf(counterpart) })),
    }
    lists.set(key, [...(lists.get(key) ?? []), indexed])
  }
  return lists
}

const roughStemsOf = (term: string): string[] => wordsOf(term).map(({ lower }) => roughStem(lower))

export const isAbbreviation = (text: string): boolean => /^(?=.*\p{Lu}.*\p{Lu})[\p{L}-]{2,8}$/u.test(text)

/** Terms that stand in a text in any of their forms, in order; one inside a longer one is left to the longer one. */
export function findTermPlaces(words: readonly Word[], index: TermIndex, language: Language): TermPlace[] {
  const places: TermPlace[] = []
  for (let at = 0; at < words.length; ) {
    const here = words[at]
    const candidates = index[language].get(beginningOf(here?.lower ?? ''))
    const term = here && candidates?.find((candidate) => standsAt(candidate, words, at, language))
    if (!here || !term) at += 1
    else {
      places.push({ term, start: here.start, end: words[at + term.words.length - 1]?.end ?? here.end })
      at += term.words.length
    }
  }
  return places
}

/** Of a Kyrgyz term only the last word takes endings; of a Russian one any may. */
function standsAt(term: IndexedTerm, words: readonly Word[], at: number, language: Language): boolean {
  if (term.isAbbreviation && words[at]?.text.startsWith(term.text) !== true) return false
  return term.words.every((wanted, offset) => {
    const word = words[at + offset]?.lower
    if (word === undefined) return false
    return language === 'ky' && offset < term.words.length - 1 ? word === wanted.lower : isFormOf(word, wanted.lower, wanted.stems, language)
  })
}

const standIn = (roughStems: readonly string[], words: readonly Word[]): boolean => roughStems.every((stem) => words.some(({ lower }) => lower.startsWith(stem)))

/** Whether a term may be meant in a text: its words in any form and order. Errs on the side of yes. */
export function mayStandIn(term: string, words: readonly Word[]): boolean {
  return standIn(roughStemsOf(term), words)
}

/** Whether one of a term's counterparts may be meant in a text. */
export function mayHaveCounterpart({ counterparts }: IndexedTerm, words: readonly Word[]): boolean {
  return counterparts.some(({ roughStems }) => standIn(roughStems, words))
}
