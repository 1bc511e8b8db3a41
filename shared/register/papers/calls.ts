import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { isoDate, line, recordId } from '../record.ts'
import { settingsSchema } from '../settings/schema.ts'
import { paperWordingSchema } from '../wording/schema.ts'
import { factDifference, issuedPaper, kindId, paperLanguages, touchedPaper } from './schema.ts'
import { paperSubject } from './subject.ts'

export { type IssuedPaper, kindId, type PaperLanguage, paperLanguages } from './schema.ts'

/** More case forms no paper prints (a list of a thousand people has six of each). */
const mostForms = 20_000

/** Confirmed case forms a paper was written with, by `formId`. */
const confirmedForms = z.array(z.tuple([z.string().max(5000), z.string().max(5000)])).max(mostForms)

const reference = z.object({ id: recordId })
const file = z.instanceof(Uint8Array)

export const paperCalls = {
  /** A draft leaves as a file: nothing of it is kept, but the history says that it left. */
  draftSaved: command(z.object({ kind: kindId, subject: paperSubject, facts: z.json() }), z.object({}), 'export'),
  /** The facts of a paper, read from the register; the kind's own schema says their shape. */
  prepare: query(z.object({ kind: kindId, subject: paperSubject }), z.object({ facts: z.json() })),
  /** Holds the next number of the kind's series for this paper; asked again before issue, the same number comes back. */
  reserveNumber: command(z.object({ kind: kindId, subject: paperSubject, on: isoDate }), z.object({ number: line }), 'issue-papers'),
  /**
   * Keeps the finished files of one paper, one a language, with its facts, the settings it was set with and their hashes:
   * all of them or none. The number is the one held for it, or one that was given outside (InfoDocs, the paper journal).
   * Issued once more with other contents it is a new version; the older one stays and says so.
   */
  issue: command(
    z.object({
      kind: kindId,
      subject: paperSubject,
      /** Empty only for a kind that is never registered. */
      number: line,
      /** The day on the paper: the year of its number. */
      on: isoDate,
      facts: z.json(),
      settings: settingsSchema,
      /** The case forms that stood in the place of the rules' proposals: the rules may be better in ten years. */
      confirmed: confirmedForms.default([]),
      /** The office's own sentences of that day; null where the house's were used. */
      wording: paperWordingSchema.nullable().default(null),
      files: z
        .array(
          z.object({
            language: z.enum(paperLanguages),
            title: line,
            fileName: line,
            file: file.refine((bytes) => bytes.length > 0 && bytes.length <= 50_000_000),
          }),
        )
        .min(1)
        .max(3),
    }),
    z.array(issuedPaper),
    'issue-papers',
  ),
  list: query(z.object({ subject: paperSubject.optional() }), z.array(issuedPaper)),
  /** The stored file, checked against its hash. */
  file: query(reference, z.object({ paper: issuedPaper, file }), 'export'),
  /** One paper with all its versions, newest first, and what the register says otherwise today. */
  compare: query(
    reference,
    z.object({
      paper: issuedPaper,
      versions: z.array(issuedPaper),
      /** The record is no longer there, or no such paper is made of it now. */
      gone: z.boolean(),
      /** Null: passports stand in it, and whoever asks may not see them. */
      differences: z.array(factDifference).nullable(),
      disputed: z.boolean(),
    }),
  ),
  /** Everything an issued paper was made from, to make it again and compare. */
  made: query(
    reference,
    z.object({
      paper: issuedPaper,
      facts: z.json(),
      settings: settingsSchema,
      /** Null of papers from before they were kept. */
      confirmed: confirmedForms.nullable(),
      wording: paperWordingSchema.nullable(),
      /** Written by this very version of the program: then every byte has to be the same. */
      bySameProgram: z.boolean(),
      file,
    }),
    'export',
  ),
  /**
   * The papers that changes in the register touch, newest first, as far as they are compared. Asked again it goes on with
   * those that wait.
   */
  touched: query(
    z.object({}),
    z.object({
      papers: z.array(touchedPaper),
      /** How many are still to be compared. */
      waiting: z.number().int(),
      /** How many wait for somebody who may see passports. */
      sealed: z.number().int(),
    }),
  ),
  /** The facts of a touched paper for its next version: what was written by hand stays, the rest is as the register has it. */
  renew: query(
    reference,
    z.object({ paper: issuedPaper, on: isoDate, facts: z.json(), languages: z.array(z.enum(paperLanguages)), disputed: z.boolean() }),
    'issue-papers',
  ),
} as const
