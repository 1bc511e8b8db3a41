import type { z } from 'zod'
import type { Bilingual, Language } from '../language/bilingual.ts'
import type { NumberSeries, Settings } from '../register/settings/schema.ts'
import type { Block } from './blocks.ts'
import type { FieldTable } from './fields.ts'
import type { FrameId } from './frame-texts.ts'
import type { Voice } from './voice.ts'
import type { Phrase } from './wording.ts'

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
  | 'seating-plan'
  | 'welcome-signs'
  | 'badges'
  | 'outgoing-journal'
  | 'incoming-journal'
  | 'dispatch-list'
  | 'reception-journal'
  | 'correction-letter'
  | 'accredited-list'
  | 'accreditation-decision'
  | 'observer-certificate'
  | 'accreditation-application'
  | 'certificate-handout'
  | 'meeting-brief'
  | 'talking-points'
  | 'visit-report'
  | 'memoranda-register'
  | 'gift-register'

/** A paper in one language, or in both of the office on the same sheets; in English only where a kind lists it. */
export type PaperLanguage = Language | 'both' | 'en'

/** Of every kind. */
export const paperLanguages = ['ky', 'ru', 'both'] as const satisfies readonly PaperLanguage[]

/** Of papers that foreign observers read (domain.md § 6): such a kind has an `english` edition. */
export const observerLanguages = [...paperLanguages, 'en'] as const satisfies readonly PaperLanguage[]

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
  /** Printed only while another fact has one of these values; else nobody is asked for it. */
  readonly only?: { readonly path: string; readonly values: readonly string[] }
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

/** The third language of observers' papers. Its sentences are the house's: Settings word Kyrgyz and Russian. */
export interface EnglishEdition<Facts> {
  readonly name: string
  compose(facts: Facts, settings: Settings): readonly Block[]
  title(facts: Facts): string
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
  /** Its own sentences by name; the office may word each anew. Those of the frames come with `frames`. */
  readonly texts: Readonly<Record<string, Phrase>>
  readonly frames: readonly FrameId[]
  /** What the office's sentences and Word files may name beside the slots of the house. */
  readonly fields: FieldTable<Facts>
  compose(facts: Facts, voice: Voice, settings: Settings): readonly Block[]
  /** There if and only if `languages` lists English. */
  readonly english?: EnglishEdition<Facts>
  /** The title in the file's properties, not on the paper. */
  title(facts: Facts, language: Language): string
  sample(): Facts
  fileName(facts: Facts, language: PaperLanguage): string
}
