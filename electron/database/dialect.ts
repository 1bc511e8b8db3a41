import { SqliteDialect } from 'kysely'
import type { Dialect, SqliteDatabase } from 'kysely'

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
  return new SqliteDialect({ database: shared })
}
