import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { clockTimeOrEmpty, isoDateOrEmpty, paperHead } from '../paper-head.ts'
import { paperPersonSchema, signatorySchema } from '../person.ts'
import { restrictionFacts } from '../restriction.ts'
import { figureSchema } from '../statement.ts'

const topicSchema = z.object({
  /** Ends in «жөнүндө» / begins with «О»; the kind adds «жөнүндө» where it is wanting. */
  title: bilingualSchema,
  theses: z.array(bilingualSchema).max(60),
})
export type Topic = z.output<typeof topicSchema>

const replySchema = z.object({ question: bilingualSchema, answer: bilingualSchema })
export type Reply = z.output<typeof replySchema>

/** Required parts: domain.md § 6, row 11. */
export const talkingPointsSchema = z.object({
  ...paperHead,
  ...restrictionFacts,
  subject: bilingualSchema,
  heldOn: isoDateOrEmpty,
  startsAt: clockTimeOrEmpty,
  venue: bilingualSchema,
  /** Who speaks, of ours; may be nobody yet. */
  speaker: paperPersonSchema,
  partner: paperPersonSchema,
  organisation: bilingualSchema,
  /** Empty: the house's own words. */
  opening: bilingualSchema,
  topics: z.array(topicSchema).max(60),
  figures: z.array(figureSchema).max(60),
  replies: z.array(replySchema).max(60),
  /** Empty: the house's own words. */
  closing: bilingualSchema,
  preparedBy: signatorySchema,
})
export type TalkingPointsFacts = z.output<typeof talkingPointsSchema>
