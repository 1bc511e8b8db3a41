import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { z } from 'zod'
import type { Handlers } from '../../shared/calls/call.ts'
import type { DeskContract } from '../../shared/calls/contract.ts'
import type { DeskState } from '../../shared/register/desk/calls.ts'
import { checkLocation } from '../database/location.ts'
import type { DeskMemoryFile } from './desk-memory.ts'
import { safeFileName } from './file-name.ts'
import { menuTexts } from './menu-texts.ts'
import type { Office } from './office-process.ts'

export interface DeskContext {
  readonly memory: DeskMemoryFile
  readonly office: Office
  readonly window: () => BrowserWindow | undefined
  readonly language: () => DeskState['language']
  readonly registerFolder: () => string
  readonly onLanguageChanged: () => void
}

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
      properties: ['openDirectory', 'createDirectory'] as ('openDirectory' | 'createDirectory')[],
    }
    const window = context.window()
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    const folder = filePaths[0]
    if (folder === undefined) return null
    checkLocation(folder, purpose)
    await context.office.stop()
    context.memory.change({ registerFolder: folder, demo: false })
    return deskState(context)
  },

  useDemo: async ({ demo }, context) => {
    await context.office.stop()
    context.memory.change({ demo })
    return deskState(context)
  },

  savePaper: async ({ paperId, fileName }, context) => {
    const { file } = paperFile.parse(await context.office.ask('papers.file', { id: paperId }))
    const options = {
      title: menuTexts(context.language()).savePaper,
      defaultPath: join(app.getPath('documents'), safeFileName(fileName, 'docx')),
      filters: [{ name: 'Word', extensions: ['docx'] }],
    }
    const window = context.window()
    const { filePath, canceled } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    if (canceled || filePath === '') return { saved: false }
    await writeFile(filePath, file)
    return { saved: true }
  },

  print: (_input, context) =>
    new Promise((resolve) => {
      const window = context.window()
      if (!window) return resolve({ printed: false })
      window.webContents.print({}, (printed) => resolve({ printed }))
    }),
}

function deskState(context: DeskContext): DeskState {
  return { language: context.language(), registerFolder: context.registerFolder(), version: app.getVersion() }
}
