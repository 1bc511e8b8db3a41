import { amend, replaceHolder, withoutDevices } from './amend.ts'
import { passwordBytes, standardPolicy } from './derivation.ts'
import type { DerivationPolicy } from './derivation.ts'
import type { KeyFile } from './key-file.ts'
import { lockWithSecret } from './lock.ts'
import { wipe } from './secret-bytes.ts'
import { lockPlace, openHolder, openPrivateKeys, wipeKeys } from './unlock.ts'
import type { UnlockedKeys, UserSecret } from './unlock.ts'
import { soundRoll } from './users.ts'

/**
 * A key file in which the user's new password opens what the old one did. Computers that opened without a password no
 * longer do: whoever changes a password may be doing it because somebody else sat at one of them.
 *
 * The register's own bytes do not change, so somebody who kept an old key file and knows the old password can still open
 * a copy of the register with them: only new data keys (`rotateDataKeys`) end that.
 */
export async function changePassword(
  keyFile: KeyFile,
  current: UserSecret,
  newPassword: string,
  policy: DerivationPolicy = standardPolicy,
): Promise<KeyFile> {
  const roll = soundRoll(keyFile)
  const { holder, by, keys } = await openPrivateKeys(keyFile, roll, current, policy)
  let unlocked: UnlockedKeys | undefined
  try {
    unlocked = openHolder(keyFile, roll, holder, by, keys)
    const lock = await lockWithSecret(lockPlace(keyFile, roll, holder.id), passwordBytes(newPassword), keys, policy)
    return amend(keyFile, unlocked, replaceHolder(keyFile, { ...withoutDevices(holder), lock }))
  } finally {
    wipe(keys.signing, keys.agreement)
    wipeKeys(unlocked)
  }
}
