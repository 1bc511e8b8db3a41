import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { annexSchema } from '../annex.ts'
import { meetingHead } from '../meeting-head.ts'
import { paperHead } from '../paper-head.ts'
import { paperPersonSchema } from '../person.ts'
import { agreementSchema, figureSchema, statementSchema } from '../statement.ts'

const participantSchema = paperPersonSchema.extend({
  /** Second and further capacities: an official of the CIS who also heads its observer mission (domain.md § 0, seed 1). */
  capacities: z.array(bilingualSchema).max(6),
})
export type MinutesParticipant = z.output<typeof participantSchema>

const agendaItemSchema = z.object({
  /** Ends in «жөнүндө» / begins with «О»; the kind adds «жөнүндө» where it is wanting. */
  title: bilingualSchema,
  heard: z.array(statementSchema).max(200),
  spoke: z.array(statementSchema).max(200),
  figures: z.array(figureSchema).max(60),
  /** A point per paragraph of the decision, which the register keeps as one text of up to 20,000 characters. */
  resolved: z.array(bilingualSchema).max(10_000),
})
export type AgendaItem = z.output<typeof agendaItemSchema>

/** Required parts: domain.md § 1.8 and § 6, row 8. */
export const meetingMinutesSchema = z.object({
  ...paperHead,
  ...meetingHead,
  chair: paperPersonSchema,
  secretary: paperPersonSchema,
  /** First side is the host. */
  sides: z.array(z.object({ name: bilingualSchema, participants: z.array(participantSchema).max(200) })).max(12),
  agenda: z.array(agendaItemSchema).max(60),
  agreements: z.array(agreementSchema).max(100),
  annexes: z.array(annexSchema).max(30),
})
export type MeetingMinutesFacts = z.output<typeof meetingMinutesSchema>
