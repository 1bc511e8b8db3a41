import type { Database } from './driver.ts'
import { openInMemory } from './driver.ts'
import type { Migration } from './migrate.ts'

/**
 * Puts the register's triggers back as the migrations make them, and takes out every other trigger and every view. They run
 * inside our own statements: one that swallows entries of the history would keep the program from ever writing what it
 * found, and nothing else in the file would look altered.
 *
 * @returns whether anything was otherwise
 */
export function restoreTriggers(database: Database, migrations: readonly Migration[], sqliteBinding?: string): boolean {
  const expected = triggersOf(migrations, sqliteBinding)
  const found = readTriggers(database)
  const foreign = found.filter(({ name, sql }) => expected.get(name) !== sql)
  const standing = new Set(found.filter((one) => !foreign.includes(one)).map(({ name }) => name))
  const missing = [...expected].filter(([name]) => !standing.has(name))
  if (foreign.length === 0 && missing.length === 0) return false
  database.transaction(() => {
    for (const { type, name } of foreign) database.exec(`DROP ${type === 'view' ? 'VIEW' : 'TRIGGER'} "${name.replaceAll('"', '""')}"`)
    for (const [, sql] of missing) database.exec(sql)
  })()
  return true
}

/** By name, as a register that was made today has them. */
function triggersOf(migrations: readonly Migration[], sqliteBinding: string | undefined): ReadonlyMap<string, string> {
  const fresh = openInMemory({ sqliteBinding })
  try {
    for (const migration of migrations) migration.up(fresh)
    return new Map(readTriggers(fresh).map(({ name, sql }) => [name, sql]))
  } finally {
    fresh.close()
  }
}

interface SchemaRow {
  readonly type: string
  readonly name: string
  readonly sql: string
}

function readTriggers(database: Database): SchemaRow[] {
  return database.prepare<[], SchemaRow>(`SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')`).all()
}
