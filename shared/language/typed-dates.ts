import type { Language } from './bilingual.ts'
import { addDays, isExistingDay, kyrgyzMonths, kyrgyzMonthsPossessed, parseIsoDate, russianMonths, russianMonthsGenitive, toIsoDate, weekdayOf } from './calendar.ts'
import { normaliseLetters } from './letters.ts'

/** Dates and times as people type them into a form. Words of both languages are understood whatever the screen's language. */

const relativeDays: Readonly<Record<string, number>> = {
  бүгүн: 0, сегодня: 0, эртең: 1, завтра: 1, бүрсүгүнү: 2, бүрсүгүн: 2, послезавтра: 2, кечээ: -1, вчера: -1, 'мурдагы күнү': -2, позавчера: -2,
}
const weekdayShort: readonly (readonly string[])[] = [
  ['дүйшөмбү', 'дүй', 'дш', 'понедельник', 'пн'], ['шейшемби', 'шей', 'вторник', 'вт'], ['шаршемби', 'шар', 'среда', 'среду', 'ср'],
  ['бейшемби', 'бей', 'четверг', 'чт'], ['жума', 'жм', 'пятница', 'пятницу', 'пт'], ['ишемби', 'иш', 'суббота', 'субботу', 'сб'],
  ['жекшемби', 'жек', 'воскресенье', 'вс'],
]

/** A clerk without the Kyrgyz layout types эртен, бугун; letters are compared folded. */
function fold(text: string): string {
  return normaliseLetters(text).toLowerCase().replaceAll('ё', 'е').replaceAll('ң', 'н').replaceAll('ө', 'о').replaceAll('ү', 'у')
}

const foldedRelative = new Map(Object.entries(relativeDays).map(([word, days]) => [fold(word), days]))
const foldedWeekdays = new Map(weekdayShort.flatMap((words, index) => words.map((word) => [fold(word), index + 1] as const)))

function monthOf(word: string): number | undefined {
  if (word.length < 3) return undefined
  for (const names of [kyrgyzMonths, kyrgyzMonthsPossessed, russianMonths, russianMonthsGenitive]) {
    const at = names.findIndex((name) => fold(name) === word || (word.length >= 3 && word.length <= 4 && fold(name).startsWith(word)))
    if (at >= 0) return at + 1
  }
  const inflected = kyrgyzMonths.findIndex((name) => word.startsWith(fold(name).replace(/ь$/u, '')))
  return inflected >= 0 ? inflected + 1 : undefined
}

function fullYear(typed: string, today: { year: number }): number {
  if (typed.length > 2) return Number(typed)
  const century = Math.floor(today.year / 100) * 100
  const year = century + Number(typed)
  return year > today.year + 50 ? year - 100 : year
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = { year, month, day }
  return isExistingDay(date) ? toIsoDate(date) : undefined
}

const numeric = /^(\d{1,2})\s*[./\-\s]\s*(\d{1,2})(?:\s*[./\-\s]\s*(\d{2}|\d{4}))?\.?\s*(?:г\.?|ж\.?)?$/u
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u
const dayFirst = /^(\d{1,2})[\s-]*([а-я]+)\.?(?:\s+(\d{4})(?:\s*(?:г\.?|года|год))?)?$/u
const yearFirst = /^(\d{4})[\s-]*(?:ж\.?|жыл|жылы|жылдын),?\s+(\d{1,2})[\s-]*([а-я]+)$/u
const compact = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/u

/**
 * `28.11`, `28.11.25`, `28/11`, `28 11`, `2811`, `+3`, `-1`, бүгүн/сегодня, эртең/завтра, `28 ноября`, `2025-жылдын 28-ноябры`,
 * weekday names (the next such day, today excluded), a lone day number (the next such day). Without a year the year of
 * today is meant. `undefined` when nothing fits or the day does not exist. Never throws on typed text.
 * @param todayIso the caller's today, YYYY-MM-DD
 */
export function parseTypedDate(text: string, todayIso: string, _language: Language): string | undefined {
  const today = parseIsoDate(todayIso)
  const typed = fold(text).trim().replaceAll(/[\u00A0\s]+/gu, ' ').replaceAll(/[‐‑–—−]/gu, '-').replaceAll(/[«»"]/gu, '')
  const relative = foldedRelative.get(typed)
  if (relative !== undefined) return addDays(todayIso, relative)
  const shift = /^([+-])\s?(\d{1,3})$/u.exec(typed)
  if (shift !== null) return addDays(todayIso, shift[1] === '-' ? -Number(shift[2]) : Number(shift[2]))
  const weekday = foldedWeekdays.get(typed.replace(/^(?:в|во)\s/u, '').replace(/\s?куну$/u, '').replace(/\.$/u, ''))
  if (weekday !== undefined) return addDays(todayIso, ((weekday - weekdayOf(todayIso) + 6) % 7) + 1)
  const lone = /^(\d{1,2})$/u.exec(typed)
  if (lone !== null) return nextDayOfMonth(Number(lone[1]), today)
  const isoMatch = iso.exec(typed)
  if (isoMatch !== null) return existing(Number(isoMatch[1]), Number(isoMatch[2]), Number(isoMatch[3]))
  const match = numeric.exec(typed) ?? compact.exec(typed)
  if (match !== null) return existing(match[3] === undefined ? today.year : fullYear(match[3], today), Number(match[2]), Number(match[1]))
  const named = dayFirst.exec(typed)
  if (named !== null) {
    const month = monthOf(named[2] ?? '')
    return month === undefined ? undefined : existing(named[3] === undefined ? today.year : Number(named[3]), month, Number(named[1]))
  }
  const kyrgyz = yearFirst.exec(typed)
  const month = kyrgyz === null ? undefined : monthOf(kyrgyz[3] ?? '')
  return kyrgyz === null || month === undefined ? undefined : existing(Number(kyrgyz[1]), month, Number(kyrgyz[2]))
}

function nextDayOfMonth(day: number, today: { year: number; month: number; day: number }): string | undefined {
  if (day < 1 || day > 31) return undefined
  for (let ahead = day >= today.day ? 0 : 1; ahead < 4; ahead += 1) {
    const months = today.month - 1 + ahead
    const found = existing(today.year + Math.floor(months / 12), (months % 12) + 1, day)
    if (found !== undefined) return found
  }
  return undefined
}

const typedTime = /^(?:(\d{1,2})[:.,\- ](\d{2})|(\d{1,2})(\d{2})|(\d{1,2}))$/u

/** `9.30`, `0930`, `930`, `9:30`, `9` → «09:30», «09:00». `undefined` when it is no time of day. */
export function parseTypedTime(text: string): string | undefined {
  const match = typedTime.exec(text.trim().toLowerCase().replace(/^саат\s*/u, '').replace(/\s*(?:ч\.?|час(?:а|ов)?)$/u, ''))
  if (match === null) return undefined
  const hours = Number(match[1] ?? match[3] ?? match[5])
  const minutes = Number(match[2] ?? match[4] ?? 0)
  if (hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
