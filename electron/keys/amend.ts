import { assert } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import { sealKeyFile } from './key-file.ts'
import type { KeyFile, KeyHolder } from './key-file.ts'
import { macHolds } from './key-file-text.ts'
import type { KeyFileRoom } from './key-file-text.ts'
import { administers, appendToRoll } from './roll.ts'
import type { Standing, Statement } from './roll.ts'
import { sealDataKeys } from './sealed-keys.ts'
import type { DataKeys } from './sealed-keys.ts'
import type { UnlockedKeys } from './unlock.ts'
import { soundRoll } from './users.ts'

export type SoundRoll = ReturnType<typeof soundRoll>

/**
 * The roll of a key file that these keys belong to and whose grants hold. A stale file, or one that was exchanged since
 * the keys were unlocked, is refused before anything is sealed to the public keys in it.
 */
export function ownRoll(keyFile: KeyFile, keys: UnlockedKeys): SoundRoll {
  if (!macHolds(keyFile, keys.dataKey)) throw new AppError('key-file-damaged', { reason: 'mac' })
  return soundRoll(keyFile)
}

/** As `ownRoll`; `not-allowed` where the keys are not those of somebody who is an administrator by this very file. */
export function administratorsRoll(keyFile: KeyFile, admin: UnlockedKeys): SoundRoll {
  const roll = ownRoll(keyFile, admin)
  const standing = admin.userId === null ? undefined : roll.standings.get(admin.userId)
  if (standing === undefined || !administers(standing) || standing.signingKey !== admin.publicKey) {
    throw new AppError('not-allowed')
  }
  return roll
}

/** The next key file: other holders, and a statement about it where rights or keys changed. `room` is what it may fill. */
export function amend(
  keyFile: KeyFile,
  signer: UnlockedKeys,
  holders: readonly KeyHolder[],
  statement?: Statement,
  room?: KeyFileRoom,
): KeyFile {
  const { registerId, sequence, extra } = keyFile
  const roll =
    statement === undefined
      ? keyFile.roll
      : appendToRoll(registerId, keyFile.roll, statement, signer.userId ?? signer.by, signer.signingKey)
  const amended = sealKeyFile({ registerId, sequence: sequence + 1, holders, roll, extra }, signer.dataKey, room)
  soundRoll(amended) // what could not be opened again must not be written
  return amended
}

/** The holder with the data keys that their standing grants; without any while suspended. */
export function withSealedKeys(
  registerId: string,
  epoch: number,
  holder: KeyHolder,
  standing: Standing,
  keys: DataKeys,
): KeyHolder {
  const { sealed: _, ...bare } = holder
  if (standing.state !== 'active') return bare
  assert(!standing.mayOpenSensitive || keys.sensitiveKey !== undefined, 'an administrator holds both data keys')
  const granted = { dataKey: keys.dataKey, sensitiveKey: standing.mayOpenSensitive ? keys.sensitiveKey : undefined }
  return { ...bare, sealed: sealDataKeys(granted, standing.agreementKey, { registerId, holder: holder.id, epoch }) }
}

export function withoutDevices(holder: KeyHolder): KeyHolder {
  const { devices: _, ...bare } = holder
  return bare
}

export function replaceHolder(keyFile: KeyFile, holder: KeyHolder): KeyHolder[] {
  return [...keyFile.holders.filter((other) => other.id !== holder.id), holder]
}
