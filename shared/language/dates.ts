import { remembered } from '../remembered.ts'
import type { Language } from './bilingual.ts'
import { monthName, monthNameWithDay, parseIsoDate, russianMonthsPrepositional, russianWeekdaysOn, weekdayName, weekdayOf } from './calendar.ts'
import type { CalendarDay } from './calendar.ts'
import { declineKyrgyz } from './kyrgyz/decline.ts'
import { attributive } from './kyrgyz/suffixes.ts'
import { kyrgyzOrdinal } from './kyrgyz/numerals.ts'
import type { KyrgyzCase } from './kyrgyz/suffixes.ts'
import { russianOrdinal } from './russian/numerals.ts'

/**
 * Dates as papers write them (domain.md 1.5). `Intl` is of no use: Electron has no Kyrgyz and CLDR's pattern is not official.
 *
 * | form | ky | ru |
 * |---|---|---|
 * | digits | 28.11.2025 | 28.11.2025 |
 * | long | 2025-жылдын 28-ноябры | 28 ноября 2025 года |
 * | on | 2025-жылдын 28-ноябрында | 28 ноября 2025 года |
 * | on-year | 2025-жылы 28-ноябрда | 28 ноября 2025 года |
 * | from | 2025-жылдын 28-ноябрынан | с 28 ноября 2025 года |
 * | since | 2025-жылдын 28-ноябрынан тартып | начиная с 28 ноября 2025 года |
 * | until | 2025-жылдын 28-ноябрына чейин | до 28 ноября 2025 года |
 * | by | 2025-жылдын 28-ноябрына карата | к 28 ноября 2025 года |
 * | of | 2025-жылдын 28-ноябрындагы | от 28 ноября 2025 года |
 * | genitive | 2025-жылдын 28-ноябрынын | 28 ноября 2025 года |
 * | day-month | 28-ноябрь | 28 ноября |
 * | on-day-month | 28-ноябрда | 28 ноября |
 * | until-day-month | 28-ноябрга чейин | до 28 ноября |
 * | weekday | жума | пятница |
 * | on-weekday | жума күнү | в пятницу |
 * | long-with-weekday | 2025-жылдын 28-ноябры, жума | 28 ноября 2025 года, пятница |
 * | month-year | 2025-жылдын ноябры | ноябрь 2025 года |
 * | in-month | 2025-жылдын ноябрында | в ноябре 2025 года |
 * | year | 2025-жыл | 2025 год |
 * | quoted | 2025-жылдын «28» ноябры | «28» ноября 2025 года |
 * | words | эки миң жыйырма бешинчи жылдын жыйырма сегизинчи ноябры | двадцать восьмое ноября две тысячи двадцать пятого года |
 */
export const dateForms = [
  'digits', 'long', 'on', 'on-year', 'from', 'since', 'until', 'by', 'of', 'genitive', 'day-month', 'on-day-month', 'until-day-month', 'weekday',
  'on-weekday', 'long-with-weekday', 'month-year', 'in-month', 'year', 'quoted', 'words',
] as const
export type DateForm = (typeof dateForms)[number]

/** 2025-жылдын 28-ноябры + case: with «жылдын» the month is possessed. */
export function kyrgyzDate({ year, month, day }: CalendarDay, kase: KyrgyzCase = 'nominative'): string {
  return `${year}-жылдын ${declineKyrgyz(`${day}-${monthNameWithDay(month, 'ky')}`, kase, { possessed: true })}`
}

/** 28-ноябрь + case: without a year the month is bare. */
export function kyrgyzDayMonth({ month, day }: CalendarDay, kase: KyrgyzCase = 'nominative'): string {
  return declineKyrgyz(`${day}-${monthName(month, 'ky')}`, kase, { possessed: false })
}

export function russianDate(date: CalendarDay): string {
  return `${russianDayMonth(date)} ${date.year} года`
}

export function russianDayMonth({ month, day }: CalendarDay): string {
  return `${day} ${monthNameWithDay(month, 'ru')}`
}

