import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, expect, test } from 'vitest'

import { openRegisterDatabase } from '../../../electron/database/connection.ts'
import { registerFiles } from '../../../electron/database/register-folder.ts'
import { createTestRegister } from '../../helpers/register.ts'
import type { TestRegister } from '../../helpers/register.ts'
import { makeTemporaryFolder, removeFolder } from '../../helpers/temporary-folder.ts'
import { firstStep } from './steps.ts'

/** Forty processes start in this file: they share what Node has compiled. */
const compiled = makeTemporaryFolder()
afterAll(() => removeFolder(compiled))

type Child = ChildProcessByStdio<null, Readable, null>

function start(register: TestRegister, task: string): Child {
  const script = join(import.meta.dirname, 'children', 'register-child.ts')
  const parameters = ['--experimental-strip-types', '--no-warnings', script, task, register.folder, register.dataKey.toString('hex')]
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled }
  return spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'], env })
}

/** Everything the process said until it ended; `onFirst` runs at its first word. */
async function hear(child: Child, onFirst?: () => Promise<void>): Promise<string[]> {
  let said = ''
  let pending: Promise<void> | undefined
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    pending ??= onFirst?.()
  })
  await new Promise((done) => { child.once('close', done) })
  await pending
  return said.split('\n').slice(0, -1)
}

test('a second process finds the register in use, in less than two seconds, and changes nothing', { timeout: 30_000 }, async () => {
  const register = await createTestRegister([firstStep])
  // A second opening in this process must not, by looking at the file, let go of the first one's lock.
  expect(() => openRegisterDatabase({ folder: register.folder, dataKey: register.dataKey, mode: 'open' })).toThrow(
    expect.objectContaining({ code: 'register-in-use' }),
  )
  const [answer = '', milliseconds = ''] = (await hear(start(register, 'try')))[0]?.split(' ') ?? []
  expect(answer).toBe('register-in-use')
  expect(Number(milliseconds)).toBeLessThan(2000)
  register.connection.database.exec(`INSERT INTO guests (name) VALUES ('Асан')`)
  register.close()
  expect(await hear(start(register, 'try'))).toEqual(['opened'])

  const before = createHash('sha256').update(readFileSync(registerFiles(register.folder).database)).digest('hex')
  const holder = start(register, 'hold')
  await hear(holder, async () => {
    const begun = performance.now()
    expect(() => register.reopen()).toThrow(expect.objectContaining({ code: 'register-in-use' }))
    expect(performance.now() - begun).toBeLessThan(2000)
    holder.kill('SIGKILL')
  })
  expect(createHash('sha256').update(readFileSync(registerFiles(register.folder).database)).digest('hex')).toBe(before)
  expect(register.reopen().database.prepare('SELECT name FROM guests').pluck().all()).toEqual(['Асан'])
})

test('killed while committing: nothing acknowledged is lost, in 30 rounds', { timeout: 60_000 }, async () => {
  const registers = [await createTestRegister([firstStep]), await createTestRegister([firstStep])]
  const acknowledged = await Promise.all(registers.map((register, lane) => killWhileCommitting(register, lane)))
  expect(Math.min(...acknowledged)).toBeGreaterThan(15)
})

/** Fifteen rounds on one register; how many commits were acknowledged in them. */
async function killWhileCommitting(register: TestRegister, lane: number): Promise<number> {
  register.close()
  let rows = 0
  let acknowledged = 0
  for (let round = 0; round < 15; round += 1) {
    const child = start(register, 'commit')
    const said = await hear(child, async () => {
      await pause(((round * 37 + lane * 17) % 60) + 1)
      child.kill('SIGKILL')
    })
    const last = Number(said.at(-1) ?? rows)
    expect(last, `round ${round}`).toBeGreaterThan(rows)
    const { database } = register.reopen()
    const kept = Number(database.prepare('SELECT count(*) FROM guests').pluck().get())
    expect(kept, `round ${round}`).toBeGreaterThanOrEqual(last)
    expect(database.prepare('SELECT count(*) FROM guests_search').pluck().get()).toBe(kept)
    expect(database.prepare('SELECT max(id) FROM guests').pluck().get()).toBe(kept)
    if (round % 7 === 0) expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    register.close()
    acknowledged += last - rows
    rows = kept
  }
  return acknowledged
}

test('killed in a migration: the old register or the new', { timeout: 60_000 }, async () => {
  const registers = await Promise.all(Array.from({ length: 8 }, () => createTestRegister([firstStep])))
  const found: unknown[] = []
  for (let round = 0; round < registers.length; round += 2) {
    const pair = registers.slice(round, round + 2)
    found.push(...(await Promise.all(pair.map((register, lane) => killInMigration(register, (round + lane) * 50)))))
  }
  expect(found).toContain(10)
})

/** The schema version found afterwards, everything else having been found to agree with it. */
async function killInMigration(register: TestRegister, afterMs: number): Promise<unknown> {
  const insert = register.connection.database.prepare('INSERT INTO guests (name, note) VALUES (?, ?)')
  register.connection.database.transaction(() => {
    for (let count = 0; count < 2000; count += 1) insert.run(`Конок ${count}`, 'х'.repeat(500))
  })()
  register.close()
  const child = start(register, 'migrate')
  await hear(child, async () => {
    await pause(afterMs)
    child.kill('SIGKILL')
  })
  const { database } = register.reopen()
  const version = database.pragma('user_version', { simple: true })
  const columns = database.prepare(`SELECT name FROM pragma_table_info('guests')`).pluck().all()
  const tables = database.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'marks'`).pluck().get()
  const dots = database.prepare(`SELECT count(*) FROM guests WHERE note LIKE '%.'`).pluck().get()
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect([10, 20]).toContain(version)
  expect(columns.includes('search_key')).toBe(version === 20)
  expect([tables, dots]).toEqual(version === 20 ? [1, 2000] : [0, 0])
  return version
}
