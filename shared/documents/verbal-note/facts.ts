import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'
import { annexSchema } from '../annex.ts'
import { eventFacts } from '../event-phrase.ts'
import { paperHead } from '../paper-head.ts'
import { paperPersonSchema } from '../person.ts'

/** What the two sides of a note are called after they have been named in full. */
export const noteParties = ['ministry', 'embassy', 'mission', 'secretariat'] as const
export type NoteParty = (typeof noteParties)[number]

/**
 * Required parts: domain.md § 6, row 17 (sources S46, S130 there). A draft for the ministry, so nothing of the office is
 * in it: no letterhead, no signature, no executor.
 */
export const verbalNoteSchema = z.object({
  ...paperHead,
  /** Both by their full names, nominative. */
  sender: bilingualSchema,
  senderParty: z.enum(noteParties),
  addressee: bilingualSchema,
  addresseeParty: z.enum(noteParties),
  /** «Бишкек шаары» under the addressee; may be empty. */
  addresseeCity: bilingualSchema,
  /** One matter a note. */
  matter: z.enum(['invitation', 'visit', 'own']),
  /** Of `invitation` what they invite to, of `visit` its days. */
  ...eventFacts,
  /** Of `invitation`: whom the enclosed letter is for. */
  recipient: paperPersonSchema,
  /** Of `visit`: the sending body, nominative. */
  organisation: bilingualSchema,
  head: paperPersonSchema,
  /** 0: not said. */
  delegationSize: z.number().int().min(0).max(10_000),
  aim: bilingualSchema,
  /** The whole matter of `own`, sentences after the house ones otherwise. */
  text: bilingualSchema,
  annexes: z.array(annexSchema).max(30),
  /** Where it is written; empty: the city of the office. */
  city: bilingualSchema,
})
export type VerbalNoteFacts = z.output<typeof verbalNoteSchema>
