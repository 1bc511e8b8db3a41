import type { Migration } from '../migrate.ts'

/**
 * Where the two halves of a text stand. Like a confirmed form it belongs to the text, not to a record: lines may move, a
 * change may be taken back, and a paper knows of it what the record does. `pair_hash` is the hash of `pairId()`; texts are
 * long, and an index over them would keep each twice.
 */
const table = `CREATE TABLE pairs (pair_hash TEXT PRIMARY KEY,
  ky TEXT NOT NULL, ru TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'checked', 'stale')),
  master TEXT NOT NULL CHECK (master IN ('ky', 'ru')),
  stale_half TEXT CHECK (stale_half IN ('ky', 'ru')),
  marked_by TEXT NOT NULL, marked_at TEXT NOT NULL,
  CHECK (stale_half IS NULL OR state = 'stale')) STRICT, WITHOUT ROWID`

export const pairs: Migration = {
  number: 90,
  name: 'pairs',
  up(database) {
    database.exec(table)
  },
}
