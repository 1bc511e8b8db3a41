import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { meetingHead } from '../meeting-head.ts'
import { paperHead } from '../paper-head.ts'
import { paperPersonSchema } from '../person.ts'

const agendaItemSchema = z.object({
  /** Ends in «жөнүндө» / begins with «О»; the kind adds «жөнүндө» where it is wanting. */
  title: bilingualSchema,
  /** Nameless and without a post: nobody reports. */
  reporter: paperPersonSchema,
  /** 0: not said. */
  minutes: z.number().int().min(0).max(999),
})
export type AgendaItem = z.output<typeof agendaItemSchema>

/** Required parts: domain.md § 6, row 6. */
export const agendaSchema = z.object({
  ...paperHead,
  ...meetingHead,
  chair: paperPersonSchema,
  items: z.array(agendaItemSchema).max(60),
})
export type AgendaFacts = z.output<typeof agendaSchema>
