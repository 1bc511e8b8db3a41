import { beforeAll, describe, expect, test } from 'vitest'

import { AppError } from '../../../shared/errors.ts'
import { removeUser, suspendUser } from '../../../electron/keys/administration.ts'
import { dropRecoveryParts, makeRecoveryParts, recover, replaceRecoveryKey } from '../../../electron/keys/recovery.ts'
import { unlock } from '../../../electron/keys/unlock.ts'
import { hasRecoveryParts, listFormerKeys, verifyGrants } from '../../../electron/keys/users.ts'
import { fastPolicy } from '../../helpers/register.ts'
import { open, refusal, rewritten, sampleOffice, type Office } from './sample-office.ts'

let office: Office
let sheets: Awaited<ReturnType<typeof makeRecoveryParts>>
beforeAll(async () => {
  office = await sampleOffice()
  sheets = await makeRecoveryParts(office.keyFile, office.admin, fastPolicy)
})

const openWith = (keyFile: typeof office.keyFile, recoveryParts: readonly [string, string]) =>
  unlock(keyFile, { recoveryParts }, fastPolicy)

test('a replaced recovery key no longer opens; passwords do', async () => {
  const { keyFile, admin, adminId, recoveryKey } = office
  const replaced = await replaceRecoveryKey(keyFile, admin, fastPolicy)
  const stored = rewritten(replaced.keyFile)
  const opened = await unlock(stored, { recoveryKey: replaced.recoveryKey }, fastPolicy)
  expect(opened.sensitiveKey?.equals(admin.sensitiveKey ?? Buffer.alloc(0))).toBe(true)
  expect(await refusal(() => unlock(stored, { recoveryKey }, fastPolicy))).toBe('wrong-recovery-key')
  await open(stored, adminId, 'Айгүл')
})

describe('two people together', () => {
  test('open both data keys, in whichever order they type', async () => {
    const { admin, recoveryKey } = office
    const stored = rewritten(sheets.keyFile)
    for (const parts of [sheets.parts, [sheets.parts[1], sheets.parts[0]]] as const) {
      const opened = await openWith(stored, parts)
      expect(opened).toMatchObject({ userId: null, by: 'recovery-parts', dataKey: admin.dataKey, sensitiveKey: admin.sensitiveKey })
    }
    expect(hasRecoveryParts(stored)).toBe(true)
    await unlock(stored, { recoveryKey }, fastPolicy)
  })

  test('one sheet alone opens nothing: not twice, not with a sheet of another set, not as a recovery key', async () => {
    const [one, two] = sheets.parts
    const others = await makeRecoveryParts(sheets.keyFile, office.admin, fastPolicy)
    for (const part of [one, two]) {
      expect(await refusal(() => openWith(sheets.keyFile, [part, part]))).toBe('recovery-part-twice')
      expect(await refusal(() => unlock(sheets.keyFile, { recoveryKey: part }, fastPolicy))).toBe('wrong-recovery-key')
    }
    await expect(openWith(others.keyFile, [others.parts[0], two])).rejects.toMatchObject({ code: 'recovery-part-foreign', details: { part: 2, both: false } })
    await expect(openWith(others.keyFile, [one, others.parts[1]])).rejects.toMatchObject({ code: 'recovery-part-foreign', details: { part: 1, both: false } })
    await expect(openWith(others.keyFile, sheets.parts)).rejects.toMatchObject({ code: 'recovery-part-foreign', details: { both: true } })
    await openWith(others.keyFile, others.parts)
  })

  test('a slip of the finger is told with the sheet it is on', async () => {
    const [one, two] = sheets.parts
    const slip = `${two.slice(0, 7)}${two[7] === '7' ? '8' : '7'}${two.slice(8)}`
    await expect(openWith(sheets.keyFile, [one, slip])).rejects.toMatchObject({ code: 'wrong-recovery-key', details: { reason: 'mistyped', part: 2 } })
    await expect(openWith(sheets.keyFile, ['', two])).rejects.toMatchObject({ details: { reason: 'mistyped', what: 'length', part: 1 } })
  })

  test('no longer, once the sheets are given up', async () => {
    const dropped = rewritten(dropRecoveryParts(sheets.keyFile, office.admin))
    expect(hasRecoveryParts(dropped)).toBe(false)
    expect(await refusal(() => openWith(dropped, sheets.parts))).toBe('recovery-part-foreign')
    expect(dropRecoveryParts(dropped, office.admin)).toBe(dropped)
    const again = await makeRecoveryParts(dropped, office.admin, fastPolicy)
    await openWith(again.keyFile, again.parts)
  })

  test('only administrators print and drop sheets', async () => {
    const keys = await open(sheets.keyFile, office.officerId, 'Бакыт')
    for (const run of [
      () => makeRecoveryParts(sheets.keyFile, keys, fastPolicy), () => dropRecoveryParts(sheets.keyFile, keys),
      () => replaceRecoveryKey(sheets.keyFile, keys, fastPolicy),
    ]) expect(await refusal(run)).toBe('not-allowed')
  })
})

describe('a forgotten administrator’s password', () => {
  test('is set anew by the recovery key, and by two people', async () => {
    const { admin, adminId, clerkId, recoveryKey } = office
    for (const secret of [{ recoveryKey }, { recoveryParts: sheets.parts }]) {
      const { keyFile, unlocked } = await recover(sheets.keyFile, secret, adminId, 'жаңы', fastPolicy)
      const stored = rewritten(keyFile)
      expect(verifyGrants(stored)).toEqual([])
      const opened = await open(stored, adminId, 'жаңы')
      expect(opened.dataKey.equals(admin.dataKey) && unlocked.dataKey.equals(admin.dataKey)).toBe(true)
      expect(opened.publicKey).toBe(unlocked.publicKey)
      expect(await refusal(() => open(stored, adminId, 'Айгүл'))).toBe('wrong-password')
      expect(listFormerKeys(stored)).toMatchObject([{ userId: adminId, signingKey: admin.publicKey }])
      // The administrator has the rights as before, and the recovery key opens as before.
      expect(verifyGrants(removeUser(stored, unlocked, clerkId))).toEqual([])
      await unlock(stored, secret, fastPolicy)
    }
  })

  test('is not set for others, nor with a wrong key', async () => {
    const { keyFile, admin, adminId, clerkId, officerId, recoveryKey } = office
    const wrong = (await sampleOffice()).recoveryKey
    expect(await refusal(() => recover(keyFile, { recoveryKey }, clerkId, 'жаңы', fastPolicy))).toBe('not-allowed')
    expect(await refusal(() => recover(suspendUser(keyFile, admin, officerId), { recoveryKey }, officerId, 'жаңы', fastPolicy))).toBe('not-allowed')
    expect(await refusal(() => recover(keyFile, { recoveryKey: wrong }, adminId, 'жаңы', fastPolicy))).toBe('wrong-recovery-key')
    await expect(recover(keyFile, { recoveryKey }, adminId, '', fastPolicy)).rejects.toThrow(AppError)
  })
})
