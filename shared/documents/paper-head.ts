import { z } from 'zod'

/** As long as the register's own lines (`line` in shared/register/record.ts): what it keeps, a paper can print. */
export const paperLine = z.string().max(500)

/** ISO date, or empty: the paper prints a blank date line. */
export const isoDateOrEmpty = z.union([z.literal(''), z.iso.date()])

/** «09:30», or empty. */
export const clockTimeOrEmpty = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u)])

/** What every paper has: spread into the facts of each kind. */
export const paperHead = {
  /** As registered; empty on a draft, which prints a blank. */
  number: paperLine,
  issuedOn: isoDateOrEmpty,
  /** Anything not final carries ДОЛБООР / ПРОЕКТ on every page. */
  final: z.boolean(),
}

export interface PaperHead {
  readonly number: string
  readonly issuedOn: string
  readonly final: boolean
}
