import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { copyRegister, type CopyFacts, type CopyStep } from '../../database/backup.ts'
import type { RegisterConnection } from '../../database/connection.ts'
import { userTables } from '../../database/fingerprint.ts'
import { readKeyFile } from '../../keys/key-store.ts'
import { countRecords } from './compare.ts'
import { copyName } from './copy-names.ts'
import { type Manifest, sealManifest } from './manifest.ts'

export interface CopyRequest {
  readonly kind: 'daily' | 'hand'
  /** ISO instant. */
  readonly at: string
  /** The program's version. */
  readonly program: string
  readonly onStep?: ((step: CopyStep) => void) | undefined
}

/**
 * A copy of the open register among its copies, compared with it and described by a manifest.
 *
 * @returns its name
 */
export function makeCopy(connection: RegisterConnection, { kind, at, program, onStep }: CopyRequest): string {
  const { backups, keys } = connection.files
  const { registerId } = readKeyFile(keys).keyFile
  const name = copyName(kind, at, (taken) => existsSync(join(backups, `${taken}.db`)))
  const counts = countRecords(connection.database)
  const trailHead = readTrailHead(connection)
  const describe = (facts: CopyFacts): Buffer => {
    const manifest: Manifest = {
      format: 1,
      id: randomUUID(),
      registerId,
      madeAt: at,
      program,
      schemaVersion: facts.userVersion,
      database: facts.database,
      keys: [...facts.keys],
      tables: [...facts.tables],
      counts,
      trailHead,
    }
    return connection.withDataKey((dataKey) => sealManifest(manifest, dataKey))
  }
  copyRegister(connection, backups, name, { describe, onStep })
  return name
}

function readTrailHead({ database }: RegisterConnection): Manifest['trailHead'] {
  if (!userTables(database).includes('trail')) return null
  const head = database.prepare('SELECT seq, hash FROM trail ORDER BY seq DESC LIMIT 1').get() as { seq: number; hash: Buffer } | undefined
  return head ? { seq: head.seq, hash: head.hash.toString('hex') } : null
}
