import { administratorsRoll, amend, ownRoll, replaceHolder } from './amend.ts'
import { standardPolicy } from './derivation.ts'
import type { DerivationPolicy } from './derivation.ts'
import { mostDevices } from './key-file.ts'
import type { KeyFile } from './key-file.ts'
import { deviceSecretBytes, lockForDevice } from './lock.ts'
import { randomSecret, wipe } from './secret-bytes.ts'
import { lockPlace, openHolder, openPrivateKeys, wipeKeys } from './unlock.ts'
import type { UnlockedKeys, UserSecret } from './unlock.ts'
import { getUser, soundRoll } from './users.ts'

/**
 * A second lock on a user's private keys, for convenience on one computer: 32 random bytes that the caller hands to the
 * system's key store. Never the only way in, because key stores are lost with profiles and passwords of the system; it
 * goes with the user's password (`changePassword`, `resetPassword`) and with their suspension.
 *
 * `deviceId` is the caller's name for the computer; enabling it again replaces what was there, and beyond
 * `mostDevices` the oldest gives way.
 */
export async function enableDevice(
  keyFile: KeyFile,
  secret: UserSecret,
  deviceId: string,
  policy: DerivationPolicy = standardPolicy,
): Promise<{ readonly keyFile: KeyFile; readonly deviceSecret: Buffer }> {
  const roll = soundRoll(keyFile)
  const { holder, by, keys } = await openPrivateKeys(keyFile, roll, secret, policy)
  const deviceSecret = randomSecret(deviceSecretBytes)
  let unlocked: UnlockedKeys | undefined
  try {
    unlocked = openHolder(keyFile, roll, holder, by, keys)
    const device = lockForDevice(lockPlace(keyFile, roll, holder.id), deviceId, deviceSecret, keys)
    const others = (holder.devices ?? []).filter((other) => other.id !== deviceId)
    const devices = [...others, device].slice(-mostDevices)
    return { keyFile: amend(keyFile, unlocked, replaceHolder(keyFile, { ...holder, devices })), deviceSecret }
  } catch (error) {
    wipe(deviceSecret)
    throw error
  } finally {
    wipe(keys.signing, keys.agreement)
    wipeKeys(unlocked)
  }
}

/** A user's own computer, or anybody's by an administrator; `not-allowed` otherwise. Nothing changes where there is none. */
export function disableDevice(keyFile: KeyFile, keys: UnlockedKeys, userId: string, deviceId: string): KeyFile {
  const roll = keys.userId === userId ? ownRoll(keyFile, keys) : administratorsRoll(keyFile, keys)
  const { holder } = getUser(keyFile, roll, userId)
  const devices = (holder.devices ?? []).filter((device) => device.id !== deviceId)
  if (devices.length === (holder.devices?.length ?? 0)) return keyFile
  return amend(keyFile, keys, replaceHolder(keyFile, { ...holder, devices }))
}
