import { SqliteDialect, SqliteDriver } from 'kysely'
import type { DatabaseConnection, Dialect, Driver, SqliteDatabase } from 'kysely'

import type { Database, Statement } from './driver.ts'
import { watchOpenFiles } from './still-there.ts'

/**
 * The one place that tells the query builder which database it talks to; another database is another function like this.
 *
 * The handle belongs to the connection and is shared with migrations and backups, so the query builder's `destroy()` must
 * not close it.
 */
export function registerDialect(database: Database): Dialect {
  const checkStillThere = watchOpenFiles(database.name)
  const keptStatement = keepStatements(database)
  const shared: SqliteDatabase = {
    prepare(sql) {
      const statement = keptStatement(sql)
      /** A change outside a transaction is committed by itself; inside one, the commit is what counts. */
      function changing<Answer>(answer: Answer): Answer {
        if (!statement.readonly && !database.inTransaction) checkStillThere()
        return answer
      }
      return {
        reader: statement.reader,
        all: (parameters) => changing(statement.all(...parameters)),
        run: (parameters) => changing(statement.run(...parameters)),
        // One of its own: a statement that somebody is reading from cannot be run by another.
        iterate: (parameters) => database.prepare(sql).iterate(...parameters),
      }
    },
    close() {},
  }
  return new RegisterDialect(database, shared, checkStillThere)
}

/** A desk asks some hundred different questions; lists of unequal length make more. */
const mostStatements = 256

/**
 * The statements used last. Made anew for every question they cost more than its answer, and a long reading leaves behind
 * tens of thousands, whose end then keeps everybody waiting for a quarter of a second.
 */
function keepStatements(database: Database): (sql: string) => Statement {
  const kept = new Map<string, Statement>()
  return (sql) => {
    const statement = kept.get(sql) ?? database.prepare(sql)
    kept.delete(sql)
    kept.set(sql, statement)
    const [oldest] = kept.size > mostStatements ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    return statement
  }
}

class RegisterDialect extends SqliteDialect {
  readonly #database: Database
  readonly #shared: SqliteDatabase
  readonly #checkStillThere: () => void

  constructor(database: Database, shared: SqliteDatabase, checkStillThere: () => void) {
    super({ database: shared })
    this.#database = database
    this.#shared = shared
    this.#checkStillThere = checkStillThere
  }

  override createDriver(): Driver {
    return new RegisterDriver(this.#database, this.#shared, this.#checkStillThere)
  }
}

/**
 * On a full disk and after some read errors SQLite takes the transaction back by itself; a second rollback would fail and
 * hide the reason from the user. https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
 */
class RegisterDriver extends SqliteDriver {
  readonly #database: Database
  readonly #checkStillThere: () => void

  constructor(database: Database, shared: SqliteDatabase, checkStillThere: () => void) {
    super({ database: shared })
    this.#database = database
    this.#checkStillThere = checkStillThere
  }

  /** Afterwards, because only then nothing can come between: what is thrown here keeps the work from being called saved. */
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection)
    this.#checkStillThere()
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}
