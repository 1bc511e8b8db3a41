import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { AppError } from '../../shared/errors.ts'
import { translateDatabaseError } from '../database/errors.ts'

/**
 * Writes beside the name and takes the name last: a full disk or a pulled stick leaves the file that was there, or none,
 * and never half a paper that Word opens as damaged.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.part`
  try {
    await writeFile(part, content)
    await takeName(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Windows says «no permission» where Word holds the file open. */
async function takeName(part: string, path: string): Promise<void> {
  try {
    await rename(part, path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const isHeld = (code === 'EPERM' || code === 'EACCES' || code === 'EBUSY') && existsSync(path)
    throw isHeld ? new AppError('file-in-use', { systemCode: code }) : error
  }
}

/** Saves one after the other; a failure says how many are there already, so that nobody looks for the rest. */
export async function saveEach<Item>(items: readonly Item[], save: (item: Item) => Promise<void>): Promise<number> {
  let saved = 0
  for (const item of items) {
    try {
      await save(item)
    } catch (error) {
      const translated = translateDatabaseError(error)
      throw translated instanceof AppError ? new AppError(translated.code, { ...translated.details, saved }, { cause: error }) : error
    }
    saved += 1
  }
  return saved
}
