import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

import { AppError } from '../../shared/errors.ts'
import { syncFolder } from '../database/durable.ts'
import { parseKeyFile } from './key-file.ts'
import type { AnyKeyFile } from './key-file.ts'
import { serializeKeyFile } from './key-file-text.ts'

/** The two copies of a register's key file. */
export type KeyFilePaths = readonly [string, string]

export type KeyFileReading = {
  readonly keyFile: AnyKeyFile
  /**
   * How the other copy stands. Anything but `same` is put right with `writeKeyFile(paths, keyFile)` once the file has
   * been unlocked, because an older copy still opens with the password that was replaced.
   */
  readonly otherCopy: 'same' | 'older' | 'damaged' | 'missing'
}

type Copy = { readonly path: string; readonly keyFile: AnyKeyFile | undefined; readonly missing: boolean }

/**
 * The newer sound copy. Two alternating copies with a checksum and a sequence number survived every simulated power cut,
 * where rewriting one file left it unreadable in two of three; and no renaming is needed, which Windows refuses while a
 * virus scanner holds the file.
 */
export function readKeyFile(paths: KeyFilePaths): KeyFileReading {
  const copies = paths.map(readCopy)
  const [newest, other] = copies.toSorted((one, two) => (two.keyFile?.sequence ?? 0) - (one.keyFile?.sequence ?? 0))
  if (newest?.keyFile === undefined) {
    throw copies.every((copy) => copy.missing) ? new AppError('register-missing') : new AppError('key-file-damaged')
  }
  return { keyFile: newest.keyFile, otherCopy: standing(newest.keyFile, other) }
}

/**
 * Writes both copies, one after the other, each forced to the disk before the next is touched; first the one that is not
 * the newest sound copy, so that at every moment one sound copy exists. Both are rewritten because a copy left behind
 * would still open with the old password.
 */
export function writeKeyFile(paths: KeyFilePaths, keyFile: AnyKeyFile): void {
  const bytes = serializeKeyFile(keyFile)
  const copies = paths.map(readCopy)
  const soundest = copies.toSorted((one, two) => (one.keyFile?.sequence ?? 0) - (two.keyFile?.sequence ?? 0))
  for (const copy of soundest) writeDurably(copy.path, bytes)
  if (copies.some((copy) => copy.missing)) syncFolder(dirname(paths[0]))
}

function standing(newest: AnyKeyFile, other: Copy | undefined): KeyFileReading['otherCopy'] {
  if (other === undefined || other.missing) return 'missing'
  if (other.keyFile === undefined) return 'damaged'
  return other.keyFile.signedText === newest.signedText && other.keyFile.mac === newest.mac ? 'same' : 'older'
}

function readCopy(path: string): Copy {
  try {
    return { path, keyFile: parseKeyFile(readFileSync(path)), missing: false }
  } catch (error) {
    if (error instanceof AppError && error.code === 'key-file-damaged') return { path, keyFile: undefined, missing: false }
    if (isMissing(error)) return { path, keyFile: undefined, missing: true }
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** In place, then cut to length: the old bytes are overwritten rather than left behind in a deleted file. */
function writeDurably(path: string, bytes: Buffer): void {
  const file = openForWriting(path)
  try {
    let written = 0
    while (written < bytes.length) written += writeSync(file, bytes, written, bytes.length - written, written)
    ftruncateSync(file, bytes.length)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function openForWriting(path: string): number {
  try {
    return openSync(path, 'r+')
  } catch (error) {
    if (!isMissing(error)) throw error
    return openSync(path, 'wx', 0o600)
  }
}
