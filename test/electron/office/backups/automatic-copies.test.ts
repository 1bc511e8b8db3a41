import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startAutomaticCopies } from '../../../../electron/office/backups/automatic-copies.ts'
import { outdatedCopies } from '../../../../electron/office/backups/rotation.ts'
import { createBackups } from '../../../../electron/office/backups/backup-control.ts'
import { registerFiles } from '../../../../electron/database/register-folder.ts'
import { readKeyFile } from '../../../../electron/keys/key-store.ts'
import { temporaryFolder } from '../../../helpers/temporary-folder.ts'
import { openBackupDesk } from './backup-desk-for-tests.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

async function openRegister(secondBackupFolder?: string) {
  const register = await openBackupDesk({ secondBackupFolder })
  const { backups: folder } = registerFiles(register.folder)
  const failures: unknown[] = []
  const backups = createBackups(register.desk, {
    newDataKeys: () => Promise.reject(new Error('not here')),
    onCopied: () => undefined,
    inTurn: (work) => work(),
  })
  return {
    ...register,
    backups,
    folder,
    failures,
    open: () => startAutomaticCopies(register.connection, register.desk.clock, () => backups.makeAutomatic(), (error) => failures.push(error)),
    copies: (where = folder) => (existsSync(where) ? readdirSync(where).filter((file) => file.endsWith('.db')).toSorted() : []),
    change: () => register.write(String(Math.random())),
  }
}

test('opening makes a copy a little later, and none while the newest is younger than a day', async () => {
  const { open, copies, setNow, folder } = await openRegister()
  open()
  expect(copies()).toEqual([])
  vi.advanceTimersByTime(6000)
  expect(copies()).toEqual(['daily-20251128-060000.db'])
  expect(readdirSync(folder).toSorted()).toEqual([
    'daily-20251128-060000.db',
    'daily-20251128-060000.keys.a',
    'daily-20251128-060000.keys.b',
    'daily-20251128-060000.manifest.json',
  ])
  setNow('2025-11-29T05:00:00.000Z')
  open()
  vi.advanceTimersByTime(6000)
  expect(copies()).toHaveLength(1)
  setNow('2025-11-29T07:00:00.000Z')
  open()
  vi.advanceTimersByTime(6000)
  expect(copies()).toEqual(['daily-20251128-060000.db', 'daily-20251129-070000.db'])
})

test('a lock before that makes no copy behind the closed register', async () => {
  const { open, copies, connection, failures } = await openRegister()
  open().beforeClosing()
  connection.close()
  vi.advanceTimersByTime(60_000)
  expect([copies(), failures]).toEqual([[], []])
})

test('closing copies what changed, and the day keeps its last copy only', async () => {
  const { open, copies, setNow, change } = await openRegister()
  const first = open()
  vi.advanceTimersByTime(6000)
  setNow('2025-11-28T09:00:00.000Z')
  first.beforeClosing()
  expect(copies()).toEqual(['daily-20251128-060000.db'])
  const second = open()
  change()
  second.beforeClosing()
  expect(copies()).toEqual(['daily-20251128-090000.db'])
})

test('seven days, five weeks and twelve months are kept, what was set aside or made by hand too', () => {
  const daily = Array.from({ length: 420 }, (_, day) => new Date(Date.UTC(2024, 9, 6 + day)).toISOString().slice(0, 10).replaceAll('-', ''))
  const others = ['before-0030-20240101-080000', 'set-aside-20240101-080000', 'hand-20240101-080000', 'somebody-elses']
  const outdated = new Set(outdatedCopies([...daily.map((day) => `daily-${day}-060000`), ...others]))
  const kept = daily.filter((day) => !outdated.has(`daily-${day}-060000`))
  const months = ['20241231', '20250131', '20250228', '20250331', '20250430', '20250531', '20250630', '20250731', '20250831', '20250930', '20251031']
  const weeks = ['20251102', '20251109', '20251116', '20251123']
  const days = ['20251123', '20251124', '20251125', '20251126', '20251127', '20251128', '20251129']
  expect(kept).toEqual([...new Set([...months, ...weeks, ...days])].toSorted())
  expect(others.filter((name) => outdated.has(name))).toEqual([])
  const byHand = Array.from({ length: 12 }, (_, day) => `hand-202511${String(day + 10)}-060000`)
  expect(outdatedCopies(byHand).toSorted()).toEqual(byHand.slice(0, 2))
})

test('copies make way beside the register and on the stick alike', async () => {
  const stick = temporaryFolder()
  const { open, copies, setNow, change } = await openRegister(stick)
  for (let day = 16; day < 26; day += 1) {
    setNow(`2025-11-${day}T06:00:00.000Z`)
    const opened = open()
    change()
    opened.beforeClosing()
  }
  expect(copies()).toHaveLength(8)
  expect(copies()[0]).toBe('daily-20251116-060000.db')
  const [own] = readdirSync(stick)
  expect(copies(join(stick, own ?? ''))).toEqual(copies())
})

test('a stick that was pulled out costs no copy and no word; the one that comes back gets the next copy', async () => {
  const stick = temporaryFolder()
  const { backups, copies, setNow, desk } = await openRegister(stick)
  rmSync(stick, { recursive: true })
  backups.makeAutomatic()
  expect(copies()).toHaveLength(1)
  expect(existsSync(stick)).toBe(false)
  mkdirSync(stick)
  setNow('2025-11-29T06:00:00.000Z')
  backups.makeAutomatic()
  const { registerId } = readKeyFile(registerFiles(desk.configuration.registerFolder).keys).keyFile
  expect(copies(join(stick, `protocol-desk-${registerId.slice(0, 8)}`))).toEqual(['daily-20251129-060000.db'])
})

test('what a killed copy left is swept', async () => {
  const { open, folder } = await openRegister()
  mkdirSync(folder)
  for (const file of ['daily-20251127-060000.db.tmp', 'daily-20251127-060000.keys.a', 'daily-20251127-060000.manifest.json']) writeFileSync(join(folder, file), '')
  open()
  vi.advanceTimersByTime(6000)
  expect(readdirSync(folder).filter((file) => file.includes('20251127'))).toEqual([])
})

test('a failure is told and disturbs nothing; a transaction is waited out', async () => {
  const { open, folder, failures, copies, connection, change } = await openRegister()
  writeFileSync(folder, 'a file where the folder should be')
  const opened = open()
  vi.advanceTimersByTime(6000)
  change()
  opened.beforeClosing()
  expect(failures).toHaveLength(2)

  rmSync(folder)
  connection.database.exec('BEGIN')
  open()
  vi.advanceTimersByTime(6000)
  expect(copies()).toEqual([])
  connection.database.exec('COMMIT')
  vi.advanceTimersByTime(1000)
  expect(copies()).toHaveLength(1)
})
