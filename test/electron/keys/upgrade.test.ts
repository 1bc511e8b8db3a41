import { describe, expect, test } from 'vitest'

import { addUser } from '../../../electron/keys/administration.ts'
import { unlockFirstVersion, type FirstKeyFile } from '../../../electron/keys/first-version.ts'
import { parseKeyFile } from '../../../electron/keys/key-file.ts'
import { serializeKeyFile } from '../../../electron/keys/key-file-text.ts'
import { recover, replaceRecoveryKey } from '../../../electron/keys/recovery.ts'
import { rotateDataKeys } from '../../../electron/keys/rotate-data-keys.ts'
import { unlock } from '../../../electron/keys/unlock.ts'
import { upgradeKeyFile } from '../../../electron/keys/upgrade.ts'
import { listUsers, verifyGrants } from '../../../electron/keys/users.ts'
import { fastPolicy } from '../../helpers/register.ts'
import { firstVersionSample } from './first-version-sample.ts'
import { administrator, clerk, open, refusal, rewritten } from './sample-office.ts'

const { text, password, recoveryKey, dataKey } = firstVersionSample
const first = { name: 'Айгүл', ...administrator }

function sample(alter: (text: string) => string = (same) => same): FirstKeyFile {
  const keyFile = parseKeyFile(Buffer.from(text, 'utf8'))
  if (keyFile.version !== 1) throw new Error('not of version 1')
  const signedText = alter(keyFile.signedText)
  const read = parseKeyFile(serializeKeyFile({ signedText, mac: keyFile.mac }))
  if (read.version !== 1) throw new Error('not of version 1')
  return read
}

describe('a key file of version 1', () => {
  test('is read as it was written, and opens with its password and its recovery key', async () => {
    const keyFile = sample()
    expect(serializeKeyFile(keyFile).toString('utf8')).toBe(text)
    expect((await unlockFirstVersion(keyFile, { password }, fastPolicy)).dataKey).toEqual(dataKey)
    expect((await unlockFirstVersion(keyFile, { recoveryKey }, fastPolicy)).dataKey).toEqual(dataKey)
    expect(await refusal(() => unlockFirstVersion(keyFile, { password: 'guess' }, fastPolicy))).toBe('wrong-password')
    expect(await refusal(() => unlockFirstVersion(keyFile, { password }))).toBe('key-file-damaged')
    expect(listUsers(keyFile)).toEqual([])
  })

  test('shows every alteration of a slot', async () => {
    for (const [from, to] of [
      ['877effa7', '877effa8'], ['"memoryKiB":8', '"memoryKiB":16'], ['"iterations":1', '"iterations":2'], ['Omg6YTlp', 'Omg6YTlq'],
      ['h9jpP', 'h9jpQ'], ['raUpm', 'raUpn'], ['"kind":"password"', '"kind":"recovery"'], ['25178f54', '25178f55'],
    ] as const) {
      expect(await refusal(() => unlockFirstVersion(sample((line) => line.replace(from, to)), { password }, fastPolicy)), from).toBe('wrong-password')
    }
    const note = sample((line) => line.replace('"sequence":1', '"sequence":2'))
    expect(await refusal(() => unlockFirstVersion(note, { password }, fastPolicy))).toBe('key-file-damaged')
  })
})

describe('its upgrade', () => {
  test('by password keeps the data key, the password and the paper in the safe', async () => {
    const upgraded = await upgradeKeyFile(sample(), { password }, first, fastPolicy)
    const keyFile = rewritten(upgraded.keyFile)
    expect(listUsers(keyFile)).toMatchObject([{ id: upgraded.userId, name: 'Айгүл', ...administrator }])
    expect(verifyGrants(keyFile)).toEqual([])
    expect(keyFile.sequence).toBe(2)
    const opened = await open(keyFile, upgraded.userId, password)
    const byPaper = await unlock(keyFile, { recoveryKey }, fastPolicy)
    expect(opened.dataKey).toEqual(dataKey)
    expect(opened.sensitiveKey?.equals(dataKey)).toBe(false)
    expect([byPaper.dataKey, byPaper.sensitiveKey]).toEqual([opened.dataKey, opened.sensitiveKey])
    expect(await refusal(() => upgradeKeyFile(sample(), { password: 'guess' }, first, fastPolicy))).toBe('wrong-password')
  })

  test('the old paper recovers the password, also after new data keys', async () => {
    const { keyFile, userId, unlocked } = await upgradeKeyFile(sample(), { password }, first, fastPolicy)
    for (const file of [keyFile, rotateDataKeys(keyFile, unlocked, 'register-2.db').keyFile]) {
      const recovered = await recover(file, { recoveryKey }, userId, 'жаңы', fastPolicy)
      await open(rewritten(recovered.keyFile), userId, 'жаңы')
      expect(verifyGrants(recovered.keyFile)).toEqual([])
    }
  })

  test('before a second user comes, who will hold the old data key, the paper is replaced', async () => {
    const { keyFile, unlocked, userId } = await upgradeKeyFile(sample(), { password }, first, fastPolicy)
    const user = { name: 'Элмира', password: 'p', ...clerk }
    expect(await refusal(() => addUser(keyFile, unlocked, user, fastPolicy))).toBe('recovery-key-old')
    const replaced = await replaceRecoveryKey(keyFile, unlocked, fastPolicy)
    expect(replaced.keyFile.signedText).not.toContain('first-version')
    const added = await addUser(replaced.keyFile, unlocked, user, fastPolicy)
    await open(added.keyFile, added.userId, 'p')
    await unlock(added.keyFile, { recoveryKey: replaced.recoveryKey }, fastPolicy)
    expect(await refusal(() => unlock(added.keyFile, { recoveryKey }, fastPolicy))).toBe('wrong-recovery-key')
    await open(added.keyFile, userId, password)
  })

  test('by recovery key takes a new password, and the same paper opens as before', async () => {
    const { keyFile, userId, unlocked } = await upgradeKeyFile(sample(), { recoveryKey, newPassword: 'жаңы' }, first, fastPolicy)
    expect((await open(keyFile, userId, 'жаңы')).dataKey).toEqual(dataKey)
    expect((await unlock(keyFile, { recoveryKey }, fastPolicy)).sensitiveKey).toEqual(unlocked.sensitiveKey)
    expect(await refusal(() => open(keyFile, userId, password))).toBe('wrong-password')
    await addUser(keyFile, unlocked, { name: 'Элмира', password: 'p', ...clerk }, fastPolicy)
  })

  test('by recovery key without a new password leaves the paper as the way in', async () => {
    const { keyFile, userId } = await upgradeKeyFile(sample(), { recoveryKey }, first, fastPolicy)
    expect(await refusal(() => open(keyFile, userId, password))).toBe('wrong-password')
    const recovered = await recover(keyFile, { recoveryKey }, userId, 'жаңы', fastPolicy)
    expect((await open(recovered.keyFile, userId, 'жаңы')).dataKey).toEqual(dataKey)
  })
})
