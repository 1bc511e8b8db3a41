import { z } from 'zod'
import { command, query, whileLocked } from '../../calls/call.ts'
import { importReport } from '../exchange.ts'
import { kindId } from '../papers/schema.ts'
import { longestWordFile } from '../word-files/schema.ts'
import { paperSubject } from '../papers/subject.ts'
import { journals } from '../journal/schema.ts'
import { period } from '../period.ts'
import { isoDate, recordId } from '../record.ts'
import { sessionState } from '../session/schema.ts'
import { password, userId } from '../users/schema.ts'

/** Calls that the window's own process answers: the operating system's dialogs and the desk's memory outside the register. */

export const deskState = z.object({
  language: z.enum(['ky', 'ru']),
  /** Where the register lies, for the unlock screen. */
  registerFolder: z.string(),
  /** A folder was chosen once and cannot be reached now: a stick pulled out, a disk renamed. */
  registerFolderIsMissing: z.boolean(),
  version: z.string(),
  /** Who unlocked a register on this computer last: the unlock screen proposes them. */
  lastUserId: userId.nullable(),
  /** Whether pictures of the window, by other programs and in shared screens, are black. */
  screenGuard: z.boolean(),
})
export type DeskState = z.output<typeof deskState>

const reportCell = z.string().max(200)

/** What leaves on paper or as PDF: a draft by what stands in it, which only tells the history; an issued paper by itself. */
const leaving = z.union([z.strictObject({ paperId: recordId }), z.strictObject({ kind: kindId, subject: paperSubject, facts: z.json() })])
/** Millimetres, from a label to a sign. */
const sheetSide = z.number().int().min(20).max(1200)
const printOutcome = z.enum(['printed', 'cancelled'])
export type PrintOutcome = z.output<typeof printOutcome>

