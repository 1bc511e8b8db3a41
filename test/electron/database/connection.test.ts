import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import Driver from 'better-sqlite3'
import { expect, test } from 'vitest'

import { copyRegister } from '../../../electron/database/backup.ts'
import { openRegisterDatabase } from '../../../electron/database/connection.ts'
import { openEncrypted } from '../../../electron/database/driver.ts'
import { registerFiles } from '../../../electron/database/register-folder.ts'
import { assert } from '../../../shared/assert.ts'
import { changePassword } from '../../../electron/keys/change-password.ts'
import { unlock } from '../../../electron/keys/unlock.ts'
import { readKeyFile, writeKeyFile } from '../../../electron/keys/key-store.ts'
import { createTestRegister, fastPolicy, testPassword, unlockTestKeys } from '../../helpers/register.ts'
import type { TestRegister } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { firstStep } from './steps.ts'
import type { Tables } from './steps.ts'

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

const refusedWith = (code: string): unknown => expect.objectContaining({ name: 'AppError', code })

function reopenAs(register: TestRegister, dataKey = register.dataKey): void {
  openRegisterDatabase({ folder: register.folder, dataKey, mode: 'open' }).close()
}

test('every setting reads back as it was set', async () => {
  const { connection } = await createTestRegister([firstStep])
  const read = (name: string): unknown => connection.database.pragma(name, { simple: true })
  const names = [
    'cipher', 'legacy', 'locking_mode', 'journal_mode', 'synchronous', 'temp_store', 'secure_delete', 'foreign_keys',
    'trusted_schema', 'cell_size_check', 'application_id', 'user_version',
  ]
  expect(Object.fromEntries(names.map((name) => [name, read(name)]))).toEqual({
    cipher: 'sqlcipher', legacy: '4', locking_mode: 'exclusive', journal_mode: 'wal', synchronous: 2, temp_store: 2,
    secure_delete: 1, foreign_keys: 1, trusted_schema: 0, cell_size_check: 1, application_id: 0x5044736b, user_version: 10,
  })
  expect(existsSync(`${connection.files.database}-shm`)).toBe(false)
})

test('the raw key is the key itself: the file opens with the same bytes given in SQLCipher’s own notation', async () => {
  const register = await createTestRegister([firstStep])
  register.close()
  const other = new Driver(registerFiles(register.folder).database)
  other.pragma(`cipher='sqlcipher'`)
  other.pragma('legacy=4')
  other.pragma(`key="x'${register.dataKey.toString('hex')}'"`)
  expect(other.prepare('SELECT count(*) FROM guests').pluck().get()).toBe(0)
  other.close()
})

test('what is written is there after a restart, through Kysely and through the driver', async () => {
  const register = await createTestRegister([firstStep])
  await register.connection.kysely<Tables>().insertInto('delegations').values({ country: 'Монголия' }).execute()
  const connection = register.reopen()
  expect(await connection.kysely<Tables>().selectFrom('delegations').select('country').execute()).toEqual([{ country: 'Монголия' }])
  expect(connection.database.prepare('SELECT country FROM delegations').pluck().all()).toEqual(['Монголия'])
})

test('transactions of several callers do not run into one another; destroy leaves the handle open', async () => {
  const { connection } = await createTestRegister([firstStep])
  const names = Array.from({ length: 20 }, (_, index) => `ө${index}`)
  const results = await Promise.allSettled(names.map((country, index) =>
    connection.kysely<Tables>().transaction().execute(async (transaction) => {
      await transaction.insertInto('delegations').values({ country }).execute()
      await new Promise((done) => { setTimeout(done, 2) })
      if (index % 2 === 1) throw new Error('rolled back')
    }),
  ))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  const kept = await connection.kysely<Tables>().selectFrom('delegations').select('country').orderBy('id').execute()
  expect(kept.map(({ country }) => country)).toEqual(names.filter((_, index) => index % 2 === 0))
  await connection.kysely<Tables>().destroy()
  expect(connection.database.open).toBe(true)
})

