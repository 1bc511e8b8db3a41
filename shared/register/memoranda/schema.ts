import { z } from 'zod'
import { bilingualLine, isoDate, line, longText, recordFields, recordId } from '../record.ts'

/** What the office itself decides about a memorandum; whether its term has run out follows from the days (rules.ts). */
export const memorandumStates = ['draft', 'in-force', 'terminated'] as const
/** What happens when the term ends. */
export const memorandumRenewals = ['automatic', 'by-agreement', 'none'] as const

const memorandumFields = z.object({
  /** As on the paper; some have none. */
  number: line,
  /** The partner. */
  organisationId: recordId,
  title: bilingualLine.refine(({ ky, ru }) => ky !== '' || ru !== '', { path: ['ky'] }),
  /** Null while it is being prepared. */
  signedOn: isoDate.nullable(),
  place: bilingualLine,
  /** In which languages it was signed, as papers say it: «кыргыз, орус, англис». */
  languages: bilingualLine,
  /** The last day of its term; null: without a term. */
  validUntilOn: isoDate.nullable(),
  renewal: z.enum(memorandumRenewals),
  state: z.enum(memorandumStates),
  /** Where our signed copy lies. */
  originalPlace: bilingualLine,
  /** The day from which it wants attention; null: three months before the term ends. */
  remindOn: isoDate.nullable(),
  notes: longText,
})
export const memorandumInput = memorandumFields
  .refine(({ state, signedOn }) => state === 'draft' || signedOn !== null, { path: ['signedOn'] })
  .refine(({ signedOn, validUntilOn }) => signedOn === null || validUntilOn === null || signedOn <= validUntilOn, { path: ['validUntilOn'] })
export type MemorandumInput = z.output<typeof memorandumInput>

export const memorandum = memorandumFields.extend(recordFields)
export type Memorandum = z.output<typeof memorandum>

export const memorandumSummary = memorandum
  .pick({
    id: true,
    revision: true,
    archivedAt: true,
    number: true,
    organisationId: true,
    title: true,
    signedOn: true,
    place: true,
    languages: true,
    validUntilOn: true,
    renewal: true,
    state: true,
    originalPlace: true,
    remindOn: true,
  })
  .extend({ organisation: bilingualLine })
export type MemorandumSummary = z.output<typeof memorandumSummary>
