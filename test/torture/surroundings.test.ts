import { expect, test } from 'vitest'
import { expectSoundRun } from './sound-run.ts'
import { run } from './surroundings.ts'

test('files taken away, a second opener, sleep, a wrong clock, a protected disk: each is named and loses nothing', { timeout: 300_000 }, async () => {
  const { rounds, acknowledged } = await expectSoundRun(run, 1)
  expect(rounds).toBe(7)
  expect(acknowledged).toBeGreaterThan(20)
})
