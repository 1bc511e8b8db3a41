import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { z } from 'zod'
import { languages } from '../../shared/language/bilingual.ts'
import { menuTexts } from './menu-texts.ts'

/** Written at packaging (`electron/runtime/packaging/program-archive.ts`): hashes by path in the archive. */
export const nativeModuleList = 'native-modules.json'
const listSchema = z.record(z.string(), z.string())

/**
 * The system loads native modules from files beside the archive, which Electron's own integrity check does not cover; and
 * they run where the register's key is. So the archive, which is covered, says what they are.
 *
 * @returns paths of those that are missing or are not what was packaged; nothing in development, where there is no archive
 */
export function alteredNativeModules(): string[] {
  return app.isPackaged ? alteredIn(app.getAppPath()) : []
}

/** Asks nobody for a password: a program that was altered may keep it. Said in both languages, nothing is known of the reader yet. */
export function refuseAlteredProgram(): void {
  const texts = languages.map(menuTexts)
  dialog.showErrorBox(texts.map((each) => each.alteredTitle).join(' · '), texts.map((each) => each.alteredText).join('\n\n'))
  app.exit(1)
}

/** @param archive path of `app.asar`; its unpacked files lie in `app.asar.unpacked` */
export function alteredIn(archive: string): string[] {
  const expected = readList(join(archive, nativeModuleList))
  if (expected === undefined) return [nativeModuleList]
  return Object.entries(expected)
    .filter(([path, hash]) => hashOf(join(`${archive}.unpacked`, path)) !== hash)
    .map(([path]) => path)
}

function readList(file: string): z.output<typeof listSchema> | undefined {
  try {
    return listSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

function hashOf(file: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex')
  } catch {
    return undefined
  }
}
