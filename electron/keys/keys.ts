import { randomUUID } from 'node:crypto'

import { assert } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import { costFault, passwordBytes, standardPolicy } from './derivation.ts'
import type { DerivationPolicy } from './derivation.ts'
import { macHolds, sealKeyFile, slotPlace } from './key-file.ts'
import type { KeyFile } from './key-file.ts'
import { openSlot, sealSlot } from './key-slot.ts'
import type { KeySlot, SlotKind } from './key-slot.ts'
import { newRecoveryKey, parseRecoveryKey } from './recovery-key.ts'
import { dataKeyBytes, randomSecret, wipe } from './secret-bytes.ts'

/** What somebody can open a register with. */
export type Secret = { readonly password: string } | { readonly recoveryKey: string }

export type NewKeys = {
  readonly keyFile: KeyFile
  /** The caller owns it and wipes it. */
  readonly dataKey: Buffer
  /** Shown once and printed; kept nowhere. */
  readonly recoveryKey: string
}

/** The caller owns `dataKey` and wipes it. */
export type Unlocked = { readonly dataKey: Buffer; readonly slotId: string }

/** A new random data key behind two slots: the password, and a recovery key for the safe. */
export async function createKeys(password: string, policy: DerivationPolicy = standardPolicy): Promise<NewKeys> {
  const registerId = randomUUID()
  const dataKey = randomSecret(dataKeyBytes)
  try {
    const recoveryKey = newRecoveryKey()
    const slots = [
      await newSlot(registerId, randomUUID(), 'password', { password }, dataKey, policy),
      await newSlot(registerId, randomUUID(), 'recovery', { recoveryKey }, dataKey, policy),
    ]
    return { keyFile: sealKeyFile({ registerId, sequence: 1, slots, extra: {} }, dataKey), dataKey, recoveryKey }
  } catch (error) {
    wipe(dataKey)
    throw error
  }
}

/**
 * The data key. `wrong-password` or `wrong-recovery-key` where no slot opens; `key-file-damaged` where one does but the
 * file around it was not written by a holder of the data key.
 */
export async function unlock(
  keyFile: KeyFile,
  secret: Secret,
  policy: DerivationPolicy = standardPolicy,
): Promise<Unlocked> {
  const kind: SlotKind = 'password' in secret ? 'password' : 'recovery'
  const bytes = secretOf(secret)
  try {
    const slots = keyFile.slots.filter((slot): slot is KeySlot => slot.kind === kind)
    for (const slot of slots) {
      const dataKey = await openSlot(slotPlace(keyFile.registerId), slot, bytes, policy.floor)
      if (dataKey === undefined) continue
      if (macHolds(keyFile, dataKey)) return { dataKey, slotId: slot.id }
      wipe(dataKey)
      throw new AppError('key-file-damaged', { reason: 'mac' })
    }
  } finally {
    wipe(bytes)
  }
  throw new AppError(kind === 'password' ? 'wrong-password' : 'wrong-recovery-key')
}

/**
 * A key file in which the new password opens what the old one did. Opened with a password, that slot alone changes;
 * opened with the recovery key the password was forgotten, so every password slot makes way for one new one.
 *
 * The register's own bytes do not change, so somebody who kept an old key file and knows the old password can still
 * open a copy of the register with them: only a new data key ends that.
 */
export async function changePassword(
  keyFile: KeyFile,
  current: Secret,
  newPassword: string,
  policy: DerivationPolicy = standardPolicy,
): Promise<KeyFile> {
  const { dataKey, slotId } = await unlock(keyFile, current, policy)
  try {
    const opened = keyFile.slots.find((slot): slot is KeySlot => slot.kind === 'password' && slot.id === slotId)
    const fresh = await newSlot(
      keyFile.registerId, opened?.id ?? randomUUID(), 'password', { password: newPassword }, dataKey, policy,
    )
    const slot = opened?.extra === undefined ? fresh : { ...fresh, extra: opened.extra }
    const kept = keyFile.slots.filter((other) => (opened === undefined ? other.kind !== 'password' : other !== opened))
    return reseal(keyFile, [slot, ...kept], dataKey)
  } finally {
    wipe(dataKey)
  }
}

/** A key file with a new recovery key; the sheet in the safe stops working. */
export async function replaceRecoveryKey(
  keyFile: KeyFile,
  current: Secret,
  policy: DerivationPolicy = standardPolicy,
): Promise<{ readonly keyFile: KeyFile; readonly recoveryKey: string }> {
  const { dataKey } = await unlock(keyFile, current, policy)
  try {
    const recoveryKey = newRecoveryKey()
    const slot = await newSlot(keyFile.registerId, randomUUID(), 'recovery', { recoveryKey }, dataKey, policy)
    const kept = keyFile.slots.filter((other) => other.kind !== 'recovery')
    return { keyFile: reseal(keyFile, [...kept, slot], dataKey), recoveryKey }
  } finally {
    wipe(dataKey)
  }
}

function reseal(keyFile: KeyFile, slots: KeyFile['slots'], dataKey: Buffer): KeyFile {
  const { registerId, sequence, extra } = keyFile
  return sealKeyFile({ registerId, sequence: sequence + 1, slots, extra }, dataKey)
}

async function newSlot(
  registerId: string,
  id: string,
  kind: SlotKind,
  secret: Secret,
  dataKey: Buffer,
  policy: DerivationPolicy,
): Promise<KeySlot> {
  assert(costFault(policy.cost, policy.floor) === undefined, 'new slots keep to the floor')
  const bytes = secretOf(secret)
  try {
    // How long a password has to be is decided where people choose one; an empty one is no lock at all.
    if (bytes.length === 0) throw new AppError('password-too-weak', { shortest: 1 })
    assert(dataKey.some((byte) => byte !== 0), 'the data key has not been wiped')
    return await sealSlot(slotPlace(registerId), id, kind, bytes, dataKey, policy.cost)
  } finally {
    wipe(bytes)
  }
}

function secretOf(secret: Secret): Buffer {
  return 'password' in secret ? passwordBytes(secret.password) : parseRecoveryKey(secret.recoveryKey)
}
