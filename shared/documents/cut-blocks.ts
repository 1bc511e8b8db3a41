import type { Line, Signatory } from './lines.ts'

/** What is put into an envelope, stuck on, folded or cut out: blocks of sheets that nobody reads as a page. */

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
  /** PNG as base64; empty where none is wanted. */
  readonly emblemPng: string
  readonly name: readonly Line[]
  /** Body or country. */
  readonly body: readonly Line[]
}

export interface Badge {
  /** JPEG as base64; empty: the frame is left for one to be glued in. */
  readonly photo: string
  readonly name: readonly Line[]
  /** As in the passport. */
  readonly latin: Line
  readonly role: readonly Line[]
  readonly body: readonly Line[]
  readonly number: Line
}

/** Several to a sheet with lines to cut along. */
export interface BadgesBlock {
  readonly type: 'badges'
  readonly emblemPng: string
  readonly event: readonly Line[]
  readonly dates: readonly Line[]
  readonly badges: readonly Badge[]
}

/** One card to cut out or a form of its own: who, sent by whom, as what, until when; room for a photograph and a seal. */
export interface Certificate {
  readonly number: Line
  /** JPEG as base64; empty: the frame is left for one to be glued in. */
  readonly photo: string
  readonly name: readonly Line[]
  /** As in the passport. */
  readonly latin: Line
  /** Each with its label. */
  readonly entries: readonly Line[]
}

/** Size of one: 135 × 90 mm, as the form of a comparable commission (domain.md § 2.3). */
export interface CertificatesBlock {
  readonly type: 'certificates'
  /** Two to a sheet with lines to cut along, or each on a form of its own size. */
  readonly form: 'cut' | 'own'
  readonly emblemPng: string
  readonly office: readonly Line[]
  readonly title: readonly Line[]
  /** On what ground and until when, the same on all of them. */
  readonly terms: readonly Line[]
  readonly signatory: Signatory
  readonly seal: Line
  readonly certificates: readonly Certificate[]
}

export interface SeatingCell {
  readonly is: 'seat' | 'table' | 'floor'
  readonly lines: readonly Line[]
  /** A chair away from the table. */
  readonly aside: boolean
}

/** A table seen from above with the chairs around it; every row has as many places. */
export interface SeatingBlock {
  readonly type: 'seating'
  /** Who sits on that side; empty where sides are not told apart. */
  readonly above: readonly Line[]
  readonly rows: readonly (readonly SeatingCell[])[]
  readonly below: readonly Line[]
}
