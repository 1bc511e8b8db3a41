import { expect, test } from 'vitest'
import { run } from './replaced-pages.ts'
import { expectSoundRun } from './sound-run.ts'

test('pages of an older copy, and the whole older copy, are noticed', { timeout: 300_000 }, async () => {
  const { rounds, seen } = await expectSoundRun(run, 16)
  expect(rounds).toBe(16)
  expect(seen?.['noticed by the history at opening']).toBeGreaterThan(0)
})