export function dateInDigits({ year, month, day }: CalendarDay): string {
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${String(year).padStart(4, '0')}`
}

function formatKyrgyz(date: CalendarDay, isoDate: string, form: DateForm): string {
  const { year, month, day } = date
  const weekday = weekdayName(weekdayOf(isoDate), 'ky')
  switch (form) {
    case 'digits': return dateInDigits(date)
    case 'long': return kyrgyzDate(date)
    case 'on': return kyrgyzDate(date, 'locative')
    case 'on-year': return `${year}-жылы ${kyrgyzDayMonth(date, 'locative')}`
    case 'from': return kyrgyzDate(date, 'ablative')
    case 'since': return `${kyrgyzDate(date, 'ablative')} тартып`
    case 'until': return `${kyrgyzDate(date, 'dative')} чейин`
    case 'by': return `${kyrgyzDate(date, 'dative')} карата`
    case 'of': return attributive(kyrgyzDate(date, 'locative'))
    case 'genitive': return kyrgyzDate(date, 'genitive')
    case 'day-month': return kyrgyzDayMonth(date)
    case 'on-day-month': return kyrgyzDayMonth(date, 'locative')
    case 'until-day-month': return `${kyrgyzDayMonth(date, 'dative')} чейин`
    case 'weekday': return weekday
    case 'on-weekday': return `${weekday} күнү`
    case 'long-with-weekday': return `${kyrgyzDate(date)}, ${weekday}`
    case 'month-year': return `${year}-жылдын ${monthNameWithDay(month, 'ky')}`
    case 'in-month': return `${year}-жылдын ${declineKyrgyz(monthNameWithDay(month, 'ky'), 'locative', { possessed: true })}`
    case 'year': return `${year}-жыл`
    case 'quoted': return `${year}-жылдын «${day}» ${monthNameWithDay(month, 'ky')}`
    case 'words': return `${kyrgyzOrdinal(year)} жылдын ${kyrgyzOrdinal(day)} ${monthNameWithDay(month, 'ky')}`
  }
}

function formatRussian(date: CalendarDay, isoDate: string, form: DateForm): string {
  const { year, month, day } = date
  const long = russianDate(date)
  switch (form) {
    case 'digits': return dateInDigits(date)
    case 'long': case 'on': case 'on-year': case 'genitive': return long
    case 'from': return `${day === 2 ? 'со' : 'с'} ${long}`
    case 'since': return `начиная ${day === 2 ? 'со' : 'с'} ${long}`
    case 'until': return `до ${long}`
    case 'by': return `к${day === 2 ? 'о' : ''} ${long}`
    case 'of': return `от ${long}`
    case 'day-month': case 'on-day-month': return russianDayMonth(date)
    case 'until-day-month': return `до ${russianDayMonth(date)}`
    case 'weekday': return weekdayName(weekdayOf(isoDate), 'ru')
    case 'on-weekday': return russianWeekdaysOn[weekdayOf(isoDate) - 1] ?? ''
    case 'long-with-weekday': return `${long}, ${weekdayName(weekdayOf(isoDate), 'ru')}`
    case 'month-year': return `${monthName(month, 'ru')} ${year} года`
    case 'in-month': return `в ${russianMonthsPrepositional[month - 1] ?? ''} ${year} года`
    case 'year': return `${year} год`
    case 'quoted': return `«${day}» ${monthNameWithDay(month, 'ru')} ${year} года`
    case 'words': return `${russianOrdinal(day, 'nominative', 'neuter')} ${monthNameWithDay(month, 'ru')} ${russianOrdinal(year, 'genitive', 'masculine')} года`
  }
}

/** @throws RangeError when `isoDate` is not an existing day written YYYY-MM-DD */
export const formatDate = remembered(500, (isoDate: string, language: Language, form: DateForm): string => {
  const date = parseIsoDate(isoDate)
  return language === 'ky' ? formatKyrgyz(date, isoDate, form) : formatRussian(date, isoDate, form)
})

/** A line to be filled in by hand: «___» __________ 20__ г. / 20__-жылдын «___» __________. A known year is printed. */
export function formatBlankDate(language: Language, year?: number): string {
  const shownYear = year === undefined ? '20__' : String(year)
  return language === 'ky' ? `${shownYear}-жылдын «___» __________` : `«___» __________ ${shownYear} г.`
}

export type DateRangeForm = 'long' | 'long-attributive' | 'day-month' | 'digits' | 'dashed'

const sameDay = (from: CalendarDay, to: CalendarDay): boolean => from.year === to.year && from.month === to.month && from.day === to.day

function kyrgyzRange(from: CalendarDay, to: CalendarDay, form: DateRangeForm): string {
  const sameYear = from.year === to.year
  if (form === 'dashed') {
    if (sameYear && from.month === to.month) return `${from.year}-жылдын ${from.day}–${to.day}-${monthNameWithDay(to.month, 'ky')}`
    const end = sameYear ? `${to.day}-${monthNameWithDay(to.month, 'ky')}` : kyrgyzDate(to)
    return `${kyrgyzDate(from)} – ${end}`
  }
  if (form === 'day-month' && sameYear) return `${kyrgyzDayMonth(from, 'ablative')} ${kyrgyzDayMonth(to, 'dative')} чейин`
  const end = sameYear
    ? declineKyrgyz(`${to.day}-${monthNameWithDay(to.month, 'ky')}`, 'dative', { possessed: true })
    : kyrgyzDate(to, 'dative')
  return `${kyrgyzDate(from, 'ablative')} ${end} чейин${form === 'long-attributive' ? 'ки' : ''}`
}

function russianRange(from: CalendarDay, to: CalendarDay, form: DateRangeForm): string {
  const sameYear = from.year === to.year
  const sameMonth = sameYear && from.month === to.month
  const end = form === 'day-month' && sameYear ? russianDayMonth(to) : russianDate(to)
  if (form === 'dashed') {
    if (sameMonth) return `${from.day}–${end}`
    return `${sameYear ? russianDayMonth(from) : russianDate(from)} – ${end}`
  }
  const start = sameMonth ? String(from.day) : sameYear ? russianDayMonth(from) : russianDate(from)
  return `${from.day === 2 ? 'со' : 'с'} ${start} по ${end}`
}

/**
 * A span of days: «с 28 ноября по 1 декабря 2025 года», «2025-жылдын 28-ноябрынан 1-декабрына чейин»; `day-month` leaves the
 * year out inside one year, `dashed` is for tables, `long-attributive` for «…чейинки» before a noun. One day gives that day.
 * @throws RangeError when a date does not exist or the end is before the start
 */
export function formatDateRange(fromIso: string, toIso: string, language: Language, form: DateRangeForm = 'long'): string {
  const from = parseIsoDate(fromIso)
  const to = parseIsoDate(toIso)
  if (toIso < fromIso) throw new RangeError(`the range ends before it starts: ${fromIso}, ${toIso}`)
  if (form === 'digits') return sameDay(from, to) ? dateInDigits(from) : `${dateInDigits(from)}–${dateInDigits(to)}`
  if (sameDay(from, to)) return formatDate(fromIso, language, form === 'day-month' ? 'on-day-month' : form === 'dashed' ? 'long' : 'on')
  return language === 'ky' ? kyrgyzRange(from, to, form) : russianRange(from, to, form)
}
