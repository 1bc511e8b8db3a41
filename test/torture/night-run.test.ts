import { expect, test } from 'vitest'
import { run } from './night-run.ts'
import { expectSoundRun } from './sound-run.ts'

test('killed at any letter of a night run: no number is lost or used twice, and what was made is there', { timeout: 300_000 }, async () => {
  const { acknowledged, seen } = await expectSoundRun(run, 6)
  expect(acknowledged).toBeGreaterThan(30)
  expect(seen?.['killed at work']).toBeGreaterThan(2)
})
