import { closeSync, existsSync, openSync, rmSync } from 'node:fs'
import { AppError } from '../../../shared/errors.ts'
import type { RescueReport } from '../../../shared/register/backups/schema.ts'
import { openEncrypted } from '../../database/driver.ts'
import { renameDurably, syncFile } from '../../database/durable.ts'
import { putFirstPageInto } from '../../database/first-page.ts'
import { type RegisterFiles, registerFiles } from '../../database/register-folder.ts'
import { salvage } from '../../database/salvage.ts'
import { readKeyFile } from '../../keys/key-store.ts'
import { nameDatabase } from './active-file.ts'
import type { BackupDesk } from './backup-desk.ts'
import { changeFile, type OnStep } from './file-change.ts'
import { planChange, sequenceOnDisk } from './restore.ts'
import { copyFile } from './second-place.ts'

/**
 * Reads what can be read of a damaged register into a new one and puts that in its place. The damaged file is only ever
 * read through a byte copy and is set aside whole: a later, better tool may get more out of it.
 */
export async function rescueRegister(desk: BackupDesk, dataKey: Buffer, onStep?: OnStep): Promise<RescueReport> {
  const folder = desk.configuration.registerFolder
  const { keyFile } = readKeyFile(registerFiles(folder).keys)
  if (keyFile.version === 1) throw new AppError('key-file-damaged', { reason: 'version' })
  const plan = planChange(desk, 'rescue')
  const old = registerFiles(folder, plan.old)
  const fresh = registerFiles(folder, plan.fresh).database
  if (!existsSync(old.database)) throw new AppError('register-damaged', { reason: 'database-missing' })
  const scratch = `${fresh}.tmp`
  const report = rescueInto(desk, old, scratch, dataKey)
  try {
    await changeFile(
      folder,
      { ...plan, rescue: report },
      (path) => renameDurably(scratch, path),
      () => nameDatabase(keyFile, dataKey, plan.fresh, sequenceOnDisk(desk)),
      onStep,
    )
  } finally {
    rmSync(scratch, { force: true })
  }
  return report
}

function rescueInto(desk: BackupDesk, old: RegisterFiles, scratch: string, dataKey: Buffer): RescueReport {
  const { sqliteBinding } = desk.configuration
  const read = `${old.database}.rescue.tmp`
  const files = [read, `${read}-wal`, `${read}-shm`, `${read}-journal`]
  for (const file of [...files, scratch]) rmSync(file, { force: true })
  copyFile(old.database, read)
  if (existsSync(old.writeAheadLog)) copyFile(old.writeAheadLog, `${read}-wal`)
  closeSync(openSync(scratch, 'wx', 0o600))
  try {
    if (!opens(read, dataKey, sqliteBinding) && !(putFirstPageInto(read, old.firstPage) && opens(read, dataKey, sqliteBinding))) {
      throw new AppError('first-page-lost')
    }
    const damaged = openEncrypted(read, dataKey, { readOnly: false, sqliteBinding })
    const target = openEncrypted(scratch, dataKey, { readOnly: false, sqliteBinding })
    try {
      damaged.pragma('locking_mode=EXCLUSIVE')
      for (const handle of [damaged, target]) handle.pragma('temp_store=MEMORY')
      return reportOf(salvage(damaged, target))
    } finally {
      damaged.close()
      target.close()
      syncFile(scratch)
    }
  } catch (error) {
    rmSync(scratch, { force: true })
    throw error
  } finally {
    for (const file of files) rmSync(file, { force: true })
  }
}

/** Whether the list of tables can be read. Without a first page no other page can be, whatever it holds. */
function opens(file: string, dataKey: Buffer, sqliteBinding: string | undefined): boolean {
  const database = openEncrypted(file, dataKey, { readOnly: false, sqliteBinding })
  try {
    database.pragma('locking_mode=EXCLUSIVE')
    database.prepare('SELECT sql FROM sqlite_schema').all()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'SQLITE_NOTADB' || error.code === 'SQLITE_CORRUPT')) return false
    throw error
  } finally {
    database.close()
  }
}

function reportOf(tables: ReturnType<typeof salvage>): RescueReport {
  const sum = (pick: (table: (typeof tables)[number]) => number): number => tables.reduce((total, table) => total + pick(table), 0)
  return {
    tables: tables.map((table) => ({ ...table })),
    read: sum(({ read }) => read),
    lost: sum(({ lost }) => lost),
    lostIsExact: tables.every(({ lostIsExact }) => lostIsExact),
  }
}
