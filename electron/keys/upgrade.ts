import { beginKeyFile } from './create-keys.ts'
import type { BegunKeys } from './create-keys.ts'
import { standardPolicy } from './derivation.ts'
import type { DerivationPolicy } from './derivation.ts'
import { unlockFirstVersion } from './first-version.ts'
import type { FirstKeyFile } from './first-version.ts'
import { damaged } from './key-file-text.ts'
import { lockBehindFirstSlot, lockWithSecret } from './lock.ts'
import { newRecoveryKey, parseRecoveryKey } from './recovery-key.ts'
import type { Grant } from './roll.ts'
import { wipe } from './secret-bytes.ts'

/**
 * With the recovery key there is no password to take over. Where no new one is given either, the administrator's account
 * opens with no password at all, until `recover` sets one.
 */
export type UpgradeSecret = { readonly password: string } | { readonly recoveryKey: string; readonly newPassword?: string }

/**
 * The key file of a register made by version 1, with users: the one password becomes the first administrator's, the data
 * key stays and becomes the general one, the key for passports is new.
 *
 * The paper in the safe goes on opening everything. Where it was not typed just now its new keys lie behind the old data
 * key, which with one administrator gives nothing away; before a second user is added it has to be replaced
 * (`recovery-key-old`), because every user holds the data key. Key files copied between the two still let whoever has the
 * data key at the key for passports: `rotateDataKeys` ends that.
 */
export async function upgradeKeyFile(
  keyFile: FirstKeyFile,
  secret: UpgradeSecret,
  first: Grant & { readonly name: string },
  policy: DerivationPolicy = standardPolicy,
): Promise<BegunKeys> {
  const { dataKey } = await unlockFirstVersion(keyFile, secret, policy)
  try {
    const password = 'password' in secret ? secret.password : (secret.newPassword ?? newRecoveryKey())
    const { registerId, sequence } = keyFile
    return await beginKeyFile({ registerId, sequence: sequence + 1, dataKey }, { ...first, password }, policy, (place, keys) => {
      if ('recoveryKey' in secret) return lockWithSecret(place, parseRecoveryKey(secret.recoveryKey), keys, policy)
      const slot = keyFile.slots.find((one) => one.kind === 'recovery')
      if (slot === undefined) throw damaged('slots')
      return lockBehindFirstSlot(place, slot, dataKey, keys)
    })
  } finally {
    wipe(dataKey)
  }
}
