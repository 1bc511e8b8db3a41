import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { assert } from '../../shared/assert.ts'

/** Where everything of one register lies: a register is a folder, moved and copied as one. */
export type RegisterFiles = {
  readonly database: string
  /** SQLite's write-ahead log: committed work not yet in the database file. Never deleted by us, never left out. */
  readonly writeAheadLog: string
  /** The database's first page once more, for a rescue (`first-page.ts`). */
  readonly firstPage: string
  /** Two copies of the key file. Without one of them the database is noise. */
  readonly keys: readonly [string, string]
  /** How often a wrong password was typed in a row. */
  readonly attempts: string
  readonly backups: string
  /** Stands while a register is being made; what it means is decided in `office/half-made.ts`. */
  readonly creating: string
}

/** The database's name until a restore or a new data key puts another file in its place; the key file then names that. */
export const firstDatabaseName = 'register.db'

/** Names the key file may give the database: nothing that could lead out of the folder. */
export const databaseName = /^register(?:-(?<number>[1-9]\d{0,6}))?\.db$/u

/** @param database the name that the key file gives the database */
export function registerFiles(folder: string, database: string = firstDatabaseName): RegisterFiles {
  assert(databaseName.test(database), 'the database is named as this program names it')
  return {
    database: join(folder, database),
    writeAheadLog: join(folder, `${database}-wal`),
    firstPage: join(folder, `${database}-first`),
    keys: [join(folder, 'keys.a'), join(folder, 'keys.b')],
    attempts: join(folder, 'attempts'),
    backups: join(folder, 'backups'),
    creating: join(folder, 'creating'),
  }
}

/**
 * Whether the folder holds a register or what is left of one. A single surviving part is enough: a folder with keys and
 * no database is a damaged register to be restored, and never an empty place for a new one.
 */
export function looksLikeRegister(folder: string): boolean {
  return registerFiles(folder).keys.some((file) => existsSync(file)) || databasesIn(folder, true).length > 0
}

/** Names of the databases in the folder: the one in use, and what an interrupted change left beside it. */
export function databasesIn(folder: string, logsToo = false): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => databaseName.test(logsToo ? withoutLogEnding(name) : name))
}

/** A database has a journal before it has a write-ahead log: a power cut in making a register may leave that alone. */
function withoutLogEnding(name: string): string {
  return name.replace(/-(?:wal|journal|first)$/u, '')
}

/** A name that no database here has had, so that a file of that name was never in use. */
export function nextDatabaseName(folder: string, current: string): string {
  const numbers = [current, ...databasesIn(folder, true).map(withoutLogEnding)].map(databaseNumber)
  return `register-${Math.max(...numbers) + 1}.db`
}

/** Grows with every change of the file in use; `register.db` is the first. */
export function databaseNumber(name: string): number {
  return Number(databaseName.exec(name)?.groups?.['number'] ?? 1)
}
