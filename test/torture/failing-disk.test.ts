import { expect, test } from 'vitest'
import { run } from './failing-disk.ts'
import { expectSoundRun } from './sound-run.ts'

test('a full or broken disk is called so at every access; nothing answered is lost and work goes on', { timeout: 300_000 }, async (context) => {
  const { acknowledged, seen, skipped } = await expectSoundRun(run, 60)
  if (skipped !== undefined) context.skip(skipped)
  expect(acknowledged).toBeGreaterThan(60)
  expect(seen?.['failures full disk']).toBeGreaterThan(15)
  expect(seen?.['failures broken disk']).toBeGreaterThan(15)
})
