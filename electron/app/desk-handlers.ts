import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { z } from 'zod'
import type { Handlers } from '../../shared/calls/call.ts'
import type { DeskContract } from '../../shared/calls/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { DeskState } from '../../shared/register/desk/calls.ts'
import { checkLocation } from '../database/location.ts'
import { looksLikeRegister } from '../database/register-folder.ts'
import { isHalfMade } from '../office/half-made.ts'
import type { DeskMemoryFile } from './desk-memory.ts'
import { exportTexts, importTexts } from './exchange-texts.ts'
import { safeFileName } from './file-name.ts'
import { menuTexts } from './menu-texts.ts'
import type { Office } from './office-process.ts'
import { saveEach, writeWhole } from './whole-file.ts'

export interface DeskContext {
  readonly memory: DeskMemoryFile
  readonly office: Office
  readonly window: () => BrowserWindow | undefined
  readonly language: () => DeskState['language']
  readonly registerFolder: () => string
  readonly onLanguageChanged: () => void
}

type OpenProperty = 'openDirectory' | 'createDirectory'

const paperFile = z.object({ file: z.instanceof(Uint8Array) })

export const deskHandlers: Handlers<DeskContract, DeskContext>['desk'] = {
  state: (_input, context) => deskState(context),

  setLanguage: ({ language }, context) => {
    context.memory.change({ language })
    context.onLanguageChanged()
    return deskState(context)
  },

  chooseRegister: async ({ purpose }, context) => {
    const texts = menuTexts(context.language())
    const options = {
      title: purpose === 'open' ? texts.chooseRegister : texts.chooseEmptyFolder,
      properties: ['openDirectory', 'createDirectory'] as OpenProperty[],
    }
    const window = context.window()
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    const folder = filePaths[0]
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

  savePaper: async ({ paperId, fileName }, context) => {
    const options = {
      title: menuTexts(context.language()).savePaper,
      defaultPath: join(app.getPath('documents'), docxName(fileName)),
      filters: [{ name: 'Word', extensions: ['docx'] }],
    }
    const window = context.window()
    const { filePath, canceled } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    if (canceled || filePath === '') return { saved: false }
    await writePaper(context, paperId, filePath)
    return { saved: true }
  },

  savePapers: async ({ papers }, context) => {
    const options = {
      title: menuTexts(context.language()).savePaper,
      properties: ['openDirectory', 'createDirectory'] as OpenProperty[],
    }
    const window = context.window()
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    const folder = filePaths[0]
    if (folder === undefined) return { saved: 0 }
    const saved = await saveEach(papers, ({ paperId, fileName }) =>
      writePaper(context, paperId, freeName(folder, docxName(fileName))),
    )
    return { saved }
  },

  importTexts,
  exportTexts,

  print: (_input, context) =>
    new Promise((resolve) => {
      const window = context.window()
      if (!window) return resolve({ printed: false })
      window.webContents.print({}, (printed) => resolve({ printed }))
    }),
}

function deskState(context: DeskContext): DeskState {
  const registerFolder = context.registerFolder()
  const { demo, registerFolder: chosen } = context.memory.read()
  return {
    language: context.language(),
    registerFolder,
    registerFolderIsMissing: !demo && chosen !== undefined && !existsSync(chosen),
    version: app.getVersion(),
  }
}

async function writePaper(context: DeskContext, paperId: string, path: string): Promise<void> {
  const { file } = paperFile.parse(await context.office.ask('papers.file', { id: paperId }))
  await writeWhole(path, file)
}

const docxName = (fileName: string): string => safeFileName(fileName.replace(/\.docx$/iu, ''), 'docx')

/** The path in the folder under this name, or under the name with the first free number. */
function freeName(folder: string, name: string): string {
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, copy === 1 ? name : name.replace(/\.docx$/u, ` (${copy}).docx`))
    if (!existsSync(path)) return path
  }
}
