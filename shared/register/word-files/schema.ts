import { z } from 'zod'
import { instant, line } from '../record.ts'

/** In which papers of a kind can come from a Word file of the office; English ones are always the house's. */
export const wordFileLanguages = ['ky', 'ru', 'both'] as const
export const wordFileLanguage = z.enum(wordFileLanguages)
export type WordFileLanguage = z.output<typeof wordFileLanguage>

/** More than any form of an office with its emblem; the largest of them are pictures. */
export const longestWordFile = 8_000_000

/** SHA-256 of the file, hexadecimal. */
export const fileHash = z.string().regex(/^[0-9a-f]{64}$/u)

/** What can be wrong with the places of a file. */
export const wordFileMistakes = [
  'unclosed-brace',
  'stray-brace',
  'empty-place',
  'odd-place',
  'unknown-field',
  'unknown-case',
  'foreign-case',
  'no-case',
  'unknown-list',
  'unclosed-loop',
  'unopened-loop',
  'crossed-loop',
  /** A registered paper that would not say its number. */
  'missing-number',
] as const

export const wordFileMistake = z.object({
  code: z.enum(wordFileMistakes),
  /** The field, list or case as it was written. */
  name: z.string(),
  part: z.enum(['body', 'header', 'footer', 'notes']),
  page: z.number().int(),
  paragraph: z.number().int(),
  /** Around the mistake, from the file; null where something is missing from the whole of it. */
  text: z.string().nullable(),
})
export type WordFileMistake = z.output<typeof wordFileMistake>

/** One step in the life of a kind's Word file; none is ever changed or taken away. */
export const wordFileVersion = z.object({
  kind: z.string().max(100),
  language: wordFileLanguage,
  version: z.number().int().min(1),
  /** Null: back to the house's layout. */
  sha256: fileHash.nullable(),
  /** As it was called on the officer's disk. */
  fileName: line,
  note: line,
  madeAt: instant,
  /** The name of whoever saved it, as the history has it. */
  madeBy: z.string(),
})
export type WordFileVersion = z.output<typeof wordFileVersion>
