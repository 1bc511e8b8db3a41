import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { CopySecret, Drill } from '../../../shared/register/backups/schema.ts'
import { openRegisterDatabase } from '../../database/connection.ts'
import { translateDatabaseError } from '../../database/errors.ts'
import { differingTables, fingerprintTables } from '../../database/fingerprint.ts'
import { registerFiles } from '../../database/register-folder.ts'
import { wipe } from '../../keys/secret-bytes.ts'
import { type BackupDesk, backupFolder } from './backup-desk.ts'
import { countRecords } from './compare.ts'
import { type FoundCopy, madeAt, provenManifest } from './copy-folder.ts'
import { unlockCopy } from './copy-keys.ts'
import { copyFile } from './second-place.ts'

const drillFolder = /^drill-\d+$/u

export interface DrillRequest {
  readonly copy: FoundCopy
  readonly secret: CopySecret
  /** ISO instant at which the guide was begun. */
  readonly startedAt: string
  readonly by: string
}

/**
 * The copy as it would be on a new computer: its files in an empty folder, opened with what somebody typed, every page
 * read, every row compared with the manifest. Nothing of it stays. A wrong password is no result but an error: it is
 * typed again.
 */
export async function holdDrill(desk: BackupDesk, { copy, secret, startedAt, by }: DrillRequest): Promise<Drill> {
  const base = backupFolder(desk)
  for (const name of existsSync(base) ? readdirSync(base) : []) if (drillFolder.test(name)) removeFolder(join(base, name))
  const folder = join(base, `drill-${Date.parse(desk.clock.now())}`)
  const found = await drillIn(folder, desk, copy, secret)
  const at = desk.clock.now()
  const minutes = Math.max(0, Date.parse(at) - Date.parse(startedAt)) / 60_000
  return {
    at,
    by,
    copyName: copy.name,
    copyMadeAt: madeAt(copy) ?? null,
    openedWith: 'password' in secret ? 'password' : 'recovery-key',
    minutes: Math.round(minutes * 10) / 10,
    ...found,
  }
}

async function drillIn(folder: string, desk: BackupDesk, copy: FoundCopy, secret: CopySecret): Promise<Pick<Drill, 'result' | 'records'>> {
  const { dataKey } = await unlockCopy(desk, copy, secret)
  try {
    mkdirSync(folder, { recursive: true })
    const files = registerFiles(folder)
    copyFile(copy.database, files.database)
    copy.keys.forEach((file, index) => existsSync(file) && copyFile(file, files.keys[index === 0 ? 0 : 1]))
    return readThrough(folder, desk, copy, dataKey)
  } catch (error) {
    const translated = translateDatabaseError(error, folder)
    if (translated instanceof AppError && translated.code === 'register-damaged') return { result: 'unreadable', records: 0 }
    throw translated
  } finally {
    wipe(dataKey)
    removeFolder(folder)
  }
}

function readThrough(folder: string, desk: BackupDesk, copy: FoundCopy, dataKey: Buffer): Pick<Drill, 'result' | 'records'> {
  const { sqliteBinding } = desk.configuration
  const connection = openRegisterDatabase({ folder, dataKey, mode: 'open', sqliteBinding })
  try {
    const records = Object.values(countRecords(connection.database)).reduce((sum, count) => sum + count, 0)
    const manifest = provenManifest(copy, dataKey)
    const isSame = manifest === undefined || differingTables(manifest.tables, fingerprintTables(connection.database)).length === 0
    return { result: isSame ? 'good' : 'different', records }
  } finally {
    connection.close()
  }
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
