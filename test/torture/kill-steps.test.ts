import { expect, test } from 'vitest'
import { run } from './kill-steps.ts'
import { expectSoundRun } from './sound-run.ts'
import { wholeWorks } from './works/works.ts'

test('killed in every kind of work that has steps: the old state or the new one', { timeout: 300_000 }, async () => {
  const { rounds } = await expectSoundRun(run, 2 * wholeWorks.length)
  expect(rounds).toBe(2 * wholeWorks.length)
})
