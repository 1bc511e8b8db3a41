import type { BadgesBlock, CertificatesBlock, EnvelopeBlock, LabelsBlock, PlateBlock, SeatingBlock } from './cut-blocks.ts'
import type { Line, Signatory } from './lines.ts'

/**
 * The closed vocabulary of a paper. A document kind composes blocks, the DOCX writer sets them; neither knows the other.
 * Everything here is a plain value that can be stored with an issued paper and compared in a test.
 *
 * Requisites and their places: domain.md § 1.3 (Model instruction, GOST R 7.0.97-2016).
 */

export type { Badge, BadgesBlock, Certificate, CertificatesBlock, EnvelopeBlock, LabelsBlock, PlateBlock, SeatingBlock, SeatingCell } from './cut-blocks.ts'
export type { Line, Preposition, Run, RunForm, RunLanguage, Signatory } from './lines.ts'

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

/** A photograph of the size of `listedPhoto`, the same in both languages; an empty text leaves the cell empty. */
export interface PhotoCell {
  readonly photo: string
}

export interface TableBlock {
  readonly type: 'table'
  /** Above the columns over the full width, in the same frame: it can neither stand alone at a page's foot nor be missed overleaf. */
  readonly caption?: readonly Line[]
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly (TableCell | PhotoCell)[])[]
  /** One table for both languages even where the texts follow each other: a list in which passport names stand once. */
  readonly common: boolean
  /** Stands in one wide cell when there are no rows. */
  readonly empty: readonly Line[]
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
  | CertificatesBlock
  | SeatingBlock
  | RuleBlock
  | PageBreakBlock
  | SpacerBlock

/** The head of the first page: who writes and under which number, against whom it is for and who has approved it. */
export type HeadLeftBlock = LetterheadBlock | RegistrationBlock
export type HeadRightBlock = AddresseeBlock | RestrictionBlock | ApprovalBlock

export type BlockType = Block['type']

export function isPhotoCell(cell: TableCell | PhotoCell): cell is PhotoCell {
  return 'photo' in cell
}

/** The text of a line without its marks: for comparing, searching and tests. */
export function lineText(line: Line): string {
  return line.map((run) => run.text).join('')
}
