import { datesInKyrgyz, datesInRussian, sameDate } from './pair/dates-in-text.ts'
import type { FoundDate } from './pair/dates-in-text.ts'
import type { PairFinding } from './pair/finding.ts'
import { withoutSpans } from './pair/finding.ts'
import { foreignWords } from './pair/foreign-words.ts'
import { glossaryFindings } from './pair/glossary.ts'
import type { GlossaryTerm } from './pair/glossary.ts'
import { missingLetters } from './pair/kyrgyz-letters.ts'
import { capitalKeys, namesIn } from './pair/names-in-text.ts'
import { numbersIn, saysInWords } from './pair/numbers-in-text.ts'
import { findLetterRepairs } from './letters.ts'
import { formatDate } from './dates.ts'
import { toIsoDate } from './calendar.ts'

type Side = 'ky' | 'ru'

const otherSide = { ky: 'ru', ru: 'ky' } as const

function dateInOtherLanguage({ day, month, year }: FoundDate, side: Side): string {
  const isoDate = toIsoDate({ year: year ?? 2024, month, day })
  return formatDate(isoDate, otherSide[side], year === undefined ? 'day-month' : 'long')
}

function missingDates(own: readonly FoundDate[], others: readonly FoundDate[], side: Side): PairFinding[] {
  return own.filter((date) => !others.some((other) => sameDate(date, other)))
    .map((date) => ({ code: 'date-missing', side, start: date.start, end: date.end, found: date.found, other: dateInOtherLanguage(date, side) }))
}

function missingNumbers(own: string, other: string, otherWhole: string, side: Side): PairFinding[] {
  const known = new Set(numbersIn(other).map(({ value }) => value))
  return numbersIn(own).filter(({ value }) => !known.has(value) && !saysInWords(otherWhole, value, otherSide[side]))
    .map(({ start, end, found }) => ({ code: 'number-missing', side, start, end, found }))
}

function missingNames(own: string, other: string, side: Side): PairFinding[] {
  const keys = capitalKeys(other)
  return namesIn(own).filter(({ key }) => key.length >= 3 && !keys.some((candidate) => candidate.startsWith(key)))
    .map(({ start, end, found }) => ({ code: 'name-missing', side, start, end, found }))
}

const listItem = /^\s*(?:\d{1,3}[.)]|[-–—•*])\s+\S/u

const linesOf = (text: string): string[] => text.split(/\r?\n/u).filter((line) => line.trim() !== '')

function counts(kyrgyz: string, russian: string): PairFinding[] {
  const countBoth = (count: (lines: string[]) => number, code: 'list-count' | 'paragraph-count'): PairFinding[] => {
    const [ky, ru] = [count(linesOf(kyrgyz)), count(linesOf(russian))]
    return ky === ru ? [] : [{ code, side: 'both', start: 0, end: 0, found: String(ky), other: String(ru) }]
  }
  return [
    ...countBoth((lines) => lines.filter((line) => listItem.test(line)).length, 'list-count'),
    ...countBoth((lines) => lines.length, 'paragraph-count'),
  ]
}

function lookAlikes(text: string, side: Side): PairFinding[] {
  return findLetterRepairs(text).map((repair) => ({ code: 'look-alike', side, ...repair }))
}

/**
 * Compares the two halves of a paper. Nothing it reports is changed by itself: a clerk decides. Checked: dates (in any form),
 * numbers, surnames, counts of list items and paragraphs, words of the other language, Kyrgyz words without ң ө ү, look-alike
 * letters and, when a glossary is given, terms whose agreed counterpart is missing. Findings come Kyrgyz first, by position;
 * an empty half is not compared (it is a draft), only looked at by itself.
 */
export function checkPair(kyrgyz: string, russian: string, glossary: readonly GlossaryTerm[] = []): PairFinding[] {
  const findings: PairFinding[] = [
    ...lookAlikes(kyrgyz, 'ky'), ...missingLetters(kyrgyz).map((slip) => ({ code: 'missing-letter', side: 'ky', ...slip }) as const), ...foreignWords(kyrgyz, 'ky'),
    ...lookAlikes(russian, 'ru'), ...foreignWords(russian, 'ru'),
  ]
  if (kyrgyz.trim() !== '' && russian.trim() !== '') {
    const kyrgyzDates = datesInKyrgyz(kyrgyz)
    const russianDates = datesInRussian(russian)
    const kyrgyzRest = withoutSpans(kyrgyz, kyrgyzDates)
    const russianRest = withoutSpans(russian, russianDates)
    findings.push(
      ...missingDates(kyrgyzDates, russianDates, 'ky'), ...missingDates(russianDates, kyrgyzDates, 'ru'),
      ...missingNumbers(kyrgyzRest, russianRest, russian, 'ky'), ...missingNumbers(russianRest, kyrgyzRest, kyrgyz, 'ru'),
      ...missingNames(kyrgyz, russian, 'ky'), ...missingNames(russian, kyrgyz, 'ru'),
      ...counts(kyrgyz, russian), ...glossaryFindings(kyrgyz, russian, glossary),
    )
  }
  const order = { ky: 0, ru: 1, both: 2 }
  return findings.toSorted((left, right) => order[left.side] - order[right.side] || left.start - right.start)
}
