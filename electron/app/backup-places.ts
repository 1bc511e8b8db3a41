import { realpathSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { checkLocation } from '../database/location.ts'
import type { DeskContext } from './desk-handlers.ts'
import { chooseFile, chooseFolder } from './dialogs.ts'
import { menuTexts } from './menu-texts.ts'

/** A folder on another disk or a stick; copies are files, so there is no harm in a full or foreign one. */
export async function chooseBackupFolder(_input: object, context: DeskContext): Promise<{ chosen: boolean }> {
  const title = menuTexts(context.language()).chooseBackupFolder
  const folder = await chooseFolder(context, { title })
  if (folder === undefined) return { chosen: false }
  // Not into a cloud, not over the network: the same places as for a register.
  checkLocation(folder, 'open')
  if (isInside(folder, context.registerFolder())) throw new AppError('copies-beside-register')
  context.memory.keep({ backupFolder: folder })
  context.office.tellPlaces({ second: folder })
  return { chosen: true }
}

export function dropBackupFolder(_input: object, context: DeskContext): Record<string, never> {
  context.memory.keep({ backupFolder: undefined })
  context.office.tellPlaces({ second: undefined })
  return {}
}

/** The path goes to the register's process and never to the page. */
export async function chooseCopy(_input: object, context: DeskContext): Promise<{ chosen: boolean }> {
  const title = menuTexts(context.language()).chooseCopy
  const path = await chooseFile(context, { title, filters: [{ name: 'db', extensions: ['db'] }] })
  if (path === undefined) return { chosen: false }
  context.office.tellPlaces({ chosen: path })
  return { chosen: true }
}

function isInside(folder: string, outer: string): boolean {
  const path = relative(realpathSync(outer), realpathSync(folder))
  return path === '' || (!path.startsWith('..') && !isAbsolute(path))
}
