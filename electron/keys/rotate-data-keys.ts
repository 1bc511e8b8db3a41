import { administratorsRoll, amend, withSealedKeys } from './amend.ts'
import type { KeyFile } from './key-file.ts'
import type { DataKeysStatement } from './roll.ts'
import { dataKeyId } from './sealed-keys.ts'
import type { DataKeys } from './sealed-keys.ts'
import { copySecret, dataKeyBytes, randomSecret } from './secret-bytes.ts'
import type { UnlockedKeys } from './unlock.ts'

export type Rotation = {
  readonly keyFile: KeyFile
  /** What the present register file is encrypted with, and what the new one is to be. The caller wipes all four. */
  readonly before: DataKeys
  readonly after: DataKeys
}

/**
 * New data keys, sealed to everybody who may come in, without anybody's password: for when somebody left who may have
 * kept an old key file. The key file goes to the disk only once the register has been copied into `database` under the
 * new keys (security.md § 3.6): until then the old key file and the old register belong together and open.
 *
 * `database` is the new file's plain name, such as `register-2.db`.
 */
export function rotateDataKeys(keyFile: KeyFile, admin: UnlockedKeys, database: string): Rotation {
  const roll = administratorsRoll(keyFile, admin)
  const { registerId } = keyFile
  const epoch = roll.dataKeys.epoch + 1
  const after = { dataKey: randomSecret(dataKeyBytes), sensitiveKey: randomSecret(dataKeyBytes) }
  const holders = keyFile.holders.map((holder) => {
    const standing = roll.standings.get(holder.id)
    return standing === undefined ? holder : withSealedKeys(registerId, epoch, holder, standing, after)
  })
  const statement: DataKeysStatement = {
    kind: 'data-keys', epoch, database,
    generalId: dataKeyId(after.dataKey, registerId), sensitiveId: dataKeyId(after.sensitiveKey, registerId),
  }
  return {
    keyFile: amend(keyFile, { ...admin, ...after }, holders, statement, 'keeping'),
    before: { dataKey: copySecret(admin.dataKey), sensitiveKey: admin.sensitiveKey && copySecret(admin.sensitiveKey) },
    after,
  }
}
