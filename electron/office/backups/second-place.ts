import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { copyCompanions, hashFile } from '../../database/backup.ts'
import { renameDurably, syncFile, syncFolder } from '../../database/durable.ts'
import { removeCopy } from './copy-folder.ts'
import { outdatedCopies } from './rotation.ts'

/**
 * A finished copy on another disk or a stick: file by file, each hash compared with what was read, the database last under
 * its name. A stick that is pulled out in the middle leaves an unfinished file and no copy.
 */
export function copyToSecondPlace(folder: string, name: string, target: string): void {
  if (existsSync(join(target, `${name}.db`))) return
  if (mkdirSync(target, { recursive: true }) !== undefined) syncFolder(dirname(target))
  const { keys, manifest } = copyCompanions(folder, name)
  for (const file of [...keys, manifest, join(folder, `${name}.db`)]) if (existsSync(file)) copyFile(file, join(target, basename(file)))
}

/** Copies one closed file; the bytes on the other disk are read back and compared. */
export function copyFile(from: string, to: string): void {
  const unfinished = `${to}.tmp`
  try {
    rmSync(unfinished, { force: true })
    copyFileSync(from, unfinished)
    syncFile(unfinished)
    if (hashFile(unfinished) !== hashFile(from)) throw new AppError('disk-failed', { reason: 'hash' })
    renameDurably(unfinished, to)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** The same rotation as beside the register; what another program put there is left alone. */
export function dropOutdated(folder: string, names: readonly string[], justMade?: string): void {
  for (const name of outdatedCopies(names)) if (name !== justMade) removeCopy(folder, name)
}
