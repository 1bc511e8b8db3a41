import { randomUUID } from 'node:crypto'

import { assert } from '../../shared/assert.ts'
import { passwordBytes, standardPolicy } from './derivation.ts'
import type { DerivationPolicy } from './derivation.ts'
import { sealKeyFile } from './key-file.ts'
import type { KeyFile } from './key-file.ts'
import { newPrivateKeys, publicKeysOf } from './key-pairs.ts'
import type { PrivateKeys } from './key-pairs.ts'
import { lockWithSecret } from './lock.ts'
import type { Lock, LockPlace } from './lock.ts'
import { newRecoveryKey, parseRecoveryKey } from './recovery-key.ts'
import { appendToRoll } from './roll.ts'
import type { Grant, Standing, Statement } from './roll.ts'
import { dataKeyId, sealDataKeys } from './sealed-keys.ts'
import { copySecret, dataKeyBytes, randomSecret, wipe } from './secret-bytes.ts'
import type { UnlockedKeys } from './unlock.ts'
import { checkGrant, checkName } from './users.ts'

/** Somebody who is to be given keys. */
export type NewUser = Grant & { readonly name: string; readonly password: string }

export type BegunKeys = {
  readonly keyFile: KeyFile
  readonly userId: string
  /** As the first administrator's password opens them. The caller wipes them. */
  readonly unlocked: UnlockedKeys
}

/** `recoveryKey` is shown once and printed; it is kept nowhere. */
export type NewKeys = BegunKeys & { readonly recoveryKey: string }

/** Fresh keys for a new register: one administrator with a password, and a recovery key for the safe. */
export async function createKeys(first: NewUser, policy: DerivationPolicy = standardPolicy): Promise<NewKeys> {
  const register = { registerId: randomUUID(), sequence: 1, dataKey: randomSecret(dataKeyBytes) }
  const recoveryKey = newRecoveryKey()
  try {
    const begun = await beginKeyFile(register, first, policy, (place, keys) =>
      lockWithSecret(place, parseRecoveryKey(recoveryKey), keys, policy),
    )
    return { ...begun, recoveryKey }
  } finally {
    wipe(register.dataKey)
  }
}

type Beginning = { readonly registerId: string; readonly sequence: number; readonly dataKey: Buffer }

/** A roll of three statements: the first administrator, the data keys, the recovery key behind a lock of the caller's. */
export async function beginKeyFile(
  { registerId, sequence, dataKey }: Beginning,
  first: NewUser,
  policy: DerivationPolicy,
  lockRecovery: (place: LockPlace, keys: PrivateKeys) => Lock | Promise<Lock>,
): Promise<BegunKeys> {
  assert(first.mayAdminister, 'the first user is an administrator')
  const userId = randomUUID()
  const sensitiveKey = randomSecret(dataKeyBytes)
  const [own, recovery] = [newPrivateKeys(), newPrivateKeys()]
  try {
    const user = { ...standingOf(userId, checkName(first.name, new Map()), checkGrant(first)), ...publicKeysOf(own) }
    const safe = { ...standingOf('recovery-key', '', recoveryGrant), ...publicKeysOf(recovery) }
    const place = (holder: string) => ({ registerId, root: user.signingKey, holder })
    const sealTo = ({ holder, agreementKey }: Standing): string =>
      sealDataKeys({ dataKey, sensitiveKey }, agreementKey, { registerId, holder, epoch: 1 })
    const statements: Statement[] = [
      user,
      {
        kind: 'data-keys', epoch: 1, database: '',
        generalId: dataKeyId(dataKey, registerId), sensitiveId: dataKeyId(sensitiveKey, registerId),
      },
      safe,
    ]
    const holders = [
      { id: userId, lock: await lockWithSecret(place(userId), passwordBytes(first.password), own, policy), sealed: sealTo(user) },
      { id: 'recovery-key', lock: await lockRecovery(place('recovery-key'), recovery), sealed: sealTo(safe) },
    ]
    let roll: ReturnType<typeof appendToRoll> = []
    for (const statement of statements) roll = appendToRoll(registerId, roll, statement, userId, own.signing)
    return {
      keyFile: sealKeyFile({ registerId, sequence, holders, roll, extra: {} }, dataKey),
      userId,
      unlocked: {
        userId, by: 'password', dataKey: copySecret(dataKey), sensitiveKey: copySecret(sensitiveKey),
        signingKey: copySecret(own.signing), publicKey: user.signingKey,
      },
    }
  } finally {
    wipe(sensitiveKey, own.signing, own.agreement, recovery.signing, recovery.agreement)
  }
}

/** A way of recovery opens everything and, but for an administrator's new password, signs nothing. */
export const recoveryGrant: Grant = { role: '', mayAdminister: false, mayOpenSensitive: true }

export function standingOf(holder: string, name: string, grant: Grant): Omit<Standing, 'signingKey' | 'agreementKey'> {
  const { role, mayAdminister, mayOpenSensitive } = grant
  return { kind: 'holder', holder, name, role, mayAdminister, mayOpenSensitive, state: 'active' }
}
