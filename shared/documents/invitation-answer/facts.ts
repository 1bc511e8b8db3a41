import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { annexSchema } from '../annex.ts'
import { eventFacts } from '../event-phrase.ts'
import { inReplyToSchema, letterFacts } from '../letter-facts.ts'
import { contactSchema, paperPersonSchema } from '../person.ts'

/** Required parts: domain.md § 6, row 2. */
export const invitationAnswerSchema = z.object({
  ...letterFacts,
  ...eventFacts,
  inReplyTo: inReplyToSchema,
  answer: z.enum(['accept', 'decline', 'partly']),
  /** Why not, as sentences of its own; only of a refusal. */
  reason: bilingualSchema,
  /** What is accepted, behind a colon; empty: a smaller delegation. Only of a partial consent. */
  terms: bilingualSchema,
  /** 0: not said. */
  delegationSize: z.number().int().min(0).max(10_000),
  /** Who leads our delegation; nobody: not said. */
  head: paperPersonSchema,
  contact: contactSchema,
  annexes: z.array(annexSchema).max(30),
})
export type InvitationAnswerFacts = z.output<typeof invitationAnswerSchema>
