import { onTestFinished } from 'vitest'

import { openRegisterDatabase } from '../../electron/database/connection.ts'
import type { RegisterConnection } from '../../electron/database/connection.ts'
import { migrate } from '../../electron/database/migrate.ts'
import type { Migration } from '../../electron/database/migrate.ts'
import { registerFiles } from '../../electron/database/register-folder.ts'
import type { DerivationPolicy } from '../../electron/keys/derivation.ts'
import { createKeys, type NewKeys } from '../../electron/keys/create-keys.ts'
import { readKeyFile, writeKeyFile } from '../../electron/keys/key-store.ts'
import { unlock, type UnlockedKeys } from '../../electron/keys/unlock.ts'
import { listUsers } from '../../electron/keys/users.ts'
import { assert } from '../../shared/assert.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'

const fast = { memoryKiB: 8, iterations: 1, parallelism: 1 }

/** Argon2id in a millisecond. Accepted only where a test passes it: the program's own floor refuses such slots. */
export const fastPolicy: DerivationPolicy = { cost: fast, floor: fast }

export const testPassword = 'Ачык сыр сөз 2026'

/** Keys as a new register gets them: one administrator, who knows `testPassword`. */
export function createTestKeys(password: string = testPassword, policy: DerivationPolicy = fastPolicy): Promise<NewKeys> {
  return createKeys({ name: 'Асанова Айгүл', role: 'administrator', mayAdminister: true, mayOpenSensitive: true, password }, policy)
}

/** The keys of the register in the folder, by the password of its one user. */
export async function unlockTestKeys(folder: string, password: string = testPassword, policy: DerivationPolicy = fastPolicy): Promise<UnlockedKeys> {
  const { keyFile } = readKeyFile(registerFiles(folder).keys)
  assert(keyFile.version === 2, 'a test register has users')
  return unlock(keyFile, { userId: listUsers(keyFile)[0]?.id ?? '', password }, policy)
}

export type TestRegister = {
  readonly connection: RegisterConnection
  readonly folder: string
  readonly dataKey: Buffer
  /** The one user, an administrator with `testPassword`. */
  readonly userId: string
  readonly recoveryKey: string
  /** Closes and opens again with the same key, as a restart would. */
  reopen(): RegisterConnection
  close(): void
  dispose(): void
}

/**
 * A real encrypted register with real keys, only with a fast password derivation. Disposed of after the test; in
 * `beforeAll`, where there is no test yet, pass `{ disposeAfterTest: false }` and call `dispose()`.
 */
export async function createTestRegister(
  migrations: readonly Migration[] = [],
  { disposeAfterTest = true, sqliteBinding }: { disposeAfterTest?: boolean; sqliteBinding?: string } = {},
): Promise<TestRegister> {
  const folder = makeTemporaryFolder()
  if (disposeAfterTest) onTestFinished(() => removeFolder(folder)) // also where creating fails; hooks run last first
  const { keyFile, userId, unlocked, recoveryKey } = await createTestKeys()
  const { dataKey } = unlocked
  writeKeyFile(registerFiles(folder).keys, keyFile)
  let connection = openRegisterDatabase({ folder, dataKey, sqliteBinding, mode: 'create' })
  migrate(connection, migrations)

  const register: TestRegister = {
    get connection() {
      return connection
    },
    folder,
    dataKey,
    userId,
    recoveryKey,
    reopen() {
      connection.close()
      connection = openRegisterDatabase({ folder, dataKey, sqliteBinding, mode: 'open' })
      return connection
    },
    close() {
      connection.close()
    },
    dispose() {
      connection.close()
      removeFolder(folder)
    },
  }
  if (disposeAfterTest) onTestFinished(() => register.close())
  return register
}
