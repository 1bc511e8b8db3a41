import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { line, recordAreas } from '../record.ts'
import { officeText, paperWordingSchema, textId, textVersion } from './schema.ts'

export const wordingCalls = {
  /** What papers of this kind say now in the office's own words. */
  ofKind: query(z.object({ kind: z.string().max(100) }), paperWordingSchema),
  /** Of which records papers of this kind are made: a preview shows the words on one of them. */
  madeFrom: query(z.object({ kind: z.string().max(100) }), z.array(z.enum(recordAreas))),
  /** The newest version of every sentence that the office has touched. */
  current: query(z.object({}), z.array(textVersion)),
  /** Newest first. */
  versions: query(z.object({ textId }), z.array(textVersion)),
  /**
   * A new version; `after` is the newest one that whoever saves has seen, 0 for none. `changed-meanwhile` where another was
   * saved since, `invalid-input` naming `text.ky` or `text.ru` where a half has a mistake in it.
   */
  save: command(z.object({ textId, after: z.number().int().min(0), text: officeText.nullable(), note: line }), textVersion, 'settings'),
} as const
