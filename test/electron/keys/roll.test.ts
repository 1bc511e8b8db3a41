import { beforeAll, describe, expect, test } from 'vitest'

import { changeRole, removeUser, resetPassword, suspendUser } from '../../../electron/keys/administration.ts'
import { createKeys } from '../../../electron/keys/create-keys.ts'
import { newPrivateKeys, publicKeysOf } from '../../../electron/keys/key-pairs.ts'
import type { KeyFile } from '../../../electron/keys/key-file.ts'
import { recover } from '../../../electron/keys/recovery.ts'
import { appendToRoll, type Standing, type Statement } from '../../../electron/keys/roll.ts'
import { unlock, type UnlockedKeys } from '../../../electron/keys/unlock.ts'
import { continuesRoll, firstSigningKey, rollHead, verifyGrants } from '../../../electron/keys/users.ts'
import { fastPolicy } from '../../helpers/register.ts'
import { administrator, forged, officer, open, refusal, rewritten, sampleOffice, type Body, type Office } from './sample-office.ts'

let office: Office
beforeAll(async () => {
  office = await sampleOffice()
})

function standing(keyFile: KeyFile, id: string): Standing {
  const found = keyFile.roll.findLast((entry): entry is Extract<typeof entry, Standing> => entry.kind === 'holder' && entry.holder === id)
  if (found === undefined) throw new Error('no standing')
  return found
}

/** What a user with any program of their own can write: a MAC that holds, and a statement signed with a key they have. */
function smuggle(keyFile: KeyFile, keys: UnlockedKeys, statement: Statement, by: string): KeyFile {
  return forged(keyFile, keys.dataKey, (body: Body) => {
    body.roll = appendToRoll(keyFile.registerId, keyFile.roll, statement, by, keys.signingKey)
  })
}

describe('a role is given, not taken', () => {
  test('a clerk who writes themselves a role is found out, whoever they sign as', async () => {
    const { keyFile, clerkId, adminId } = office
    const keys = await open(keyFile, clerkId, 'Элмира')
    const risen = { ...standing(keyFile, clerkId), ...administrator }
    const asSelf = smuggle(keyFile, keys, risen, clerkId)
    expect(verifyGrants(asSelf)).toEqual([{ reason: 'signer', at: keyFile.roll.length, holder: clerkId }])
    const asAdministrator = smuggle(keyFile, keys, risen, adminId)
    expect(verifyGrants(asAdministrator)).toEqual([{ reason: 'signature', at: keyFile.roll.length, holder: clerkId }])
    for (const file of [asSelf, asAdministrator]) expect(await refusal(() => open(file, adminId, 'Айгүл'))).toBe('key-file-damaged')
  })

  test('the signature of an administrator who was removed, suspended or lowered no longer counts', async () => {
    const { keyFile, admin, officerId, clerkId } = office
    const two = changeRole(keyFile, admin, officerId, administrator)
    const second = await open(two, officerId, 'Бакыт')
    for (const after of [removeUser(two, admin, officerId), suspendUser(two, admin, officerId), changeRole(two, admin, officerId, officer)]) {
      const smuggled = smuggle(rewritten(after), second, { ...standing(two, clerkId), ...administrator }, officerId)
      expect(verifyGrants(smuggled)).toMatchObject([{ reason: 'signer', holder: clerkId }])
    }
    expect(verifyGrants(smuggle(two, second, { ...standing(two, clerkId), name: 'Жаңы' }, officerId))).toEqual([])
  })

  test('a statement cannot be played again after it was taken back', async () => {
    const { keyFile, admin, clerkId, adminId } = office
    const raised = changeRole(keyFile, admin, clerkId, administrator)
    const lowered = changeRole(raised, admin, clerkId, officer)
    const again = forged(lowered, admin.dataKey, (body) => body.roll.push(structuredClone(raised.roll.at(-1)) as never))
    expect(verifyGrants(again)).toMatchObject([{ reason: 'signature' }])
    expect(await refusal(() => open(again, adminId, 'Айгүл'))).toBe('key-file-damaged')
  })

  test('public keys cannot be exchanged to be sent the passports’ key at the next change of keys', async () => {
    const { keyFile, admin, officerId } = office
    const own = publicKeysOf(newPrivateKeys())
    const swapped = forged(keyFile, admin.dataKey, ({ roll }) => {
      for (const entry of roll) if (entry['holder'] === officerId) entry['agreementKey'] = own.agreementKey
    })
    expect(verifyGrants(swapped)).toMatchObject([{ reason: 'signature', holder: officerId }])
    expect(await refusal(() => suspendUser(swapped, admin, office.clerkId))).toBe('key-file-damaged')
  })
})

test('not even an administrator brings back a removed user, or data keys of a former epoch', () => {
  const { keyFile, admin, adminId, clerkId } = office
  const removed = removeUser(keyFile, admin, clerkId)
  const at = removed.roll.length
  expect(verifyGrants(smuggle(removed, admin, standing(keyFile, clerkId), adminId))).toEqual([{ reason: 'holder', at, holder: clerkId }])
  const former = keyFile.roll.find((entry) => entry.kind === 'data-keys')
  if (former === undefined) throw new Error('no data keys')
  expect(verifyGrants(smuggle(removed, admin, former, adminId))).toMatchObject([{ reason: 'data-keys', at }])
})

