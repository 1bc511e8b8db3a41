import { generateKeyPairSync, sign } from 'node:crypto'
import { openRegisterDatabase, type RegisterConnection } from '../../../../electron/database/connection.ts'
import { migrations } from '../../../../electron/database/migrations/index.ts'
import { registerFiles } from '../../../../electron/database/register-folder.ts'
import { AttemptGuard } from '../../../../electron/keys/attempt-guard.ts'
import { readKeyFile } from '../../../../electron/keys/key-store.ts'
import type { BackupDesk } from '../../../../electron/office/backups/backup-desk.ts'
import { settleBeforeOpening } from '../../../../electron/office/backups/opening.ts'
import type { Author } from '../../../../electron/register/history/author.ts'
import { createTestRegister, fastPolicy } from '../../../helpers/register.ts'

/** A register with real keys and the files of a session around it, opened and closed as the session does. */
export async function openBackupDesk(given: Partial<BackupDesk['configuration']> = {}) {
  const register = await createTestRegister(migrations)
  let connection: RegisterConnection | undefined = register.connection
  let now = '2025-11-28T06:00:00.000Z'
  let damagedKey: Buffer | undefined
  const author = testAuthor()
  const desk: BackupDesk = {
    configuration: { registerFolder: register.folder, isDemo: false, logFile: `${register.folder}.log`, ...given },
    clock: { now: () => now, today: () => now.slice(0, 10) },
    guard: new AttemptGuard(registerFiles(register.folder).attempts),
    policy: async () => fastPolicy,
    floor: fastPolicy.floor,
    connection: () => connection,
    damagedKey: () => damagedKey,
    mayRestore: () => true,
    author: () => author,
    close: () => {
      connection?.close()
      connection = undefined
      damagedKey = undefined
    },
  }
  /** As the session opens: what was interrupted is settled first. */
  function open(dataKey: Buffer = register.dataKey): RegisterConnection {
    desk.close()
    const { databaseName } = settleBeforeOpening(register.folder, readKeyFile(registerFiles(register.folder).keys).keyFile)
    connection = openRegisterDatabase({ folder: register.folder, dataKey, mode: 'open', databaseName })
    return connection
  }
  return {
    ...register,
    desk,
    author,
    open,
    setNow: (next: string) => void (now = next),
    holdKey: () => void (damagedKey = Buffer.from(register.dataKey)),
    /** A record of the smallest kind. */
    write: (key: string, content = '{}') =>
      connection?.database.prepare(`INSERT OR REPLACE INTO drafts (user_id, key, content, saved_at) VALUES ('', ?, ?, '2025')`).run(key, content),
    keys: () => connection?.database.prepare('SELECT key FROM drafts ORDER BY key').pluck().all(),
  }
}

export function testAuthor(): Author {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    userId: 'a0000000-0000-4000-8000-000000000001',
    name: 'Айгүл',
    role: 'administrator',
    publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'),
    sign: (bytes) => sign(null, bytes, privateKey),
  }
}
