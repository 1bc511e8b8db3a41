import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Author } from '../../register/history/author.ts'
import { recordEvent } from '../../register/history/trail.ts'
import { insertComeback } from '../../register/backups/repository.ts'
import type { RegisterDb } from '../../register/tables.ts'
import type { AnyKeyFile } from '../../keys/key-file.ts'
import { activeDatabaseOf } from './active-file.ts'
import { type FileChange, forgetChange, settleChange } from './file-change.ts'

const leftover = /^(?:register(?:-\d+)?\.db(?:\.rescue)?|change)\.tmp(?:-wal|-journal|-shm)?$/u

/**
 * What an interrupted restore, rescue or change of key left is finished or taken back before the register is opened.
 *
 * @returns the database that counts, and the change that made it so, where that has not been remembered yet
 */
export function settleBeforeOpening(folder: string, keyFile: AnyKeyFile): { databaseName: string; change: FileChange | undefined } {
  const databaseName = activeDatabaseOf(keyFile)
  const change = settleChange(folder, databaseName)
  for (const name of readdirSync(folder)) if (leftover.test(name)) rmSync(join(folder, name), { force: true })
  return { databaseName, change }
}

/**
 * Writes into the register and its history what happened to it, and only then forgets it outside.
 *
 * @param isAnsweredFor somebody with the right to restore did it: the copies made until then may know more than the register
 */
export async function rememberChange(db: RegisterDb, author: Author, folder: string, change: FileChange | undefined, isAnsweredFor: boolean): Promise<void> {
  if (change === undefined) return
  const { kind, at, copyMadeAt, setAside, rescue, copyName } = change
  await db.transaction().execute(async (transaction) => {
    const isNew = await insertComeback(transaction, { kind, at, copyMadeAt, setAside, rescue })
    if (!isNew) return
    const details = { kind, ...(copyName === null ? {} : { copy: copyName }), ...(rescue === null ? {} : { read: rescue.read, lost: rescue.lost }), ...(isAnsweredFor ? { answered: true } : {}) }
    await recordEvent(transaction, author, { at, action: kind === 'data-key' ? 'keys-changed' : 'restored', area: 'backups', details })
  })
  forgetChange(folder)
}
