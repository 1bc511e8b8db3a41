import { existsSync } from 'node:fs'

import { AppError } from '../../shared/errors.ts'
import type { ErrorCode } from '../../shared/errors.ts'

export type ConstraintKind = 'unique' | 'foreign-key' | 'check' | 'not-null' | 'other'

/** Which rule of the schema a statement broke, where that is what happened: for repositories that expect it. */
export function constraintKind(error: unknown): ConstraintKind | undefined {
  const code = sqliteCode(error)
  if (code === undefined || !code.startsWith('SQLITE_CONSTRAINT')) return undefined
  // ON DELETE RESTRICT reports itself as a trigger's doing.
  if (code === 'SQLITE_CONSTRAINT_TRIGGER' && messageOf(error) === 'FOREIGN KEY constraint failed') return 'foreign-key'
  return constraintKinds[code] ?? 'other'
}

const constraintKinds: Readonly<Record<string, ConstraintKind>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_ROWID: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign-key',
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_CONSTRAINT_NOTNULL: 'not-null',
}

/**
 * The one place where errors of SQLite and of the file system become errors of this program. What has no sentence for the
 * user stays a plain `Error`. Messages of SQLite are not passed on, because they can quote what was typed into a search;
 * those of broken constraints name tables and columns only and stay for developers.
 *
 * `folder` is the register's: with it a vanished network drive or USB stick is told from a failing disk.
 */
export function translateDatabaseError(error: unknown, folder?: string): AppError | Error {
  if (error instanceof AppError) return error
  const sqlite = sqliteCode(error)
  if (sqlite !== undefined) return translateSqlite(error, sqlite, folder)
  const system = systemCode(error)
  const code = system === undefined ? undefined : systemCodes[system]
  if (code !== undefined) return new AppError(code, { systemCode: system ?? '' })
  return error instanceof Error ? error : new Error(`Thrown: ${typeof error}`)
}

/** Runs something that touches the register and throws translated errors only. */
export function translating<T>(folder: string | undefined, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw translateDatabaseError(error, folder)
  }
}

function translateSqlite(error: unknown, found: string, folder: string | undefined): AppError | Error {
  const constraint = constraintKind(error)
  if (constraint === 'foreign-key') return new AppError('still-in-use', { sqliteCode: found })
  if (constraint !== undefined) {
    const names = found === 'SQLITE_CONSTRAINT_TRIGGER' ? '' : `: ${messageOf(error)}`
    return withStackOf(error, new Error(`${found}${names}`))
  }
  const code = codeFor(found)
  if (code === undefined) return withStackOf(error, new Error(`The database refused a statement: ${found}`))
  // A stick pulled out in mid-read looks like a file cut short.
  const mayBeGone = code === 'disk-failed' || code === 'folder-read-only' || code === 'register-damaged'
  const gone = folder !== undefined && mayBeGone && !existsSync(folder)
  return new AppError(gone ? 'folder-missing' : code, { sqliteCode: found })
}

function codeFor(found: string): ErrorCode | undefined {
  const primary = /^SQLITE_[A-Z]+/u.exec(found)?.[0] ?? found
  return sqliteCodes[primary]
}

/** Primary codes: `SQLITE_IOERR_FSYNC` and its many sisters count as `SQLITE_IOERR`. https://www.sqlite.org/rescode.html */
const sqliteCodes: Readonly<Record<string, ErrorCode>> = {
  SQLITE_FULL: 'disk-full',
  SQLITE_NOTADB: 'register-damaged',
  SQLITE_CORRUPT: 'register-damaged',
  SQLITE_BUSY: 'register-in-use',
  SQLITE_LOCKED: 'register-in-use',
  SQLITE_READONLY: 'folder-read-only',
  SQLITE_CANTOPEN: 'folder-read-only',
  SQLITE_PERM: 'folder-read-only',
  SQLITE_IOERR: 'disk-failed',
  SQLITE_NOLFS: 'disk-failed',
}

const systemCodes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  EROFS: 'folder-read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENODEV: 'folder-missing',
  ENXIO: 'folder-missing',
  EBUSY: 'file-in-use',
  EIO: 'disk-failed',
}

function sqliteCode(error: unknown): string | undefined {
  const code = codeOf(error)
  return code?.startsWith('SQLITE_') === true ? code : undefined
}

function systemCode(error: unknown): string | undefined {
  const code = codeOf(error)
  return code !== undefined && Object.hasOwn(systemCodes, code) ? code : undefined
}

/** By shape and not by class: the driver's error class differs between a bundle and a test. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : ''
}

/** Where it happened, without the first line, which repeats the message. */
function withStackOf(error: unknown, translated: Error): Error {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)) : []
  translated.stack = [`Error: ${translated.message}`, ...frames].join('\n')
  return translated
}
