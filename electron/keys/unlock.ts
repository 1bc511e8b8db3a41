import { AppError } from '../../shared/errors.ts'
import { passwordBytes, standardPolicy } from './derivation.ts'
import type { DerivationPolicy } from './derivation.ts'
import type { KeyFile, KeyHolder } from './key-file.ts'
import { damaged, macHolds } from './key-file-text.ts'
import { publicKeysOf, signBytes } from './key-pairs.ts'
import type { PrivateKeys } from './key-pairs.ts'
import { openSlot } from './key-slot.ts'
import { deviceSecretBytes, openBehindFirstSlot, openWithDevice, openWithSecret } from './lock.ts'
import type { Lock, LockPlace } from './lock.ts'
import { parseRecoveryKey } from './recovery-key.ts'
import { joinRecoveryParts } from './recovery-parts.ts'
import type { RecoveryWay, RollReading } from './roll.ts'
import { dataKeyId, openSealed } from './sealed-keys.ts'
import type { DataKeys } from './sealed-keys.ts'
import { copySecret, wipe } from './secret-bytes.ts'
import { findHolder, getUser, soundRoll } from './users.ts'

export type UserSecret = { readonly userId: string; readonly password: string }
export type DeviceSecret = { readonly userId: string; readonly deviceId: string; readonly deviceSecret: Uint8Array }
export type RecoverySecret = { readonly recoveryKey: string } | { readonly recoveryParts: readonly [string, string] }

/** What somebody can open a register with. */
export type Secret = UserSecret | DeviceSecret | RecoverySecret

/** All of it is the caller's, who wipes it with `wipeKeys`. */
export type UnlockedKeys = DataKeys & {
  /** Null where a recovery key opened: it is nobody's, and `recover` makes somebody's password of it. */
  readonly userId: string | null
  readonly by: 'password' | 'device' | RecoveryWay
  /** Ed25519, the raw 32 bytes. */
  readonly signingKey: Buffer
  /** Of `signingKey`, base64 of 32 raw bytes. */
  readonly publicKey: string
}

/**
 * The data keys behind one secret. `wrong-password`, `wrong-recovery-key` and `device-unlock-failed` where the secret is
 * not the one; `user-suspended` for the right password of somebody who may not come in now; `key-file-damaged` where the
 * secret is right but the file was not written by holders of the keys with the rights to write it.
 */
export async function unlock(
  keyFile: KeyFile,
  secret: Secret,
  policy: DerivationPolicy = standardPolicy,
): Promise<UnlockedKeys> {
  const roll = soundRoll(keyFile)
  const { holder, by, keys } = await openPrivateKeys(keyFile, roll, secret, policy)
  try {
    return openHolder(keyFile, roll, holder, by, keys)
  } finally {
    wipe(keys.signing, keys.agreement)
  }
}

/** Ed25519 over the bytes in the name of whoever unlocked; 64 bytes. */
export function signWith(keys: UnlockedKeys, bytes: Uint8Array): Buffer {
  return signBytes(keys.signingKey, bytes)
}

export function wipeKeys(keys: UnlockedKeys | undefined): void {
  wipe(keys?.dataKey, keys?.sensitiveKey, keys?.signingKey)
}

export function lockPlace(keyFile: KeyFile, roll: RollReading, holder: string): LockPlace {
  return { registerId: keyFile.registerId, root: roll.root, holder }
}

export type OpenedLock = {
  readonly holder: KeyHolder
  readonly by: UnlockedKeys['by']
  /** The caller wipes them. */
  readonly keys: PrivateKeys
}

/** The private keys behind a secret, held against the public ones in the roll. Says nothing yet of whether they may come in. */
export async function openPrivateKeys(
  keyFile: KeyFile,
  roll: RollReading,
  secret: Secret,
  policy: DerivationPolicy,
): Promise<OpenedLock> {
  const opened = await openAnyLock(keyFile, roll, secret, policy)
  const { signingKey, agreementKey } = publicKeysOf(opened.keys)
  const standing = roll.standings.get(opened.holder.id)
  if (standing?.signingKey === signingKey && standing.agreementKey === agreementKey) return opened
  wipe(opened.keys.signing, opened.keys.agreement)
  throw damaged('lock')
}

