import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { assert } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import type { RegisterConnection } from './connection.ts'
import { readPragma } from './driver.ts'
import { renameDurably, syncFile, syncFolder, writeNewFile } from './durable.ts'
import { translating } from './errors.ts'
import { checkApplicationId, checkStructure } from './settings.ts'

export type RegisterCopy = {
  readonly database: string
  /** The copies of the key file that open this copy; put back as `keys.a` and `keys.b`. */
  readonly keys: readonly string[]
  readonly bytes: number
  readonly sha256: string
  readonly userVersion: number
}

/**
 * A complete, verified copy: `<name>.db` with its own `<name>.keys.a` and `.keys.b`, because a copy is opened with the
 * password of its day and is noise without its keys.
 *
 * `VACUUM INTO` reads one state in one transaction and encrypts with the same key. The driver's own backup always fails
 * on an encrypted register, copying the bytes of an open one gives damaged copies. A file that has its final name is
 * complete, checked and on the disk: the name comes last.
 */
export function copyRegister(connection: RegisterConnection, targetFolder: string, name: string): RegisterCopy {
  assert(/^[a-z0-9][a-z0-9-]*$/u.test(name), 'the name of a copy is plain')
  assert(!connection.database.inTransaction, 'a copy is made outside transactions')
  const target = join(targetFolder, `${name}.db`)
  const unfinished = `${target}.tmp`
  const keys = connection.files.keys.filter((file) => existsSync(file))
  if (keys.length === 0) throw new AppError('key-file-damaged', { reason: 'missing' })
  const keyCopies = keys.map((file) => ({ from: file, to: join(targetFolder, `${name}.${file.endsWith('b') ? 'keys.b' : 'keys.a'}`) }))

  return translating(targetFolder, () => {
    if (mkdirSync(targetFolder, { recursive: true }) !== undefined) syncFolder(dirname(targetFolder))
    if (existsSync(target)) throw new Error('A copy of that name exists')
    rmSync(unfinished, { force: true })
    try {
      connection.database.prepare('VACUUM INTO ?').run(unfinished)
      syncFile(unfinished)
      const userVersion = verifyCopy(connection, unfinished)
      const copy = { database: target, bytes: statSync(unfinished).size, sha256: hashFile(unfinished), userVersion }
      for (const { from, to } of keyCopies) replaceFile(to, readFileSync(from))
      renameDurably(unfinished, target)
      return { ...copy, keys: keyCopies.map(({ to }) => to) }
    } catch (error) {
      rmSync(unfinished, { force: true })
      if (!existsSync(target)) for (const { to } of keyCopies) rmSync(to, { force: true })
      throw error
    }
  })
}

/** Opens the copy the way a restore would and reads every page. Its schema version, which has to be the register's. */
function verifyCopy(connection: RegisterConnection, file: string): number {
  const copy = connection.openCopy(file)
  try {
    checkApplicationId(copy)
    checkStructure(copy, 'integrity_check')
    const userVersion = readPragma(copy, 'user_version')
    assert(typeof userVersion === 'number', 'user_version is a number')
    assert(userVersion === readPragma(connection.database, 'user_version'), 'a copy has its register’s version')
    return userVersion
  } finally {
    copy.close()
  }
}

function replaceFile(file: string, bytes: Buffer): void {
  rmSync(file, { force: true })
  writeNewFile(file, bytes)
}

function hashFile(file: string): string {
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
