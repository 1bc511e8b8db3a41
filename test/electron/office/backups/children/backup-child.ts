/** Run as a process of its own by the tests and killed at a named step: what is killed has to be real. */
import { writeSync } from 'node:fs'
import { openRegisterDatabase } from '../../../../../electron/database/connection.ts'
import { registerFiles } from '../../../../../electron/database/register-folder.ts'
import { AttemptGuard } from '../../../../../electron/keys/attempt-guard.ts'
import { readKeyFile } from '../../../../../electron/keys/key-store.ts'
import { rotateDataKeys } from '../../../../../electron/keys/rotate-data-keys.ts'
import { unlock } from '../../../../../electron/keys/unlock.ts'
import { listUsers } from '../../../../../electron/keys/users.ts'
import type { BackupDesk } from '../../../../../electron/office/backups/backup-desk.ts'
import { getCopy } from '../../../../../electron/office/backups/backup-places.ts'
import { openCopyKeys } from '../../../../../electron/office/backups/copy-keys.ts'
import { changeDataKey } from '../../../../../electron/office/backups/data-key.ts'
import { makeCopy } from '../../../../../electron/office/backups/make-copy.ts'
import { settleBeforeOpening } from '../../../../../electron/office/backups/opening.ts'
import { restoreCopy } from '../../../../../electron/office/backups/restore.ts'
import { resealCopy } from '../../../../../electron/office/reseal-copy.ts'
import { present } from '../../../../../shared/assert.ts'
import { testAuthor } from '../../../../helpers/author.ts'
import { fastPolicy, testPassword } from '../../../../helpers/register.ts'

const [task = '', folder = '', fatalStep = '', copyId = ''] = process.argv.slice(2)
const at = '2025-11-28T09:00:00.000Z'
const { keys, attempts } = registerFiles(folder)

/** Says where it is; the parent kills it there, and nothing may go on meanwhile. */
function onStep(step: string): void {
  if (step !== fatalStep) return
  writeSync(1, `${step}\n`)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30_000)
}

const { keyFile } = readKeyFile(keys)
if (keyFile.version === 1) throw new Error('made by this program')
const userId = listUsers(keyFile)[0]?.id ?? ''
const unlocked = await unlock(keyFile, { userId, password: testPassword }, fastPolicy)
const { databaseName } = settleBeforeOpening(folder, keyFile)
const connection = openRegisterDatabase({ folder, dataKey: unlocked.dataKey, mode: 'open', databaseName })
const desk: BackupDesk = {
  configuration: { registerFolder: folder, isDemo: false, logFile: `${folder}.log` },
  clock: { now: () => at, today: () => '2025-11-28' },
  guard: new AttemptGuard(attempts),
  policy: async () => fastPolicy,
  floor: fastPolicy.floor,
  connection: () => (connection.database.open ? connection : undefined),
  damagedKey: () => undefined,
  mayRestore: () => true,
  author: () => undefined,
  close: () => connection.close(),
}
if (task === 'copy') makeCopy(connection, { kind: 'hand', at, program: '0', onStep })
if (task === 'restore') {
  const copy = getCopy(desk, {}, copyId)
  const opened = await openCopyKeys(desk, copy, undefined)
  if (!opened) throw new Error('today’s key opens it')
  desk.close()
  await restoreCopy(desk, copy, opened, { onStep })
}
if (task === 'data-key') {
  await changeDataKey(
    desk,
    connection,
    async (database) => {
      const { keyFile: next, before, after } = rotateDataKeys(keyFile, unlocked, database)
      const sensitive = { before: present(before.sensitiveKey, 'held'), after: present(after.sensitiveKey, 'new') }
      return { keyFile: next, dataKey: after.dataKey, reseal: (copy) => resealCopy(copy, { registerId: keyFile.registerId, ...sensitive }, testAuthor(), at) }
    },
    onStep,
  )
}
