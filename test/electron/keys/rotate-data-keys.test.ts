import { beforeAll, expect, test } from 'vitest'

import { removeUser, resumeUser, suspendUser } from '../../../electron/keys/administration.ts'
import { macHolds } from '../../../electron/keys/key-file-text.ts'
import { makeRecoveryParts } from '../../../electron/keys/recovery.ts'
import { rotateDataKeys } from '../../../electron/keys/rotate-data-keys.ts'
import { unlock } from '../../../electron/keys/unlock.ts'
import { readRoll } from '../../../electron/keys/roll.ts'
import { verifyGrants } from '../../../electron/keys/users.ts'
import { fastPolicy } from '../../helpers/register.ts'
import { forged, open, refusal, rewritten, sampleOffice, type Office } from './sample-office.ts'

let office: Office
beforeAll(async () => {
  office = await sampleOffice()
})

test('everybody’s password and paper opens the new keys, though nobody typed one', async () => {
  const { admin, adminId, officerId, clerkId, recoveryKey } = office
  const { keyFile, parts } = await makeRecoveryParts(office.keyFile, admin, fastPolicy)
  const rotation = rotateDataKeys(keyFile, admin, 'register-2.db')
  const { before, after } = rotation
  const stored = rewritten(rotation.keyFile)
  expect([before.dataKey.equals(admin.dataKey), before.sensitiveKey?.equals(admin.sensitiveKey ?? before.dataKey)]).toEqual([true, true])
  const opened = [
    await open(stored, adminId, 'Айгүл'), await open(stored, officerId, 'Бакыт'),
    await unlock(stored, { recoveryKey }, fastPolicy), await unlock(stored, { recoveryParts: parts }, fastPolicy),
  ]
  for (const keys of opened) expect([keys.dataKey, keys.sensitiveKey]).toEqual([after.dataKey, after.sensitiveKey])
  expect(await open(stored, clerkId, 'Элмира')).toMatchObject({ dataKey: after.dataKey, sensitiveKey: undefined })
  expect(new Set([before, after].flatMap((keys) => [keys.dataKey.toString('hex'), keys.sensitiveKey?.toString('hex')])).size).toBe(4)
})

test('the key file names the register’s new file and the epoch, signed', () => {
  const { admin, keyFile } = office
  const rotated = rotateDataKeys(keyFile, admin, 'register-2.db')
  expect(readRoll(keyFile.registerId, rotated.keyFile.roll).dataKeys).toMatchObject({ epoch: 2, database: 'register-2.db' })
  const again = rotateDataKeys(rewritten(rotated.keyFile), { ...admin, ...rotated.after }, 'register-3.db')
  expect(readRoll(keyFile.registerId, again.keyFile.roll).dataKeys).toMatchObject({ epoch: 3, database: 'register-3.db' })
  expect(verifyGrants(again.keyFile)).toEqual([])
  expect(again.keyFile.sequence).toBe(keyFile.sequence + 2)
})

test('the old data key opens nothing new', async () => {
  const { admin, keyFile, clerkId } = office
  const { keyFile: rotated, after } = rotateDataKeys(keyFile, admin, 'register-2.db')
  expect([macHolds(rotated, admin.dataKey), macHolds(rotated, after.dataKey)]).toEqual([false, true])
  expect(await refusal(() => suspendUser(rotated, admin, clerkId))).toBe('key-file-damaged')
  // Nor do boxes of the old epoch, put into the new file by somebody who has the new key as well.
  const mixed = forged(rotated, after.dataKey, ({ holders }) => {
    for (const holder of holders) if (holder['id'] === clerkId) holder['sealed'] = keyFile.holders.find((old) => old.id === clerkId)?.sealed
  })
  expect(await refusal(() => open(mixed, clerkId, 'Элмира'))).toBe('key-file-damaged')
})

test('who was shut out before is not given the new keys; who comes back is', async () => {
  const { admin, officerId, clerkId } = office
  const gone = removeUser(suspendUser(office.keyFile, admin, officerId), admin, clerkId)
  const { keyFile, after } = rotateDataKeys(gone, admin, 'register-2.db')
  expect(await refusal(() => open(keyFile, clerkId, 'Элмира'))).toBe('not-found')
  expect(await refusal(() => open(keyFile, officerId, 'Бакыт'))).toBe('user-suspended')
  const resumed = resumeUser(keyFile, { ...admin, ...after }, officerId)
  expect((await open(resumed, officerId, 'Бакыт')).sensitiveKey).toEqual(after.sensitiveKey)
})

test('takes an administrator', async () => {
  const keys = await open(office.keyFile, office.officerId, 'Бакыт')
  expect(await refusal(() => rotateDataKeys(office.keyFile, keys, 'register-2.db'))).toBe('not-allowed')
})
