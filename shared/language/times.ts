import type { Language } from './bilingual.ts'
import { declineKyrgyz } from './kyrgyz/decline.ts'
import type { KyrgyzCase } from './kyrgyz/suffixes.ts'
import { formatCount } from './numbers.ts'

/**
 * Clock times and durations (domain.md 1.5). A time is `HH:MM`, 00:00–23:59.
 *
 * | form | ky 09:00 / 15:30 | ru |
 * |---|---|---|
 * | plain | 09:00 / 15:30 | 09:00 / 15:30 |
 * | at | саат 9.00дө / саат 15:30 | в 9:00 / в 15:30 |
 * | from | саат 9.00дөн / саат 15:30дан | с 9:00 / с 15:30 |
 * | until | саат 9.00гө чейин / саат 15:30га чейин | до 9:00 / до 15:30 |
 * | spoken | саат 9 / саат 15:30 | 9 часов / 15 часов 30 минут |
 */
export const timeForms = ['plain', 'at', 'from', 'until', 'spoken'] as const
export type TimeForm = (typeof timeForms)[number]

const clock = /^([01]\d|2[0-3]):([0-5]\d)$/u

function partsOf(time: string): { hours: number; minutes: number } {
  const match = clock.exec(time)
  if (match === null) throw new RangeError(`not a time: ${time}`)
  return { hours: Number(match[1]), minutes: Number(match[2]) }
}

const two = (value: number): string => String(value).padStart(2, '0')

function kyrgyzTime(hours: number, minutes: number, kase: KyrgyzCase): string {
  const shown = minutes === 0 ? `${hours}.00` : `${hours}:${two(minutes)}`
  return `саат ${declineKyrgyz(shown, kase)}`
}

/** @throws RangeError unless `time` is HH:MM */
export function formatTime(time: string, language: Language, form: TimeForm = 'plain'): string {
  const { hours, minutes } = partsOf(time)
  const shown = `${hours}:${two(minutes)}`
  if (form === 'plain') return `${two(hours)}:${two(minutes)}`
  if (language === 'ky') {
    switch (form) {
      case 'at': return minutes === 0 ? kyrgyzTime(hours, minutes, 'locative') : `саат ${shown}`
      case 'from': return kyrgyzTime(hours, minutes, 'ablative')
      case 'until': return `${kyrgyzTime(hours, minutes, 'dative')} чейин`
      case 'spoken': return minutes === 0 ? `саат ${hours}` : `саат ${shown}`
    }
  }
  switch (form) {
    case 'at': return `в ${shown}`
    case 'from': return `с ${shown}`
    case 'until': return `до ${shown}`
    case 'spoken': return hours + minutes === 0 ? '0\u00A0часов' : formatDuration({ hours, minutes }, 'ru')
  }
}

/** «саат 9.00дөн 18.00гө чейин» / «с 9:00 до 18:00». @throws RangeError unless both are HH:MM */
export function formatTimeRange(from: string, to: string, language: Language, form: 'long' | 'dashed' = 'long'): string {
  const end = partsOf(to)
  if (form === 'dashed') return `${formatTime(from, language)}–${formatTime(to, language)}`
  if (language === 'ru') return `${formatTime(from, 'ru', 'from')} ${formatTime(to, 'ru', 'until')}`
  return `${formatTime(from, 'ky', 'from')} ${kyrgyzTime(end.hours, end.minutes, 'dative').slice('саат '.length)} чейин`
}

export type Duration = { days?: number | undefined; hours?: number | undefined; minutes?: number | undefined }

const units = [
  ['days', { ky: 'күн', ru: ['день', 'дня', 'дней'] }],
  ['hours', { ky: 'саат', ru: ['час', 'часа', 'часов'] }],
  ['minutes', { ky: 'мүнөт', ru: ['минута', 'минуты', 'минут'] }],
] as const

/** {hours: 1, minutes: 30} → «1 саат 30 мүнөт» / «1 час 30 минут»; empty parts are left out, nothing at all is 0 minutes. */
export function formatDuration(duration: Duration, language: Language): string {
  const shown = units.flatMap(([unit, noun]) => {
    const value = duration[unit] ?? 0
    return value > 0 ? [formatCount(value, noun, language)] : []
  })
  return shown.length > 0 ? shown.join(' ') : formatCount(0, units[2][1], language)
}
