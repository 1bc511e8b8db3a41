import { z } from 'zod'
import { databaseName, firstDatabaseName } from '../../database/register-folder.ts'
import { type AnyKeyFile, type KeyFile, sealKeyFile } from '../../keys/key-file.ts'
import { type KeyFilePaths, readKeyFile } from '../../keys/key-store.ts'
import { readRoll } from '../../keys/roll.ts'

/**
 * Which database counts. A change of the data keys names it in the roll, signed by the administrator who made it; a
 * restore under the same keys puts another name beside, in a field of its own, good for that epoch only.
 *
 * That field has the MAC of the data key and no signature: whoever could write it could as well put the other file under
 * the signed name. What shows an older file under either is its history and what is remembered outside (`office/anchor.ts`).
 */
const activeFile = z.object({ epoch: z.number(), name: z.string().regex(databaseName) })

export function activeDatabaseOf(keyFile: AnyKeyFile): string {
  if (keyFile.version === 1) return firstDatabaseName
  const { dataKeys } = readRoll(keyFile.registerId, keyFile.roll)
  const restored = activeFile.safeParse(keyFile.extra['activeFile'])
  if (restored.success && restored.data.epoch === dataKeys?.epoch) return restored.data.name
  return dataKeys !== undefined && databaseName.test(dataKeys.database) ? dataKeys.database : firstDatabaseName
}

/** The same of the key file on the disk; undefined where none can be read. */
export function activeDatabase(keys: KeyFilePaths): string | undefined {
  try {
    return activeDatabaseOf(readKeyFile(keys).keyFile)
  } catch {
    return undefined
  }
}

/**
 * The key file with another database in use, newer than both given sequences: of two copies on a disk it then counts.
 *
 * @param after the sequence of the key file that stands on the disk now; 0 where none does
 */
export function nameDatabase(keyFile: KeyFile, dataKey: Uint8Array, name: string, after: number): KeyFile {
  const { registerId, holders, roll, extra } = keyFile
  const epoch = readRoll(registerId, roll).dataKeys?.epoch ?? 0
  const sequence = Math.max(keyFile.sequence, after) + 1
  return sealKeyFile({ registerId, sequence, holders, roll, extra: { ...extra, activeFile: { epoch, name } } }, dataKey)
}
