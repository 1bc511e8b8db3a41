import type { Bilingual, Language } from '../../language/index.ts'
import { findTermPlaces, indexTerms, type TermIndex } from '../../language/pair/term-index.ts'
import { wordsOf } from '../../language/pair/words.ts'

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

/** Parts of one side of a row: «сапар», «визит, поездка» → «визит», «поездка»; what stands in brackets is one more. */
function alternativesOf(text: string): string[] {
  const aside = bracket.exec(text)?.[1]
  return [...readingsOf(text.replace(bracket, ' ').trim(), /[;/,]/u), ...(aside === undefined ? [] : [aside])]
}

/** A row that names an action leaves the translator free: «обсуждать» is said in a dozen forms and words. */
const isVerb = (russian: string): boolean => /(?:ть|ться|ти|чь)$/u.test(russian.split(' ')[0] ?? '') || /^(?:выступили|слушали|присутствовали|постановили)$/u.test(russian)

/**
 * The pairs that two halves of a text are held to: the agreed ones first, then every other reading that a row allows. More
 * is allowed than is proposed (`termReadings`), because a wrong remark costs the office more than one left out.
 */
export function termsToCheck(rows: readonly Bilingual[]): Bilingual[] {
  const agreed = rows.flatMap(termReadings)
  const allowed = rows.flatMap((row) => {
    const [kyrgyz, russian] = [alternativesOf(row.ky), alternativesOf(row.ru)]
    const hasAside = bracket.test(row.ky) || bracket.test(row.ru)
    return kyrgyz.length === russian.length && !hasAside ? [] : kyrgyz.flatMap((ky) => russian.map((ru) => ({ ky, ru })))
  })
  return [...agreed, ...allowed].filter(({ ru }) => !isVerb(ru))
}

interface Readings {
  readonly index: TermIndex
  readonly byText: Readonly<Record<Language, ReadonlyMap<string, Bilingual & { readonly id: string }>>>
}

/** By the list, which stays the same until the glossary changes. */
const indexed = new WeakMap<readonly KnownTerm[], Readings>()

function readingsIn(terms: readonly KnownTerm[]): Readings {
  const before = indexed.get(terms)
  if (before) return before
  const readings = terms.flatMap((term) => termReadings(term).map((reading) => ({ ...reading, id: term.id })))
  // Of two rows with the same term the first counts.
  const newestFirst = readings.toReversed()
  const byText = { ky: new Map(newestFirst.map((reading) => [reading.ky, reading])), ru: new Map(newestFirst.map((reading) => [reading.ru, reading])) }
  const made = { index: indexTerms(readings), byText }
  indexed.set(terms, made)
  return made
}

/** Terms that stand in a text, in any of their forms; one inside a longer one is left to the longer one. */
export function findTerms(text: string, from: Language, terms: readonly KnownTerm[]): FoundTerm[] {
  const to = from === 'ky' ? 'ru' : 'ky'
  const { index, byText } = readingsIn(terms)
  return findTermPlaces(wordsOf(text), index, from).flatMap(({ term, start, end }) => {
    const reading = byText[from].get(term.text)
    return reading ? [{ term: reading.id, from: reading[from], to: reading[to], at: start, end }] : []
  })
}
