import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { z } from 'zod'
import type { Handlers } from '../../shared/calls/call.ts'
import type { DeskContract } from '../../shared/calls/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { DeskState } from '../../shared/register/desk/calls.ts'
import { checkLocation } from '../database/location.ts'
import { looksLikeRegister } from '../database/register-folder.ts'
import { isHalfMade } from '../office/half-made.ts'
import { chooseBackupFolder, chooseCopy, dropBackupFolder } from './backup-places.ts'
import type { ClipboardGuard } from './clipboard-guard.ts'
import type { DeskMemoryFile } from './desk-memory.ts'
import type { DeviceUnlock } from './device-unlock.ts'
import { chooseFolder, choosePlace } from './dialogs.ts'
import { exportTexts, importTexts, saveJournal, saveReport } from './exchange-texts.ts'
import { safeFileName, takeFreeName } from './file-name.ts'
import { menuTexts } from './menu-texts.ts'
import type { Office } from './office-process.ts'
import { printPaper, savePdf } from './print-paper.ts'
import { openRunFolder, saveToRunFolder } from './run-folder.ts'
import { saveEach, writeWhole } from './whole-file.ts'

export interface DeskContext {
  readonly memory: DeskMemoryFile
  readonly office: Office
  readonly window: () => BrowserWindow | undefined
  readonly language: () => DeskState['language']
  readonly registerFolder: () => string
  readonly onLanguageChanged: () => void
  readonly clipboard: ClipboardGuard
  readonly deviceUnlock: DeviceUnlock
}

const paperFile = z.object({ file: z.instanceof(Uint8Array) })

export const deskHandlers: Handlers<DeskContract, DeskContext>['desk'] = {
  state: (_input, context) => deskState(context),

  setLanguage: ({ language }, context) => {
    context.memory.change({ language })
    context.onLanguageChanged()
    return deskState(context)
  },

  guardScreen: ({ on }, context) => {
    context.memory.change({ screenGuard: on })
    context.window()?.setContentProtection(on)
    return deskState(context)
  },

  guardClipboard: async ({ soon }, context) => {
    await context.clipboard.note(soon)
    return {}
  },

  rememberUser: ({ userId }, context) => {
    context.memory.change({ lastUserId: userId })
    return {}
  },

  deviceUnlock: (_input, { deviceUnlock }) => deviceUnlock.state(),

  enableDeviceUnlock: async ({ password }, { deviceUnlock }) => {
    await deviceUnlock.enable(password)
    return {}
  },

  disableDeviceUnlock: async (_input, { deviceUnlock }) => {
    await deviceUnlock.disable()
    return {}
  },

  unlockWithDevice: ({ userId }, { deviceUnlock }) => deviceUnlock.unlock(userId),

  chooseRegister: async ({ purpose }, context) => {
    const texts = menuTexts(context.language())
    const folder = await chooseFolder(context, { title: purpose === 'open' ? texts.chooseRegister : texts.chooseEmptyFolder })
    if (folder === undefined) return null
    const isLeftover = isHalfMade(folder)
    checkLocation(folder, isLeftover ? 'open' : purpose)
    if (purpose === 'open' && (isLeftover || !looksLikeRegister(folder))) throw new AppError('register-missing')
    context.memory.keep({ registerFolder: folder, demo: false })
    await context.office.stop()
    return deskState(context)
  },

  useDemo: async ({ demo }, context) => {
    // First what the next process will read: a call that comes while this one ends may start it already.
    context.memory.change({ demo })
    await context.office.stop()
    return deskState(context)
  },

  saveDraft: async ({ kind, subject, facts, fileName, file }, context) => {
    const path = await choosePlaceOfPaper(context, fileName)
    if (path === undefined) return { saved: false }
    await context.office.ask('papers.draftSaved', { kind, subject, facts })
    await writeWhole(path, file)
    return { saved: true }
  },

  saveWordFile: async ({ fileName, file }, context) => {
    const path = await choosePlaceOfPaper(context, fileName)
    if (path === undefined) return { saved: false }
    await writeWhole(path, file)
    return { saved: true }
  },

  savePaper: async ({ paperId, fileName }, context) => {
    const path = await choosePlaceOfPaper(context, fileName)
    if (path === undefined) return { saved: false }
    await writePaper(context, paperId, path)
    return { saved: true }
  },

  savePapers: async ({ papers }, context) => {
    const folder = await chooseFolder(context, { title: menuTexts(context.language()).savePaper })
    if (folder === undefined) return { saved: 0 }
    const saved = await saveEach(papers, ({ paperId, fileName }) => writeNewPaper(context, paperId, folder, docxName(fileName)))
    return { saved }
  },

  openRunFolder,
  saveToRunFolder,

  importTexts,
  exportTexts,
  saveReport,
  saveJournal,

  chooseBackupFolder,
  dropBackupFolder,
  chooseCopy,

  printPaper,
  savePdf,

  print: (_input, context) =>
    new Promise((resolve) => {
      const window = context.window()
      if (!window) return resolve({ printed: false })
      window.webContents.print({}, (printed) => resolve({ printed }))
    }),
}

function deskState(context: DeskContext): DeskState {
  const registerFolder = context.registerFolder()
  const { demo, registerFolder: chosen, lastUserId, screenGuard } = context.memory.read()
  return {
    language: context.language(),
    registerFolder,
    registerFolderIsMissing: !demo && chosen !== undefined && !existsSync(chosen),
    version: app.getVersion(),
    lastUserId: lastUserId ?? null,
    screenGuard,
  }
}

function choosePlaceOfPaper(context: DeskContext, fileName: string): Promise<string | undefined> {
  return choosePlace(context, {
    title: menuTexts(context.language()).savePaper,
    defaultPath: join(app.getPath('documents'), docxName(fileName)),
    filters: [{ name: 'Word', extensions: ['docx'] }],
  })
}

async function writePaper(context: DeskContext, paperId: string, path: string): Promise<void> {
  const { file } = paperFile.parse(await context.office.ask('papers.file', { id: paperId }))
  await writeWhole(path, file)
}

async function writeNewPaper(context: DeskContext, paperId: string, folder: string, name: string): Promise<void> {
  const path = takeFreeName(folder, name)
  try {
    await writePaper(context, paperId, path)
  } catch (error) {
    // An empty file under a paper's name would look like the paper.
    rmSync(path, { force: true })
    throw error
  }
}

const docxName = (fileName: string): string => safeFileName(fileName.replace(/\.docx$/iu, ''), 'docx')
