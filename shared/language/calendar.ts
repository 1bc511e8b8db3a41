import type { Language } from './bilingual.ts'

/** Calendar days without time zones. An ISO date is `YYYY-MM-DD`; weekdays run from 1 (Monday) to 7 (Sunday). */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number }

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/u
const dayInMilliseconds = 86_400_000

/** @throws RangeError when the text is not an existing day written YYYY-MM-DD */
export function parseIsoDate(isoDate: string): CalendarDay {
  const match = isoPattern.exec(isoDate)
  const day = match === null ? undefined : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  if (day === undefined || !isExistingDay(day)) throw new RangeError(`not a calendar date: ${isoDate}`)
  return day
}

function utcOf({ year, month, day }: CalendarDay): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date
}

export function isExistingDay(day: CalendarDay): boolean {
  const date = utcOf(day)
  return day.year >= 1 && date.getUTCFullYear() === day.year && date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day
}

export function toIsoDate({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function addDays(isoDate: string, days: number): string {
  const date = new Date(utcOf(parseIsoDate(isoDate)).getTime() + days * dayInMilliseconds)
  return toIsoDate({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(isoDate: string): number {
  return ((utcOf(parseIsoDate(isoDate)).getUTCDay() + 6) % 7) + 1
}

/** Whole days from the first date to the second, negative when it is earlier. */
export function daysBetween(fromIso: string, toIso: string): number {
  return Math.round((utcOf(parseIsoDate(toIso)).getTime() - utcOf(parseIsoDate(fromIso)).getTime()) / dayInMilliseconds)
}

export const kyrgyzMonths = [
  'январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь',
] as const
export const russianMonths = kyrgyzMonths
export const russianMonthsGenitive = [
  'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря',
] as const
export const russianMonthsPrepositional = [
  'январе', 'феврале', 'марте', 'апреле', 'мае', 'июне', 'июле', 'августе', 'сентябре', 'октябре', 'ноябре', 'декабре',
] as const
export const kyrgyzWeekdays = ['дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'жума', 'ишемби', 'жекшемби'] as const
export const russianWeekdays = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'] as const
export const russianWeekdaysOn = [
  'в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье',
] as const

/** @param month 1…12 @throws RangeError outside it */
export function monthName(month: number, language: Language): string {
  const name = (language === 'ky' ? kyrgyzMonths : russianMonths)[month - 1]
  if (name === undefined) throw new RangeError(`not a month: ${month}`)
  return name
}

/** The form a day number stands with: ноябры in «2025-жылдын 28-ноябры», ноября in «28 ноября». */
export function monthNameWithDay(month: number, language: Language): string {
  if (language === 'ru') return russianMonthsGenitive[month - 1] ?? monthName(month, 'ru')
  return kyrgyzMonthsPossessed[month - 1] ?? monthName(month, 'ky')
}

/** domain.md 1.5, each attested on a Kyrgyz page. */
export const kyrgyzMonthsPossessed = [
  'январы', 'февралы', 'марты', 'апрели', 'майы', 'июну', 'июлу', 'августу', 'сентябры', 'октябры', 'ноябры', 'декабры',
] as const

/** @param weekday 1 (Monday) … 7 (Sunday) */
export function weekdayName(weekday: number, language: Language): string {
  const name = (language === 'ky' ? kyrgyzWeekdays : russianWeekdays)[weekday - 1]
  if (name === undefined) throw new RangeError(`not a weekday: ${weekday}`)
  return name
}
