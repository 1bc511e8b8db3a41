import type { z } from 'zod'
import type { Bilingual, Language } from '../language/bilingual.ts'
import type { NumberSeries, Settings } from '../register/settings/schema.ts'
import type { Block } from './blocks.ts'

export type DocumentKindId =
  | 'invitation-letter'
  | 'delegation-list'
  | 'visit-programme'
  | 'meeting-minutes'
  | 'press-release'
  | 'participant-list'
  | 'agenda'
  | 'invitation-answer'
  | 'working-programme'
  | 'covering-letter'
  | 'control-list'
  | 'verbal-note'
  | 'conversation-record'
  | 'thanks-letter'
  | 'congratulation-letter'
  | 'envelope'
  | 'address-labels'
  | 'name-plates'
  | 'welcome-signs'
  | 'badges'

/** A paper in one language, or in both on the same sheets. */
export type PaperLanguage = Language | 'both'

export const paperLanguages = ['ky', 'ru', 'both'] as const satisfies readonly PaperLanguage[]

export type FormControl =
  | 'text'
  | 'bilingual'
  | 'long-bilingual'
  | 'date'
  | 'time'
  | 'number'
  | 'switch'
  | 'country'
  /** A name in parts per language with sex and post: `paperPersonSchema`. */
  | 'person'
  | 'choice'
  | 'list'

export interface FormChoice {
  readonly value: string
  readonly label: Bilingual
}

/** One row of the generic form. `path` leads into the facts, dots between names; inside a list it starts at the row. */
export interface FormField {
  readonly path: string
  readonly control: FormControl
  readonly label: Bilingual
  readonly required: boolean
  /** Only for `person`: a body, or a post without a name, is as good an addressee. */
  readonly mayBeBody?: true
  readonly hint?: Bilingual
  /** Only for `choice`. */
  readonly choices?: readonly FormChoice[]
  /** Only for `list`: the fields of a row; a list of plain bilingual texts has one field with the path ''. */
  readonly columns?: readonly FormField[]
}

export interface FormSection {
  readonly label: Bilingual
  readonly fields: readonly FormField[]
}

/** Millimetres, as the sheet lies before the reader. */
export interface OwnSheet {
  readonly width: number
  readonly height: number
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

/** Where the officer chooses the sheet: envelopes come in sizes. */
export interface ChosenSheet<Facts> {
  of(facts: Facts): OwnSheet
}

/**
 * Everything the program knows about one kind of paper. Menu, form, preview, DOCX and the both-languages test follow from
 * it. `compose` is pure, and its results for the two languages pair block by block.
 */
export interface DocumentKind<Facts> {
  readonly id: DocumentKindId
  readonly name: Bilingual
  /** Null: cut, folded or pinned on, never registered; such a kind prints neither a number nor a draft mark. */
  readonly series: NumberSeries | null
  readonly orientation: 'portrait' | 'landscape'
  /** Only where the sheet is cut or folded; what is read has the A4 and the margins of the settings. */
  readonly ownSheet?: OwnSheet | ChosenSheet<Facts>
  readonly factsSchema: z.ZodType<Facts>
  readonly form: readonly FormSection[]
  readonly languages: readonly PaperLanguage[]
  /** Whether passports are printed in it; a kind that never does says nothing. */
  printsPassports?(facts: Facts): boolean
  compose(facts: Facts, language: Language, settings: Settings): readonly Block[]
  /** The title in the file's properties, not on the paper. */
  title(facts: Facts, language: Language): string
  sample(): Facts
  fileName(facts: Facts, language: PaperLanguage): string
}
