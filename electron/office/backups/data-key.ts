import { rmSync } from 'node:fs'
import { AppError } from '../../../shared/errors.ts'
import type { RegisterConnection } from '../../database/connection.ts'
import { type Database, openEncrypted, rekeyCopy } from '../../database/driver.ts'
import { renameDurably, syncFile } from '../../database/durable.ts'
import { differingTables, fingerprintTables } from '../../database/fingerprint.ts'
import { checkApplicationId, checkStructure } from '../../database/settings.ts'
import type { KeyFile } from '../../keys/key-file.ts'
import { wipe } from '../../keys/secret-bytes.ts'
import type { BackupDesk } from './backup-desk.ts'
import { changeFile, type ChangeStep } from './file-change.ts'
import { planChange } from './restore.ts'

export type RekeyStep = ChangeStep | 'copied' | 'rekeyed' | 'verified' | 'resealed'

/** New keys for a register: made by the keys room, for the database of the given name. */
export interface NewDataKeys {
  readonly keyFile: KeyFile
  readonly dataKey: Buffer
  /** Rewrites, in the copy, what is encrypted inside the database under a key of its own. */
  reseal(copy: Database): Promise<void>
}

/**
 * The register under new data keys: a copy is made, the copy is given the key, opened with it and compared row by row,
 * what is sealed inside is sealed anew; only then the key file names it. Killed anywhere, the register opens with what the
 * key file says. The old file is removed: whoever kept the old key would otherwise go on reading it.
 *
 * @param makeKeys new keys in a key file that names the given database
 */
export async function changeDataKey(
  desk: BackupDesk,
  connection: RegisterConnection,
  makeKeys: (database: string) => Promise<NewDataKeys>,
  onStep: (step: RekeyStep) => void = () => undefined,
): Promise<void> {
  const plan = planChange(desk, 'data-key')
  const { keyFile, dataKey, reseal } = await makeKeys(plan.fresh)
  const { sqliteBinding } = desk.configuration
  const place = async (path: string): Promise<void> => {
    const unfinished = `${path}.tmp`
    rmSync(unfinished, { force: true })
    connection.database.prepare('VACUUM INTO ?').run(unfinished)
    onStep('copied')
    const before = fingerprintTables(connection.database)
    connection.withDataKey((oldKey) => rekeyCopy(unfinished, oldKey, dataKey, { sqliteBinding }))
    onStep('rekeyed')
    const copy = openEncrypted(unfinished, dataKey, { readOnly: true, sqliteBinding })
    try {
      checkApplicationId(copy)
      checkStructure(copy, 'integrity_check')
      const differing = differingTables(before, fingerprintTables(copy))
      if (differing.length > 0) throw new AppError('copy-damaged', { reason: 'differs', tables: differing })
    } finally {
      copy.close()
    }
    onStep('verified')
    const sound = openEncrypted(unfinished, dataKey, { readOnly: false, sqliteBinding })
    try {
      await reseal(sound)
    } finally {
      sound.close()
    }
    onStep('resealed')
    syncFile(unfinished)
    renameDurably(unfinished, path)
    // From here on the old file is only to be removed, which an open one on Windows cannot be.
    desk.close()
  }
  try {
    // What is written after the copy was made would be lost with the old file.
    await connection.alone(() => changeFile(desk.configuration.registerFolder, plan, place, () => keyFile, onStep))
  } finally {
    wipe(dataKey)
  }
}
