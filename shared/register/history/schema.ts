import { z } from 'zod'
import { instant, recordAreas, recordId } from '../record.ts'

/** What can be done to a record. */
export const changeActions = ['create', 'update', 'archive', 'restore'] as const
export type ChangeAction = (typeof changeActions)[number]

/** Everything an entry of the signed history can be about. */
export const trailActions = [
  ...changeActions,
  /** A change taken back. */
  'undo',
  /** The register was made. */
  'founded',
  /** History begins, or goes on after a doubt was settled: a record is taken as it stands. */
  'taken-over',
  /** What a page of a journal says after it was written on; goes with the entry that says what was done. */
  'sealed',
  /** Somebody signs here for the first time. */
  'introduced',
  'opened',
  'unlock-refused',
  'users-changed',
  'keys-changed',
  'settings-changed',
  /** A standing sentence of papers was worded anew, or taken back. */
  'wording-changed',
  /** The office's own Word file of a kind was taken into use, or taken back. */
  'word-file-changed',
  'number-reserved',
  'number-spoiled',
  'paper-sent',
  /** A mark of sending taken back. */
  'sending-withdrawn',
  /** What the journal says of a letter or a reception beside the record. */
  'journal-written',
  'paper-issued',
  /** Issued once more with other contents. */
  'paper-remade',
  /** A letter that corrects it was issued. */
  'paper-corrected',
  'form-confirmed',
  'form-withdrawn',
  'passport-viewed',
  'passport-exported',
  'texts-exported',
  'papers-exported',
  'report-exported',
  'backup-made',
  'restored',
  'drill-done',
  /** Contents of changes were wiped because personal data had to go. */
  'erased',
  'doubted',
  'doubt-settled',
] as const
export type TrailAction = (typeof trailActions)[number]

/** The journals beside the papers, page by page. */
export const journalAreas = ['numbers', 'dispatches', 'letter-notes', 'receptions'] as const

/** What entries are about: the areas of records, and what the register has beside them. */
export const trailAreas = [...recordAreas, 'papers', ...journalAreas, 'settings', 'wording', 'word-files', 'forms', 'users', 'backups', 'register'] as const
export type TrailArea = (typeof trailAreas)[number]

/** What a verification of the history can find. */
export const faultCodes = [
  /** The file is older than the last state that this computer has seen. */
  'older-copy',
  /** What this computer has seen of the history is not what stands there now. */
  'rewritten',
  /** Another register lies where this computer's register was. */
  'other-register',
  /** The key file is not the one that this register was opened with last, nor that one continued. */
  'keys-older',
  /** Something in the register keeps its history from being read. */
  'history-unreadable',
  /** Triggers of the register were taken away or others put in; they have been set right. */
  'triggers-altered',
  'entry-missing',
  'entry-altered',
  'chain-broken',
  'signature-wrong',
  'author-unknown',
  /** Signed by somebody who had no right to that. */
  'author-not-entitled',
  'change-missing',
  'change-altered',
  'change-unrecorded',
  'record-altered',
  'record-missing',
  'record-unrecorded',
  /** What closes passports was put there by somebody else. */
  'passport-key-forged',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** One thing that is not as the history says. */
export const fault = z.object({
  code: z.enum(faultCodes),
  /** The entry at which it was found. */
  seq: z.number().int().nullable(),
  area: z.enum(trailAreas).nullable(),
  recordId: z.string().nullable(),
})
export type Fault = z.output<typeof fault>

/** So many are named; the count says how many there are. */
export const namedFaults = 200

/** Who did something, as the history knew them then. */
export const signatory = z.object({ userId: z.string(), name: z.string(), role: z.string() })
export type Signatory = z.output<typeof signatory>

/** What one field held before and after a change; passports say only that they changed. */
export const fieldChange = z.object({
  field: z.string(),
  /** Absent where the field was not there, or its contents are not shown in a history. */
  from: z.json().optional(),
  to: z.json().optional(),
  hidden: z.boolean(),
})
export type FieldChange = z.output<typeof fieldChange>

/** One change of one record, without what stood in it. */
export const change = z.object({
  seq: z.number().int().positive(),
  at: instant,
  area: z.enum(recordAreas),
  recordId,
  action: z.enum(changeActions),
  /** Names of the fields that an update changed. */
  fields: z.array(z.string()),
  undone: z.boolean(),
})
export type Change = z.output<typeof change>

/** Why a change cannot be taken back now. */
export const undoHindrances = ['undone', 'changed-later', 'not-yours', 'not-allowed'] as const
export type UndoHindrance = (typeof undoHindrances)[number]

/** A change as the card of its record shows it. */
export const recordChange = change.extend({
  /** Null for changes from before history was signed. */
  by: signatory.nullable(),
  /** A file brought it. */
  fromFile: z.boolean(),
  /** It took another change back. */
  isUndo: z.boolean(),
  values: z.array(fieldChange),
  hindrance: z.enum(undoHindrances).nullable(),
  /** Fields that later changes touched too. */
  hinderedBy: z.array(z.string()),
})
export type RecordChange = z.output<typeof recordChange>

/** One line of the office's history. */
export const trailEntry = z.object({
  seq: z.number().int().positive(),
  at: instant,
  /** The clock stood before that of the entry above it. */
  clockBack: z.boolean(),
  by: signatory,
  action: z.enum(trailActions),
  area: z.enum(trailAreas),
  /** A record that can be opened, or null. */
  recordId: z.string().nullable(),
  fields: z.array(z.string()),
  /** How many, where an entry stands for several. */
  count: z.number().int().nullable(),
  /** Why, where somebody had to say. */
  reason: z.string().nullable(),
})
export type TrailEntry = z.output<typeof trailEntry>

/** Actions that the report counts, by what the head of office asks. */
export const reportColumns = ['changes', 'passportsViewed', 'passportsExported', 'exports', 'papers', 'refusedUnlocks', 'doubts'] as const
export type ReportColumn = (typeof reportColumns)[number]

/** Who did how much in a period. */
export const reportLine = z.object({
  by: signatory,
  area: z.enum(trailAreas),
  changes: z.number().int(),
  passportsViewed: z.number().int(),
  passportsExported: z.number().int(),
  exports: z.number().int(),
  papers: z.number().int(),
  refusedUnlocks: z.number().int(),
  doubts: z.number().int(),
})
export type ReportLine = z.output<typeof reportLine>
