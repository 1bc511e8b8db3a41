import { beforeAll, expect, test } from 'vitest'

import { removeUser, resetPassword, resumeUser, suspendUser } from '../../../electron/keys/administration.ts'
import { changePassword } from '../../../electron/keys/change-password.ts'
import { disableDevice, enableDevice } from '../../../electron/keys/device-unlock.ts'
import type { KeyFile } from '../../../electron/keys/key-file.ts'
import { serializeKeyFile } from '../../../electron/keys/key-file-text.ts'
import { recover } from '../../../electron/keys/recovery.ts'
import { rotateDataKeys } from '../../../electron/keys/rotate-data-keys.ts'
import { unlock, type UnlockedKeys } from '../../../electron/keys/unlock.ts'
import { listUsers } from '../../../electron/keys/users.ts'
import { fastPolicy } from '../../helpers/register.ts'
import { open, refusal, rewritten, sampleOffice, type Office } from './sample-office.ts'

let office: Office
let keyFile: KeyFile
let deviceSecret: Buffer
beforeAll(async () => {
  office = await sampleOffice()
  const enabled = await enableDevice(office.keyFile, { userId: office.officerId, password: 'Бакыт' }, 'desk', fastPolicy)
  keyFile = rewritten(enabled.keyFile)
  deviceSecret = enabled.deviceSecret
})

const openAt = (file: KeyFile, userId = office.officerId, deviceId = 'desk', secret = deviceSecret): Promise<UnlockedKeys> =>
  unlock(file, { userId, deviceId, deviceSecret: secret }, fastPolicy)

test('a computer opens for its user what the password opens, and the password still does', async () => {
  const [byDevice, byPassword] = [await openAt(keyFile), await open(keyFile, office.officerId, 'Бакыт')]
  expect(byDevice).toEqual({ ...byPassword, by: 'device' })
  expect(listUsers(keyFile).map((user) => user.devices)).toEqual([[], ['desk'], []])
  expect(serializeKeyFile(keyFile).includes(deviceSecret)).toBe(false)
})

test('a lost or foreign secret, another computer and another user open nothing', async () => {
  for (const run of [
    () => openAt(keyFile, office.officerId, 'desk', Buffer.alloc(32, 1)), () => openAt(keyFile, office.officerId, 'desk', Buffer.alloc(0)),
    () => openAt(keyFile, office.officerId, 'other'), () => openAt(keyFile, office.clerkId), () => openAt(keyFile, 'nobody'),
  ]) expect(await refusal(run)).toBe('device-unlock-failed')
})

test('it goes with the password, with suspension and with the user', async () => {
  const { admin, officerId: userId } = office
  const suspended = suspendUser(keyFile, admin, userId)
  for (const file of [
    await changePassword(keyFile, { userId, password: 'Бакыт' }, 'жаңы', fastPolicy),
    await resetPassword(keyFile, admin, userId, 'жаңы', fastPolicy),
    suspended, resumeUser(suspended, admin, userId), removeUser(keyFile, admin, userId),
  ]) expect(await refusal(() => openAt(file))).toBe('device-unlock-failed')
})

test('and with an administrator’s recovery', async () => {
  const { adminId: userId, recoveryKey } = office
  const enabled = await enableDevice(keyFile, { userId, password: 'Айгүл' }, 'home', fastPolicy)
  await openAt(enabled.keyFile, userId, 'home', enabled.deviceSecret)
  const recovered = await recover(enabled.keyFile, { recoveryKey }, userId, 'жаңы', fastPolicy)
  expect(await refusal(() => openAt(recovered.keyFile, userId, 'home', enabled.deviceSecret))).toBe('device-unlock-failed')
})

test('it survives new data keys', async () => {
  const { keyFile: rotated, after } = rotateDataKeys(keyFile, office.admin, 'register-2.db')
  expect((await openAt(rotated)).dataKey.equals(after.dataKey)).toBe(true)
})

test('is turned off by the user or an administrator, by nobody else', async () => {
  const { admin, officerId, clerkId } = office
  for (const keys of [admin, await openAt(keyFile)]) {
    const off = disableDevice(keyFile, keys, officerId, 'desk')
    expect(await refusal(() => openAt(off))).toBe('device-unlock-failed')
    await open(off, officerId, 'Бакыт')
    expect(disableDevice(off, keys, officerId, 'desk')).toBe(off)
  }
  const clerk = await open(keyFile, clerkId, 'Элмира')
  expect(await refusal(() => disableDevice(keyFile, clerk, officerId, 'desk'))).toBe('not-allowed')
  expect(await refusal(() => enableDevice(keyFile, { userId: officerId, password: 'guess' }, 'x', fastPolicy))).toBe('wrong-password')
})

test('enabling again replaces the secret; of nine computers the first gives way', async () => {
  const secret = { userId: office.officerId, password: 'Бакыт' }
  let file = (await enableDevice(keyFile, secret, 'desk', fastPolicy)).keyFile
  expect(await refusal(() => openAt(file))).toBe('device-unlock-failed')
  for (let number = 1; number <= 8; number += 1) file = (await enableDevice(file, secret, `room ${number}`, fastPolicy)).keyFile
  const devices = listUsers(rewritten(file)).find((user) => user.id === office.officerId)?.devices
  expect(devices).toEqual(['room 1', 'room 2', 'room 3', 'room 4', 'room 5', 'room 6', 'room 7', 'room 8'])
})