test('keys unlocked before one’s own password was reset administer nothing any more', async () => {
  const { keyFile, admin, adminId, clerkId } = office
  const reset = await resetPassword(keyFile, admin, adminId, 'жаңы', fastPolicy)
  expect(await refusal(() => suspendUser(reset, admin, clerkId))).toBe('not-allowed')
  expect(verifyGrants(suspendUser(reset, await open(reset, adminId, 'жаңы'), clerkId))).toEqual([])
})

describe('the recovery key', () => {
  test('may sign new keys for an administrator and nothing else', async () => {
    const { keyFile, adminId, clerkId, recoveryKey } = office
    const keys = await unlock(keyFile, { recoveryKey }, fastPolicy)
    const fresh = publicKeysOf(newPrivateKeys())
    expect(verifyGrants(smuggle(keyFile, keys, { ...standing(keyFile, adminId), ...fresh }, 'recovery-key'))).toEqual([])
    const refused: Statement[] = [
      { ...standing(keyFile, adminId), name: 'Башка' },
      { ...standing(keyFile, clerkId), ...fresh },
      { ...standing(keyFile, clerkId), ...administrator },
      { ...standing(keyFile, adminId), holder: 'somebody', ...fresh },
      { kind: 'data-keys', epoch: 2, database: '', generalId: fresh.signingKey, sensitiveId: fresh.signingKey },
    ]
    for (const statement of refused) {
      expect(verifyGrants(smuggle(keyFile, keys, statement, 'recovery-key'))).toMatchObject([{ reason: 'signer' }])
    }
  })
})

test('an older roll, its end cut off, is known by who remembers how far it had come', () => {
  const { keyFile, admin, officerId } = office
  const raised = changeRole(keyFile, admin, officerId, administrator)
  const lowered = changeRole(raised, admin, officerId, officer)
  const risenAgain = forged(lowered, admin.dataKey, (body) => { body.roll.pop() })
  expect(verifyGrants(risenAgain)).toEqual([])
  expect(continuesRoll(risenAgain, rollHead(lowered))).toBe(false)
  for (const earlier of [keyFile, raised, lowered]) expect(continuesRoll(lowered, rollHead(earlier))).toBe(true)
})

describe('the beginning', () => {
  test('a roll begun anew by a user opens with nobody’s password', async () => {
    const { keyFile, admin, adminId, officerId } = office
    const usurper = await createKeys({ name: 'Айгүл', password: 'p', ...administrator }, fastPolicy)
    // The usurper keeps everybody's slots and public keys, and puts a new administrator at the beginning.
    const [own, keys] = [standing(usurper.keyFile, usurper.userId), usurper.unlocked.signingKey]
    let { roll } = { roll: appendToRoll(keyFile.registerId, [], own, usurper.userId, keys) }
    for (const entry of keyFile.roll) roll = appendToRoll(keyFile.registerId, roll, entry, usurper.userId, keys)
    const renewed = forged(keyFile, admin.dataKey, (body) => {
      body.roll = roll
      body.holders.push({ ...structuredClone(keyFile.holders[0]), id: usurper.userId })
    })
    expect(verifyGrants(renewed)).toEqual([])
    expect(firstSigningKey(renewed)).not.toBe(firstSigningKey(keyFile))
    expect(await refusal(() => open(renewed, officerId, 'Бакыт'))).toBe('wrong-password')
    expect(await refusal(() => open(renewed, adminId, 'Айгүл'))).toBe('wrong-password')
  })

  test('stays what it was through removal and recovery of the first administrator', async () => {
    const { keyFile, admin, adminId, officerId, recoveryKey } = office
    const { keyFile: recovered } = await recover(keyFile, { recoveryKey }, adminId, 'жаңы', fastPolicy)
    const two = changeRole(keyFile, admin, officerId, administrator)
    const alone = removeUser(two, await open(two, officerId, 'Бакыт'), adminId)
    for (const file of [recovered, alone]) {
      expect(firstSigningKey(file)).toBe(firstSigningKey(keyFile))
      expect(verifyGrants(file)).toEqual([])
    }
    await open(alone, officerId, 'Бакыт')
  })

  test('a roll without administrators, without data keys or with holes is named as such', () => {
    const { keyFile, admin } = office
    const first = keyFile.roll.slice(0, 1)
    const cut = (change: (body: Body) => void): unknown => verifyGrants(forged(keyFile, admin.dataKey, change))[0]
    expect(cut((body) => { body.roll = first })).toMatchObject({ reason: 'data-keys', at: 1 })
    expect(cut((body) => { body.roll.shift() })).toMatchObject({ reason: 'beginning', at: 0 })
    expect(cut((body) => { body.roll.pop() })).toMatchObject({ reason: 'holder', holder: office.clerkId })
    expect(cut((body) => { body.holders.pop() })).toMatchObject({ reason: 'holder', holder: office.clerkId })
  })
})
