import { isExistingDay, kyrgyzMonths } from '../calendar.ts'
import type { Span } from './finding.ts'
import { spanOf } from './finding.ts'

/** Dates inside running text of either language, whatever their form, reduced to day, month and (when said) year. */
export type FoundDate = Span & { day: number; month: number; year: number | undefined }

const monthStems = kyrgyzMonths.map((name, index) => (index === 4 ? 'ма[йея]' : name.replace(/ь$/u, '')))
const month = `(${monthStems.join('|')})[а-яёөүң]*`
const dash = '[-‐‑–—]'

const numeric = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d.]*\d)/gu
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu
/** Year first, one or two days: 2025-жылдын 28-ноябрынан 1-декабрына, 2025-жылы «28» ноябрында, 2025-жылдын 28–30-ноябры. */
const kyrgyz = new RegExp(`(?:(\\d{4})\\s?${dash}?\\s?(?:жыл[а-яү]*|ж\\.),?\\s+)?«?(\\d{1,2})»?(?:${dash}(\\d{1,2}))?\\s?${dash}?\\s?${month}(?:\\s+(\\d{4})(?!\\s?${dash}?\\s?жыл))?`, 'giu')
/** Day first: с 27 по 30 ноября 2025 года, 27–30 ноября, «28» ноября 2025 г. */
const russian = new RegExp(`(?:(\\d{1,2})\\s*(?:по|до|и|${dash})\\s*)?«?(\\d{1,2})»?\\s+${month}(?:\\s+(\\d{4}))?`, 'giu')

function monthNumber(stem: string): number {
  const lower = stem.toLowerCase()
  return kyrgyzMonths.findIndex((name) => (lower.startsWith('ма') && !lower.startsWith('мар') ? name === 'май' : name.startsWith(lower))) + 1
}

function kept(dates: FoundDate[]): FoundDate[] {
  return dates.filter(({ day, month: number, year }) => isExistingDay({ day, month: number, year: year ?? 2024 }))
}

function fromNumeric(text: string): FoundDate[] {
  const dates: FoundDate[] = []
  for (const match of text.matchAll(numeric)) {
    const year = Number(match[3])
    dates.push({ ...spanOf(match), day: Number(match[1]), month: Number(match[2]), year: year < 100 ? 2000 + year : year })
  }
  for (const match of text.matchAll(iso)) dates.push({ ...spanOf(match), day: Number(match[3]), month: Number(match[2]), year: Number(match[1]) })
  return kept(dates)
}

/** The year said once belongs to the dates beside it: forwards in Kyrgyz, backwards in Russian. */
function shareYears(dates: FoundDate[], text: string, direction: 'forwards' | 'backwards'): FoundDate[] {
  const ordered = direction === 'forwards' ? dates : dates.toReversed()
  let previous: FoundDate | undefined
  for (const date of ordered) {
    if (date.year === undefined && previous?.year !== undefined) {
      const gap = direction === 'forwards' ? text.slice(previous.end, date.start) : text.slice(date.end, previous.start)
      if (gap.length <= 12 && !/[.;\n]/u.test(gap)) date.year = previous.year
    }
    previous = date
  }
  return dates
}

function yearIn(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

export function datesInKyrgyz(text: string): FoundDate[] {
  const dates: FoundDate[] = []
  for (const match of text.matchAll(kyrgyz)) {
    const shared = { ...spanOf(match), month: monthNumber(match[4] ?? ''), year: yearIn(match[1] ?? match[5]) }
    dates.push({ ...shared, day: Number(match[2]) })
    if (match[3] !== undefined) dates.push({ ...shared, day: Number(match[3]) })
  }
  return [...fromNumeric(text), ...shareYears(kept(dates), text, 'forwards')]
}

export function datesInRussian(text: string): FoundDate[] {
  const dates: FoundDate[] = []
  for (const match of text.matchAll(russian)) {
    const shared = { ...spanOf(match), month: monthNumber(match[3] ?? ''), year: yearIn(match[4]) }
    if (match[1] !== undefined) dates.push({ ...shared, day: Number(match[1]) })
    dates.push({ ...shared, day: Number(match[2]) })
  }
  return [...fromNumeric(text), ...shareYears(kept(dates), text, 'backwards')]
}

export function sameDate(left: FoundDate, right: FoundDate): boolean {
  return left.day === right.day && left.month === right.month && (left.year === undefined || right.year === undefined || left.year === right.year)
}
