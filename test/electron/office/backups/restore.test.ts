import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { registerFiles } from '../../../../electron/database/register-folder.ts'
import { readKeyFile } from '../../../../electron/keys/key-store.ts'
import { getCopy } from '../../../../electron/office/backups/backup-places.ts'
import { openCopyKeys } from '../../../../electron/office/backups/copy-keys.ts'
import { describeCopy } from '../../../../electron/office/backups/copy-folder.ts'
import { makeCopy } from '../../../../electron/office/backups/make-copy.ts'
import { rescueRegister } from '../../../../electron/office/backups/rescue.ts'
import { checkCopy, restoreCopy } from '../../../../electron/office/backups/restore.ts'
import { temporaryFolder } from '../../../helpers/temporary-folder.ts'
import { openBackupDesk } from './backup-desk-for-tests.ts'

type Opened = Awaited<ReturnType<typeof openBackupDesk>>

function copyOf(register: Opened): string {
  const connection = register.desk.connection()
  if (!connection) throw new Error('open')
  return `register/${makeCopy(connection, { kind: 'hand', at: register.desk.clock.now(), program: '0' })}`
}

async function restore(register: Opened, id: string): Promise<string | null> {
  const copy = getCopy(register.desk, {}, id)
  const opened = await openCopyKeys(register.desk, copy, undefined)
  if (!opened) throw new Error('today’s key opens it')
  register.desk.close()
  return restoreCopy(register.desk, copy, opened)
}

test('a restore brings back what was there, and keeps the present file so that it can be restored in its turn', async () => {
  const register = await openBackupDesk()
  register.write('before')
  const id = copyOf(register)
  register.write('after')
  register.setNow('2025-11-28T09:00:00.000Z')
  const setAside = await restore(register, id)
  register.open()
  expect(register.keys()).toEqual(['before'])
  expect(setAside).toBe('set-aside-20251128-090000')
  register.setNow('2025-11-28T10:00:00.000Z')
  await restore(register, `register/${setAside ?? ''}`)
  register.open()
  expect(register.keys()).toEqual(['after', 'before'])
  expect(readdirSync(register.folder).filter((name) => name.endsWith('.db'))).toEqual(['register-3.db'])
})

test('a password changed since the copy stays changed: today’s key file goes on, naming another database', async () => {
  const register = await openBackupDesk()
  const id = copyOf(register)
  const { keys } = registerFiles(register.folder)
  const before = readKeyFile(keys).keyFile
  await restore(register, id)
  const after = readKeyFile(keys)
  expect(after.otherCopy).toBe('same')
  expect(after.keyFile.sequence).toBe(before.sequence + 1)
  expect(after.keyFile.registerId).toBe(before.registerId)
})

test('a copy with one byte changed anywhere is refused before anything is touched', async () => {
  const register = await openBackupDesk()
  register.write('kept', JSON.stringify('х'.repeat(20_000)))
  const id = copyOf(register)
  const copy = getCopy(register.desk, {}, id)
  const sound = readFileSync(copy.database)
  for (const at of [20, 4096 + 17, Math.floor(sound.length / 2), sound.length - 1]) {
    const bytes = Buffer.from(sound)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(copy.database, bytes)
    expect(() => checkCopy(register.desk, copy, register.dataKey), String(at)).toThrow(expect.objectContaining({ code: 'copy-damaged' }))
  }
  writeFileSync(copy.database, sound)
  checkCopy(register.desk, copy, register.dataKey)
})

test('a manifest somebody rewrote without the key is not believed; a file that was cut is seen without opening', async () => {
  const register = await openBackupDesk()
  const id = copyOf(register)
  const state = () => describeCopy(getCopy(register.desk, {}, id), register.dataKey).state
  expect(state()).toBe('good')
  const file = join(registerFiles(register.folder).backups, 'hand-20251128-060000.manifest.json')
  const manifest = readFileSync(file, 'utf8')
  writeFileSync(file, manifest.replace('"schemaVersion": ', '"schemaVersion": 1'))
  expect(state()).not.toBe('good')
  writeFileSync(file, manifest)
  const { database } = getCopy(register.desk, {}, id)
  writeFileSync(database, readFileSync(database).subarray(0, -4096))
  expect(state()).toBe('damaged')
})

test('a damaged register is rescued: what is on sound pages is read, counts say what is lost, the damaged file stays', async () => {
  const register = await openBackupDesk()
  for (let count = 0; count < 200; count += 1) register.write(`draft-${String(count).padStart(3, '0')}`, JSON.stringify('т'.repeat(500)))
  register.desk.close()
  const { database } = registerFiles(register.folder)
  const bytes = readFileSync(database)
  const damaged = Buffer.from(bytes)
  const at = bytes.length - 12 * 4096 + 200 // among the drafts, which were written last
  damaged[at] = (damaged[at] ?? 0) ^ 0xff
  writeFileSync(database, damaged)
  register.holdKey()
  expect(() => register.open()).toThrow(expect.objectContaining({ code: 'register-damaged' }))
  register.holdKey()
  const report = await rescueRegister(register.desk, register.dataKey)
  const drafts = report.tables.find(({ table }) => table === 'drafts')
  register.open()
  const kept = register.keys()
  expect(kept?.length).toBe(drafts?.read)
  expect(kept?.length).toBeGreaterThan(100)
  expect(kept?.length).toBeLessThan(200)
  expect(drafts?.lost).toBeGreaterThan(0)
  const aside = readdirSync(registerFiles(register.folder).backups).filter((name) => name.startsWith('set-aside') && name.endsWith('.db'))
  expect(aside).toHaveLength(1)
  expect(readFileSync(join(registerFiles(register.folder).backups, aside[0] ?? '')).equals(damaged)).toBe(true)
})

test('a copy that is gone is said to be gone', async () => {
  const register = await openBackupDesk()
  register.write('now')
  const id = copyOf(register)
  const copy = getCopy(register.desk, {}, id)
  rmSync(copy.database)
  expect(() => getCopy(register.desk, {}, id)).toThrow(expect.objectContaining({ code: 'copy-missing' }))
  expect(register.keys()).toEqual(['now'])
})

test('a disk that is full during a restore leaves the register as it was, and says so', async (context) => {
  const register = await openBackupDesk()
  register.write('now', JSON.stringify('х'.repeat(300_000)))
  copyOf(register)
  register.desk.close()
  const disk = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], { stdio: 'ignore' })
  } catch {
    context.skip('a small disk cannot be mounted here (needs root on Linux)')
  }
  onTestFinished(() => void execFileSync('umount', ['-l', disk], { stdio: 'ignore' }))
  const folder = join(disk, 'register')
  cpSync(register.folder, folder, { recursive: true })
  const desk = { ...register.desk, configuration: { ...register.desk.configuration, registerFolder: folder } }
  const before = readdirSync(folder).toSorted()
  const copy = getCopy(desk, {}, 'register/hand-20251128-060000')
  const keyFile = readKeyFile(registerFiles(folder).keys).keyFile
  if (keyFile.version === 1) throw new Error('made by this program')
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(statfsSync(disk).bavail * statfsSync(disk).bsize - 200_000))
  await expect(restoreCopy(desk, copy, { dataKey: register.dataKey, keyFile, bringsItsKeys: false })).rejects.toThrow()
  expect(readdirSync(folder).toSorted()).toEqual(before)
  expect(readKeyFile(registerFiles(folder).keys).keyFile.sequence).toBe(keyFile.sequence)
  expect(readFileSync(registerFiles(folder).database).equals(readFileSync(registerFiles(register.folder).database))).toBe(true)
})
