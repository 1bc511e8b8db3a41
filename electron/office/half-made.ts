import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { syncFolder, writeNewFile } from '../database/durable.ts'
import { databasesIn, registerFiles } from '../database/register-folder.ts'
import { readKeyFile } from '../keys/key-store.ts'

/**
 * A register that was being made when the power went. The mark stands in the folder from before the database until after
 * the keys, which come last: mark and no sound keys means that nobody ever had a password to it, so that it may be
 * removed and made anew. A mark beside sound keys was only left behind, and a register without keys and mark is one
 * whose keys somebody lost and may yet bring back.
 */
export function isHalfMade(folder: string): boolean {
  const { creating, keys } = registerFiles(folder)
  if (!existsSync(creating)) return false
  try {
    readKeyFile(keys)
    return false
  } catch {
    return true
  }
}

export function markHalfMade(folder: string): void {
  const { creating } = registerFiles(folder)
  rmSync(creating, { force: true })
  writeNewFile(creating, Buffer.alloc(0))
  syncFolder(folder)
}

/** The register is whole: its keys are on the disk. */
export function unmarkHalfMade(folder: string): void {
  const { creating } = registerFiles(folder)
  if (!existsSync(creating)) return
  rmSync(creating)
  syncFolder(folder)
}

/** The mark goes last, so that an interrupted removal is found and finished too. */
export function removeRegisterFiles(folder: string): void {
  const { keys, creating } = registerFiles(folder)
  const databases = databasesIn(folder, true).map((name) => join(folder, name))
  for (const file of [...keys, ...databases, creating]) rmSync(file, { recursive: true, force: true })
}
