import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { assert } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import { copyRegister } from './backup.ts'
import type { RegisterCopy } from './backup.ts'
import type { RegisterConnection } from './connection.ts'
import { readPragma } from './driver.ts'
import type { Database } from './driver.ts'
import { translating } from './errors.ts'

/**
 * One step of the schema. Numbers go in tens, as the file names do; a step that has shipped is never edited. `up` is
 * synchronous and runs inside the runner's transaction, with foreign keys off as SQLite asks for when tables are rebuilt
 * (https://www.sqlite.org/lang_altertable.html#otheralter); they are checked before the transaction ends.
 */
export type Migration = {
  readonly number: number
  readonly name: string
  up(database: Database): void
}

export type MigrationResult = {
  readonly from: number
  readonly to: number
  /** The copy made before the steps; none where nothing was pending or the register was new and empty. */
  readonly copy: RegisterCopy | undefined
}

/**
 * Brings the register to this program's version: all pending steps and the version number in one transaction, so that a
 * power cut leaves the old register or the new one and nothing between.
 */
export function migrate(
  connection: RegisterConnection,
  migrations: readonly Migration[],
  now: () => Date = () => new Date(),
): MigrationResult {
  checkOrder(migrations)
  const { database } = connection
  const from = userVersion(database)
  const to = migrations.at(-1)?.number ?? 0
  if (from > to) throw new AppError('register-newer', { registerVersion: from, programVersion: to })
  assert(from === 0 || migrations.some(({ number }) => number === from), `the register's version ${from} is one of ours`)
  const pending = migrations.filter(({ number }) => number > from)
  const first = pending[0]
  if (first === undefined) return { from, to, copy: undefined }

  const { backups } = connection.files
  const copy = from === 0 ? undefined : copyRegister(connection, backups, copyName(backups, first.number, now()))
  translating(connection.folder, () => withoutForeignKeys(database, () => runInOneTransaction(database, pending, to)))
  return { from, to, copy }
}

function runInOneTransaction(database: Database, pending: readonly Migration[], to: number): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    for (const step of pending) {
      const answer: unknown = step.up(database)
      assert(answer === undefined, `migration ${step.number} is synchronous`)
      assert(database.inTransaction, `migration ${step.number} leaves the transaction to the runner`)
    }
    const broken = database.pragma('foreign_key_check')
    assert(Array.isArray(broken) && broken.length === 0, 'all references hold after the migrations')
    database.pragma(`user_version=${to}`)
    database.exec('COMMIT')
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** SQLite ignores this setting inside a transaction, so it goes around it. */
function withoutForeignKeys(database: Database, run: () => void): void {
  database.pragma('foreign_keys=OFF')
  try {
    run()
  } finally {
    database.pragma('foreign_keys=ON')
    assert(readPragma(database, 'foreign_keys') === 1, 'foreign keys are on again')
  }
}

function checkOrder(migrations: readonly Migration[]): void {
  let last = 0
  for (const { number } of migrations) {
    assert(Number.isSafeInteger(number) && number % 10 === 0 && number > last, 'migrations go up in tens')
    last = number
  }
}

function userVersion(database: Database): number {
  const version = readPragma(database, 'user_version')
  assert(typeof version === 'number' && version >= 0, 'user_version is a number')
  return version
}

/** `before-0020-20261122-101530`, numbered where two fall into one second. */
function copyName(folder: string, firstStep: number, at: Date): string {
  const stamp = at.toISOString().slice(0, 19).replace(/[-:]/gu, '').replace('T', '-')
  const name = `before-${String(firstStep).padStart(4, '0')}-${stamp}`
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}-${count}`
    if (!existsSync(join(folder, `${candidate}.db`))) return candidate
  }
}
