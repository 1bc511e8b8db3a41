import { z } from 'zod'
import { type Call, command, query } from '../calls/call.ts'

/** What every record of the register has in common. */

/** Random identifier (UUID); never shown to a user. */
export const recordId = z.uuid()
export type RecordId = z.output<typeof recordId>

/** Calendar date, ISO 8601 (`2025-11-28`). A date that does not exist is refused. */
export const isoDate = z.iso.date()
/** Clock time of the office, 24 hours (`09:30`). */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u)
/** ISO 3166-1 alpha-2. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/u)
/** An instant in UTC, as `Date.toISOString()` gives it. */
export const instant = z.iso.datetime()

/** SQLite’s functions and its search end a text at a NUL, and XML has none: pasted in unseen, it goes. */
export const plainText = z.string().overwrite((text) => text.replaceAll('\u0000', ''))
/** A line a person types; the limit only stops what cannot be a line. */
export const line = plainText.trim().max(500)
/** A longer text, several paragraphs. */
export const longText = plainText.max(20_000)
/** One line in both languages; either side may be empty while a draft is being written. */
export const bilingualLine = z.object({ ky: line, ru: line })
/** Paragraphs in both languages. */
export const bilingualText = z.object({ ky: longText, ru: longText })
export const trilingualLine = z.object({ ky: line, ru: line, en: line })
export type Trilingual = z.output<typeof trilingualLine>

/** Counts up with every change; a form that was opened on an older one is refused with `changed-meanwhile`. */
export const revision = z.number().int().positive()

export const recordFields = {
  id: recordId,
  revision,
  /** Null while the record is in use. */
  archivedAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
} as const

export const listFilter = z.object({
  /** As typed, in whatever script, layout or case. */
  search: z.string().max(200).default(''),
  archived: z.boolean().default(false),
})
export type ListFilter = z.output<typeof listFilter>

const reference = z.object({ id: recordId })
const versionReference = z.object({ id: recordId, revision })

/**
 * The calls that every area of the register has.
 *
 * @param input what a form sends
 * @param record the whole record, as a card shows it
 * @param summary one row of the area's list
 * @param writing the right to change records of this area
 */
export function recordCalls<I extends z.ZodObject, R extends z.ZodType, S extends z.ZodType>(
  input: I,
  record: R,
  summary: S,
  writing: Call['right'],
) {
  return {
    list: query(listFilter, z.array(summary)),
    get: query(reference, record),
    create: command(input, record, writing),
    update: command(z.object({ id: recordId, revision, input }), record, writing),
    archive: command(versionReference, record, writing),
    restore: command(versionReference, record, writing),
  } as const
}

/** The areas whose records can be opened, linked and undone. */
export const recordAreas = [
  'organisations',
  'people',
  'elections',
  'missions',
  'delegations',
  'programme',
  'invitations',
  'incoming',
  'meetings',
  'glossary',
  'memory',
  'applications',
  'batches',
  'memoranda',
  'gifts',
] as const
export type RecordArea = (typeof recordAreas)[number]