/** What private keys open; they are copied, so that the caller wipes them on their own. */
export function openHolder(
  keyFile: KeyFile,
  roll: ReturnType<typeof soundRoll>,
  holder: KeyHolder,
  by: UnlockedKeys['by'],
  keys: PrivateKeys,
): UnlockedKeys {
  const { registerId } = keyFile
  const standing = roll.standings.get(holder.id)
  if (standing?.state !== 'active' || holder.sealed === undefined) throw new AppError('user-suspended')
  const { epoch, generalId, sensitiveId } = roll.dataKeys
  const opened = openSealed(holder.sealed, keys.agreement, { registerId, holder: holder.id, epoch })
  if (opened === undefined) throw damaged('sealed')
  const { dataKey, sensitiveKey } = opened
  const areGranted =
    dataKeyId(dataKey, registerId) === generalId &&
    (sensitiveKey === undefined || dataKeyId(sensitiveKey, registerId) === sensitiveId)
  if (!areGranted || !macHolds(keyFile, dataKey)) {
    wipe(dataKey, sensitiveKey)
    throw areGranted ? new AppError('key-file-damaged', { reason: 'mac' }) : damaged('sealed')
  }
  const userId = by === 'password' || by === 'device' ? holder.id : null
  return { userId, by, dataKey, sensitiveKey, signingKey: copySecret(keys.signing), publicKey: standing.signingKey }
}

async function openAnyLock(keyFile: KeyFile, roll: RollReading, secret: Secret, policy: DerivationPolicy): Promise<OpenedLock> {
  if ('deviceSecret' in secret) return openDevice(keyFile, roll, secret)
  if ('password' in secret) {
    const { holder } = getUser(keyFile, roll, secret.userId)
    const keys = await openTyped(keyFile, roll, holder, passwordBytes(secret.password), policy)
    if (keys === undefined) throw new AppError('wrong-password')
    return { holder, by: 'password', keys }
  }
  const by: RecoveryWay = 'recoveryKey' in secret ? 'recovery-key' : 'recovery-parts'
  const holder = findHolder(keyFile, by)
  const bytes = 'recoveryKey' in secret ? parseRecoveryKey(secret.recoveryKey) : joinRecoveryParts(secret.recoveryParts, holder?.set)
  if (holder === undefined) {
    wipe(bytes)
    throw new AppError('wrong-recovery-key')
  }
  const keys = await openTyped(keyFile, roll, holder, bytes, policy)
  if (keys === undefined) throw new AppError('wrong-recovery-key')
  return { holder, by, keys }
}

function openDevice(keyFile: KeyFile, roll: RollReading, secret: DeviceSecret): OpenedLock {
  // The user may have been removed, the password changed, the key store emptied: all of it means «type the password».
  const holder = findHolder(keyFile, secret.userId)
  const device = holder?.devices?.find((one) => one.id === secret.deviceId)
  const isWhole = secret.deviceSecret.length === deviceSecretBytes
  if (holder === undefined || device === undefined || !isWhole) throw new AppError('device-unlock-failed')
  const keys = openWithDevice(lockPlace(keyFile, roll, holder.id), device, secret.deviceSecret)
  if (keys === undefined) throw new AppError('device-unlock-failed')
  return { holder, by: 'device', keys }
}

/** Wipes the typed bytes. */
async function openTyped(
  keyFile: KeyFile,
  roll: RollReading,
  holder: KeyHolder,
  typed: Buffer,
  policy: DerivationPolicy,
): Promise<PrivateKeys | undefined> {
  try {
    return await openLock(lockPlace(keyFile, roll, holder.id), holder.lock, typed, policy)
  } finally {
    wipe(typed)
  }
}

async function openLock(place: LockPlace, lock: Lock, typed: Buffer, policy: DerivationPolicy): Promise<PrivateKeys | undefined> {
  if (lock.way === 'argon2id') return openWithSecret(place, lock, typed, policy.floor)
  const firstDataKey = await openSlot(place.registerId, lock.slot, typed, policy.floor)
  if (firstDataKey === undefined) return undefined
  try {
    return openBehindFirstSlot(place, lock, firstDataKey)
  } finally {
    wipe(firstDataKey)
  }
}
