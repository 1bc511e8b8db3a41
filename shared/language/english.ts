import englishNames from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { dateInDigits } from './dates.ts'
import { parseIsoDate } from './calendar.ts'

/**
 * English of observers' papers: dates as the United Nations write them (day, month, year), names of countries, an order for
 * lists. The program itself speaks Kyrgyz and Russian only.
 */

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

function dayAndMonth(isoDate: string): string {
  const { day, month } = parseIsoDate(isoDate)
  return `${day} ${months[month - 1] ?? ''}`
}

/**
 * `digits` 28.11.2025, as on the Kyrgyz and Russian sides of the same list; `long` 28 November 2025.
 * @throws RangeError when `isoDate` is not an existing day written YYYY-MM-DD
 */
export function formatEnglishDate(isoDate: string, form: 'digits' | 'long' = 'long'): string {
  const date = parseIsoDate(isoDate)
  return form === 'digits' ? dateInDigits(date) : `${dayAndMonth(isoDate)} ${date.year}`
}

/**
 * «28–30 November 2025», «28 November – 1 December 2025».
 * @throws RangeError when a date does not exist or the end is before the start
 */
export function formatEnglishRange(fromIso: string, toIso: string): string {
  const [from, to] = [parseIsoDate(fromIso), parseIsoDate(toIso)]
  if (toIso < fromIso) throw new RangeError(`the range ends before it starts: ${fromIso}, ${toIso}`)
  if (fromIso === toIso) return formatEnglishDate(fromIso)
  if (from.year !== to.year) return `${formatEnglishDate(fromIso)} – ${formatEnglishDate(toIso)}`
  if (from.month !== to.month) return `${dayAndMonth(fromIso)} – ${formatEnglishDate(toIso)}`
  return `${from.day}–${formatEnglishDate(toIso)}`
}

export const englishBlankDate = '____ ______________ 20__'

/** What CLDR names otherwise than the United Nations and the office do. */
const overrides: Readonly<Record<string, string>> = {
  CN: 'China', CI: 'Côte d’Ivoire', CV: 'Cabo Verde', CZ: 'Czechia', FM: 'Micronesia', GM: 'Gambia', IR: 'Iran', KP: 'DPRK', KR: 'Republic of Korea', MD: 'Moldova',
  MK: 'North Macedonia', PS: 'Palestine', RE: 'Réunion', ST: 'São Tomé and Príncipe', TW: 'Taiwan', TZ: 'Tanzania', US: 'United States', VA: 'Holy See', VN: 'Viet Nam',
}

/** `englishCountryName('TR')` → «Türkiye». `undefined` for a code that is not in ISO 3166-1. */
export function englishCountryName(isoCode: string): string | undefined {
  const code = isoCode.toUpperCase()
  const table: Readonly<Record<string, string | readonly string[]>> = englishNames.countries
  if (Object.hasOwn(overrides, code)) return overrides[code]
  if (!Object.hasOwn(table, code)) return undefined
  const found = table[code]
  return typeof found === 'string' ? found : found?.[0]
}

/** Letters with marks stand beside those without: «Türkiye» between «Tunisia» and «Turkmenistan». */
const sortKey = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()

export function compareEnglish(left: string, right: string): number {
  const [one, other] = [sortKey(left), sortKey(right)]
  return one === other ? 0 : one < other ? -1 : 1
}

/** «1 observer», «29 observers». */
export function countEnglish(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
