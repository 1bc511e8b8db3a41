import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { assert } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import type { RegisterConnection } from './connection.ts'
import { readPragma } from './driver.ts'
import { renameDurably, syncFile, syncFolder, writeNewFile } from './durable.ts'
import { translating } from './errors.ts'
import { differingTables, fingerprintTables } from './fingerprint.ts'
import type { TableFingerprint } from './fingerprint.ts'
import { checkApplicationId, checkStructure } from './settings.ts'

/** One file of a copy, as it was when the copy was finished. */
export type CopiedFile = { readonly name: string; readonly bytes: number; readonly sha256: string }

/** What is known of a copy once it has been opened and compared with its register. */
export type CopyFacts = {
  readonly database: CopiedFile
  readonly keys: readonly CopiedFile[]
  readonly userVersion: number
  readonly tables: readonly TableFingerprint[]
}

/** A finished copy by its paths. */
export type RegisterCopy = {
  readonly database: string
  /** The copies of the key file that open this copy; put back as `keys.a` and `keys.b`. */
  readonly keys: readonly string[]
  readonly bytes: number
  readonly sha256: string
  readonly userVersion: number
  readonly facts: CopyFacts
}

/** Where a copy stands; tests end the process there. */
export type CopyStep = 'copied' | 'verified' | 'keys-written' | 'manifest-written' | 'named'

export type CopyOptions = {
  /** Bytes of the manifest that is laid beside the copy. */
  readonly describe?: ((facts: CopyFacts) => Buffer) | undefined
  readonly onStep?: ((step: CopyStep) => void) | undefined
}

export const manifestEnding = 'manifest.json'

/** The files that a copy consists of beside its database. */
export function copyCompanions(folder: string, name: string): { readonly keys: readonly [string, string]; readonly manifest: string } {
  return { keys: [join(folder, `${name}.keys.a`), join(folder, `${name}.keys.b`)], manifest: join(folder, `${name}.${manifestEnding}`) }
}

/**
 * A complete, verified copy: `<name>.db` with its own `<name>.keys.a` and `.keys.b`, because a copy is opened with the
 * password of its day and is noise without its keys, and with a manifest where the caller describes one.
 *
 * `VACUUM INTO` reads one state in one transaction and encrypts with the same key. The driver's own backup always fails
 * on an encrypted register, copying the bytes of an open one gives damaged copies. A file that has its final name is
 * complete, compared with the register row by row and on the disk: the name comes last.
 */
export function copyRegister(connection: RegisterConnection, targetFolder: string, name: string, options: CopyOptions = {}): RegisterCopy {
  assert(/^[a-z0-9][a-z0-9-]*$/u.test(name), 'the name of a copy is plain')
  assert(!connection.database.inTransaction, 'a copy is made outside transactions')
  const target = join(targetFolder, `${name}.db`)
  const unfinished = `${target}.tmp`
  const keys = connection.files.keys.filter((file) => existsSync(file))
  if (keys.length === 0) throw new AppError('key-file-damaged', { reason: 'missing' })
  const companions = copyCompanions(targetFolder, name)
  const step = options.onStep ?? (() => undefined)

  return translating(targetFolder, () => {
    if (mkdirSync(targetFolder, { recursive: true }) !== undefined) syncFolder(dirname(targetFolder))
    if (existsSync(target)) throw new Error('A copy of that name exists')
    rmSync(unfinished, { force: true })
    try {
      connection.database.prepare('VACUUM INTO ?').run(unfinished)
      syncFile(unfinished)
      step('copied')
      const verified = verifyCopy(connection, unfinished)
      step('verified')
      const keyCopies = keys.map((file) => replaceFile(companions.keys[file.endsWith('b') ? 1 : 0], readFileSync(file)))
      step('keys-written')
      const database = { name: basename(target), bytes: statSync(unfinished).size, sha256: hashFile(unfinished) }
      const facts = { database, keys: keyCopies, ...verified }
      if (options.describe) replaceFile(companions.manifest, options.describe(facts))
      step('manifest-written')
      renameDurably(unfinished, target)
      step('named')
      return { ...database, database: target, keys: keyCopies.map((key) => join(targetFolder, key.name)), userVersion: facts.userVersion, facts }
    } catch (error) {
      rmSync(unfinished, { force: true })
      if (!existsSync(target)) for (const file of [...companions.keys, companions.manifest]) rmSync(file, { force: true })
      throw error
    }
  })
}

/** Opens the copy the way a restore would, reads every page, and compares every row with the register's. */
function verifyCopy(connection: RegisterConnection, file: string): Pick<CopyFacts, 'userVersion' | 'tables'> {
  const copy = connection.openCopy(file)
  try {
    checkApplicationId(copy)
    checkStructure(copy, 'integrity_check')
    const userVersion = readPragma(copy, 'user_version')
    assert(typeof userVersion === 'number', 'user_version is a number')
    assert(userVersion === readPragma(connection.database, 'user_version'), 'a copy has its register’s version')
    const tables = fingerprintTables(copy)
    const differing = differingTables(tables, fingerprintTables(connection.database))
    if (differing.length > 0) throw new AppError('copy-damaged', { reason: 'differs', tables: differing })
    return { userVersion, tables }
  } finally {
    copy.close()
  }
}

function replaceFile(file: string, bytes: Buffer): CopiedFile {
  rmSync(file, { force: true })
  writeNewFile(file, bytes)
  return { name: basename(file), bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** SHA-256 of a file in hexadecimal, read in pieces. Never of a database that is open here (see `connection.ts`). */
export function hashFile(file: string): string {
  const hash = createHash('sha256')
  const handle = openSync(file, 'r')
  try {
    const chunk = Buffer.alloc(1 << 20)
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) hash.update(chunk.subarray(0, read))
    return hash.digest('hex')
  } finally {
    closeSync(handle)
  }
}
