import { z } from 'zod'
import { rankedPerson } from '../precedence/schema.ts'
import { bilingualLine, line, recordId, trilingualLine } from '../record.ts'

/** Two delegations facing each other, or several around a table (domain.md § 3.2, seating). */
export const tableShapes = ['two-sides', 'round', 'u-shape'] as const
export type TableShape = (typeof tableShapes)[number]

/** As the participants were listed, which is the order somebody gave them; by the office's ranks; by one alphabet. */
export const seatOrders = ['list', 'rank', 'alphabet'] as const
export const seatAlphabets = ['ky', 'ru', 'en'] as const
export type SeatAlphabet = (typeof seatAlphabets)[number]
export const interpreterPlaces = ['behind', 'beside'] as const

/**
 * Which seat: the row, and how far down the rules fill it. `host:0` is that of the hosts' head, `guest:1` the one at the
 * right hand of the guests' head, `guest-behind:0` the first behind the guests.
 */
export const seatKey = z.string().regex(/^(?:host|guest|table)(?:-behind)?:\d{1,3}$/u)

export const seatByHand = z.object({ seat: seatKey, personId: recordId })
export type SeatByHand = z.output<typeof seatByHand>

/**
 * How a meeting is seated. Only what somebody decided is kept; everybody else sits by the rules, so that who is added
 * later finds a seat and who stays away leaves no hole.
 */
export const seating = z.object({
  shape: z.enum(tableShapes),
  order: z.enum(seatOrders),
  alphabet: z.enum(seatAlphabets),
  interpreterPlace: z.enum(interpreterPlaces),
  byHand: z
    .array(seatByHand)
    .max(200)
    .refine((seats) => new Set(seats.map(({ seat }) => seat)).size === seats.length)
    .refine((seats) => new Set(seats.map(({ personId }) => personId)).size === seats.length),
})
export type Seating = z.output<typeof seating>

/** What the rules go by, as the register has it on the day of the meeting. */
export const seatedPerson = rankedPerson.extend({
  personId: recordId,
  side: z.enum(['host', 'guest']),
  role: z.enum(['chair', 'head', 'member', 'secretary', 'interpreter', 'invited']),
  /** Country, or the body that has none: what several delegations are ordered by. */
  party: trilingualLine,
  /** As a seat shows it: «А. Исаев». */
  shownAs: bilingualLine,
  title: bilingualLine,
  /** Which languages the person speaks, as the register says. */
  languages: line,
})
export type SeatedPerson = z.output<typeof seatedPerson>
