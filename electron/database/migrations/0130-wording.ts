import type { Migration } from '../migrate.ts'

/**
 * The office's own sentences. Versions are only ever added: the newest of a text is the one that papers say, and the way
 * back is a version that reads like an older one. Without a text the house's sentence is said again.
 */
const table = `CREATE TABLE wording_versions (text_id TEXT NOT NULL, version INTEGER NOT NULL CHECK (version > 0),
  ky TEXT, ru TEXT, note TEXT NOT NULL, made_by TEXT NOT NULL, made_by_id TEXT NOT NULL, made_at TEXT NOT NULL,
  CHECK ((ky IS NULL) = (ru IS NULL)), PRIMARY KEY (text_id, version)) STRICT, WITHOUT ROWID`

export const wording: Migration = {
  number: 130,
  name: 'wording',
  up(database) {
    database.exec(table)
  },
}
