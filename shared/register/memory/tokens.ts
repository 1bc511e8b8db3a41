import { type Language, searchKey } from '../../language/index.ts'
import { datesInKyrgyz, datesInRussian } from '../../language/pair/dates-in-text.ts'
import { withoutSpans } from '../../language/pair/finding.ts'
import { numbersIn } from '../../language/pair/numbers-in-text.ts'
import type { WrittenDay } from './date-forms.ts'
import { findKnownNames, type KnownName, type MetName } from './known-names.ts'

interface TokenPlace {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What is compared: equal keys mean the same. */
  readonly key: string
}

/** A sentence in pieces: words, and what another sentence like it would have differently. */
export type Token =
  | (TokenPlace & { readonly kind: 'word'; readonly stem: string })
  | (TokenPlace & { readonly kind: 'date'; readonly days: readonly WrittenDay[] })
  | (TokenPlace & { readonly kind: 'number'; readonly figures: string; readonly ending: string })
  /** `meanings` is empty for a capitalised word that the register does not know. */
  | (TokenPlace & { readonly kind: 'name'; readonly stem: string; readonly meanings: MetName['meanings'] })

const wordPattern = /[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu
const folds: Readonly<Record<string, string>> = { ё: 'е', ң: 'н', ө: 'о', ү: 'у' }

/** Letters that keyboards without Kyrgyz mix up count as one. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll(/[ёңөү]/gu, (letter) => folds[letter] ?? letter)
}

/** What is left of a folded word without its ending. */
export function stemOf(folded: string): string {
  if (folded.length <= 4) return folded.replace(/[аеиоуыэюяьй]$/u, '') || folded
  return folded.slice(0, Math.max(4, folded.length - 3))
}

/** Words of a text as the index keeps them, without repeats. */
export function indexStems(text: string): string[] {
  const stems = new Set<string>()
  // Folded as a whole: thousands of texts are indexed at the first suggestion.
  for (const word of foldWord(text).match(/\p{L}+/gu) ?? []) stems.add(stemOf(word))
  return [...stems]
}

/** @param known names that may occur; the rest of the capitalised words inside a sentence count as unknown names */
export function tokenise(text: string, language: Language, known: readonly KnownName[] = []): Token[] {
  const dates = dateTokens(text, language)
  let rest = withoutSpans(text, dates.map(({ start, end }) => ({ start, end, found: '' })))
  const names = findKnownNames(rest, language, known).map(({ start, end, meanings }): Token => {
    const ids = meanings.map(({ name }) => name.id).toSorted()
    return { kind: 'name', start, end, text: text.slice(start, end), key: `known ${ids.join(' ')}`, stem: '', meanings }
  })
  rest = withoutSpans(rest, names.map(({ start, end }) => ({ start, end, found: '' })))
  const numbers = numberTokens(rest, language)
  rest = withoutSpans(rest, numbers.map(({ start, end }) => ({ start, end, found: '' })))
  const words = [...rest.matchAll(wordPattern)].map((match) => wordToken(match[0], match.index, text))
  return [...dates, ...names, ...numbers, ...words].toSorted((left, right) => left.start - right.start)
}

/** «с 27 по 30 ноября» is one expression with two days. */
function dateTokens(text: string, language: Language): Token[] {
  const found = language === 'ky' ? datesInKyrgyz(text) : datesInRussian(text)
  const bySpan = new Map<string, { start: number; end: number; days: WrittenDay[] }>()
  for (const { start, end, day, month, year } of found) {
    const token = bySpan.get(`${start}-${end}`) ?? { start, end, days: [] }
    token.days.push({ day, month, year })
    bySpan.set(`${start}-${end}`, token)
  }
  const taken: { start: number; end: number; days: WrittenDay[] }[] = []
  for (const token of bySpan.values()) if (!taken.some((other) => other.start < token.end && token.start < other.end)) taken.push(token)
  return taken.map(({ start, end, days }) => ({ kind: 'date', start, end, text: text.slice(start, end), key: days.map(dayKey).join(' '), days }))
}

export const dayKey = ({ day, month, year }: WrittenDay): string => `${year ?? '?'}-${month}-${day}`

function numberTokens(text: string, language: Language): Token[] {
  const bySpan = new Map<number, { end: number; values: string[] }>()
  for (const { start, end, value } of numbersIn(text)) bySpan.set(start, { end, values: [...(bySpan.get(start)?.values ?? []), value] })
  return [...bySpan].map(([start, { end, values }]) => {
    // Kyrgyz endings are joined to figures without a hyphen (official rules § 55).
    const ending = language === 'ky' ? (/^[а-яёңөү]+/u.exec(text.slice(end))?.[0] ?? '') : ''
    const whole = end + ending.length
    return { kind: 'number', start, end: whole, text: text.slice(start, whole), key: values.join(':'), figures: text.slice(start, end), ending }
  })
}

function wordToken(word: string, start: number, text: string): Token {
  const place = { start, end: start + word.length, text: word, key: foldWord(word) }
  const stem = stemOf(place.key)
  if (!/^\p{Lu}/u.test(word) || isSentenceStart(text, start)) return { kind: 'word', ...place, stem }
  return { kind: 'name', ...place, stem, meanings: [] }
}

/** A capital says nothing at the start of a text and after a full stop; «М.» before a surname is no end of a sentence. */
function isSentenceStart(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd()
  if (/^[«"“(–—\s]*$/u.test(before)) return true
  return /[.!?…:][»”")]*$/u.test(before) && !/(?:^|[^\p{L}])\p{L}\.$/u.test(before)
}

/** By sound, to find an unknown name of one half in the other. */
export function soundOf(token: Token): string {
  const key = searchKey(token.text).replaceAll(' ', '')
  return key.slice(0, Math.max(4, key.length - 4))
}
