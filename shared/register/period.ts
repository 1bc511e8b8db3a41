import { z } from 'zod'
import { isoDate } from './record.ts'

/** Days from … to …, both included. */
export const period = z
  .object({ from: isoDate, to: isoDate })
  .refine(({ from, to }) => from <= to, { path: ['to'] })
export type Period = z.output<typeof period>

/** A period as one word: the interval of ISO 8601, `2025-01-01/2025-12-31`. */
export const periodId = z.string().regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/u)

export function toPeriodId({ from, to }: Period): string {
  return `${from}/${to}`
}

/** Undefined for what names no period, and for one that ends before it begins. */
export function fromPeriodId(id: string): Period | undefined {
  const [from, to, ...rest] = id.split('/')
  const parsed = period.safeParse({ from, to })
  return parsed.success && rest.length === 0 ? parsed.data : undefined
}

export function isWithin({ from, to }: Period, day: string): boolean {
  return from <= day && day <= to
}
