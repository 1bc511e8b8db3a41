import type { FormRequest } from '../language/case-form.ts'
import type { Arrangement } from './name-order.ts'

/** Text as blocks hold it: runs of one look and language. */

/** The spelling checker of Word follows this; Latin names from passports are English to it. */
export type RunLanguage = 'ky' | 'ru' | 'en'

export interface Run {
  readonly text: string
  readonly language: RunLanguage
  readonly bold?: boolean
  readonly italic?: boolean
  /** A gap the reader must see: the counterpart text was never written. */
  readonly missing?: boolean
  /** A case form proposed by rules that nobody has confirmed yet; marked in drafts only. */
  readonly unconfirmed?: boolean
  /** The text is a case form: as proposed until `fillForms` has put in what is confirmed. */
  readonly form?: RunForm
  /** A Russian preposition that takes «о» by the word after it, which only the confirmed form decides. */
  readonly preposition?: Preposition
}

export interface RunForm {
  readonly request: FormRequest
  /** Of a name that stands in another order than the form. */
  readonly arrangement?: Arrangement
}

export type Preposition = 'в' | 'с'

/** One line or one paragraph of text. */
export type Line = readonly Run[]

export interface Signatory {
  readonly post: readonly Line[]
  readonly name: readonly Line[]
}
