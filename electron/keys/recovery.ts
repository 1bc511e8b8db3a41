import { AppError } from '../../shared/errors.ts'
import { administratorsRoll, amend, replaceHolder, withoutDevices, withSealedKeys } from './amend.ts'
import { recoveryGrant, standingOf } from './create-keys.ts'
import { passwordBytes, standardPolicy } from './derivation.ts'
import type { DerivationPolicy } from './derivation.ts'
import type { KeyFile } from './key-file.ts'
import { newPrivateKeys, publicKeysOf } from './key-pairs.ts'
import { lockWithSecret } from './lock.ts'
import { newRecoveryKey, parseRecoveryKey } from './recovery-key.ts'
import { newRecoveryParts } from './recovery-parts.ts'
import { administers } from './roll.ts'
import type { RecoveryWay } from './roll.ts'
import { copySecret, wipe } from './secret-bytes.ts'
import { lockPlace, unlock, wipeKeys } from './unlock.ts'
import type { RecoverySecret, UnlockedKeys } from './unlock.ts'
import { findHolder, getUser, soundRoll } from './users.ts'

/** A key file with a new recovery key; the sheet in the safe stops working. */
export async function replaceRecoveryKey(
  keyFile: KeyFile,
  admin: UnlockedKeys,
  policy: DerivationPolicy = standardPolicy,
): Promise<{ readonly keyFile: KeyFile; readonly recoveryKey: string }> {
  const recoveryKey = newRecoveryKey()
  const secret = parseRecoveryKey(recoveryKey)
  return { keyFile: await withRecovery(keyFile, admin, 'recovery-key', secret, policy), recoveryKey }
}

/**
 * A key file that two people can open together, each with one of two sheets; sheets made before stop working. The
 * recovery key in the safe goes on working beside them.
 */
export async function makeRecoveryParts(
  keyFile: KeyFile,
  admin: UnlockedKeys,
  policy: DerivationPolicy = standardPolicy,
): Promise<{ readonly keyFile: KeyFile; readonly parts: readonly [string, string] }> {
  const { parts, secret, set } = newRecoveryParts(findHolder(keyFile, 'recovery-parts')?.set)
  return { keyFile: await withRecovery(keyFile, admin, 'recovery-parts', secret, policy, set), parts }
}

/** A key file that the two sheets no longer open. Nothing changes where there are none. */
export function dropRecoveryParts(keyFile: KeyFile, admin: UnlockedKeys): KeyFile {
  const roll = administratorsRoll(keyFile, admin)
  const standing = roll.standings.get('recovery-parts')
  if (standing === undefined || standing.state === 'removed') return keyFile
  const others = keyFile.holders.filter((holder) => holder.id !== 'recovery-parts')
  return amend(keyFile, admin, others, { ...standing, state: 'removed' }, 'keeping')
}

/**
 * A new password for an administrator, by the recovery key or the two sheets; the administrator then sets all else right.
 * It comes with new key pairs, as in `resetPassword`; what was unlocked is the caller's to wipe. `not-allowed` for a user
 * who is no administrator.
 */
export async function recover(
  keyFile: KeyFile,
  secret: RecoverySecret,
  userId: string,
  newPassword: string,
  policy: DerivationPolicy = standardPolicy,
): Promise<{ readonly keyFile: KeyFile; readonly unlocked: UnlockedKeys }> {
  const roll = soundRoll(keyFile)
  const { holder, standing } = getUser(keyFile, roll, userId)
  if (!administers(standing)) throw new AppError('not-allowed')
  const recovery = await unlock(keyFile, secret, policy)
  const keys = newPrivateKeys()
  try {
    const renewed = { ...standing, ...publicKeysOf(keys) }
    const lock = await lockWithSecret(lockPlace(keyFile, roll, userId), passwordBytes(newPassword), keys, policy)
    const sealed = withSealedKeys(keyFile.registerId, roll.dataKeys.epoch, { ...withoutDevices(holder), lock }, renewed, recovery)
    return {
      keyFile: amend(keyFile, recovery, replaceHolder(keyFile, sealed), renewed, 'recovering'),
      unlocked: {
        userId, by: 'password', publicKey: renewed.signingKey, signingKey: copySecret(keys.signing),
        dataKey: copySecret(recovery.dataKey),
        sensitiveKey: recovery.sensitiveKey && copySecret(recovery.sensitiveKey),
      },
    }
  } finally {
    wipe(keys.signing, keys.agreement)
    wipeKeys(recovery)
  }
}

/** Wipes the secret. */
async function withRecovery(
  keyFile: KeyFile,
  admin: UnlockedKeys,
  way: RecoveryWay,
  secret: Buffer,
  policy: DerivationPolicy,
  set?: string,
): Promise<KeyFile> {
  const keys = newPrivateKeys()
  try {
    const roll = administratorsRoll(keyFile, admin)
    const standing = { ...standingOf(way, '', recoveryGrant), ...publicKeysOf(keys) }
    const lock = await lockWithSecret(lockPlace(keyFile, roll, way), secret, keys, policy)
    const holder = { ...findHolder(keyFile, way), id: way, lock, ...(set === undefined ? {} : { set }) }
    const sealed = withSealedKeys(keyFile.registerId, roll.dataKeys.epoch, holder, standing, admin)
    return amend(keyFile, admin, replaceHolder(keyFile, sealed), standing, 'keeping')
  } finally {
    wipe(secret, keys.signing, keys.agreement)
  }
}
