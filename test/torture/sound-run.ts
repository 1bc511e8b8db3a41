import { expect } from 'vitest'
import { type Harness, isSound, type Tally } from './harness.ts'

/** A small run in which every promise was kept; its one line is printed as the large run would. */
export async function expectSoundRun(run: Harness, rounds: number): Promise<Tally> {
  const tally = await run({ rounds, seed: 20_261_122 })
  console.log(JSON.stringify(tally))
  expect(isSound(tally), JSON.stringify(tally)).toBe(true)
  return tally
}
