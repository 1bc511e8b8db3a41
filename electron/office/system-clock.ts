import type { Clock } from '../register/context.ts'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The workstation's clock; the calendar date is the local one, as the office lives it. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const now = new Date()
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
  },
}
