import { expect, test } from 'vitest'
import { run } from './flipped-bytes.ts'
import { expectSoundRun } from './sound-run.ts'

test('a turned bit or a cut file is noticed wherever it is', { timeout: 300_000 }, async () => {
  const { seen } = await expectSoundRun(run, 250)
  expect(seen?.['noticed while open']).toBeGreaterThan(200)
  expect(seen?.['noticed at opening']).toBeGreaterThan(30)
  expect(seen?.['cut and noticed']).toBe(8)
  expect(seen?.['key files refused']).toBeGreaterThanOrEqual(8)
})
