import { z } from 'zod'
import { bilingualText, instant, isoDate, line, recordId } from '../record.ts'
import { paperSubject } from './subject.ts'

export const paperLanguages = ['ky', 'ru', 'both', 'en'] as const
export type PaperLanguage = (typeof paperLanguages)[number]

/** Identifier of a document kind; `findKind` knows which exist. */
export const kindId = z.string().min(1).max(60)

/** An issued paper as the lists show it. */
export const issuedPaper = z.object({
  id: recordId,
  kind: kindId,
  language: z.enum(paperLanguages),
  number: line,
  title: line,
  subject: paperSubject,
  fileName: line,
  /** SHA-256 of the stored file, hexadecimal; of one with passports a salted one. */
  sha256: z.string(),
  byteLength: z.number().int(),
  issuedAt: instant,
  /** Passports stand in it: only who may see them gets the file. */
  withPassports: z.boolean(),
  /** Counts up when the same paper, under the same number, is issued with other contents. */
  version: z.number().int().positive(),
  /** A later version took its place; this one is kept. */
  superseded: z.boolean(),
  /** The day it left the office, or null. */
  sentOn: isoDate.nullable(),
  /** The register says something else by now. */
  touched: z.boolean(),
})
export type IssuedPaper = z.output<typeof issuedPaper>

/** One thing that a paper says otherwise than the register does now. Both texts are empty where they are not to be shown. */
export const factDifference = z.object({ label: bilingualText, was: bilingualText, now: bilingualText })
export type FactDifference = z.output<typeof factDifference>

/** An issued paper that a change in the register touches. */
export const touchedPaper = z.object({
  /** The files of its newest version, one a language; the first stands for all. */
  files: z.array(issuedPaper).min(1),
  /** Null: passports stand in it, and whoever asks may not see them. */
  differences: z.array(factDifference).nullable(),
  /** The same was written into the paper otherwise by hand: nobody but the officer can say which is right. */
  disputed: z.boolean(),
})
export type TouchedPaper = z.output<typeof touchedPaper>
