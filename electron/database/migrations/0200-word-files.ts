import type { Migration } from '../migrate.ts'

/**
 * The office's own Word files. Versions are only ever added, as those of sentences are, and a file that was in use once is
 * kept: issued papers are made again from it. Without a hash the house's layout is printed again.
 */
const tables = [
  `CREATE TABLE word_file_contents (sha256 TEXT PRIMARY KEY, file BLOB NOT NULL) STRICT`,
  `CREATE TABLE word_file_versions (kind TEXT NOT NULL, language TEXT NOT NULL CHECK (language IN ('ky', 'ru', 'both')),
    version INTEGER NOT NULL CHECK (version > 0), sha256 TEXT REFERENCES word_file_contents (sha256), places TEXT NOT NULL,
    file_name TEXT NOT NULL, note TEXT NOT NULL, made_by TEXT NOT NULL, made_by_id TEXT NOT NULL, made_at TEXT NOT NULL,
    PRIMARY KEY (kind, language, version)) STRICT, WITHOUT ROWID`,
]

export const wordFiles: Migration = {
  number: 200,
  name: 'word-files',
  up(database) {
    for (const table of tables) database.exec(table)
  },
}
