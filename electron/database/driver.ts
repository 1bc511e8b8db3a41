import Driver from 'better-sqlite3'

import { assert } from '../../shared/assert.ts'

/** The driver's types are those of plain better-sqlite3 and lack its additions. */
export type Database = Driver.Database & { key(key: Buffer): number; rekey(key: Buffer): number }

export type Statement = Driver.Statement

export type OpenOptions = {
  readonly readOnly: boolean
  readonly sqliteBinding?: string | undefined
}

/** A second process finds out quickly that the register is taken; a closing one has this long to let go. */
const busyTimeoutMs = 500

/**
 * A handle on an existing encrypted file. The cipher is SQLCipher's version 4 format, measured: it finds a flip of any
 * byte, refuses pages of other files, and opens in an independent implementation.
 *
 * A key that is wrong, like a damaged file, shows at the first read (`SQLITE_NOTADB`), not here.
 */
export function openEncrypted(file: string, dataKey: Buffer, options: OpenOptions): Database {
  assert(dataKey.length === 32, 'a data key has 32 bytes: an empty one would give an unencrypted file without an error')
  const database = new Driver(file, {
    fileMustExist: true,
    readonly: options.readOnly,
    timeout: busyTimeoutMs,
    ...(options.sqliteBinding === undefined ? {} : { nativeBinding: options.sqliteBinding }),
  }) as Database
  try {
    database.pragma(`cipher='sqlcipher'`)
    database.pragma('legacy=4')
    withRawKey(dataKey, (key) => database.key(key))
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** An empty database without a file, to see what the migrations make. */
export function openInMemory({ sqliteBinding }: Omit<OpenOptions, 'readOnly'>): Database {
  return new Driver(':memory:', sqliteBinding === undefined ? {} : { nativeBinding: sqliteBinding }) as Database
}

/**
 * Gives a copy another key. Only ever a copy: killed midway, one in six registers re-keyed in place opened with neither
 * key (security.md § 3.6), and a copy is simply made again.
 */
export function rekeyCopy(file: string, oldKey: Buffer, newKey: Buffer, options: Omit<OpenOptions, 'readOnly'>): void {
  const database = openEncrypted(file, oldKey, { ...options, readOnly: false })
  try {
    database.pragma('temp_store=MEMORY')
    withRawKey(newKey, (key) => database.rekey(key))
  } finally {
    database.close()
  }
}

/**
 * The library takes a bare buffer for a passphrase and derives a key from it, also where it has 32 bytes; only the prefix
 * `raw:` makes it the key itself. In memory of its own, wiped at once; never as hexadecimal text, which would stay in
 * JavaScript's heap.
 */
function withRawKey(dataKey: Buffer, use: (key: Buffer) => void): void {
  const prefix = 'raw:'
  const key = Buffer.allocUnsafeSlow(prefix.length + dataKey.length)
  try {
    key.write(prefix, 'latin1')
    key.set(dataKey, prefix.length)
    use(key)
  } finally {
    key.fill(0)
  }
}

/** One value of a pragma; text and numbers as the library gives them. */
export function readPragma(database: Database, name: string): unknown {
  return database.pragma(name, { simple: true })
}
