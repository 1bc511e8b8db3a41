import { mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import type { DeskContext } from './desk-handlers.ts'
import { chooseFolder } from './dialogs.ts'
import { safeFileName, takeFreeName } from './file-name.ts'
import { menuTexts } from './menu-texts.ts'
import { saveEach, writeWhole } from './whole-file.ts'

/** Where the letters of a run go: the window never learns of it, and names only files in it. */
let folder: string | undefined

interface NewFile {
  readonly fileName: string
  readonly file: Uint8Array
}

/** Asks for a folder and makes a new one in it, so that nothing that lies there is mixed up with the run. */
export async function openRunFolder({ name }: { readonly name: string }, context: DeskContext): Promise<{ opened: boolean }> {
  const chosen = await chooseFolder(context, { title: menuTexts(context.language()).savePaper })
  if (chosen === undefined) return { opened: false }
  folder = newFolder(chosen, name)
  return { opened: true }
}

export async function saveToRunFolder({ files }: { readonly files: readonly NewFile[] }): Promise<{ saved: number }> {
  const into = folder
  if (into === undefined) throw new AppError('folder-missing')
  const saved = await saveEach(files, async ({ fileName, file }) => {
    const path = takeFreeName(into, safeFileName(fileName.replace(/\.docx$/iu, ''), 'docx'))
    try {
      await writeWhole(path, file)
    } catch (error) {
      // An empty file under a paper's name would look like the paper.
      rmSync(path, { force: true })
      throw error
    }
  })
  return { saved }
}

function newFolder(parent: string, name: string): string {
  const safe = safeFileName(name, 'x').slice(0, -2)
  for (let copy = 1; ; copy += 1) {
    const path = join(parent, basename(copy === 1 ? safe : `${safe} (${copy})`))
    try {
      mkdirSync(path)
      return path
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}
