import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { line } from '../record.ts'
import { fileHash, longestWordFile, wordFileLanguage, wordFileMistake, wordFileVersion } from './schema.ts'

const kind = z.string().max(100)
const file = z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= longestWordFile)

export const wordFileCalls = {
  /** Of all languages, newest first. */
  versions: query(z.object({ kind }), z.array(wordFileVersion)),
  /** A file that was once taken into use; it never changes. */
  file: query(z.object({ sha256: fileHash }), z.object({ file })),
  /**
   * Reads a file as if it were taken into use. `file-not-safe` for what is no Word file, or holds macros, objects or
   * references outside.
   */
  check: query(z.object({ kind, language: wordFileLanguage, file }), z.object({ sha256: fileHash, places: z.array(z.string()), mistakes: z.array(wordFileMistake) }), 'settings'),
  /**
   * A new version; `after` is the newest one that whoever saves has seen, 0 for none. `changed-meanwhile` where another was
   * saved since, `invalid-input` for a file with a mistake in it.
   */
  save: command(
    z.object({
      kind,
      language: wordFileLanguage,
      after: z.number().int().min(0),
      /** A new file, one that was in use before, or null for the house's layout. */
      content: z.union([z.strictObject({ file, fileName: line }), z.strictObject({ sha256: fileHash }), z.null()]),
      note: line,
    }),
    wordFileVersion,
    'settings',
  ),
} as const
