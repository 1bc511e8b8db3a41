import type { Language } from './bilingual.ts'
import { kyrgyzCardinal, kyrgyzOrdinal } from './kyrgyz/numerals.ts'
import { russianCardinal, russianOrdinal, countRussian, groupDigits } from './russian/numerals.ts'

/** 12345.6 → «12 345,6» with no-break spaces; both languages write numbers alike. */
export function formatNumber(value: number, _language: Language): string {
  return groupDigits(value)
}

/** A whole number in words, nominative: 28 → «жыйырма сегиз» / «двадцать восемь». @throws RangeError outside 0…10^15 */
export function numberInWords(value: number, language: Language): string {
  return language === 'ky' ? kyrgyzCardinal(value) : russianCardinal(value)
}

/** The ordinal in words, nominative (masculine in Russian): 2 → «экинчи» / «второй». */
export function ordinalInWords(value: number, language: Language): string {
  return language === 'ky' ? kyrgyzOrdinal(value) : russianOrdinal(value)
}

export type CountedNoun = { ky: string; ru: readonly [one: string, few: string, many: string] }

/** «5 байкоочу» / «5 наблюдателей»: the Kyrgyz noun stays singular after a number. */
export function formatCount(value: number, noun: CountedNoun, language: Language): string {
  return language === 'ky' ? `${groupDigits(value)}\u00A0${noun.ky}` : countRussian(value, noun.ru)
}
