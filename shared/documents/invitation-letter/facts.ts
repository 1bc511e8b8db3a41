import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { annexSchema } from '../annex.ts'
import { clockTimeOrEmpty, isoDateOrEmpty, paperHead, paperLine } from '../paper-head.ts'
import { contactSchema, executorSchema, paperPersonSchema, signatorySchema } from '../person.ts'

/** Required parts: domain.md § 6, row 1. */
export const invitationLetterSchema = z.object({
  ...paperHead,
  /** Their letter that this one answers; both empty when it answers nothing. */
  inReplyTo: z.object({ number: paperLine, datedOn: isoDateOrEmpty }),
  /** A letter to a body as such has a post, its name, and no name of a person. */
  addressee: paperPersonSchema,
  /** Town, country, street: as many lines as the text has. */
  address: bilingualSchema,
  /** «Урматтуу Панахов мырза!», «Урматтуу төрага мырза!» or words of the office's own. */
  salutation: z.enum(['name', 'post', 'own']),
  /** Title alone in the nominative («төрага» / «председатель») for `post`; the whole call for `own`. */
  salutationText: bilingualSchema,
  /** Who invites, nominative; empty: the office by its full name from the settings. */
  inviter: bilingualSchema,
  /** Off where another body invites: its letter does not go out on the office's form. */
  onLetterhead: z.boolean(),
  purpose: z.enum(['observation', 'event']),
  /** The election or the event, nominative: the sentence declines it. */
  event: bilingualSchema,
  /** A compound noun of possession such as «… жыйыны», «… экинчи отуруму» (almost every event; a bare «шайлоо» is not). */
  eventPossessed: z.boolean(),
  aim: bilingualSchema,
  startsOn: isoDateOrEmpty,
  endsOn: isoDateOrEmpty,
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
  closing: z.enum(['plain', 'warm']),
  signatory: signatorySchema,
  executor: executorSchema,
})
export type InvitationLetterFacts = z.output<typeof invitationLetterSchema>
