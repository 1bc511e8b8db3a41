import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { meetingHead } from '../meeting-head.ts'
import { meetingSideSchema } from '../meeting-side.ts'
import { isoDateOrEmpty, paperHead, paperLine } from '../paper-head.ts'
import { paperPersonSchema } from '../person.ts'
import { agreementSchema, figureSchema, statementSchema } from '../statement.ts'

export const restrictions = ['official-use', 'none'] as const

const exchangeSchema = z.object({
  /** Ends in «жөнүндө» / begins with «О»; the kind adds «жөнүндө» where it is wanting. */
  title: bilingualSchema,
  statements: z.array(statementSchema).max(400),
})
export type Exchange = z.output<typeof exchangeSchema>

/** Required parts: domain.md § 6, row 9, and § 1.8 (b): made right after the talk, at the latest the next day. */
export const conversationRecordSchema = z.object({
  ...paperHead,
  ...meetingHead,
  restriction: z.enum(restrictions),
  /** Which of the copies this one is; empty: a blank to be filled by hand. Only where the use is restricted. */
  copyNumber: paperLine,
  /** In which languages they spoke, and with whose help; may be empty. */
  languages: bilingualSchema,
  host: meetingSideSchema,
  guest: meetingSideSchema,
  exchange: z.array(exchangeSchema).max(60),
  figures: z.array(figureSchema).max(60),
  promises: z.array(agreementSchema).max(100),
  /** What the note-taker makes of it: for the reader inside the house. */
  evaluation: bilingualSchema,
  noteTaker: paperPersonSchema,
  recordedOn: isoDateOrEmpty,
  /** To whom the record goes, a line each. */
  distribution: z.array(bilingualSchema).max(60),
})
export type ConversationRecordFacts = z.output<typeof conversationRecordSchema>
