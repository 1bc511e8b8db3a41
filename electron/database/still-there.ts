import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

import { AppError } from '../../shared/errors.ts'

/**
 * Refuses to call work saved that went into files nobody will find again. Linux and macOS let a file be deleted, moved away
 * or replaced while it is open, and SQLite goes on writing into what has no name any more: everything since then would be
 * gone at closing. (https://www.sqlite.org/howtocorrupt.html §1.4). Windows refuses all three while a file is open.
 *
 * @returns throws `AppError` where the database or its log is no longer the file that was opened
 */
export function watchOpenFiles(database: string): () => void {
  if (process.platform === 'win32') return () => undefined
  const folder = dirname(database)
  const files = [database, `${database}-wal`]
  const opened = files.map(identityOf)
  return () => {
    for (const [index, file] of files.entries()) {
      const found = identityOf(file)
      // A log that did not exist yet was made by SQLite since.
      opened[index] ??= found
      if (found !== undefined && found === opened[index]) continue
      throw existsSync(folder) ? new AppError('register-damaged', { reason: 'files-removed' }) : new AppError('folder-missing')
    }
  }
}

/** The file itself, whatever its name; undefined where none has that name. */
function identityOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true })
  return stats && `${stats.dev} ${stats.ino}`
}
