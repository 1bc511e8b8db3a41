import { expect, test } from 'vitest'
import { run } from './power-cut.ts'
import { expectSoundRun } from './sound-run.ts'

test('the power is cut at any access to the disk: what was answered is there; and the simulator can tell', { timeout: 300_000 }, async (context) => {
  const { rounds, acknowledged, seen, skipped } = await expectSoundRun(run, 48)
  if (skipped !== undefined) context.skip(skipped)
  expect(rounds).toBe(48)
  expect(acknowledged).toBeGreaterThan(100)
  expect(seen?.['canary states with losses']).toBeGreaterThan(3)
})
