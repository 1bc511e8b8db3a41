import { expect, test } from 'vitest'
import { run } from './kill-writes.ts'
import { expectSoundRun } from './sound-run.ts'

test('killed while people and delegations are written: nothing answered is lost, nothing is half there', { timeout: 300_000 }, async () => {
  const { rounds, acknowledged, seen } = await expectSoundRun(run, 20)
  expect(rounds).toBe(20)
  expect(acknowledged).toBeGreaterThan(30)
  expect(seen?.['killed at work']).toBeGreaterThan(5)
})
