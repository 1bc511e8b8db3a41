import { SqliteDialect, SqliteDriver } from 'kysely'
import type { DatabaseConnection, Dialect, Driver, SqliteDatabase } from 'kysely'

import type { Database } from './driver.ts'

/**
 * The one place that tells the query builder which database it talks to; another database is another function like this.
 *
 * The handle belongs to the connection and is shared with migrations and backups, so the query builder's `destroy()` must
 * not close it.
 */
export function registerDialect(database: Database): Dialect {
  const shared: SqliteDatabase = {
    prepare(sql) {
      const statement = database.prepare(sql)
      return {
        reader: statement.reader,
        all: (parameters) => statement.all(...parameters),
        run: (parameters) => statement.run(...parameters),
        iterate: (parameters) => statement.iterate(...parameters),
      }
    },
    close() {},
  }
  return new RegisterDialect(database, shared)
}

class RegisterDialect extends SqliteDialect {
  readonly #database: Database
  readonly #shared: SqliteDatabase

  constructor(database: Database, shared: SqliteDatabase) {
    super({ database: shared })
    this.#database = database
    this.#shared = shared
  }

  override createDriver(): Driver {
    return new RegisterDriver(this.#database, this.#shared)
  }
}

/**
 * On a full disk and after some read errors SQLite takes the transaction back by itself; a second rollback would fail and
 * hide the reason from the user. https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
 */
class RegisterDriver extends SqliteDriver {
  readonly #database: Database

  constructor(database: Database, shared: SqliteDatabase) {
    super({ database: shared })
    this.#database = database
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}
