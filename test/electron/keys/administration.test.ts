import { beforeAll, describe, expect, test } from 'vitest'

import {
  addUser, changeRole, removeUser, renameUser, resetPassword, resumeUser, suspendUser,
} from '../../../electron/keys/administration.ts'
import type { KeyFile } from '../../../electron/keys/key-file.ts'
import { keyFileRoom, serializeKeyFile } from '../../../electron/keys/key-file-text.ts'
import { signatureHolds } from '../../../electron/keys/key-pairs.ts'
import { signWith, unlock } from '../../../electron/keys/unlock.ts'
import type { UnlockedKeys } from '../../../electron/keys/unlock.ts'
import { listFormerKeys, listUsers, verifyGrants } from '../../../electron/keys/users.ts'
import { fastPolicy } from '../../helpers/register.ts'
import {
  administrator, clerk, forged, officer, open, refusal, rewritten, sampleOffice, type Office,
} from './sample-office.ts'

let office: Office
beforeAll(async () => {
  office = await sampleOffice()
})

const namesOf = (keyFile: KeyFile): string[] => listUsers(keyFile).map((user) => user.name)

test('the list says who there is, in which role, in the order in which they came', () => {
  expect(listUsers(office.keyFile)).toMatchObject([
    { id: office.adminId, name: 'Айгүл', state: 'active', ...administrator },
    { id: office.officerId, name: 'Бакыт', state: 'active', ...officer },
    { id: office.clerkId, name: 'Элмира', state: 'active', ...clerk },
  ])
})

describe('names', () => {
  test('are of one line, not too long, and nobody else’s whatever the case', async () => {
    const { keyFile, admin, clerkId } = office
    const named = (name: string): Promise<string> =>
      refusal(() => addUser(keyFile, admin, { name, password: 'p', ...clerk }, fastPolicy))
    expect(await named('БАКЫТ')).toBe('name-taken')
    expect(await named(' бакыт ')).toBe('name-taken')
    for (const name of ['', '  ', 'а'.repeat(61), 'Эки\nсап', 'Ба\u202Eкыт']) expect(await named(name)).toBe('invalid-input')
    expect(await named('Ң'.repeat(60))).toBe('nothing thrown')
    expect(await refusal(() => renameUser(keyFile, admin, clerkId, 'айгүл'))).toBe('name-taken')
  })

  test('a new name leaves password and keys as they were', async () => {
    const renamed = rewritten(renameUser(office.keyFile, office.admin, office.clerkId, 'Элмира Асанова'))
    expect(namesOf(renamed)).toEqual(['Айгүл', 'Бакыт', 'Элмира Асанова'])
    await open(renamed, office.clerkId, 'Элмира')
    // One's own name in other letters is no other user's.
    expect(namesOf(renameUser(renamed, office.admin, office.clerkId, 'ЭЛМИРА АСАНОВА'))[2]).toBe('ЭЛМИРА АСАНОВА')
  })
})

describe('shutting out', () => {
  test('a suspended user does not come in, and does with the old password once resumed', async () => {
    const { keyFile, admin, officerId } = office
    const suspended = rewritten(suspendUser(keyFile, admin, officerId))
    expect(await refusal(() => open(suspended, officerId, 'Бакыт'))).toBe('user-suspended')
    expect(await refusal(() => open(suspended, officerId, 'guess'))).toBe('wrong-password')
    expect(suspended.holders.find((holder) => holder.id === officerId)?.sealed).toBeUndefined()
    expect(listUsers(suspended)[1]?.state).toBe('suspended')
    const resumed = rewritten(resumeUser(suspended, admin, officerId))
    expect((await open(resumed, officerId, 'Бакыт')).sensitiveKey?.equals(admin.sensitiveKey ?? Buffer.alloc(0))).toBe(true)
  })

  test('a removed user is not in the file, and their old slot put back into it does not open', async () => {
    const { keyFile, admin, clerkId } = office
    const old = keyFile.holders.find((holder) => holder.id === clerkId)
    const { dataKey } = await open(keyFile, clerkId, 'Элмира')
    const removed = rewritten(removeUser(keyFile, admin, clerkId))
    expect(namesOf(removed)).toEqual(['Айгүл', 'Бакыт'])
    expect(await refusal(() => open(removed, clerkId, 'Элмира'))).toBe('not-found')
    expect(serializeKeyFile(removed).includes(old?.sealed ?? 'Элмира')).toBe(false)
    // They kept the data key too, and so can write a MAC.
    const smuggled = forged(removed, dataKey, (body) => body.holders.push(structuredClone(old) as never))
    expect(await refusal(() => open(smuggled, clerkId, 'Элмира'))).toBe('key-file-damaged')
    expect(verifyGrants(smuggled)).toMatchObject([{ reason: 'holder', holder: clerkId }])
  })

  test('a removed person may come back, as somebody new', async () => {
    const { keyFile, admin, clerkId } = office
    const removed = removeUser(keyFile, admin, clerkId)
    const back = await addUser(removed, admin, { name: 'Элмира', password: 'q', ...clerk }, fastPolicy)
    expect(back.userId).not.toBe(clerkId)
    await open(back.keyFile, back.userId, 'q')
  })
})

