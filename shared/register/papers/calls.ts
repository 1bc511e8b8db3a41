import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { instant, line, recordAreas, recordId } from '../record.ts'
import { settingsSchema } from '../settings/schema.ts'

export const paperLanguages = ['ky', 'ru', 'both'] as const
export type PaperLanguage = (typeof paperLanguages)[number]

/** Identifier of a document kind; `findKind` knows which exist. */
export const kindId = z.string().min(1).max(60)

const subject = z.object({ area: z.enum(recordAreas), id: recordId })

/** An issued paper as the lists show it. */
export const issuedPaper = z.object({
  id: recordId,
  kind: kindId,
  language: z.enum(paperLanguages),
  number: line,
  title: line,
  subject,
  fileName: line,
  /** SHA-256 of the stored file, hexadecimal; of one with passports a salted one. */
  sha256: z.string(),
  byteLength: z.number().int(),
  issuedAt: instant,
  /** Passports stand in it: only who may see them gets the file. */
  withPassports: z.boolean(),
})
export type IssuedPaper = z.output<typeof issuedPaper>

export const paperCalls = {
  /** The facts of a paper, read from the register; the kind's own schema says their shape. */
  prepare: query(z.object({ kind: kindId, subject }), z.object({ facts: z.json() })),
  /** Holds the next number of the kind's series for this paper; asked again before issue, the same number comes back. */
  reserveNumber: command(z.object({ kind: kindId, subject, on: z.iso.date() }), z.object({ number: line }), 'issue-papers'),
  /**
   * Keeps the finished files of one paper, one a language, with its facts, the settings it was set with and their hashes:
   * all of them or none. The number is the one held for it, or one that was given outside (InfoDocs, the paper journal).
   */
  issue: command(
    z.object({
      kind: kindId,
      subject,
      /** Empty only for a kind that is never registered. */
      number: line,
      /** The day on the paper: the year of its number. */
      on: z.iso.date(),
      facts: z.json(),
      settings: settingsSchema,
      files: z
        .array(
          z.object({
            language: z.enum(paperLanguages),
            title: line,
            fileName: line,
            file: z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= 50_000_000),
          }),
        )
        .min(1)
        .max(3),
    }),
    z.array(issuedPaper),
    'issue-papers',
  ),
  list: query(z.object({ subject: subject.optional() }), z.array(issuedPaper)),
  /** The stored file, checked against its hash. */
  file: query(z.object({ id: recordId }), z.object({ paper: issuedPaper, file: z.instanceof(Uint8Array) }), 'export'),
}
