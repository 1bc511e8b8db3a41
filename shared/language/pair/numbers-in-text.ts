import type { Language } from '../bilingual.ts'
import { kyrgyzCardinal, kyrgyzOrdinal } from '../kyrgyz/numerals.ts'
import { russianCases } from '../russian/grammar.ts'
import { russianCardinal, russianOrdinal } from '../russian/numerals.ts'
import type { Span } from './finding.ts'
import { spanOf } from './finding.ts'
import type { Word } from './words.ts'

/** A number in running text; `value` is canonical: groups joined, comma for decimals, index numbers as written. */
export type FoundNumber = Span & { value: string }

const clock = /(?<![\d.,])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d.]*\d)/gu
const index = /(?<![\p{L}\d])\d+(?:[-/]\d+)+(?![\d])/gu
const plain = /(?<!\d)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|(?<!\d)\d+(?:,\d+)?(?![\d_])/gu

/** «3-5 адам» is a range like «3–5», «2-1» and «62-62-62» are not. */
const range = /^(\d{1,4})-(\d{1,4})$/u

function valuesOfIndex(written: string): string[] {
  const [, from, to] = range.exec(written) ?? []
  return from !== undefined && to !== undefined && !from.startsWith('0') && Number(from) < Number(to) ? [from, to] : [written]
}

/** Times give their hour and, unless 00, their minutes: «9.00дө», «9:00» and «9 часов» agree. A registration index stays whole; the blank 20__ is no number. */
export function numbersIn(text: string): FoundNumber[] {
  const numbers: FoundNumber[] = []
  let rest = text
  const take = (pattern: RegExp, valuesOf: (match: RegExpExecArray) => string[]): void => {
    for (const match of rest.matchAll(pattern)) {
      const span = spanOf(match)
      for (const value of valuesOf(match)) numbers.push({ ...span, value })
      rest = rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end)
    }
  }
  take(index, (match) => valuesOfIndex(match[0]))
  take(clock, (match) => [String(Number(match[1])), ...(match[2] === '00' ? [] : [String(Number(match[2]))])])
  take(plain, (match) => [match[0].replaceAll(/[ \u00A0\u202F]/gu, '').replace(/^0+(?=\d)/u, '')])
  return numbers.toSorted((left, right) => left.start - right.start)
}

const genders = ['masculine', 'feminine', 'neuter'] as const

/** The words of a text between single spaces, to look number words up in. */
export function spokenWords(words: readonly Word[]): string {
  return ` ${words.map(({ lower }) => lower.replaceAll('-', ' ')).join(' ')} `
}

/** Whether a text says the number in words («он эки», «двенадцати»): then digits on the other side are no mistake. */
export function saysInWords(spoken: string, value: string, language: Language): boolean {
  const half = /^(\d+),5$/u.exec(value)?.[1]
  if (half !== undefined) return spoken.includes(language === 'ky' ? ' жарым ' : ' половиной ') && saysInWords(spoken, half, language)
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number > 100_000) return false
  const has = (words: string): boolean => spoken.includes(` ${words.replaceAll('ё', 'е')} `)
  if (language === 'ky') return spoken.includes(` ${kyrgyzCardinal(number)}`) || spoken.includes(` ${kyrgyzOrdinal(number)}`)
  return russianCases.some((kase) => genders.some((gender) => has(russianCardinal(number, kase, { gender })) || has(russianOrdinal(number, kase, gender))))
    || collective[number]?.some(has) === true
}

const collective: Readonly<Record<number, readonly string[]>> = { 2: ['двое', 'оба', 'обе', 'пара'], 3: ['трое'], 4: ['четверо'], 5: ['пятеро'] }
