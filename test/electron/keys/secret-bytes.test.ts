import { expect, test, vi } from 'vitest'

import { addUser, changeRole, removeUser, resetPassword, suspendUser } from '../../../electron/keys/administration.ts'
import { changePassword } from '../../../electron/keys/change-password.ts'
import { createKeys } from '../../../electron/keys/create-keys.ts'
import { enableDevice } from '../../../electron/keys/device-unlock.ts'
import { parseKeyFile } from '../../../electron/keys/key-file.ts'
import { makeRecoveryParts, recover, replaceRecoveryKey } from '../../../electron/keys/recovery.ts'
import { rotateDataKeys } from '../../../electron/keys/rotate-data-keys.ts'
import { unlock, wipeKeys, type UnlockedKeys } from '../../../electron/keys/unlock.ts'
import { upgradeKeyFile } from '../../../electron/keys/upgrade.ts'
import { fastPolicy } from '../../helpers/register.ts'
import { firstVersionSample } from './first-version-sample.ts'
import { administrator, clerk, officer, open, refusal } from './sample-office.ts'

/** Every piece of memory that held a secret while a function ran. */
const held = vi.hoisted((): Uint8Array[] => [])

type Maker = (...given: never[]) => unknown

function watched<Module extends object>(module: Module, names: readonly (keyof Module)[]): Module {
  const watch = (make: Maker): Maker => (...given) => {
    const made = make(...given)
    const keep = (one: unknown): void => {
      if (one instanceof Uint8Array) held.push(one)
    }
    if (made instanceof Promise) made.then(keep, () => undefined)
    else keep(made)
    return made
  }
  return { ...module, ...Object.fromEntries(names.map((name) => [name, watch(module[name] as Maker)])) }
}

vi.mock(import('../../../electron/keys/secret-bytes.ts'), async (original) =>
  watched(await original(), ['secretBytes', 'randomSecret', 'copySecret', 'deriveSubKey']),
)
vi.mock(import('../../../electron/keys/derivation.ts'), async (original) => watched(await original(), ['deriveKey', 'passwordBytes']))
vi.mock(import('../../../electron/keys/key-pairs.ts'), async (original) => watched(await original(), ['sharedSecret']))
vi.mock(import('../../../electron/keys/recovery-key.ts'), async (original) => watched(await original(), ['parseRecoveryKey']))

/** Runs it and says how many of the secrets it held are left, apart from those it gives to its caller. */
async function leftBehind<Value>(run: () => Promise<Value> | Value, given: (value: Value) => readonly (Uint8Array | undefined)[]): Promise<Value> {
  held.length = 0
  const value = await run()
  expect(held.length).toBeGreaterThan(0)
  const theirs = new Set(given(value))
  expect(held.filter((bytes) => !theirs.has(bytes) && bytes.some((byte) => byte !== 0))).toHaveLength(0)
  return value
}

const nothing = (): [] => []
const keysOf = (keys: UnlockedKeys) => [keys.dataKey, keys.sensitiveKey, keys.signingKey]

