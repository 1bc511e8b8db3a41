import type { FormRequest } from '../language/case-form.ts'
import type { Arrangement } from './name-order.ts'

/**
 * The closed vocabulary of a paper. A document kind composes blocks, the DOCX writer sets them; neither knows the other.
 * Everything here is a plain value that can be stored with an issued paper and compared in a test.
 *
 * Requisites and their places: domain.md § 1.3 (Model instruction, GOST R 7.0.97-2016).
 */

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

export type Alignment = 'left' | 'centre' | 'right' | 'justified'

export type LetterheadForm = 'longitudinal' | 'corner'

/** Always carries both languages, so it is the same block in each (domain.md § 1.3, rows 1–3). */
export interface LetterheadBlock {
  readonly type: 'letterhead'
  readonly form: LetterheadForm
  readonly emblemPng: string
  readonly names: readonly [Line, Line]
  readonly contacts: readonly [Line, Line]
}

/** ДОЛБООР / ПРОЕКТ: stands in the header of every page. */
export interface DraftMarkBlock {
  readonly type: 'draft-mark'
  readonly line: Line
}

export interface RegistrationBlock {
  readonly type: 'registration'
  readonly number: Line
  readonly dates: readonly Line[]
  /** «На № … от …»; empty when the paper answers nothing. */
  readonly reference: readonly Line[]
}

export interface AddresseeBlock {
  readonly type: 'addressee'
  readonly lines: readonly Line[]
}

/** Гриф ограничения доступа, top right of the first page (domain.md § 1.3, row 8); which copy it is under the mark. */
export interface RestrictionBlock {
  readonly type: 'restriction'
  readonly mark: readonly Line[]
  readonly copy: readonly Line[]
}

/** БЕКИТЕМ / УТВЕРЖДАЮ, top right of the first page. */
export interface ApprovalBlock {
  readonly type: 'approval'
  readonly word: readonly Line[]
  readonly post: readonly Line[]
  readonly name: readonly Line[]
  readonly dates: readonly Line[]
}

export interface TitleBlock {
  readonly type: 'title'
  readonly lines: readonly Line[]
}

/** Заголовок к тексту: what the paper is about («… жөнүндө»). */
export interface SubjectBlock {
  readonly type: 'subject'
  readonly line: Line
}

export interface HeadingBlock {
  readonly type: 'heading'
  readonly line: Line
  readonly level: 1 | 2
}

export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly line: Line
  readonly align: Alignment
  readonly indent: boolean
  readonly keepNext: boolean
}

export interface ListBlock {
  readonly type: 'list'
  readonly marker: 'number' | 'dash'
  readonly items: readonly Line[]
}

export interface TableColumn {
  readonly header: readonly Line[]
  /** Share of the text width; only the proportion matters. */
  readonly width: number
  readonly align: Alignment
}

/** Each cell is a list of lines, so that a common table can hold both languages. */
export type TableCell = readonly Line[]

export interface TableBlock {
  readonly type: 'table'
  /** Above the columns over the full width, in the same frame: it can neither stand alone at a page's foot nor be missed overleaf. */
  readonly caption?: readonly Line[]
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
  /** One table for both languages even where the texts follow each other: a list in which passport names stand once. */
  readonly common: boolean
  /** Stands in one wide cell when there are no rows. */
  readonly empty: readonly Line[]
}

export interface Signatory {
  readonly post: readonly Line[]
  readonly name: readonly Line[]
}

export interface SignatureBlock {
  readonly type: 'signature'
  readonly closing: readonly Line[]
  readonly signatory: Signatory
}

/** Chair and secretary, or two sides: one under the other and never torn apart. */
export interface TwoSignaturesBlock {
  readonly type: 'two-signatures'
  readonly signatories: readonly [Signatory, Signatory]
}

export interface AnnexBlock {
  readonly type: 'annex'
  readonly label: Line
  readonly items: readonly Line[]
}

/** Small type, flush left, at the end of the last page (domain.md § 1.3, row 16). */
export interface ExecutorBlock {
  readonly type: 'executor'
  readonly labels: readonly Line[]
  readonly names: readonly Line[]
  readonly phone: Line
}

export interface PlaceDateBlock {
  readonly type: 'place-date'
  readonly place: readonly Line[]
  readonly date: readonly Line[]
}

/** Sender and number on the left, the stamp's corner empty, the addressee in the lower right. */
export interface EnvelopeBlock {
  readonly type: 'envelope'
  readonly sender: readonly Line[]
  /** Of the letter inside. */
  readonly number: Line
  readonly addressee: readonly Line[]
  /** Of the text area, in millimetres: the block fills the sheet. */
  readonly height: number
}

/** Stickers of one size, row by row over whole sheets; an empty label keeps its place. */
export interface LabelsBlock {
  readonly type: 'labels'
  readonly columns: number
  /** Of one label, in millimetres. */
  readonly size: { readonly width: number; readonly height: number }
  readonly labels: readonly (readonly Line[])[]
}

/** A sheet of its own, read from afar: a desk plate, which is folded and says the same on both halves, or a sign held up. */
export interface PlateBlock {
  readonly type: 'plate'
  readonly form: 'folded' | 'sign'
  readonly name: readonly Line[]
  /** Body or country. */
  readonly body: readonly Line[]
}

export interface Badge {
  readonly name: readonly Line[]
  /** As in the passport. */
  readonly latin: Line
  readonly role: readonly Line[]
  readonly body: readonly Line[]
  readonly number: Line
}

/** Several to a sheet with lines to cut along; a frame is left for the photograph. */
export interface BadgesBlock {
  readonly type: 'badges'
  readonly event: readonly Line[]
  readonly dates: readonly Line[]
  readonly badges: readonly Badge[]
}

export interface RuleBlock {
  readonly type: 'rule'
}

export interface PageBreakBlock {
  readonly type: 'page-break'
}

export interface SpacerBlock {
  readonly type: 'spacer'
  readonly millimetres: number
}

export type Block =
  | LetterheadBlock
  | DraftMarkBlock
  | RegistrationBlock
  | AddresseeBlock
  | RestrictionBlock
  | ApprovalBlock
  | TitleBlock
  | SubjectBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | SignatureBlock
  | TwoSignaturesBlock
  | AnnexBlock
  | ExecutorBlock
  | PlaceDateBlock
  | EnvelopeBlock
  | LabelsBlock
  | PlateBlock
  | BadgesBlock
  | RuleBlock
  | PageBreakBlock
  | SpacerBlock

/** The head of the first page: who writes and under which number, against whom it is for and who has approved it. */
export type HeadLeftBlock = LetterheadBlock | RegistrationBlock
export type HeadRightBlock = AddresseeBlock | RestrictionBlock | ApprovalBlock

export type BlockType = Block['type']

/** The text of a line without its marks: for comparing, searching and tests. */
export function lineText(line: Line): string {
  return line.map((run) => run.text).join('')
}
