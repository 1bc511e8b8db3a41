import { argon2id } from 'hash-wasm'
import { expect, test } from 'vitest'

import { AppError } from '../../../shared/errors.ts'
import {
  calibrate, checkCost, deriveKey, derivationCeiling, derivationFloor, passwordBytes, standardPolicy,
} from '../../../electron/keys/derivation.ts'
import { createKeys } from '../../../electron/keys/create-keys.ts'
import { deriveSubKey } from '../../../electron/keys/secret-bytes.ts'
import { unlock } from '../../../electron/keys/unlock.ts'
import { fastPolicy } from '../../helpers/register.ts'
import { administrator, altered, refusal, sampleOffice } from './sample-office.ts'

const first = { name: 'Айгүл', password: 'p', ...administrator }
const costs = ['memoryKiB', 'iterations', 'parallelism'] as const

async function calibratedMiB(floorMs: number, machineMemoryKiB = 64 * 1024 * 1024): Promise<number> {
  return (await calibrate({ measure: async () => floorMs, machineMemoryKiB })).memoryKiB / 1024
}

test('parameters below the floor and above the ceiling are refused before hashing', async () => {
  const { keyFile, adminId: userId } = await sampleOffice()
  // The fast locks of the tests themselves do not open under the program's policy.
  expect(await refusal(() => unlock(keyFile, { userId, password: 'Айгүл' }))).toBe('key-file-damaged')
  await expect(createKeys(first, { cost: fastPolicy.cost, floor: derivationFloor })).rejects.toThrow('new locks keep to the floor')
  for (const name of costs) {
    expect(() => checkCost({ ...derivationFloor, [name]: derivationFloor[name] - 1 }, derivationFloor)).toThrow(AppError)
    expect(() => checkCost({ ...derivationFloor, [name]: derivationCeiling[name] + 1 }, derivationFloor)).toThrow(AppError)
    expect(() => checkCost({ ...derivationFloor, [name]: Number.NaN }, derivationFloor)).toThrow(AppError)
  }
  const bomb = altered(keyFile, ({ holders }) => {
    for (const holder of holders) (holder['lock'] as Record<string, unknown>)['memoryKiB'] = 64 * 1024 * 1024
  })
  const start = performance.now()
  expect(await refusal(() => unlock(bomb, { userId, password: 'Айгүл' }, fastPolicy))).toBe('key-file-damaged')
  expect(performance.now() - start).toBeLessThan(1000)
})

test('the program’s own policy is RFC 9106’s second choice and opens', async () => {
  expect(standardPolicy).toEqual({
    cost: { memoryKiB: 65_536, iterations: 3, parallelism: 4 },
    floor: { memoryKiB: 65_536, iterations: 3, parallelism: 4 },
  })
  const { keyFile, userId, unlocked } = await createKeys(first)
  expect((await unlock(keyFile, { userId, password: 'p' })).dataKey.equals(unlocked.dataKey)).toBe(true)
})

test('an independent implementation derives the same bytes', async () => {
  for (let round = 0; round < 20; round += 1) {
    const cost = { memoryKiB: 64 + round, iterations: 1 + (round % 3), parallelism: 1 + (round % 4) }
    const salt = Buffer.alloc(16, round)
    const ours = await deriveKey(passwordBytes(`сөз ${round}`), salt, cost)
    const theirs = await argon2id({
      password: `сөз ${round}`, salt, memorySize: cost.memoryKiB, iterations: cost.iterations,
      parallelism: cost.parallelism, hashLength: 32, outputType: 'binary',
    })
    expect(ours.equals(Buffer.from(theirs))).toBe(true)
  }
})

test('hashing leaves the event loop free', async () => {
  let ticks = 0
  const timer = setInterval(() => { ticks += 1 }, 5)
  await deriveKey(passwordBytes('p'), Buffer.alloc(16), derivationFloor)
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(2)
})

test('calibration aims at half a second within its limits', async () => {
  expect(await calibratedMiB(125)).toBe(256)
  expect(await calibratedMiB(900)).toBe(64)
  expect(await calibratedMiB(1)).toBe(512)
  expect(await calibratedMiB(125, 1024 * 1024)).toBe(128)
})

test('sub-keys differ by purpose and by register', () => {
  const dataKey = Buffer.alloc(32, 7)
  const keys = [['a', 'x'], ['a', 'y'], ['b', 'x']].map(([id = '', label = '']) => deriveSubKey(dataKey, id, label).toString('hex'))
  expect(new Set(keys).size).toBe(3)
})
