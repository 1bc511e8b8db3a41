import { closeSync, existsSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { renameDurably, syncFolder, writeNewFile } from './durable.ts'
import type { RegisterFiles } from './register-folder.ts'

/**
 * The first page of the database a second time, beside it. It holds the salt that every other page is read with and the
 * roots of all tables: where it alone is damaged, everything would be lost though all of it is still there. Encrypted and
 * with its MAC like the page itself; only a rescue reads it.
 */
const pageBytes = 4096

/** Call it with the database closed: a handle of our own would end its locks. Writes only what has changed. */
export function keepFirstPage({ database, firstPage }: RegisterFiles): void {
  const page = readPage(database)
  if (page === undefined || readPage(firstPage)?.equals(page)) return
  const unfinished = `${firstPage}.tmp`
  rmSync(unfinished, { force: true })
  writeNewFile(unfinished, page)
  renameDurably(unfinished, firstPage)
}

/** Before tables may move to other pages: with old roots a rescue would read one table for another. */
export function forgetFirstPage({ firstPage }: RegisterFiles): void {
  if (!existsSync(firstPage)) return
  rmSync(firstPage)
  syncFolder(dirname(firstPage))
}

/**
 * Puts the kept page into a copy of the damaged file.
 *
 * @returns false where none was kept
 */
export function putFirstPageInto(copy: string, firstPage: string): boolean {
  const page = readPage(firstPage)
  if (page === undefined) return false
  const handle = openSync(copy, 'r+')
  try {
    return writeSync(handle, page, 0, page.length, 0) === page.length
  } finally {
    closeSync(handle)
  }
}

/** The first page of a file, or all of the file where it is kept alone; undefined where it has no whole one. */
function readPage(file: string): Buffer | undefined {
  if (!existsSync(file)) return undefined
  const handle = openSync(file, 'r')
  try {
    const page = Buffer.alloc(pageBytes)
    return readSync(handle, page, 0, pageBytes, 0) === pageBytes ? page : undefined
  } finally {
    closeSync(handle)
  }
}