export const deskCalls = {
  state: whileLocked(query(z.object({}), deskState)),
  setLanguage: whileLocked(command(z.object({ language: z.enum(['ky', 'ru']) }), deskState, 'own-desk')),
  /** Of this computer, at once; Linux has no such protection and ignores it. */
  guardScreen: whileLocked(command(z.object({ on: z.boolean() }), deskState, 'own-desk')),
  /** Something was copied from the window just now: it leaves the clipboard at locking, with `soon` after half a minute. */
  guardClipboard: whileLocked(command(z.object({ soon: z.boolean() }), z.object({}), 'own-desk')),
  /** The next unlock screen on this computer proposes this user; of them only the id is kept. */
  rememberUser: whileLocked(command(z.object({ userId }), z.object({}), 'own-desk')),
  /** Whether this computer's key store can be relied on; who may come in with it at all, and who without a password now. */
  deviceUnlock: whileLocked(query(z.object({}), z.object({ isAvailable: z.boolean(), enabled: z.array(userId), ready: z.array(userId) }))),
  /** For whoever is at the desk, with their password. */
  enableDeviceUnlock: command(z.object({ password }), z.object({}), 'own-desk'),
  disableDeviceUnlock: command(z.object({}), z.object({}), 'own-desk'),
  unlockWithDevice: whileLocked(command(z.object({ userId }), sessionState, 'own-desk')),
  /** Lets the user point at the folder of an existing register, or at an empty folder for a new one. Null: cancelled. */
  chooseRegister: whileLocked(command(z.object({ purpose: z.enum(['open', 'create']) }), deskState.nullable(), 'own-desk')),
  /** Points at the demo register's folder, or back at the office's own. */
  useDemo: whileLocked(command(z.object({ demo: z.boolean() }), deskState, 'own-desk')),
  /** Asks where to and writes the stored copy there. `saved: false`: cancelled. */
  savePaper: command(z.object({ paperId: recordId, fileName: z.string().min(1).max(200) }), z.object({ saved: z.boolean() }), 'export'),
  /** Asks where to and writes a draft there; its facts only tell the history what leaves. `saved: false`: cancelled. */
  saveDraft: command(
    z.object({
      kind: kindId,
      subject: paperSubject,
      facts: z.json(),
      fileName: z.string().min(1).max(200),
      file: z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= 50_000_000),
    }),
    z.object({ saved: z.boolean() }),
    'export',
  ),
  /** Asks where to and writes a Word file with places in it, which holds nothing of any record. `saved: false`: cancelled. */
  saveWordFile: command(
    z.object({ fileName: z.string().min(1).max(200), file: z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= longestWordFile) }),
    z.object({ saved: z.boolean() }),
    'settings',
  ),
  /** Asks for a folder once and writes several stored copies there; a name that is taken gets a number. */
  savePapers: command(
    z.object({ papers: z.array(z.object({ paperId: recordId, fileName: z.string().min(1).max(200) })).min(1).max(500) }),
    z.object({ saved: z.number().int() }),
    'export',
  ),
  /** Asks for a folder and makes one of this name in it for the files of a night run. `opened: false`: cancelled. */
  openRunFolder: command(z.object({ name: z.string().min(1).max(200) }), z.object({ opened: z.boolean() }), 'export'),
  /** Writes files of the run into its folder; they have been counted in the history when the register gave them out. */
  saveToRunFolder: command(
    z.object({
      files: z
        .array(z.object({ fileName: z.string().min(1).max(200), file: z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= 200_000_000) }))
        .min(1)
        .max(100),
    }),
    z.object({ saved: z.number().int() }),
    'export',
  ),
  /** Asks for a file of terms or pairs (TMX, CSV) and takes it in. Null: cancelled. */
  importTexts: command(z.object({ into: z.enum(['glossary', 'memory']) }), importReport.nullable(), 'write-texts'),
  /** Asks where to and writes the terms or pairs in use there. `saved: false`: cancelled. */
  exportTexts: command(z.object({ from: z.enum(['glossary', 'memory']) }), z.object({ saved: z.boolean(), count: z.number().int() }), 'export'),
  /** Lets the user choose another disk or a stick for second copies. `chosen: false`: cancelled. */
  chooseBackupFolder: command(z.object({}), z.object({ chosen: z.boolean() }), 'backups'),
  dropBackupFolder: command(z.object({}), z.object({}), 'backups'),
  /** Lets the user point at a copy's file; `backups.list` then names it as `chosen/copy`. */
  chooseCopy: whileLocked(command(z.object({}), z.object({ chosen: z.boolean() }), 'restore')),
  /** Asks where to and writes the report of the history there, as a table for Excel. `saved: false`: cancelled. */
  saveReport: command(
    z.object({
      from: isoDate,
      to: isoDate,
      columns: z.array(reportCell).min(1).max(20),
      rows: z.array(z.array(reportCell).max(20)).max(5000),
    }),
    z.object({ saved: z.boolean() }),
    'history-report',
  ),
  /** Asks where to and writes a journal of a period there, as a workbook for Excel. `saved: false`: cancelled. */
  saveJournal: command(z.object({ journal: z.enum(journals), period, fileName: z.string().min(1).max(200) }), z.object({ saved: z.boolean(), count: z.number().int() }), 'export'),
  /** Opens the system's print dialog for the paper that the window has laid out; throws `print-failed`. */
  printPaper: command(z.object({ of: leaving, sheet: z.object({ width: sheetSide, height: sheetSide }) }), z.object({ outcome: printOutcome }), 'export'),
  /** Asks where to and writes the paper that the window has laid out there as PDF. `saved: false`: cancelled. */
  savePdf: command(z.object({ of: leaving, fileName: z.string().min(1).max(200) }), z.object({ saved: z.boolean() }), 'export'),
  /** Prints what the window shows (the recovery key sheet). */
  print: whileLocked(command(z.object({}), z.object({ printed: z.boolean() }), 'own-desk')),
}
