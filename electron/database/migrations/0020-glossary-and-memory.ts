import type { Migration } from '../migrate.ts'

/**
 * The office's terms and its confirmed pairs of sentences. `pair_hash` finds a pair again word for word without keeping
 * its text twice. The terms that every office starts with are filled in by the program (`register/glossary`), because
 * they pass through the same store as those typed by hand.
 */

const recordColumns = `
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  archived_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  search_key TEXT NOT NULL`

const tables: readonly string[] = [
  `CREATE TABLE glossary (${recordColumns},
    ky TEXT NOT NULL, ru TEXT NOT NULL, en TEXT NOT NULL, topic TEXT NOT NULL, note TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1))) STRICT`,

  `CREATE TABLE memory (${recordColumns},
    ky TEXT NOT NULL, ru TEXT NOT NULL, origin TEXT NOT NULL, pair_hash TEXT NOT NULL,
    confirmed_at TEXT NOT NULL, uses INTEGER NOT NULL CHECK (uses > 0)) STRICT`,
  `CREATE INDEX memory_by_hash ON memory (pair_hash)`,
  // Says, without reading a text, whether anything changed since the pairs were last looked through.
  `CREATE INDEX memory_by_change ON memory (updated_at, revision)`,
]

export const glossaryAndMemory: Migration = {
  number: 20,
  name: 'glossary-and-memory',
  up(database) {
    for (const statement of tables) database.exec(statement)
  },
}
