import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { migrations } from '../../../electron/database/migrations/index.ts'
import { startDailyCopies } from '../../../electron/office/daily-copy.ts'
import { createTestRegister } from '../../helpers/register.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

async function openRegister() {
  const register = await createTestRegister(migrations)
  const { backups } = register.connection.files
  const failures: unknown[] = []
  let now = '2025-11-28T06:00:00.000Z'
  const clock = { now: () => now, today: () => now.slice(0, 10) }
  return {
    ...register,
    connection: register.connection,
    backups,
    failures,
    setNow: (next: string) => void (now = next),
    open: () => startDailyCopies(register.connection, clock, (error) => failures.push(error)),
    copies: () => (existsSync(backups) ? readdirSync(backups).filter((file) => file.endsWith('.db')).toSorted() : []),
    change: () => register.connection.database.exec("INSERT INTO drafts VALUES (hex(randomblob(8)), '{}', '2025')"),
  }
}

test('opening makes a copy a little later, and none while the newest is younger than a day', async () => {
  const { open, copies, setNow, backups } = await openRegister()
  open()
  expect(copies()).toEqual([])
  vi.advanceTimersByTime(6000)
  expect(copies()).toEqual(['daily-20251128-060000.db'])
  expect(readdirSync(backups)).toContain('daily-20251128-060000.keys.a')

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

test('seven days are kept, and copies from before a migration', async () => {
  const { open, copies, setNow, change, backups } = await openRegister()
  mkdirSync(backups)
  writeFileSync(join(backups, 'before-0030-20251101-080000.db'), '')
  for (let day = 10; day < 20; day += 1) {
    setNow(`2025-11-${day}T06:00:00.000Z`)
    const opened = open()
    change()
    opened.beforeClosing()
  }
  expect(copies()).toHaveLength(8)
  expect(copies().slice(0, 2)).toEqual(['before-0030-20251101-080000.db', 'daily-20251113-060000.db'])
  expect(readdirSync(backups)).toHaveLength(1 + 7 * 3)
})

test('what a killed copy left is swept', async () => {
  const { open, backups } = await openRegister()
  mkdirSync(backups)
  for (const file of ['daily-20251127-060000.db.tmp', 'daily-20251127-060000.keys.a']) writeFileSync(join(backups, file), '')
  open()
  vi.advanceTimersByTime(6000)
  expect(readdirSync(backups).toSorted()).toEqual(['daily-20251128-060000.db', 'daily-20251128-060000.keys.a', 'daily-20251128-060000.keys.b'])
})

test('a failure is told and disturbs nothing; a transaction is waited out', async () => {
  const { open, backups, failures, copies, connection, change } = await openRegister()
  writeFileSync(backups, 'a file where the folder should be')
  const opened = open()
  vi.advanceTimersByTime(6000)
  change()
  opened.beforeClosing()
  expect(failures).toHaveLength(2)

  rmSync(backups)
  connection.database.exec('BEGIN')
  open()
  vi.advanceTimersByTime(6000)
  expect(copies()).toEqual([])
  connection.database.exec('COMMIT')
  vi.advanceTimersByTime(1000)
  expect(copies()).toHaveLength(1)
})
