import { beforeAll, describe, expect, test } from 'vitest'
import { addUser, changeRole, removeUser, renameUser, resetPassword, suspendUser } from '../../../electron/keys/administration.ts'
import { nameDatabase } from '../../../electron/office/backups/active-file.ts'
import { type KeyFile, sealKeyFile } from '../../../electron/keys/key-file.ts'
import { keyFileRoom, serializeKeyFile } from '../../../electron/keys/key-file-text.ts'
import { recover, replaceRecoveryKey } from '../../../electron/keys/recovery.ts'
import { appendToRoll } from '../../../electron/keys/roll.ts'
import { rotateDataKeys } from '../../../electron/keys/rotate-data-keys.ts'
import { present } from '../../../shared/assert.ts'
import { fastPolicy } from '../../helpers/register.ts'
import { clerk, officer, open, type Office, refusal, rewritten, sampleOffice } from './sample-office.ts'

/** An office that has changed rights for decades: nothing more fits into its roll but what must always have room. */
let office: Office
let full: KeyFile
let brimful: KeyFile

beforeAll(async () => {
  office = await sampleOffice()
  full = filledTo(office, keyFileRoom.giving)
  brimful = filledTo(office, keyFileRoom.keeping)
})

/** As many renamings of one user as fit, signed one by one as the program signs them. */
function filledTo({ keyFile, admin, adminId, clerkId }: Office, bytes: number): KeyFile {
  const entry = present(keyFile.roll.findLast((one) => one.kind === 'holder' && one.holder === clerkId), 'the clerk is in the roll')
  let { roll } = keyFile
  const [before, after] = [keyFile, ...[appendToRoll(keyFile.registerId, roll, entry, adminId, admin.signingKey)].map((next) => ({ ...keyFile, roll: next }))]
  const size = (file: Pick<KeyFile, 'roll'>): number => JSON.stringify(file.roll).length
  const room = Math.floor((bytes - serializeKeyFile(keyFile).length) / (size(present(after, 'one more')) - size(before)))
  for (let change = 0; change < room; change += 1) roll = appendToRoll(keyFile.registerId, roll, entry, adminId, admin.signingKey)
  return sealKeyFile({ ...keyFile, sequence: keyFile.sequence + 1, roll }, admin.dataKey)
}

describe('where the roll is full', () => {
  test('nobody new and no new right gets in, and the sentence says why', async () => {
    const { admin, clerkId } = office
    expect(await refusal(() => addUser(full, admin, { name: 'Жаңы', password: 'p', ...clerk }, fastPolicy))).toBe('roll-full')
    expect(await refusal(() => renameUser(full, admin, clerkId, 'Элмира Б.'))).toBe('roll-full')
    expect(await refusal(() => changeRole(full, admin, clerkId, officer))).toBe('roll-full')
  })

  test('rights are still taken away, passwords still set, data keys still changed', async () => {
    const { admin, officerId, clerkId } = office
    const lowered = changeRole(full, admin, officerId, clerk)
    const suspended = suspendUser(lowered, admin, clerkId)
    const removed = removeUser(suspended, admin, clerkId)
    const reset = await resetPassword(removed, admin, officerId, 'жаңы', fastPolicy)
    const rotated = rotateDataKeys(reset, admin, 'register-2.db').keyFile
    await open(rewritten(rotated), officerId, 'жаңы')
  })

  test('the recovery key comes in, even where all of that has filled the roll too, and a restore names its file', async () => {
    const { admin, adminId, officerId, recoveryKey } = office
    expect(await refusal(() => resetPassword(brimful, admin, officerId, 'жаңы', fastPolicy))).toBe('roll-full')
    expect(await refusal(() => replaceRecoveryKey(brimful, admin, fastPolicy))).toBe('roll-full')
    const first = await recover(brimful, { recoveryKey }, adminId, 'биринчи', fastPolicy)
    const second = await recover(rewritten(first.keyFile), { recoveryKey }, adminId, 'экинчи', fastPolicy)
    await open(rewritten(second.keyFile), adminId, 'экинчи')
    await open(rewritten(nameDatabase(second.keyFile, admin.dataKey, 'register-3.db', 0)), adminId, 'экинчи')
  })
})
