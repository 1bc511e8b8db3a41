import { type BrowserWindow, dialog, type FileFilter, type OpenDialogOptions } from 'electron'
import type { Language } from '../../shared/language/bilingual.ts'
import type { DeskContext } from './desk-handlers.ts'
import { menuTexts } from './menu-texts.ts'

/**
 * The system's dialogs. None leaves what was chosen in the list of recent documents that Windows shows to everybody who
 * clicks on the taskbar: names of delegations stand in names of files.
 */

interface Asking {
  readonly title: string
  readonly filters?: FileFilter[]
}

/** An existing folder, or one made in the dialog; undefined where it was closed. */
export function chooseFolder(context: DeskContext, { title }: Asking): Promise<string | undefined> {
  return open(context, { title, properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'] })
}

export function chooseFile(context: DeskContext, asking: Asking): Promise<string | undefined> {
  return open(context, { ...asking, properties: ['openFile', 'dontAddToRecent'] })
}

/** Where a new file goes; the system has asked already whether one of that name may go. */
export async function choosePlace(context: DeskContext, asking: Asking & { readonly defaultPath: string }): Promise<string | undefined> {
  const options = { ...asking, properties: ['dontAddToRecent' as const] }
  const window = context.window()
  const { filePath, canceled } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return canceled || filePath === '' ? undefined : filePath
}

async function open(context: DeskContext, options: OpenDialogOptions): Promise<string | undefined> {
  const window = context.window()
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return filePaths[0]
}

/** The last copy did not end: said where the page can say nothing any more. */
export async function sayUnfinished(language: Language, window: BrowserWindow | undefined): Promise<void> {
  const texts = menuTexts(language)
  const message = { type: 'warning' as const, message: texts.unfinishedTitle, detail: texts.unfinishedText }
  await (window ? dialog.showMessageBox(window, message) : dialog.showMessageBox(message))
}
