import { z } from 'zod'
import { formKeySchema } from '../../language/case-form.ts'
import { instant, recordId } from '../record.ts'

const formText = z.string().trim().min(1).max(2000)

/** A case form that a human has confirmed or corrected; it outranks the rules from then on. */
export const confirmedForm = z.object({
  key: formKeySchema,
  form: formText,
  /** What the rules proposed when it was confirmed: a correction is where the two differ. */
  proposal: z.string().max(2000),
  confirmedAt: instant,
})
export type ConfirmedForm = z.output<typeof confirmedForm>

export const formToConfirm = z.object({ key: formKeySchema, form: formText, proposal: z.string().max(2000) })
export type FormToConfirm = z.output<typeof formToConfirm>

/** A text of the register to which a correction might apply in the same way; a human decides. */
export const similarForm = z.object({
  key: formKeySchema,
  /** What the rules propose for it today. */
  proposal: z.string(),
  /** What it would be if it were corrected in the same way. */
  corrected: z.string(),
  /** The record in which the text stands. */
  record: z.object({ area: z.enum(['people', 'organisations']), id: recordId }),
})
export type SimilarForm = z.output<typeof similarForm>

/** One row of the table on a card: a text of the record in one case. */
export const recordForm = z.object({
  key: formKeySchema,
  proposal: z.string(),
  /** Null until somebody has confirmed it. */
  confirmed: z.string().nullable(),
})
export type RecordForm = z.output<typeof recordForm>
