import { normaliseLetters, type Bilingual, type Language } from '../../language/index.ts'

/** A term as it is looked for in running text. */
export interface KnownTerm extends Bilingual {
  readonly id: string
}

export interface FoundTerm {
  readonly term: string
  /** The reading that was found, and its counterpart. */
  readonly from: string
  readonly to: string
  /** Where it stands, UTF-16 offsets; the words there may be inflected. */
  readonly at: number
  readonly end: number
}

const bracket = /\s*\(([^()]*)\)\s*/u

function readingsOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/**
 * The pairs that a row of the glossary holds: «суроо; жооп» is two, «Борбордук шайлоо комиссиясы (БШК)» a name and its
 * abbreviation. Where the sides do not have the same number of readings, the first of each is the agreed pair.
 */
export function termReadings({ ky, ru }: Bilingual): Bilingual[] {
  const [kyAside, ruAside] = [bracket.exec(ky)?.[1], bracket.exec(ru)?.[1]]
  const plain = { ky: ky.replace(bracket, ' ').trim(), ru: ru.replace(bracket, ' ').trim() }
  const asides = kyAside !== undefined && ruAside !== undefined ? [{ ky: kyAside, ru: ruAside }] : []
  for (const separator of [/[;/]/u, /[;/,]/u]) {
    const [left, right] = [readingsOf(plain.ky, separator), readingsOf(plain.ru, separator)]
    if (left.length === right.length && left.length > 1) return [...left.map((part, index) => ({ ky: part, ru: right[index] ?? '' })), ...asides]
  }
  const first = { ky: readingsOf(plain.ky, /[;/,]/u)[0], ru: readingsOf(plain.ru, /[;/,]/u)[0] }
  return first.ky === undefined || first.ru === undefined ? asides : [{ ky: first.ky, ru: first.ru }, ...asides]
}

interface Word {
  readonly text: string
  readonly at: number
  readonly end: number
}

const wordPattern = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu

function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0].toLowerCase().replaceAll('ё', 'е'),
    at: match.index,
    end: match.index + match[0].length,
  }))
}

/** The part of a word that no ending touches: long words lose three letters, short ones their last vowel. */
function stemOf(word: string): string {
  if (word.length <= 4) return word.replace(/[аеиоуыэюяьй]$/u, '')
  return word.slice(0, Math.max(4, word.length - 3))
}

/** Endings add up in Kyrgyz (байкоочулардын), so a word may be longer than its term, but not by any length. */
const longestEnding = 6

function isFormOf(word: string, termWord: string): boolean {
  return word.startsWith(stemOf(termWord)) && word.length <= termWord.length + longestEnding
}

/** Terms that stand in a text, in any of their forms; one inside a longer one is left to the longer one. */
export function findTerms(text: string, from: Language, terms: readonly KnownTerm[]): FoundTerm[] {
  const to = from === 'ky' ? 'ru' : 'ky'
  // Repairing letters may shorten a text (NFC), so positions are those of the repaired one; typed text is repaired already.
  const words = wordsOf(normaliseLetters(text))
  const readings = terms.flatMap((term) =>
    termReadings(term).map((reading) => ({ term: term.id, from: reading[from], to: reading[to], words: wordsOf(reading[from]) })),
  )
  const found: FoundTerm[] = []
  for (const reading of readings.toSorted((left, right) => right.words.length - left.words.length || right.from.length - left.from.length)) {
    for (const { at, end } of placesOf(reading.words, words)) {
      if (found.some((other) => other.at < end && at < other.end)) continue
      found.push({ term: reading.term, from: reading.from, to: reading.to, at, end })
    }
  }
  return found.toSorted((left, right) => left.at - right.at)
}

function placesOf(term: readonly Word[], words: readonly Word[]): { at: number; end: number }[] {
  const places: { at: number; end: number }[] = []
  for (let index = 0; term.length > 0 && index + term.length <= words.length; index += 1) {
    if (!term.every((part, offset) => isFormOf(words[index + offset]?.text ?? '', part.text))) continue
    places.push({ at: words[index]?.at ?? 0, end: words[index + term.length - 1]?.end ?? 0 })
  }
  return places
}
