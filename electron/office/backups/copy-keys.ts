import { AppError } from '../../../shared/errors.ts'
import type { CopySecret } from '../../../shared/register/backups/schema.ts'
import { type Database, openEncrypted } from '../../database/driver.ts'
import { registerFiles } from '../../database/register-folder.ts'
import { checkApplicationId } from '../../database/settings.ts'
import type { KeyFile } from '../../keys/key-file.ts'
import { readKeyFile } from '../../keys/key-store.ts'
import { upgradeKeyFile } from '../../keys/upgrade.ts'
import { copySecret as ownCopy, wipe } from '../../keys/secret-bytes.ts'
import { unlock } from '../../keys/unlock.ts'
import { listUsers } from '../../keys/users.ts'
import type { BackupDesk } from './backup-desk.ts'
import type { FoundCopy } from './copy-folder.ts'

/** A copy with the key that opens it. */
export interface OpenedCopy {
  /** The caller wipes it. */
  readonly dataKey: Buffer
  /** The key file that goes on after a restore: today's where its key opens the copy, else the copy's own. */
  readonly keyFile: KeyFile
  readonly bringsItsKeys: boolean
}

/** The key in use: of the open register, or of the damaged one whose password was right. */
export function keyInUse<Value>(desk: BackupDesk, use: (dataKey: Buffer | undefined) => Value): Value {
  const connection = desk.connection()
  return connection ? connection.withDataKey(use) : use(desk.damagedKey())
}

/**
 * The key of a copy. Copies made under the data key in use need nothing more, and the passwords of today stay: a restore
 * must not let back in whoever was shut out since. Others open with what opened them on their day.
 *
 * @returns undefined where a secret is needed and none was given
 */
export async function openCopyKeys(desk: BackupDesk, copy: FoundCopy, secret: CopySecret | undefined): Promise<OpenedCopy | undefined> {
  const today = keyInUse(desk, (dataKey) => (dataKey && opensWith(desk, copy, dataKey) ? ownCopy(dataKey) : undefined))
  if (today) {
    const present = presentKeyFile(desk)
    if (present) return { dataKey: today, keyFile: present, bringsItsKeys: false }
    wipe(today)
  }
  if (secret === undefined) return undefined
  return { ...(await unlockCopy(desk, copy, secret)), bringsItsKeys: true }
}

/** Opens the copy's own key file, whatever key is in use today. */
export async function unlockCopy(desk: BackupDesk, copy: FoundCopy, secret: CopySecret): Promise<{ dataKey: Buffer; keyFile: KeyFile }> {
  const { keyFile } = readKeyFile(copy.keys)
  const policy = { ...(await desk.policy()), floor: desk.floor }
  if (keyFile.version === 1) {
    const first = 'password' in secret ? { password: secret.password } : { recoveryKey: secret.recoveryKey }
    const upgraded = await desk.guard.attempt(() => upgradeKeyFile(keyFile, first, firstAdministrator, policy))
    wipe(upgraded.unlocked.sensitiveKey, upgraded.unlocked.signingKey)
    return { dataKey: upgraded.unlocked.dataKey, keyFile: upgraded.keyFile }
  }
  const userId = 'password' in secret ? (secret.userId ?? listUsers(keyFile)[0]?.id ?? '') : ''
  const own = 'password' in secret ? { userId, password: secret.password } : { recoveryKey: secret.recoveryKey }
  const unlocked = await desk.guard.attempt(() => unlock(keyFile, own, policy))
  wipe(unlocked.sensitiveKey, unlocked.signingKey)
  return { dataKey: unlocked.dataKey, keyFile }
}

/** Who had a password to the copy; none in copies older than users. */
export function copyUsers(copy: FoundCopy): { id: string; name: string }[] {
  const { keyFile } = readKeyFile(copy.keys)
  return keyFile.version === 1 ? [] : listUsers(keyFile).flatMap(({ id, name, state }) => (state === 'active' ? [{ id, name }] : []))
}

/** A read-only handle on a copy, or `copy-damaged`. */
export function openCopyDatabase(desk: BackupDesk, file: string, dataKey: Buffer): Database {
  const { sqliteBinding } = desk.configuration
  const database = openEncrypted(file, dataKey, { readOnly: true, sqliteBinding })
  try {
    checkApplicationId(database)
    return database
  } catch (error) {
    database.close()
    throw asDamagedCopy(error)
  }
}

/** Errors that speak of the register itself speak of a copy here. */
export function asDamagedCopy(error: unknown): unknown {
  const isDamage =
    (error instanceof AppError && (error.code === 'register-damaged' || error.code === 'register-foreign' || error.code === 'key-file-damaged')) ||
    (error instanceof Error && 'code' in error && (error.code === 'SQLITE_NOTADB' || error.code === 'SQLITE_CORRUPT'))
  return isDamage ? new AppError('copy-damaged') : error
}

function opensWith(desk: BackupDesk, copy: FoundCopy, dataKey: Buffer): boolean {
  try {
    openCopyDatabase(desk, copy.database, dataKey).close()
    return true
  } catch {
    return false
  }
}

function presentKeyFile(desk: BackupDesk): KeyFile | undefined {
  try {
    const { keyFile } = readKeyFile(registerFiles(desk.configuration.registerFolder).keys)
    return keyFile.version === 1 ? undefined : keyFile
  } catch {
    return undefined
  }
}

const firstAdministrator = { name: 'Администратор', role: 'administrator', mayAdminister: true, mayOpenSensitive: true } as const
