import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { openRegisterDatabase } from '../../../../electron/database/connection.ts'
import { migrations } from '../../../../electron/database/migrations/index.ts'
import { createTestRegister, type TestRegister } from '../../../helpers/register.ts'
import { makeTemporaryFolder, removeFolder } from '../../../helpers/temporary-folder.ts'

const compiled = makeTemporaryFolder()
afterAll(() => removeFolder(compiled))

/** Another process takes numbers, 25 at a time, and is killed in the middle of it. @returns the last number it said it had */
async function killWhileNumbering(register: TestRegister, round: number): Promise<number> {
  const script = join(import.meta.dirname, 'children', 'number-child.ts')
  const parameters = ['--experimental-strip-types', '--no-warnings', script, register.folder, register.dataKey.toString('hex'), String(round * 1_000_000)]
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: compiled } })
  let said = ''
  let killing: Promise<void> | undefined
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    killing ??= pause((round * 13) % 40).then(() => void child.kill('SIGKILL'))
  })
  await new Promise((done) => child.once('close', done))
  await killing
  return Number(said.trim().split('\n').at(-1)?.replace('01-18/', ''))
}

test('killed while it numbers: what was said is kept, batches are whole, no number is missing or given twice', { timeout: 90_000 }, async () => {
  const register = await createTestRegister(migrations)
  for (let round = 0; round < 6; round += 1) {
    register.close()
    const said = await killWhileNumbering(register, round)
    const { database } = register.reopen()
    const rows = database.prepare<[], { seq: number; number: string; subject_id: string }>('SELECT seq, number, subject_id FROM paper_numbers ORDER BY seq').all()
    expect(rows.length, `round ${round}`).toBeGreaterThanOrEqual(said)
    expect(rows.length % 25).toBe(0)
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1))
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length)
    expect(new Set(rows.map(({ subject_id: subject }) => subject)).size).toBe(rows.length)
    const entries = Number(database.prepare(`SELECT count(*) FROM trail WHERE action = 'number-reserved'`).pluck().get())
    expect(entries, 'one entry of the history for each batch').toBe(rows.length / 25)
  }
})

test('while one process has the register, another cannot open it and take numbers past it', async () => {
  const register = await createTestRegister(migrations)
  expect(() => openRegisterDatabase({ folder: register.folder, dataKey: register.dataKey, mode: 'open' })).toThrow(expect.objectContaining({ code: 'register-in-use' }))
})