test('no readable byte in the database, its log, the keys, the copies', async () => {
  const register = await createTestRegister([firstStep])
  const { connection, folder } = register
  const markers = ['Жылдызбек-Ыйманалиев-7713', 'MARKERPASSPORT AN0099887']
  const insert = connection.database.prepare('INSERT INTO guests (name, note) VALUES (?, ?)')
  const search = connection.database.prepare('INSERT INTO guests_search (name) VALUES (?)')
  for (let count = 0; count < 500; count += 1) {
    for (const marker of markers) insert.run(marker, `${marker} ${count}`)
    search.run(markers.join(' '))
  }
  const wal = readFileSync(connection.files.writeAheadLog)
  expect(wal.length).toBeGreaterThan(100_000)
  copyRegister(connection, connection.files.backups, 'copy')
  register.close()

  const files = [wal, ...everyFile(folder).map((file) => readFileSync(file))]
  expect(files.length).toBeGreaterThanOrEqual(7)
  const needles: Buffer[] = [...markers, 'CREATE TABLE', 'SQLite format 3', testPassword].flatMap((text) => [
    Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text.slice(0, 11), 'utf8'),
  ])
  needles.push(register.dataKey, Buffer.from(register.dataKey.toString('hex')), Buffer.from(register.recoveryKey))
  for (const bytes of files) for (const needle of needles) expect(bytes.includes(needle)).toBe(false)
})

test.runIf(process.platform === 'linux')('large sorts stay in memory: no temporary file is opened', async () => {
  const { connection } = await createTestRegister([firstStep])
  const insert = connection.database.prepare('INSERT INTO guests (name, note) VALUES (?, ?)')
  connection.database.transaction(() => {
    for (let count = 0; count < 20_000; count += 1) insert.run(`${(count * 7919) % 20_011}`, 'PASSPORT'.repeat(150))
  })()
  const during = (): string[] => {
    const rows = connection.database.prepare('SELECT name, note FROM guests ORDER BY note, name').iterate()
    rows.next()
    const open = readdirSync('/proc/self/fd').map(linkOf).filter((link) => link.includes('etilqs_'))
    rows.return?.()
    return open
  }
  expect(during()).toEqual([])
  connection.database.pragma('temp_store=FILE')
  expect(during()).not.toEqual([]) // the check can fail: SQLite's default does write a file
})

test('a wrong key does not open, and changes nothing', async () => {
  const register = await createTestRegister([firstStep])
  register.close()
  const before = hashOf(registerFiles(register.folder).database)
  expect(() => reopenAs(register, Buffer.alloc(32, 1))).toThrow(refusedWith('register-damaged'))
  expect(() => reopenAs(register, Buffer.alloc(0))).toThrow('Assumption failed')
  expect(() => reopenAs(register, Buffer.alloc(31))).toThrow('Assumption failed')
  expect(hashOf(registerFiles(register.folder).database)).toBe(before)
  reopenAs(register)
})

test('a changed password leaves the database’s bytes alone and opens it', async () => {
  const register = await createTestRegister([firstStep])
  register.close()
  const files = registerFiles(register.folder)
  const before = hashOf(files.database)
  const current = readKeyFile(files.keys).keyFile
  assert(current.version === 2, 'a test register has users')
  const changed = await changePassword(current, { userId: register.userId, password: testPassword }, 'жаңы сөз', fastPolicy)
  writeKeyFile(files.keys, changed)
  expect(hashOf(files.database)).toBe(before)
  await expect(unlockTestKeys(register.folder)).rejects.toMatchObject({ code: 'wrong-password' })
  reopenAs(register, (await unlockTestKeys(register.folder, 'жаңы сөз')).dataKey)
  reopenAs(register, (await unlock(changed, { recoveryKey: register.recoveryKey }, fastPolicy)).dataKey)
})

test('what is left of a database never becomes a new register', async () => {
  const register = await createTestRegister([firstStep])
  register.close()
  const { database, keys } = registerFiles(register.folder)
  const whole = readFileSync(database)
  const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100', 'hex'), Buffer.alloc(20_000, 0x5a)])
  const remains = [0, 1, 16, 100, 4095, 4096, 4097, whole.length - 1].map((length) => whole.subarray(0, length))
  const listing = readdirSync(register.folder).toSorted()
  for (const bytes of [...remains, jpeg, Buffer.alloc(8192)]) {
    writeFileSync(database, bytes)
    expect(() => reopenAs(register), `${bytes.length} bytes`).toThrow(refusedWith('register-damaged'))
    expect(() => create(register)).toThrow(refusedWith('register-exists'))
    expect(readFileSync(database).equals(bytes)).toBe(true)
    expect(readdirSync(register.folder).toSorted()).toEqual(listing)
  }
  rmSync(database)
  expect(() => reopenAs(register)).toThrow(refusedWith('register-damaged'))
  expect(existsSync(database)).toBe(false)
  for (const key of keys) rmSync(key)
  expect(() => reopenAs(register)).toThrow(refusedWith('register-missing'))
  writeFileSync(database, '')
  expect(() => reopenAs(register)).toThrow(refusedWith('register-foreign'))
  rmSync(register.folder, { recursive: true })
  expect(() => reopenAs(register)).toThrow(refusedWith('folder-missing'))
})

