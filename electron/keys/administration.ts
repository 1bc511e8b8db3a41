import { randomUUID } from 'node:crypto'

import { AppError } from '../../shared/errors.ts'
import { administratorsRoll, amend, replaceHolder, withoutDevices, withSealedKeys } from './amend.ts'
import type { SoundRoll } from './amend.ts'
import { standingOf } from './create-keys.ts'
import type { NewUser } from './create-keys.ts'
import { passwordBytes, standardPolicy } from './derivation.ts'
import type { DerivationPolicy } from './derivation.ts'
import { mostUsers } from './key-file.ts'
import type { KeyFile, KeyHolder } from './key-file.ts'
import type { KeyFileRoom } from './key-file-text.ts'
import { newPrivateKeys, publicKeysOf } from './key-pairs.ts'
import { lockWithSecret } from './lock.ts'
import { activeAdministrators } from './roll.ts'
import type { Grant, Standing } from './roll.ts'
import { wipe } from './secret-bytes.ts'
import { lockPlace } from './unlock.ts'
import type { UnlockedKeys } from './unlock.ts'
import { checkGrant, checkName, getUser, hasFirstRecoveryKey, listUsers } from './users.ts'

/**
 * What an administrator does with users. `admin` are the administrator's own keys, unlocked with their password a moment
 * ago; every change is signed with them. Nobody else's password is needed for anything here.
 *
 * Taking keys away stops the person from opening this key file and later ones. What they have read they keep, and with an
 * old key file an old copy of the register: `rotateDataKeys` ends that for everything written afterwards.
 */

/** `name-taken`, `users-full`, `roll-full`; `recovery-key-old` while the paper in the safe is that of version 1 (see `upgrade.ts`). */
export async function addUser(
  keyFile: KeyFile,
  admin: UnlockedKeys,
  user: NewUser,
  policy: DerivationPolicy = standardPolicy,
): Promise<{ readonly keyFile: KeyFile; readonly userId: string }> {
  const roll = administratorsRoll(keyFile, admin)
  if (hasFirstRecoveryKey(keyFile)) throw new AppError('recovery-key-old')
  if (listUsers(keyFile).length >= mostUsers) throw new AppError('users-full', { most: mostUsers })
  const userId = randomUUID()
  const keys = newPrivateKeys()
  try {
    const name = checkName(user.name, roll.standings)
    const standing = { ...standingOf(userId, name, checkGrant(user)), ...publicKeysOf(keys) }
    const lock = await lockWithSecret(lockPlace(keyFile, roll, userId), passwordBytes(user.password), keys, policy)
    return { keyFile: change(keyFile, admin, roll, { id: userId, lock }, standing, 'giving'), userId }
  } finally {
    wipe(keys.signing, keys.agreement)
  }
}

/**
 * A new password for somebody who forgot theirs, and with it new key pairs: the old ones cannot be had without it. The
 * old signing key stays listed as a former one. A suspended user stays suspended.
 */
export async function resetPassword(
  keyFile: KeyFile,
  admin: UnlockedKeys,
  userId: string,
  password: string,
  policy: DerivationPolicy = standardPolicy,
): Promise<KeyFile> {
  const roll = administratorsRoll(keyFile, admin)
  const { holder, standing } = getUser(keyFile, roll, userId)
  const keys = newPrivateKeys()
  try {
    const lock = await lockWithSecret(lockPlace(keyFile, roll, userId), passwordBytes(password), keys, policy)
    return change(keyFile, admin, roll, { ...withoutDevices(holder), lock }, { ...standing, ...publicKeysOf(keys) }, 'keeping')
  } finally {
    wipe(keys.signing, keys.agreement)
  }
}

export function renameUser(keyFile: KeyFile, admin: UnlockedKeys, userId: string, name: string): KeyFile {
  const roll = administratorsRoll(keyFile, admin)
  const { holder, standing } = getUser(keyFile, roll, userId)
  return change(keyFile, admin, roll, holder, { ...standing, name: checkName(name, roll.standings, userId) }, 'giving')
}

/** The sealed keys go, so that neither password nor computer opens; the private keys wait for the user's return. */
export function suspendUser(keyFile: KeyFile, admin: UnlockedKeys, userId: string): KeyFile {
  const roll = administratorsRoll(keyFile, admin)
  const { holder, standing } = getUser(keyFile, roll, userId)
  return change(keyFile, admin, roll, withoutDevices(holder), { ...standing, state: 'suspended' }, 'keeping')
}

/** The user's password works again as it did before. */
export function resumeUser(keyFile: KeyFile, admin: UnlockedKeys, userId: string): KeyFile {
  const roll = administratorsRoll(keyFile, admin)
  const { holder, standing } = getUser(keyFile, roll, userId)
  return change(keyFile, admin, roll, holder, { ...standing, state: 'active' }, 'giving')
}

export function removeUser(keyFile: KeyFile, admin: UnlockedKeys, userId: string): KeyFile {
  const roll = administratorsRoll(keyFile, admin)
  const { holder, standing } = getUser(keyFile, roll, userId)
  return change(keyFile, admin, roll, holder, { ...standing, state: 'removed' }, 'keeping')
}

/** Gives or takes the key for passports with the role. */
export function changeRole(keyFile: KeyFile, admin: UnlockedKeys, userId: string, grant: Grant): KeyFile {
  const roll = administratorsRoll(keyFile, admin)
  const { holder, standing } = getUser(keyFile, roll, userId)
  const { role, mayAdminister, mayOpenSensitive } = checkGrant(grant)
  const gives = (mayAdminister && !standing.mayAdminister) || (mayOpenSensitive && !standing.mayOpenSensitive)
  return change(keyFile, admin, roll, holder, { ...standing, role, mayAdminister, mayOpenSensitive }, gives ? 'giving' : 'keeping')
}

/** `last-administrator` where nobody would be left who may give keys. */
function change(keyFile: KeyFile, admin: UnlockedKeys, roll: SoundRoll, holder: KeyHolder, standing: Standing, room: KeyFileRoom): KeyFile {
  const after = new Map(roll.standings).set(holder.id, standing)
  if (activeAdministrators(after) === 0) throw new AppError('last-administrator')
  const others = keyFile.holders.filter((other) => other.id !== holder.id)
  if (standing.state === 'removed') return amend(keyFile, admin, others, standing, room)
  const sealed = withSealedKeys(keyFile.registerId, roll.dataKeys.epoch, holder, standing, admin)
  return amend(keyFile, admin, replaceHolder(keyFile, sealed), standing, room)
}