describe('roles', () => {
  test('the key for passports comes and goes with the role', async () => {
    const { keyFile, admin, officerId, clerkId } = office
    const lowered = rewritten(changeRole(keyFile, admin, officerId, clerk))
    expect((await open(lowered, officerId, 'Бакыт')).sensitiveKey).toBeUndefined()
    const raised = rewritten(changeRole(lowered, admin, clerkId, officer))
    expect((await open(raised, clerkId, 'Элмира')).sensitiveKey?.equals(admin.sensitiveKey ?? Buffer.alloc(0))).toBe(true)
    expect(listUsers(raised).map((user) => user.role)).toEqual(['administrator', 'clerk', 'officer'])
  })

  test('the last administrator stays one', async () => {
    const { keyFile, admin, adminId, officerId } = office
    const tries = (file: KeyFile, who: UnlockedKeys, id: string): (() => unknown)[] => [
      () => removeUser(file, who, id), () => suspendUser(file, who, id), () => changeRole(file, who, id, officer),
    ]
    for (const run of tries(keyFile, admin, adminId)) expect(await refusal(run)).toBe('last-administrator')
    const two = changeRole(keyFile, admin, officerId, administrator)
    for (const run of tries(two, admin, adminId)) expect(await refusal(run)).toBe('nothing thrown')
    // A suspended administrator is none.
    const alone = suspendUser(two, admin, officerId)
    for (const run of tries(alone, admin, adminId)) expect(await refusal(run)).toBe('last-administrator')
  })

  test('what only administrators may do, nobody else’s keys do', async () => {
    const { keyFile, officerId, clerkId, recoveryKey } = office
    for (const keys of [await open(keyFile, officerId, 'Бакыт'), await unlock(keyFile, { recoveryKey }, fastPolicy)]) {
      for (const run of [
        () => addUser(keyFile, keys, { name: 'Жаңы', password: 'p', ...administrator }, fastPolicy),
        () => resetPassword(keyFile, keys, clerkId, 'q', fastPolicy),
        () => renameUser(keyFile, keys, clerkId, 'Жаңы'), () => suspendUser(keyFile, keys, clerkId),
        () => resumeUser(keyFile, keys, clerkId), () => removeUser(keyFile, keys, clerkId),
        () => changeRole(keyFile, keys, officerId, administrator),
      ]) expect(await refusal(run)).toBe('not-allowed')
    }
  })

  test('a new administrator may do what the first may; the first, once removed, nothing', async () => {
    const { keyFile, admin, adminId, officerId, clerkId } = office
    const two = changeRole(keyFile, admin, officerId, administrator)
    const second = await open(two, officerId, 'Бакыт')
    const alone = rewritten(removeUser(two, second, adminId))
    expect(verifyGrants(alone)).toEqual([])
    await open(suspendUser(alone, second, clerkId), officerId, 'Бакыт')
    expect(await refusal(() => removeUser(alone, admin, clerkId))).toBe('not-allowed')
    expect(await refusal(() => open(alone, adminId, 'Айгүл'))).toBe('not-found')
  })
})

describe('a forgotten password', () => {
  test('is reset with new keys; what was signed with the old ones can still be verified', async () => {
    const { keyFile, admin, clerkId } = office
    const message = Buffer.from('кат')
    const signature = signWith(await open(keyFile, clerkId, 'Элмира'), message)
    const reset = rewritten(await resetPassword(keyFile, admin, clerkId, 'жаңы', fastPolicy))
    expect(await refusal(() => open(reset, clerkId, 'Элмира'))).toBe('wrong-password')
    const renewed = await open(reset, clerkId, 'жаңы')
    expect(signatureHolds(renewed.publicKey, message, signature)).toBe(false)
    const [former, ...more] = listFormerKeys(reset)
    expect(former).toMatchObject({ userId: clerkId, name: 'Элмира', role: 'clerk' })
    expect(more).toEqual([])
    expect(signatureHolds(former?.signingKey ?? '', message, signature)).toBe(true)
    // And when they leave, the second key joins the first.
    expect(listFormerKeys(removeUser(reset, admin, clerkId)).map((key) => key.signingKey)).toEqual([former?.signingKey, renewed.publicKey])
  })

  test('of somebody suspended leaves them suspended', async () => {
    const { keyFile, admin, clerkId } = office
    const reset = await resetPassword(suspendUser(keyFile, admin, clerkId), admin, clerkId, 'жаңы', fastPolicy)
    expect(await refusal(() => open(reset, clerkId, 'жаңы'))).toBe('user-suspended')
    await open(resumeUser(reset, admin, clerkId), clerkId, 'жаңы')
  })
})

test('sixty-four users fit, with some hundreds of changes, and not one more', async () => {
  let { keyFile } = office
  const { admin } = office
  for (let number = listUsers(keyFile).length; number < 64; number += 1) {
    const name = `Ң${'ө'.repeat(56)}${number}`
    keyFile = (await addUser(keyFile, admin, { name, password: 'p', ...clerk }, fastPolicy)).keyFile
  }
  expect(await refusal(() => addUser(keyFile, admin, { name: 'Ашык', password: 'p', ...clerk }, fastPolicy))).toBe('users-full')
  const bytes = serializeKeyFile(keyFile).length
  const change = serializeKeyFile(suspendUser(keyFile, admin, office.officerId)).length - bytes
  expect((keyFileRoom.giving - bytes) / (change + 200)).toBeGreaterThan(200)
  expect(namesOf(rewritten(keyFile))).toHaveLength(64)
})
