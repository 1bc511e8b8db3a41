import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { AppError } from '../../../shared/errors.ts'
import { AttemptGuard, delayAfter } from '../../../electron/keys/attempt-guard.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

const wrong = (): Promise<never> => Promise.reject(new AppError('wrong-password'))
const right = (): Promise<string> => Promise.resolve('open')

function bench(): { path: string; clock: { now: number }; guard: () => AttemptGuard } {
  const path = join(temporaryFolder(), 'attempts')
  const clock = { now: 1_000_000_000 }
  return { path, clock, guard: () => new AttemptGuard(path, () => clock.now) }
}

async function codeOf(run: Promise<unknown>): Promise<unknown> {
  return run.then(() => 'open', (error: unknown) => (error instanceof AppError ? [error.code, error.details['waitSeconds']] : error))
}

test('three slips are free, then the wait doubles up to thirty seconds', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000, 1e9].map((failed) => delayAfter(failed) / 1000)).toEqual([
    0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30,
  ])
})

test('after the third wrong password the next attempt waits, whichever password it brings', async () => {
  const { guard, clock } = bench()
  const mine = guard()
  expect(await codeOf(mine.attempt(wrong))).toEqual(['wrong-password', 0])
  expect(await codeOf(mine.attempt(wrong))).toEqual(['wrong-password', 0])
  expect(await codeOf(mine.attempt(wrong))).toEqual(['wrong-password', 1])
  expect(await codeOf(mine.attempt(right))).toEqual(['too-many-attempts', 1])
  clock.now += 1000
  expect(await codeOf(mine.attempt(wrong))).toEqual(['wrong-password', 2])
  clock.now += 1999
  expect(await codeOf(mine.attempt(right))).toEqual(['too-many-attempts', 1])
  clock.now += 1
  expect(await codeOf(mine.attempt(right))).toBe('open')
  expect(mine.remainingMs()).toBe(0)
  expect(await codeOf(mine.attempt(wrong))).toEqual(['wrong-password', 0])
})

test('a restart does not start over; success forgets', async () => {
  const { guard, path, clock } = bench()
  for (let count = 0; count < 5; count += 1) {
    clock.now += 60_000
    await codeOf(guard().attempt(wrong))
  }
  expect(await codeOf(guard().attempt(right))).toEqual(['too-many-attempts', 4])
  clock.now += 4000
  expect(await codeOf(guard().attempt(right))).toBe('open')
  expect(existsSync(path)).toBe(false)
})

test('an attempt cut off in the middle counts', async () => {
  const { guard, path } = bench()
  void guard().attempt(() => new Promise(() => {}))
  expect(readFileSync(path, 'latin1')).toMatch(/^1 /u)
})

test('a clock set back by a year blocks no longer than thirty seconds', async () => {
  const { guard, clock } = bench()
  for (let count = 0; count < 20; count += 1) {
    clock.now += 60_000
    await codeOf(guard().attempt(wrong))
  }
  clock.now -= 365 * 24 * 3600 * 1000
  const mine = guard()
  expect(mine.remainingMs()).toBe(30_000)
  clock.now += 30_000
  expect(mine.remainingMs()).toBe(0)
  expect(guard().remainingMs()).toBe(0)
})

test('other failures and mistyped recovery keys are not counted', async () => {
  const { guard } = bench()
  const mine = guard()
  for (let count = 0; count < 10; count += 1) {
    await codeOf(mine.attempt(() => Promise.reject(new AppError('wrong-recovery-key', { reason: 'mistyped' }))))
    await codeOf(mine.attempt(() => Promise.reject(new AppError('key-file-damaged'))))
    await codeOf(mine.attempt(() => Promise.reject(new Error('a mistake in the program'))))
  }
  expect(mine.remainingMs()).toBe(0)
})

test('a spoiled file and a folder that cannot be written do not shut anybody out', async () => {
  const { guard, path } = bench()
  writeFileSync(path, 'rubbish')
  expect(guard().remainingMs()).toBe(0)
  const unwritable = new AttemptGuard(join(path, 'below', 'a', 'file'), () => 5)
  for (let count = 0; count < 3; count += 1) await codeOf(unwritable.attempt(wrong))
  expect(await codeOf(unwritable.attempt(right))).toEqual(['too-many-attempts', 1])
})
