import { z } from 'zod'
import { command, query, whileLocked } from '../../calls/call.ts'
import { importReport } from '../exchange.ts'
import { recordId } from '../record.ts'

/** Calls that the window's own process answers: the operating system's dialogs and the desk's memory outside the register. */

export const deskState = z.object({
  language: z.enum(['ky', 'ru']),
  /** Where the register lies, for the unlock screen. */
  registerFolder: z.string(),
  /** A folder was chosen once and cannot be reached now: a stick pulled out, a disk renamed. */
  registerFolderIsMissing: z.boolean(),
  version: z.string(),
})
export type DeskState = z.output<typeof deskState>

export const deskCalls = {
  state: whileLocked(query(z.object({}), deskState)),
  setLanguage: whileLocked(command(z.object({ language: z.enum(['ky', 'ru']) }), deskState)),
  /** Lets the user point at the folder of an existing register, or at an empty folder for a new one. Null: cancelled. */
  chooseRegister: whileLocked(command(z.object({ purpose: z.enum(['open', 'create']) }), deskState.nullable())),
  /** Points at the demo register's folder, or back at the office's own. */
  useDemo: whileLocked(command(z.object({ demo: z.boolean() }), deskState)),
  /** Asks where to and writes the stored copy there. `saved: false`: cancelled. */
  savePaper: command(z.object({ paperId: recordId, fileName: z.string().min(1).max(200) }), z.object({ saved: z.boolean() })),
  /** Asks for a folder once and writes several stored copies there; a name that is taken gets a number. */
  savePapers: command(
    z.object({ papers: z.array(z.object({ paperId: recordId, fileName: z.string().min(1).max(200) })).min(1).max(500) }),
    z.object({ saved: z.number().int() }),
  ),
  /** Asks for a file of terms or pairs (TMX, CSV) and takes it in. Null: cancelled. */
  importTexts: command(z.object({ into: z.enum(['glossary', 'memory']) }), importReport.nullable()),
  /** Asks where to and writes the terms or pairs in use there. `saved: false`: cancelled. */
  exportTexts: command(z.object({ from: z.enum(['glossary', 'memory']) }), z.object({ saved: z.boolean(), count: z.number().int() })),
  /** Prints what the window shows (the recovery key sheet). */
  print: whileLocked(command(z.object({}), z.object({ printed: z.boolean() }))),
}
