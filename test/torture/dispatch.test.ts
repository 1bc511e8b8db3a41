import { expect, test } from 'vitest'
import { run } from './dispatch.ts'
import { expectSoundRun } from './sound-run.ts'

test('whatever a page sends is answered with a reply of the contract, as every role, and the register stays whole', { timeout: 120_000 }, async () => {
  const { rounds, acknowledged, seen } = await expectSoundRun(run, 20_000)
  expect(rounds).toBeGreaterThan(15_000)
  expect(acknowledged).toBeGreaterThan(500)
  for (const code of ['unknown-call', 'invalid-input', 'not-allowed', 'not-found']) expect(seen?.[code], code).toBeGreaterThan(20)
})
