import type { Migration } from '../migrate.ts'

/** What the register remembers of its copies: full checks, restore drills, and the times it was put back. */
const tables: readonly string[] = [
  `CREATE TABLE copy_checks (copy_id TEXT PRIMARY KEY, checked_at TEXT NOT NULL, good INTEGER NOT NULL CHECK (good IN (0, 1))) STRICT`,
  `CREATE TABLE drills (at TEXT PRIMARY KEY, person TEXT NOT NULL, copy_name TEXT NOT NULL, copy_made_at TEXT,
    opened_with TEXT NOT NULL, result TEXT NOT NULL, minutes REAL NOT NULL, records INTEGER NOT NULL) STRICT`,
  `CREATE TABLE comebacks (at TEXT PRIMARY KEY, kind TEXT NOT NULL, copy_made_at TEXT, set_aside TEXT, rescue TEXT,
    told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1))) STRICT`,
]

export const backups: Migration = {
  number: 70,
  name: 'backups',
  up(database) {
    for (const statement of tables) database.exec(statement)
  },
}
