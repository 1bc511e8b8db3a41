import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { formKeySchema } from '../../language/case-form.ts'
import { recordId } from '../record.ts'
import { confirmedForm, formToConfirm, recordForm, similarForm } from './schema.ts'

export const formCalls = {
  /** The confirmed ones among these; what is missing in the answer nobody has confirmed. */
  find: query(z.object({ keys: z.array(formKeySchema).max(2000) }), z.array(confirmedForm)),
  /**
   * Every form of a record that papers may need: of a person the name in both languages and the post of today with its
   * body, of an organisation its name; by text, language and case in the order in which the card shows them.
   */
  ofRecord: query(z.object({ area: z.enum(['people', 'organisations']), id: recordId }), z.array(recordForm)),
  /**
   * Kept for ever: confirmed as proposed, or corrected. A form that was confirmed before is replaced. At most as many as
   * `similar` offers for the five cases of a name corrected at once.
   */
  confirm: command(z.object({ forms: z.array(formToConfirm).min(1).max(1000) }), z.array(confirmedForm), 'confirm-forms'),
  /** Takes a confirmation back: the rules propose again. */
  withdraw: command(z.object({ key: formKeySchema }), z.object({}), 'confirm-forms'),
  /** Where else a correction might apply: names that end in the same way, texts with the same word. At most 200. */
  similar: query(z.object({ form: formToConfirm }), z.array(similarForm)),
} as const
