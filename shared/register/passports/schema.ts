import { z } from 'zod'
import { isoDate, line } from '../record.ts'

/** What is kept of a travel document, under a key of its own; the spelling of the name in it is no secret. */
export const passport = z.object({ number: line, expiresOn: isoDate.nullable() })
export type Passport = z.output<typeof passport>

export const noPassport: Passport = { number: '', expiresOn: null }

/** A passport as a form sends it: a day without a number is a day of nothing. */
export const passportInput = passport.refine(({ number, expiresOn }) => number !== '' || expiresOn === null, { path: ['number'] })
