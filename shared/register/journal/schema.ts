import { z } from 'zod'
import { letterChannels, sheetCount } from '../incoming/schema.ts'
import { paperLanguages } from '../papers/schema.ts'
import { paperSubject } from '../papers/subject.ts'
import { bilingualLine, bilingualText, isoDate, line, recordId } from '../record.ts'

/** What can be printed and taken out as a table, each of a period. */
export const journals = ['outgoing', 'incoming', 'receptions', 'dispatch', 'languages'] as const
export type Journal = (typeof journals)[number]

/** Held: given to a paper that is not issued yet. Skipped: its index had been given before, so nobody was given it again. */
export const outgoingStates = ['held', 'issued', 'sent', 'spoiled', 'skipped'] as const
export type OutgoingState = (typeof outgoingStates)[number]

/** One paper under its number, whatever the languages of its files; a letter registered elsewhere is named like every other. */
export const outgoingLetter = z.object({ kind: z.string().min(1).max(60), subject: paperSubject, number: line })
export type OutgoingLetter = z.output<typeof outgoingLetter>

/** A number in its counter. */
export const countedNumber = z.object({ counter: z.string().min(1).max(80), year: z.number().int(), seq: z.number().int().positive() })
export type CountedNumber = z.output<typeof countedNumber>

/** What the clerk writes beside the paper. */
export const outgoingNote = z.object({
  infodocsNumber: line,
  sheets: sheetCount.nullable(),
  note: line,
  /** The letter that came in and is answered. */
  answersId: recordId.nullable(),
})
export type OutgoingNote = z.output<typeof outgoingNote>

export const dispatchInput = z.object({ sentOn: isoDate, channel: z.enum(letterChannels), sentBy: line, tracking: line, note: line })
export type DispatchInput = z.output<typeof dispatchInput>

export const dispatch = dispatchInput.extend({ id: recordId, paperId: recordId })
export type Dispatch = z.output<typeof dispatch>

const journalPaper = z.object({
  id: recordId,
  language: z.enum(paperLanguages),
  fileName: line,
  datedOn: isoDate,
  withPassports: z.boolean(),
})

/** One line of the outgoing journal: a number with its papers, or a number that no paper has. */
export const outgoingEntry = outgoingLetter.extend({
  /** Null for a number that was given outside the register's counters. */
  place: countedNumber.nullable(),
  /** The series of its kind: letters, minutes, lists. */
  series: z.string(),
  state: z.enum(outgoingStates),
  /** The day on the paper; of a number without one, the day it was given. */
  on: isoDate,
  addressee: bilingualText,
  /** What it is about; the name of its kind where the paper says no more. */
  gist: bilingualText,
  executor: bilingualText,
  /** Sheets of its annexes, as the paper states them. */
  annexSheets: z.number().int().nullable(),
  papers: z.array(journalPaper),
  dispatches: z.array(dispatch),
  ...outgoingNote.omit({ answersId: true }).shape,
  answers: z.object({ id: recordId, number: line, theirNumber: line, theirDatedOn: isoDate.nullable() }).nullable(),
  /** Why the number was spoiled. */
  reason: line,
})
export type OutgoingEntry = z.output<typeof outgoingEntry>

/** Parts of a reception that nobody has written down yet. */
export const receptionHoles = ['place', 'guests', 'purpose', 'gist', 'staff', 'allowedBy', 'report'] as const
export type ReceptionHole = (typeof receptionHoles)[number]

export const receptionNote = z.object({
  /** Who permitted it. */
  allowedBy: bilingualLine,
  /** To whom the record of the conversation was sent. */
  reportedTo: bilingualLine,
})
export type ReceptionNote = z.output<typeof receptionNote>

/** A reception of foreigners with the columns of form 20 (order of the Russian culture ministry, 2008 № 40). */
export const reception = receptionNote.extend({
  meetingId: recordId,
  heldOn: isoDate,
  place: bilingualText,
  /** Name, post, body and country of each guest. */
  guests: z.array(bilingualText),
  /** Ground and aim. */
  purpose: bilingualText,
  /** Character and short content of the talk. */
  gist: bilingualText,
  /** Those of the office who took part. */
  staff: z.array(bilingualText),
  /** The record of the conversation or the minutes, where one was issued. */
  record: z.object({ kind: z.string(), number: line, on: isoDate }).nullable(),
  holes: z.array(z.enum(receptionHoles)),
})
export type Reception = z.output<typeof reception>

/** One line of the dispatch list: one sending of one letter. */
export const dispatchEntry = dispatchInput.extend({
  /** Marks of the same letter's files that went together. */
  dispatchIds: z.array(recordId),
  letter: outgoingLetter,
  on: isoDate,
  addressee: bilingualText,
  address: bilingualText,
  gist: bilingualText,
  sheets: z.number().int().nullable(),
  languages: z.array(z.enum(paperLanguages)),
})
export type DispatchEntry = z.output<typeof dispatchEntry>

/** Papers of one kind in one month by language; a paper issued in both files counts as both. */
export const languageShare = z.object({
  /** `2025-11`. */
  month: z.string(),
  kind: z.string(),
  ky: z.number().int(),
  ru: z.number().int(),
  both: z.number().int(),
})
export type LanguageShare = z.output<typeof languageShare>
