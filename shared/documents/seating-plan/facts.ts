import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { meetingHead } from '../meeting-head.ts'
import { seatRoles } from '../meeting-side.ts'
import { paperPersonSchema } from '../person.ts'
import { tableShapes } from '../table-drawing.ts'

const place = z.number().int().min(0).max(400)

const seatSchema = paperPersonSchema.extend({
  role: z.enum(seatRoles),
  /** Country or body, as the list under the plan names it. */
  party: bilingualSchema,
  /** Which languages the person speaks; may be empty. */
  languages: bilingualSchema,
  side: z.enum(['host', 'guest']),
  /** Where the chair stands in the drawing: columns from the left, rows from the top, from 0. */
  x: place,
  y: place,
  behind: z.boolean(),
})
export type PlannedSeat = z.output<typeof seatSchema>

/** Required parts: domain.md § 6, row 23. Seats in the order in which plates are laid out. */
export const seatingPlanSchema = z.object({
  ...meetingHead,
  shape: z.enum(tableShapes),
  host: bilingualSchema,
  guest: bilingualSchema,
  seats: z.array(seatSchema).max(400),
})
export type SeatingPlanFacts = z.output<typeof seatingPlanSchema>
