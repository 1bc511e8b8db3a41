import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRegisterDatabase } from '../../../../electron/database/connection.ts'
import { registerFiles } from '../../../../electron/database/register-folder.ts'
import { readKeyFile } from '../../../../electron/keys/key-store.ts'
import { unlock } from '../../../../electron/keys/unlock.ts'
import { listUsers } from '../../../../electron/keys/users.ts'
import { describeCopy, listCopies, sweepFolder } from '../../../../electron/office/backups/copy-folder.ts'
import { makeCopy } from '../../../../electron/office/backups/make-copy.ts'
import { settleBeforeOpening } from '../../../../electron/office/backups/opening.ts'
import { fastPolicy, testPassword } from '../../../helpers/register.ts'
import { makeTemporaryFolder, removeFolder } from '../../../helpers/temporary-folder.ts'
import { openBackupDesk } from './backup-desk-for-tests.ts'

const compiled = makeTemporaryFolder()
afterAll(() => removeFolder(compiled))

/** Starts the task in a process of its own and kills it at the step. Whether it got that far. */
async function killAt(step: string, task: string, folder: string, copyId = ''): Promise<boolean> {
  const script = join(import.meta.dirname, 'children', 'backup-child.ts')
  const child = spawn(process.execPath, ['--experimental-strip-types', '--no-warnings', script, task, folder, step, copyId], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  })
  let reached = false
  child.stdout.once('data', () => {
    reached = true
    child.kill('SIGKILL')
  })
  await new Promise((done) => void child.once('close', done))
  return reached
}

/** Opens with the password, as after switching on again; what the drafts say. */
async function openAgain(folder: string): Promise<unknown[]> {
  const { keyFile } = readKeyFile(registerFiles(folder).keys)
  if (keyFile.version === 1) throw new Error('made by this program')
  const { dataKey } = await unlock(keyFile, { userId: listUsers(keyFile)[0]?.id ?? '', password: testPassword }, fastPolicy)
  const { databaseName } = settleBeforeOpening(folder, keyFile)
  const connection = openRegisterDatabase({ folder, dataKey, mode: 'open', databaseName })
  try {
    expect(connection.database.pragma('integrity_check', { simple: true })).toBe('ok')
    return connection.database.prepare('SELECT key FROM drafts ORDER BY key').pluck().all()
  } finally {
    connection.close()
  }
}

const databases = (folder: string): string[] => readdirSync(folder).filter((name) => /\.db(?:-wal)?$|\.tmp/u.test(name))

test('killed while copying: what has its final name is a good copy, the rest is swept', { timeout: 120_000 }, async () => {
  const register = await openBackupDesk()
  register.write('row')
  register.desk.close()
  const { backups } = registerFiles(register.folder)
  for (const step of ['copied', 'verified', 'keys-written', 'manifest-written', 'named']) {
    expect(await killAt(step, 'copy', register.folder), step).toBe(true)
    expect(await openAgain(register.folder), step).toEqual(['row'])
    sweepFolder(backups)
    const found = listCopies('register', backups)
    expect(found.map((copy) => describeCopy(copy, register.dataKey).state), step).toEqual(step === 'named' ? ['good'] : [])
    expect(readdirSync(backups), step).toHaveLength(step === 'named' ? 4 : 0)
  }
})

test('killed while restoring: the old register or the restored one, and the old file is never lost', { timeout: 120_000 }, async () => {
  for (const step of ['noted', 'placed', 'keys-kept', 'keys-written', 'old-away']) {
    const register = await openBackupDesk()
    register.write('then')
    const name = makeCopy(register.connection, { kind: 'hand', at: '2025-11-28T06:00:00.000Z', program: '0' })
    register.write('later')
    register.desk.close()
    expect(await killAt(step, 'restore', register.folder, `register/${name}`), step).toBe(true)
    const cameTrue = step === 'keys-written' || step === 'old-away'
    expect(await openAgain(register.folder), step).toEqual(cameTrue ? ['then'] : ['later', 'then'])
    expect(databases(register.folder), step).toHaveLength(1)
    const { backups } = registerFiles(register.folder)
    expect(existsSync(join(backups, 'set-aside-20251128-090000.db')), step).toBe(cameTrue)
    expect(readdirSync(backups).filter((file) => file.startsWith('set-aside')), step).toHaveLength(cameTrue ? 3 : 0)
  }
})

test('killed while the data key is changed: it opens with what the key file says, and nothing is lost', { timeout: 120_000 }, async () => {
  for (const step of ['noted', 'copied', 'rekeyed', 'verified', 'resealed', 'placed', 'keys-written', 'old-away']) {
    const register = await openBackupDesk()
    register.write('row')
    register.desk.close()
    expect(await killAt(step, 'data-key', register.folder), step).toBe(true)
    expect(await openAgain(register.folder), step).toEqual(['row'])
    const cameTrue = step === 'keys-written' || step === 'old-away'
    expect(databases(register.folder), step).toEqual([cameTrue ? 'register-2.db' : 'register.db'])
  }
})
