import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { onTestFinished, test, expect } from 'vitest'
import type { TestContext } from 'vitest'

import { copyRegister } from '../../../electron/database/backup.ts'
import { openRegisterDatabase } from '../../../electron/database/connection.ts'
import { translateDatabaseError } from '../../../electron/database/errors.ts'
import { checkLocation } from '../../../electron/database/location.ts'
import { migrate } from '../../../electron/database/migrate.ts'
import { registerFiles } from '../../../electron/database/register-folder.ts'
import { writeKeyFile } from '../../../electron/keys/key-store.ts'
import { createTestKeys } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { firstStep } from './steps.ts'

type Disk = { readonly folder: string; makeReadOnly(): void }

/** A real little disk. Needs the right to mount; without it the test is skipped and says so. */
function smallDisk(context: TestContext, megabytes: number): Disk {
  const folder = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    context.skip('a small disk cannot be mounted here (needs root on Linux)')
  }
  onTestFinished(() => { execFileSync('umount', ['-l', folder], { stdio: 'ignore' }) })
  return {
    folder,
    makeReadOnly: () => { execFileSync('mount', ['-o', 'remount,ro', folder], { stdio: 'ignore' }) },
  }
}

async function registerOn(folder: string): Promise<Buffer> {
  const { keyFile, unlocked } = await createTestKeys()
  const { dataKey } = unlocked
  writeKeyFile(registerFiles(folder).keys, keyFile)
  const connection = openRegisterDatabase({ folder, dataKey, mode: 'create' })
  migrate(connection, [firstStep])
  connection.close()
  return dataKey
}

test('a full disk is said to be full; committed rows remain and work goes on when there is room', async (context) => {
  const disk = smallDisk(context, 4)
  const folder = join(disk.folder, 'register')
  mkdirSync(folder)
  const ballast = join(disk.folder, 'ballast')
  writeFileSync(ballast, Buffer.alloc(1_500_000))
  const dataKey = await registerOn(folder)
  let connection = openRegisterDatabase({ folder, dataKey, mode: 'open' })
  onTestFinished(() => connection.close())
  const insert = connection.database.prepare('INSERT INTO guests (name, note) VALUES (?, ?)')
  let committed = 0
  const fill = (): void => {
    for (; committed < 10_000; committed += 1) insert.run('Конок', 'х'.repeat(2000))
  }
  expect(() => { try { fill() } catch (error) { throw translateDatabaseError(error, folder) } }).toThrow(
    expect.objectContaining({ code: 'disk-full', details: { sqliteCode: 'SQLITE_FULL' } }),
  )
  expect(committed).toBeGreaterThan(50)

  expect(() => copyRegister(connection, connection.files.backups, 'copy')).toThrow(expect.objectContaining({ code: 'disk-full' }))
  expect(readdirSync(folder).includes('backups') ? readdirSync(connection.files.backups) : []).toEqual([])

  rmSync(ballast)
  connection.close()
  connection = openRegisterDatabase({ folder, dataKey, mode: 'open' })
  expect(connection.database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(connection.database.prepare('SELECT count(*) FROM guests').pluck().get()).toBe(committed)
  connection.database.exec(`INSERT INTO guests (name) VALUES ('бош орун табылды')`)
})

test('a write-protected disk is named as the cause, for opening, for keys and for choosing the place', async (context) => {
  const disk = smallDisk(context, 4)
  const folder = join(disk.folder, 'register')
  mkdirSync(folder)
  const dataKey = await registerOn(folder)
  const { keyFile } = await createTestKeys()
  disk.makeReadOnly()
  const readOnly = expect.objectContaining({ code: 'folder-read-only' })
  expect(() => openRegisterDatabase({ folder, dataKey, mode: 'open' })).toThrow(readOnly)
  expect(() => openRegisterDatabase({ folder: disk.folder, dataKey, mode: 'create' })).toThrow(readOnly)
  expect(() => checkLocation(folder, 'open')).toThrow(readOnly)
  try {
    writeKeyFile(registerFiles(folder).keys, keyFile)
    expect.unreachable()
  } catch (error) {
    expect(translateDatabaseError(error, folder)).toEqual(readOnly)
  }
})

test('a change that the full disk cuts short in a transaction says that the disk is full, not something else', async (context) => {
  const disk = smallDisk(context, 4)
  const folder = join(disk.folder, 'register')
  mkdirSync(folder)
  const dataKey = await registerOn(folder)
  const connection = openRegisterDatabase({ folder, dataKey, mode: 'open' })
  onTestFinished(() => connection.close())
  const kysely = connection.kysely<{ guests: { name: string; note: string } }>()
  const tooMuch = kysely.transaction().execute(async (db) => {
    for (let row = 0; row < 10_000; row += 1) await db.insertInto('guests').values({ name: 'Конок', note: 'х'.repeat(2000) }).execute()
  })
  const said = await tooMuch.catch((error: unknown) => translateDatabaseError(error, folder))
  expect(said).toMatchObject({ code: 'disk-full' })
  expect(await kysely.selectFrom('guests').selectAll().execute()).toEqual([])
})
