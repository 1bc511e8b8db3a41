import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { annexSchema } from '../annex.ts'
import { eventFacts } from '../event-phrase.ts'
import { inReplyToSchema, letterFacts } from '../letter-facts.ts'
import { clockTimeOrEmpty, isoDateOrEmpty } from '../paper-head.ts'
import { contactSchema } from '../person.ts'

/** Required parts: domain.md § 6, row 1. */
export const invitationLetterSchema = z.object({
  ...letterFacts,
  ...eventFacts,
  inReplyTo: inReplyToSchema,
  /** Who invites, nominative; empty: the office by its full name from the settings. */
  inviter: bilingualSchema,
  /** Off where another body invites: its letter does not go out on the office's form. */
  onLetterhead: z.boolean(),
  aim: bilingualSchema,
  startsAt: clockTimeOrEmpty,
  place: bilingualSchema,
  ground: bilingualSchema,
  programme: z.array(z.object({ on: isoDateOrEmpty, at: clockTimeOrEmpty, event: bilingualSchema })).max(60),
  costs: z.enum(['shared', 'sending', 'host', 'own', 'unsaid']),
  costsText: bilingualSchema,
  /** Places kept for the delegation; 0: not said. */
  seats: z.number().int().min(0).max(10_000),
  /** Ask for passport copies and applications for accreditation. */
  askPapers: z.boolean(),
  replyBy: isoDateOrEmpty,
  contact: contactSchema,
  annexes: z.array(annexSchema).max(30),
})
export type InvitationLetterFacts = z.output<typeof invitationLetterSchema>
