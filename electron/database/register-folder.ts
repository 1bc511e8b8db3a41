import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where everything of one register lies: a register is a folder, moved and copied as one. */
export type RegisterFiles = {
  readonly database: string
  /** SQLite's write-ahead log: committed work not yet in the database file. Never deleted by us, never left out. */
  readonly writeAheadLog: string
  /** Two copies of the key file. Without one of them the database is noise. */
  readonly keys: readonly [string, string]
  /** How often a wrong password was typed in a row. */
  readonly attempts: string
  readonly backups: string
  /** Stands while a register is being made; what it means is decided in `office/half-made.ts`. */
  readonly creating: string
}

export function registerFiles(folder: string): RegisterFiles {
  return {
    database: join(folder, 'register.db'),
    writeAheadLog: join(folder, 'register.db-wal'),
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
  const files = registerFiles(folder)
  return [files.database, files.writeAheadLog, ...files.keys].some((file) => existsSync(file))
}
