import { expect, test } from 'vitest'
import { run } from './intake-files.ts'
import { expectSoundRun } from './sound-run.ts'

test('a file from outside, however it was altered, is read or refused, soon and without filling the memory', { timeout: 120_000 }, async () => {
  const { rounds, acknowledged, seen } = await expectSoundRun(run, 2000)
  expect(rounds).toBe(2000)
  expect(acknowledged).toBeGreaterThan(100)
  for (const kind of ['docx', 'xlsx', 'csv', 'tmx']) expect(seen?.[`${kind} by ${kind === 'docx' || kind === 'xlsx' ? 'archive' : 'bytes'}, refused`], kind).toBeGreaterThan(20)
})
