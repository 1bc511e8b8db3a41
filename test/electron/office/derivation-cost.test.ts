import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { derivationFloor } from '../../../electron/keys/derivation.ts'
import { calibratedDerivation } from '../../../electron/office/derivation-cost.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

function aComputer() {
  const file = join(temporaryFolder(), 'derivation-cost.json')
  let measurements = 0
  const cost = { ...derivationFloor, memoryKiB: 128 * 1024 }
  const measure = async () => {
    measurements += 1
    return cost
  }
  return {
    file,
    /** The cost of a new lock after a start of the program. */
    start: async () => (await calibratedDerivation(file, measure).policy()).cost,
    cost,
    measurements: () => measurements,
  }
}

test('the computer is measured once, and again where the profile came to another one', async () => {
  const { file, start, cost, measurements } = aComputer()
  expect(await start()).toEqual(cost)
  expect(await start()).toEqual(cost)
  expect(measurements()).toBe(1)
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), machine: 'another' }))
  expect(await start()).toEqual(cost)
  expect(measurements()).toBe(2)
})

test('what somebody wrote there to make guessing cheap, or the machine stand still, is measured again', async () => {
  const { file, start, cost, measurements } = aComputer()
  await start()
  const kept = JSON.parse(readFileSync(file, 'utf8'))
  for (const memoryKiB of [8, 1024 * 1024, 0.5]) {
    writeFileSync(file, JSON.stringify({ ...kept, cost: { ...cost, memoryKiB } }))
    expect(await start()).toEqual(cost)
  }
  writeFileSync(file, '{"cost":')
  expect(await start()).toEqual(cost)
  expect(measurements()).toBe(5)
})

test('a disk that refuses keeps nobody from a new password', async () => {
  const cost = { ...derivationFloor, memoryKiB: 128 * 1024 }
  const { policy } = calibratedDerivation('/nowhere/at/all/cost.json', async () => cost)
  expect((await policy()).cost).toEqual(cost)
})