test('every secret that a function made and did not hand out is zeros when it returns', async () => {
  const first = { name: 'Айгүл', password: 'p', ...administrator }
  const { keyFile, unlocked: admin, userId, recoveryKey } = await leftBehind(() => createKeys(first, fastPolicy), ({ unlocked }) => keysOf(unlocked))
  const added = await leftBehind(() => addUser(keyFile, admin, { name: 'Бакыт', password: 'q', ...clerk }, fastPolicy), nothing)
  const opened = await leftBehind(() => open(added.keyFile, userId, 'p'), keysOf)
  await leftBehind(() => unlock(added.keyFile, { recoveryKey }, fastPolicy), keysOf)
  await leftBehind(() => changePassword(added.keyFile, { userId, password: 'p' }, 'r', fastPolicy), nothing)
  await leftBehind(() => resetPassword(added.keyFile, admin, added.userId, 'r', fastPolicy), nothing)
  await leftBehind(() => changeRole(added.keyFile, admin, added.userId, officer), nothing)
  await leftBehind(() => suspendUser(added.keyFile, admin, added.userId), nothing)
  await leftBehind(() => removeUser(added.keyFile, admin, added.userId), nothing)
  await leftBehind(() => replaceRecoveryKey(keyFile, admin, fastPolicy), nothing)
  const sheets = await leftBehind(() => makeRecoveryParts(keyFile, admin, fastPolicy), nothing)
  await leftBehind(() => unlock(sheets.keyFile, { recoveryParts: sheets.parts }, fastPolicy), keysOf)
  await leftBehind(() => recover(keyFile, { recoveryKey }, userId, 'r', fastPolicy), ({ unlocked }) => keysOf(unlocked))
  const device = await leftBehind(
    () => enableDevice(keyFile, { userId, password: 'p' }, 'desk', fastPolicy), ({ deviceSecret }) => [deviceSecret],
  )
  await leftBehind(() => unlock(device.keyFile, { userId, deviceId: 'desk', deviceSecret: device.deviceSecret }), keysOf)
  await leftBehind(() => rotateDataKeys(keyFile, admin, 'register-2.db'), ({ before, after }) => [
    before.dataKey, before.sensitiveKey, after.dataKey, after.sensitiveKey,
  ])
  // The keys that somebody else holds are untouched by all of it, until their owner wipes them.
  expect(keysOf(opened)).toEqual(keysOf(admin))
  wipeKeys(opened)
  expect(keysOf(opened).every((key) => key?.every((byte) => byte === 0))).toBe(true)
  expect(keysOf(admin).some((key) => key?.every((byte) => byte === 0))).toBe(false)
})

test('also where it refuses', async () => {
  const { keyFile, unlocked: admin, userId } = await createKeys({ name: 'Айгүл', password: 'p', ...administrator }, fastPolicy)
  const other = await createKeys({ name: 'Айгүл', password: 'p', ...administrator }, fastPolicy)
  for (const run of [
    () => open(keyFile, userId, 'guess'),
    () => unlock(keyFile, { recoveryKey: other.recoveryKey }, fastPolicy),
    () => changePassword(keyFile, { userId, password: 'p' }, '', fastPolicy),
    () => addUser(keyFile, admin, { name: 'айгүл', password: 'q', ...clerk }, fastPolicy),
    () => addUser(keyFile, admin, { name: 'Бакыт', password: '', ...clerk }, fastPolicy),
    () => makeRecoveryParts(keyFile, other.unlocked, fastPolicy),
    () => recover(keyFile, { recoveryKey: other.recoveryKey }, userId, 'r', fastPolicy),
  ]) await leftBehind(async () => expect(await refusal(run)).not.toBe('nothing thrown'), nothing)
})

test('an upgrade wipes the old data key that it opened', async () => {
  const keyFile = parseKeyFile(Buffer.from(firstVersionSample.text, 'utf8'))
  if (keyFile.version !== 1) throw new Error('not of version 1')
  const { password, recoveryKey } = firstVersionSample
  for (const secret of [{ password }, { recoveryKey, newPassword: 'жаңы' }]) {
    const upgraded = await leftBehind(
      () => upgradeKeyFile(keyFile, secret, { name: 'Айгүл', ...administrator }, fastPolicy), ({ unlocked }) => keysOf(unlocked),
    )
    const opened = await leftBehind(() => unlock(upgraded.keyFile, { recoveryKey }, fastPolicy), keysOf)
    expect(opened.dataKey).toEqual(firstVersionSample.dataKey)
  }
})

test('secrets have memory of their own, shared with nothing else in the process', async () => {
  const { unlocked } = await createKeys({ name: 'Айгүл', password: 'p', ...administrator }, fastPolicy)
  for (const key of keysOf(unlocked)) expect(key?.buffer.byteLength).toBe(32)
})
