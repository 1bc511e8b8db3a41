import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'

import { AppError } from '../../shared/errors.ts'
import { translateDatabaseError } from './errors.ts'
import { judgePlace } from './place.ts'
import type { PlaceFacts } from './place.ts'
import { readPlaceFacts } from './place-facts.ts'
import { looksLikeRegister } from './register-folder.ts'

/**
 * Refuses places where a register would be lost or leak. Throws `AppError`:
 * - network: SQLite's locks and its log do not work across machines (https://www.sqlite.org/wal.html), and SQLite 3.50
 *   to 3.53 damages databases on mapped Windows drives;
 * - cloud: the copy in the cloud is made in the middle of a write, and personal data leave the country;
 * - a folder that is missing or cannot be written;
 * - when creating: a folder that holds a register, or anything else.
 */
export function checkLocation(
  folder: string,
  purpose: 'create' | 'open',
  facts: PlaceFacts = readPlaceFacts(folder),
): void {
  const verdict = judgePlace(folder, facts)
  if (verdict !== undefined) throw new AppError(verdict)
  if (!isFolder(folder)) throw new AppError('folder-missing')
  if (purpose === 'create') checkEmpty(folder)
  probe(folder)
}

function isFolder(folder: string): boolean {
  try {
    return statSync(folder).isDirectory()
  } catch {
    return false
  }
}

/** What file managers leave in every folder they show. */
const harmless = new Set(['desktop.ini', 'thumbs.db', '.ds_store', '.localized', '.directory'])

/** Our own trial file, left behind where the power went at that very moment. */
const probePrefix = '.probe-'

function checkEmpty(folder: string): void {
  if (looksLikeRegister(folder)) throw new AppError('register-exists')
  if (listFolder(folder).some((name) => !harmless.has(name.toLowerCase()) && !name.startsWith(probePrefix))) throw new AppError('folder-not-empty')
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw translateDatabaseError(error, folder)
  }
}

/** Writes, syncs and deletes a small file. Permission bits say little on Windows and nothing on a write-protected stick. */
function probe(folder: string): void {
  const file = join(folder, `${probePrefix}${randomUUID()}`)
  try {
    const handle = openSync(file, 'wx', 0o600)
    try {
      writeSync(handle, 'probe')
      fsyncSync(handle)
    } finally {
      closeSync(handle)
      rmSync(file, { force: true })
    }
  } catch (error) {
    throw translateDatabaseError(error, folder)
  }
}
