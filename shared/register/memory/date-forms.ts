import { declineKyrgyz, type KyrgyzCase, kyrgyzCases, type Language, monthNameWithDay } from '../../language/index.ts'
import { dateInDigits, kyrgyzDate, kyrgyzDayMonth, russianDate, russianDayMonth } from '../../language/dates.ts'
import { attributive } from '../../language/kyrgyz/suffixes.ts'
import { toIsoDate } from '../../language/calendar.ts'

/** A day as it stands in a text; the year may go without saying. */
export interface WrittenDay {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
}
interface FullDay {
  readonly day: number
  readonly month: number
  readonly year: number
}

interface Form {
  readonly saysYear: boolean
  /** Undefined where these days cannot be written so. */
  readonly write: (days: readonly FullDay[]) => string | undefined
}

const one = (saysYear: boolean, write: (day: FullDay) => string): Form => ({
  saysYear,
  write: ([day, second]) => (day === undefined || second !== undefined ? undefined : write(day)),
})

const possessedDayMonth = ({ day, month }: FullDay, kase: KyrgyzCase): string =>
  declineKyrgyz(`${day}-${monthNameWithDay(month, 'ky')}`, kase, { possessed: true })
const quotedMonth = ({ month }: FullDay, kase: KyrgyzCase): string => declineKyrgyz(monthNameWithDay(month, 'ky'), kase, { possessed: true })

const inDigits = [one(true, dateInDigits), one(true, toIsoDate)]

const kyrgyzForms: readonly Form[] = [
  ...kyrgyzCases.flatMap((kase) => [
    one(true, (date) => kyrgyzDate(date, kase)),
    one(true, (date) => `${date.year}-жылы ${kyrgyzDayMonth(date, kase)}`),
    one(true, (date) => `${date.year}-жылдын «${date.day}» ${quotedMonth(date, kase)}`),
    one(false, (date) => kyrgyzDayMonth(date, kase)),
    one(false, (date) => possessedDayMonth(date, kase)),
    ...['-', '–', '—'].map((dash) =>
      span(true, (from, to) => `${to.year}-жылдын ${from.day}${dash}${possessedDayMonth(to, kase)}`),
    ),
  ]),
  one(true, (date) => attributive(kyrgyzDate(date, 'locative'))),
  one(false, (date) => attributive(kyrgyzDayMonth(date, 'locative'))),
  one(false, (date) => attributive(possessedDayMonth(date, 'locative'))),
  ...inDigits,
]

/** Two days of one month, written as one expression. */
function span(saysYear: boolean, write: (from: FullDay, to: FullDay) => string): Form {
  return {
    saysYear,
    write: ([from, to]) => (from && to && from.year === to.year && from.month === to.month ? write(from, to) : undefined),
  }
}

const russianSpans: readonly Form[] = [' по ', ' до ', ' и ', '–', '-', '—'].flatMap((joint) =>
  [true, false].map((saysYear): Form => ({
    saysYear,
    write: ([from, to]) => {
      if (!from || !to || from.year !== to.year) return undefined
      const end = russianDayMonth(to) + (saysYear ? ` ${to.year}` : '')
      if (from.month === to.month) return `${from.day}${joint}${end}`
      // «27–30 ноября» becomes «28 ноября – 2 декабря»: between words the dash has spaces.
      return `${russianDayMonth(from)}${joint.trim() === joint ? ` ${joint} ` : joint}${end}`
    },
  })),
)

const russianForms: readonly Form[] = [
  // «года» stands behind and stays.
  one(true, (date) => russianDate(date).replace(/ года$/u, '')),
  one(false, russianDayMonth),
  one(true, ({ day, month, year }) => `«${day}» ${monthNameWithDay(month, 'ru')} ${year}`),
  one(false, ({ day, month }) => `«${day}» ${monthNameWithDay(month, 'ru')}`),
  ...russianSpans,
  ...inDigits,
]

const forms: Readonly<Record<Language, readonly Form[]>> = { ky: kyrgyzForms, ru: russianForms }

const even = (text: string): string => text.replaceAll(/[\u00A0\s]+/gu, ' ').replaceAll(/[‐‑]/gu, '-').toLowerCase()

/** Any day of a text without a year can be written in it. */
const leapYear = 2024

const inYear = (days: readonly WrittenDay[], year: number): FullDay[] => days.map((day) => ({ ...day, year: day.year ?? year }))

/**
 * Writes other days in the very form in which some stand in a text: «2025-жылдын 28-ноябрында» → «2026-жылдын 3-мартында».
 *
 * @param written how `stored` stands there
 * @param yearBeside the year that another date beside it says, where this one has none
 * @param days what is to stand there; undefined comes back where the form is none we know, or has a year and no one said which
 */
export function rewriteDate(
  written: string,
  stored: readonly WrittenDay[],
  days: readonly WrittenDay[],
  language: Language,
  yearBeside?: number,
): string | undefined {
  const someYear = stored.find((day) => day.year !== undefined)?.year ?? leapYear
  const fitting = forms[language].filter(({ write }) => {
    const text = write(inYear(stored, someYear))
    return text !== undefined && even(text) === even(written)
  })
  const [first, ...others] = fitting.map((form) => writeInForm(form, stored, days, yearBeside))
  // Two forms that read alike for one day and not for the other leave it open which is meant.
  return others.every((other) => other === first) ? first : undefined
}

function writeInForm(form: Form, stored: readonly WrittenDay[], days: readonly WrittenDay[], yearBeside: number | undefined): string | undefined {
  if (form.saysYear) return days.some((day) => day.year === undefined) ? undefined : form.write(inYear(days, 0))
  // The year was left out because the context said it; another year would be lost.
  const sameYear = stored.every((day, index) => {
    const next = days[index]?.year
    return next === undefined || next === (yearBeside ?? day.year ?? next)
  })
  return sameYear ? form.write(inYear(days, leapYear)) : undefined
}
