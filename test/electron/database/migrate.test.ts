import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { copyRegister } from '../../../electron/database/backup.ts'
import { openRegisterDatabase } from '../../../electron/database/connection.ts'
import { migrate } from '../../../electron/database/migrate.ts'
import type { Migration } from '../../../electron/database/migrate.ts'
import { registerFiles } from '../../../electron/database/register-folder.ts'
import { createTestRegister, unlockTestKeys } from '../../helpers/register.ts'
import type { TestRegister } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { firstStep, secondStep } from './steps.ts'

const at = (): Date => new Date('2026-11-22T10:15:30Z')

async function withRows(): Promise<TestRegister> {
  const register = await createTestRegister([firstStep])
  register.connection.database.exec(`
    INSERT INTO delegations VALUES (1, 'Монголия');
    INSERT INTO guests (delegation_id, name) VALUES (1, 'Болор');
  `)
  return register
}

const step = (up: Migration['up'], number = 20): Migration => ({ number, name: 'step', up })

test('a new register is migrated without a copy; a second run does nothing', async () => {
  const { connection } = await createTestRegister()
  expect(migrate(connection, [firstStep, secondStep])).toEqual({ from: 0, to: 20, copy: undefined })
  expect(migrate(connection, [firstStep, secondStep])).toEqual({ from: 20, to: 20, copy: undefined })
  expect(existsSync(connection.files.backups)).toBe(false)
})

test('rows survive a step that rebuilds the table they refer to', async () => {
  const { connection } = await withRows()
  migrate(connection, [firstStep, secondStep])
  expect(connection.database.prepare('SELECT g.name, d.country FROM guests g JOIN delegations d ON d.id = g.delegation_id').raw().all())
    .toEqual([['Болор', 'Монголия']])
  expect(() => connection.database.exec('DELETE FROM delegations')).toThrow('FOREIGN KEY')
})

test('before the steps a copy is made that opens with the password of its day', async () => {
  const { connection } = await withRows()
  const { copy } = migrate(connection, [firstStep, secondStep], at)
  expect(readdirSync(connection.files.backups).toSorted()).toEqual(
    ['db', 'keys.a', 'keys.b'].map((end) => `before-0020-20261122-101530.${end}`),
  )
  expect(copy?.userVersion).toBe(10)
  expect(createHash('sha256').update(readFileSync(copy?.database ?? '')).digest('hex')).toBe(copy?.sha256)
  expect(readFileSync(copy?.database ?? '')).toHaveLength(copy?.bytes ?? 0)

  const folder = temporaryFolder()
  const files = registerFiles(folder)
  copyFileSync(copy?.database ?? '', files.database)
  copyFileSync(copy?.keys[0] ?? '', files.keys[0])
  const { dataKey } = await unlockTestKeys(folder)
  const restored = openRegisterDatabase({ folder, dataKey, mode: 'open' })
  expect(restored.database.prepare('SELECT name FROM guests').pluck().all()).toEqual(['Болор'])
  expect(restored.database.pragma('user_version', { simple: true })).toBe(10)
  expect(migrate(restored, [firstStep, secondStep]).to).toBe(20)
  restored.close()
})

test('two copies of one second do not overwrite each other, and no copy overwrites another', async () => {
  const { connection } = await withRows()
  const failing = step(() => { throw new Error('no') })
  for (let round = 0; round < 2; round += 1) expect(() => migrate(connection, [firstStep, failing], at)).toThrow('no')
  expect(readdirSync(connection.files.backups).filter((name) => name.endsWith('.db')).toSorted()).toEqual([
    'before-0020-20261122-101530-2.db', 'before-0020-20261122-101530.db',
  ])
  expect(() => copyRegister(connection, connection.files.backups, 'before-0020-20261122-101530')).toThrow('exists')
  expect(readdirSync(connection.files.backups).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a register of a newer program is refused and not touched', async () => {
  const register = await withRows()
  migrate(register.connection, [firstStep, secondStep, step(() => {}, 30)])
  register.close()
  const { database, backups } = registerFiles(register.folder)
  const before = readFileSync(database)
  const copies = readdirSync(backups)
  expect(() => migrate(register.reopen(), [firstStep, secondStep])).toThrow(
    expect.objectContaining({ code: 'register-newer', details: { registerVersion: 30, programVersion: 20 } }),
  )
  register.close()
  expect(readFileSync(database).equals(before)).toBe(true)
  expect(readdirSync(backups)).toEqual(copies)
})

test('a failing step undoes all steps, and references are checked again', async () => {
  const { connection } = await withRows()
  const failing = [
    step((database) => { database.exec('INSERT INTO nowhere VALUES (1)') }, 30),
    step((database) => { database.exec('PRAGMA defer_foreign_keys=ON; DELETE FROM delegations') }, 30),
    step((database) => { database.exec('COMMIT') }, 30),
    step((): unknown => Promise.resolve(), 30),
  ]
  for (const last of failing.filter((_, index) => index !== 2)) {
    expect(() => migrate(connection, [firstStep, secondStep, last])).toThrow()
    expect(connection.database.pragma('user_version', { simple: true })).toBe(10)
    expect(connection.database.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(connection.database.prepare(`SELECT name FROM pragma_table_info('delegations')`).pluck().all()).toEqual(['id', 'country'])
  }
  expect(() => migrate(connection, [firstStep, step((database) => { database.exec('COMMIT') })])).toThrow('leaves the transaction')
})

test('numbers go up in tens, and an unknown version in between is not guessed at', async () => {
  const { connection } = await createTestRegister([firstStep])
  for (const numbers of [[10, 10], [20, 10], [10, 15], [0]]) {
    expect(() => migrate(connection, numbers.map((number) => step(() => {}, number)))).toThrow('migrations go up in tens')
  }
  connection.database.pragma('user_version=15')
  expect(() => migrate(connection, [firstStep, secondStep])).toThrow('is one of ours')
})

test('full-text tables work in triggers although the schema is not trusted', async () => {
  const { connection } = await createTestRegister([firstStep, step((database) => {
    database.exec(`CREATE TRIGGER guests_found AFTER INSERT ON guests BEGIN
      INSERT INTO guests_search (rowid, name) VALUES (new.id, new.name); END`)
  })])
  connection.database.exec(`INSERT INTO guests (name) VALUES ('Чыңгыз')`)
  expect(connection.database.prepare(`SELECT rowid FROM guests_search WHERE name MATCH 'чыңгыз'`).pluck().get()).toBe(1)
})

test('a copy that does not open is no copy: nothing with a final name appears', async () => {
  const { connection } = await withRows()
  const broken = new Proxy(connection, {
    get(target, name) {
      if (name !== 'openCopy') return Reflect.get(target, name, target) as unknown
      return (file: string) => {
        const bytes = readFileSync(file)
        bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1
        writeFileSync(file, bytes)
        return target.openCopy(file)
      }
    },
  })
  expect(() => copyRegister(broken, connection.files.backups, 'copy')).toThrow(expect.objectContaining({ code: 'register-damaged' }))
  expect(readdirSync(connection.files.backups)).toEqual([])
  expect(copyRegister(connection, connection.files.backups, 'copy').database).toBe(join(connection.files.backups, 'copy.db'))
})