test('other people’s databases are told as such', async () => {
  const register = await createTestRegister([firstStep])
  register.close()
  const { database } = registerFiles(register.folder)
  const encrypted = openEncrypted(database, register.dataKey, { readOnly: false })
  encrypted.pragma('application_id=7')
  encrypted.close()
  expect(() => reopenAs(register)).toThrow(refusedWith('register-foreign'))

  rmSync(database)
  const plain = new Driver(database)
  plain.exec('CREATE TABLE other (a)')
  plain.close()
  expect(() => reopenAs(register)).toThrow(refusedWith('register-foreign'))
})

test('a flipped bit anywhere is noticed or without effect', async () => {
  const register = await createTestRegister([firstStep])
  const insert = register.connection.database.prepare('INSERT INTO guests (name, note) VALUES (?, ?)')
  for (let count = 0; count < 100; count += 1) insert.run(`Конок ${count}`, 'ш'.repeat(count * 10))
  const rows = (): unknown => register.connection.database.prepare('SELECT * FROM guests ORDER BY id').all()
  const expected = rows()
  register.close()
  const { database } = registerFiles(register.folder)
  const sound = readFileSync(database)
  let noticed = 0
  for (let sample = 0; sample < 300; sample += 1) {
    const flipped = Buffer.from(sound)
    const at = sample < 100 ? sample : Math.floor((sample * 7919 * 131) % sound.length)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (sample % 8))
    writeFileSync(database, flipped)
    try {
      const found = register.reopen().database.prepare('SELECT * FROM guests ORDER BY id').all()
      expect(found, `byte ${at}`).toEqual(expected)
    } catch (error) {
      expect(error, `byte ${at}`).toEqual(refusedWith('register-damaged'))
      noticed += 1
    }
    register.close()
  }
  expect(noticed).toBeGreaterThanOrEqual(295)
  writeFileSync(database, sound)
  register.reopen()
  expect(rows()).toEqual(expected)
})

test('a register opens once in a process, and again when closed; closing twice is harmless', async () => {
  const register = await createTestRegister([firstStep])
  expect(() => reopenAs(register)).toThrow(refusedWith('register-in-use'))
  register.close()
  register.close()
  reopenAs(register)
})

test('creating never overwrites and cleans up after itself', async () => {
  const register = await createTestRegister([firstStep])
  register.close()
  const before = hashOf(registerFiles(register.folder).database)
  expect(() => create(register)).toThrow(refusedWith('register-exists'))
  expect(hashOf(registerFiles(register.folder).database)).toBe(before)

  const folder = temporaryFolder()
  const binding = join(folder, 'broken.node')
  writeFileSync(binding, 'no native module')
  const target = join(folder, 'register')
  mkdirSync(target)
  expect(() => openRegisterDatabase({ folder: target, dataKey: register.dataKey, sqliteBinding: binding, mode: 'create' })).toThrow()
  expect(readdirSync(target)).toEqual([])
})

test('closing wipes the connection’s copy of the key', async () => {
  const register = await createTestRegister([firstStep])
  const { connection } = register
  const copy = copyRegister(connection, connection.files.backups, 'copy')
  connection.openCopy(copy.database).close()
  register.close()
  const afterwards = connection.openCopy(copy.database)
  expect(() => afterwards.prepare('SELECT count(*) FROM sqlite_master').get()).toThrow('file is not a database')
  afterwards.close()
})

function create(register: TestRegister): void {
  openRegisterDatabase({ folder: register.folder, dataKey: register.dataKey, mode: 'create' }).close()
}

function everyFile(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? everyFile(path) : [path]
  })
}

function linkOf(handle: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${handle}`)
  } catch {
    return ''
  }
}
