import { accessSync, closeSync, constants, existsSync, openSync, readSync, realpathSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

import { Kysely } from 'kysely'

import { assert } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import { registerDialect } from './dialect.ts'
import { openEncrypted } from './driver.ts'
import type { Database } from './driver.ts'
import { syncFolder } from './durable.ts'
import { translateDatabaseError, translating } from './errors.ts'
import { registerFiles } from './register-folder.ts'
import type { RegisterFiles } from './register-folder.ts'
import { applicationId, applySettings, assertEncrypted, checkApplicationId, checkStructure } from './settings.ts'

export type OpenRegister = {
  readonly folder: string
  /** Copied; the caller wipes its own. */
  readonly dataKey: Buffer
  /** The native module to load where it is not the package's own (an Electron with an older Node-API). */
  readonly sqliteBinding?: string | undefined
  /** The name that the key file gives the database. */
  readonly databaseName?: string | undefined
  /** `open` never creates anything. `create` never touches a file that is there. */
  readonly mode: 'create' | 'open'
}

const smallestFile = 4096 // one page; SQLite takes a file of 0 or 1 byte for a new, empty database
const saltLength = 16
const plainHeader = 'SQLite format 3\0'

/**
 * Registers open in this process. Not only manners: POSIX drops all of a process's locks on a file when any handle on it
 * is closed, so merely looking at the header of a register that is open here would unlock it for other processes.
 * https://www.sqlite.org/howtocorrupt.html §2.2
 */
const openHere = new Set<string>()

/** Opens or creates the register's database. Throws `AppError` for everything that has a sentence. */
export function openRegisterDatabase(request: OpenRegister): RegisterConnection {
  assert(request.dataKey.length === 32, 'a data key has 32 bytes')
  const { folder } = request
  return translating(folder, () => {
    if (!existsSync(folder)) throw new AppError('folder-missing')
    const place = realpathSync(folder)
    if (openHere.has(place)) throw new AppError('register-in-use', { where: 'this-process' })
    const files = registerFiles(folder, request.databaseName)
    const database = request.mode === 'create' ? create(files, request) : open(files, request)
    openHere.add(place)
    return new RegisterConnection(database, request, () => openHere.delete(place))
  })
}

/** An open register: the driver's handle and the query builder over it. One per register, shared by everybody. */
export class RegisterConnection {
  readonly folder: string
  readonly files: RegisterFiles
  /** The driver's own handle, for what has to be synchronous: migrations, transactions of one statement list, backups. */
  readonly database: Database
  readonly #dataKey: Buffer
  readonly #sqliteBinding: string | undefined
  readonly #onClosed: () => void
  #kysely: Kysely<unknown> | undefined

  constructor(database: Database, request: OpenRegister, onClosed: () => void) {
    this.database = database
    this.folder = request.folder
    this.files = registerFiles(request.folder, request.databaseName)
    this.#dataKey = Buffer.allocUnsafeSlow(request.dataKey.length)
    this.#dataKey.set(request.dataKey)
    this.#sqliteBinding = request.sqliteBinding
    this.#onClosed = onClosed
  }

  /**
   * The same instance every time: Kysely queues transactions per instance, so two instances over one handle would run
   * one caller's statements inside another's transaction.
   */
  kysely<Tables>(): Kysely<Tables> {
    this.#kysely ??= new Kysely<unknown>({ dialect: registerDialect(this.database) })
    return this.#kysely as unknown as Kysely<Tables>
  }

  /**
   * While nobody else's statement runs: a copy cannot be made inside somebody's transaction, and what was written after it
   * would not be in it. Everybody else waits, so `work` must not use `kysely()` itself.
   */
  alone<Value>(work: () => Promise<Value> | Value): Promise<Value> {
    return this.kysely<unknown>().connection().execute(async () => work())
  }

  /** A read-only handle on a copy of this register, made with the same key. */
  openCopy(file: string): Database {
    return openEncrypted(file, this.#dataKey, { readOnly: true, sqliteBinding: this.#sqliteBinding })
  }

  /** For sub-keys and for a change of the key. What is lent is wiped at closing and is not kept. */
  withDataKey<Value>(use: (dataKey: Buffer) => Value): Value {
    assert(this.database.open, 'the register is open')
    return use(this.#dataKey)
  }

  /** Empties the write-ahead log into the database, closes, wipes the key. Does nothing the second time. */
  close(): void {
    if (!this.database.open) return
    try {
      try {
        this.database.pragma('wal_checkpoint(TRUNCATE)')
      } catch {
        // On a full disk the log stays; it is part of the register and is read at the next opening.
      }
      translating(this.folder, () => this.database.close())
    } finally {
      this.#dataKey.fill(0)
      this.#onClosed()
    }
  }
}

function open(files: RegisterFiles, request: OpenRegister): Database {
  const firstBytes = checkFile(files)
  const database = openEncrypted(files.database, request.dataKey, { ...request, readOnly: false })
  try {
    database.pragma('locking_mode=EXCLUSIVE')
    // The first read: here a wrong key, a damaged file and another process's lock show themselves.
    database.prepare('SELECT count(*) FROM sqlite_master').get()
    checkApplicationId(database)
    applySettings(database)
    assertEncrypted(database, firstBytes)
    // Not `quick_check`: an older copy of an index's page passes that one, and searches then miss what is there.
    checkStructure(database, 'integrity_check')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function create(files: RegisterFiles, request: OpenRegister): Database {
  claim(files)
  try {
    const database = openEncrypted(files.database, request.dataKey, { ...request, readOnly: false })
    try {
      applySettings(database)
      database.pragma(`application_id=${applicationId}`)
    } finally {
      database.close()
    }
    // Opened like any other from here on: what was just written proves that it is encrypted and readable.
    return open(files, request)
  } catch (error) {
    const translated = translateDatabaseError(error, request.folder)
    for (const file of [files.database, files.writeAheadLog, `${files.database}-journal`]) rmSync(file, { force: true })
    throw translated
  }
}

/** An empty file of that name, made by nobody but us. */
function claim(files: RegisterFiles): void {
  if (existsSync(files.writeAheadLog)) throw new AppError('register-exists')
  try {
    closeSync(openSync(files.database, 'wx', 0o600))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw new AppError('register-exists')
    throw error
  }
  keepNameOf(dirname(files.database))
}

/** A folder made a moment ago: until its own name is on the disk, a power cut takes the whole register with it. */
function keepNameOf(folder: string): void {
  try {
    syncFolder(dirname(folder))
  } catch {
    // Where the parent may not even be opened, nobody has just made a folder in it.
  }
}

/**
 * What can be told without the key, before SQLite touches the file: SQLite makes a new database of a missing or empty
 * one, and everything in the register would be gone without a word.
 */
function checkFile(files: RegisterFiles): Buffer {
  const hasKeys = files.keys.some((file) => existsSync(file))
  const stats = statSync(files.database, { throwIfNoEntry: false })
  if (stats === undefined) {
    if (hasKeys || existsSync(files.writeAheadLog)) throw new AppError('register-damaged', { reason: 'database-missing' })
    throw new AppError('register-missing')
  }
  const firstBytes = stats.isFile() ? readStart(files.database) : Buffer.alloc(0)
  if (firstBytes.toString('latin1') === plainHeader) throw new AppError('register-foreign', { reason: 'not-encrypted' })
  if (stats.size < smallestFile || firstBytes.length < saltLength) {
    throw new AppError(hasKeys ? 'register-damaged' : 'register-foreign', { reason: 'database-too-short' })
  }
  // On a write-protected disk SQLite quietly takes a read-only handle and then fails at locking, which reads like a fault
  // of the disk.
  for (const path of [dirname(files.database), files.database]) accessSync(path, constants.W_OK)
  return firstBytes
}

function readStart(file: string): Buffer {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(saltLength)
    return bytes.subarray(0, readSync(handle, bytes, 0, saltLength, 0))
  } finally {
    closeSync(handle)
  }
}
