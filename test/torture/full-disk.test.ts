import { expect, test } from 'vitest'
import { run } from './full-disk.ts'
import { expectSoundRun } from './sound-run.ts'

test('a small disk fills up: it is called full, and goes on when there is room', { timeout: 300_000 }, async (context) => {
  const { rounds, acknowledged, skipped } = await expectSoundRun(run, 5)
  if (skipped !== undefined) context.skip(skipped)
  expect(rounds).toBe(5)
  expect(acknowledged).toBeGreaterThan(4)
})
