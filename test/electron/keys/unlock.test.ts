import { describe, expect, test } from 'vitest'

import { addUser } from '../../../electron/keys/administration.ts'
import { changePassword } from '../../../electron/keys/change-password.ts'
import { createKeys } from '../../../electron/keys/create-keys.ts'
import { serializeKeyFile } from '../../../electron/keys/key-file-text.ts'
import { signatureHolds } from '../../../electron/keys/key-pairs.ts'
import { signWith, unlock, wipeKeys } from '../../../electron/keys/unlock.ts'
import { listUsers } from '../../../electron/keys/users.ts'
import { fastPolicy } from '../../helpers/register.ts'
import { administrator, clerk, open, refusal, rewritten, sampleOffice } from './sample-office.ts'

const first = (password: string) => ({ name: 'Айгүл', password, ...administrator })

describe('opening', () => {
  test('every user’s own password gives the same data key; passports open for those who may see them', async () => {
    const { keyFile, admin, adminId, officerId, clerkId } = await sampleOffice()
    const stored = rewritten(keyFile)
    const opened = [await open(stored, adminId, 'Айгүл'), await open(stored, officerId, 'Бакыт'), await open(stored, clerkId, 'Элмира')]
    for (const keys of opened) expect(keys.dataKey.equals(admin.dataKey)).toBe(true)
    expect(opened.map((keys) => keys.sensitiveKey?.equals(admin.sensitiveKey ?? Buffer.alloc(0)))).toEqual([true, true, undefined])
    expect(opened.map((keys) => keys.userId)).toEqual([adminId, officerId, clerkId])
    expect(admin.dataKey).toHaveLength(32)
    expect(admin.dataKey.equals(admin.sensitiveKey ?? admin.dataKey)).toBe(false)
  })

  test('the recovery key opens everything and is nobody', async () => {
    const { keyFile, admin, recoveryKey } = await sampleOffice()
    const keys = await unlock(keyFile, { recoveryKey }, fastPolicy)
    expect(keys).toMatchObject({ userId: null, by: 'recovery-key', dataKey: admin.dataKey, sensitiveKey: admin.sensitiveKey })
    const other = await createKeys(first('p'), fastPolicy)
    expect(await refusal(() => unlock(keyFile, { recoveryKey: other.recoveryKey }, fastPolicy))).toBe('wrong-recovery-key')
  })

  test('no key lies in the file as it is', async () => {
    const { keyFile, admin } = await sampleOffice()
    const bytes = serializeKeyFile(keyFile)
    for (const key of [admin.dataKey, admin.sensitiveKey, admin.signingKey]) {
      expect(bytes.includes(key ?? '')).toBe(false)
      expect(bytes.includes(key?.toString('base64').slice(0, 40) ?? '')).toBe(false)
    }
  })

  test('a wrong password, an empty one, another user’s, and the right one with a space are refused', async () => {
    const { keyFile, adminId, clerkId } = await sampleOffice()
    for (const password of ['айгүл', '', 'Айгүл ', 'Элмира', 'a'.repeat(1_000_000)]) {
      expect(await refusal(() => open(keyFile, adminId, password))).toBe('wrong-password')
    }
    expect(await refusal(() => open(keyFile, clerkId, 'Айгүл'))).toBe('wrong-password')
    expect(await refusal(() => open(keyFile, 'nobody', 'Айгүл'))).toBe('not-found')
    expect(await refusal(() => open(keyFile, 'recovery-key', 'Айгүл'))).toBe('not-found')
  })

  test('one password typed as composed and decomposed letters opens', async () => {
    const { keyFile, userId } = await createKeys(first('йод Ёлка'.normalize('NFC')), fastPolicy)
    await open(keyFile, userId, 'йод Ёлка'.normalize('NFD'))
  })

  test('an empty password makes no lock', async () => {
    expect(await refusal(() => createKeys(first(''), fastPolicy))).toBe('password-too-weak')
  })

  test('two users with the same password have nothing in common', async () => {
    const made = await createKeys(first('бирдей'), fastPolicy)
    const { keyFile, userId } = await addUser(made.keyFile, made.unlocked, { name: 'Бакыт', password: 'бирдей', ...clerk }, fastPolicy)
    const [one, two] = [await open(keyFile, made.userId, 'бирдей'), await open(keyFile, userId, 'бирдей')]
    expect([one.userId, two.userId]).toEqual([made.userId, userId])
    expect(one.signingKey.equals(two.signingKey)).toBe(false)
    expect(two.sensitiveKey).toBeUndefined()
    const locks = keyFile.holders.map((holder) => holder.lock)
    expect(new Set(locks.map((lock) => (lock.way === 'argon2id' ? lock.salt : ''))).size).toBe(locks.length)
  })

  test('what somebody signs is held against their key in the list', async () => {
    const { keyFile, officerId, clerkId } = await sampleOffice()
    const keys = await open(keyFile, officerId, 'Бакыт')
    const users = new Map(listUsers(keyFile).map((user) => [user.id, user.signingKey]))
    const [message, signature] = [Buffer.from('өзгөртүү'), signWith(keys, Buffer.from('өзгөртүү'))]
    expect(signatureHolds(users.get(officerId) ?? '', message, signature)).toBe(true)
    expect(signatureHolds(users.get(clerkId) ?? '', message, signature)).toBe(false)
    expect(signatureHolds(users.get(officerId) ?? '', Buffer.from('өзгөртүү.'), signature)).toBe(false)
    expect(keys.publicKey).toBe(users.get(officerId))
    wipeKeys(keys)
    expect(() => signWith(keys, message)).toThrow('has not been wiped')
  })
})

describe('changing one’s password', () => {
  test('the new one opens, the old one does not; nobody else notices', async () => {
    const { keyFile, admin, clerkId, officerId, recoveryKey } = await sampleOffice()
    const before = await open(keyFile, clerkId, 'Элмира')
    const changed = rewritten(await changePassword(keyFile, { userId: clerkId, password: 'Элмира' }, 'жаңы', fastPolicy))
    const after = await open(changed, clerkId, 'жаңы')
    expect(after.dataKey.equals(admin.dataKey)).toBe(true)
    expect(after.publicKey).toBe(before.publicKey)
    expect(await refusal(() => open(changed, clerkId, 'Элмира'))).toBe('wrong-password')
    await open(changed, officerId, 'Бакыт')
    await unlock(changed, { recoveryKey }, fastPolicy)
    expect(changed.sequence).toBe(keyFile.sequence + 1)
  })

  test('takes the old one, and takes no empty one', async () => {
    const { keyFile, clerkId: userId } = await sampleOffice()
    expect(await refusal(() => changePassword(keyFile, { userId, password: 'guess' }, 'жаңы', fastPolicy))).toBe('wrong-password')
    expect(await refusal(() => changePassword(keyFile, { userId, password: 'Элмира' }, '', fastPolicy))).toBe('password-too-weak')
  })
})
