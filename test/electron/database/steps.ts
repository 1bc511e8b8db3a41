import type { Migration } from '../../../electron/database/migrate.ts'

/** A small schema with what the real one has: strict tables, references, a full-text table kept by triggers. */
export const firstStep: Migration = {
  number: 10,
  name: 'first',
  up(database) {
    database.exec(`
      CREATE TABLE delegations (id INTEGER PRIMARY KEY, country TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE guests (
        id INTEGER PRIMARY KEY,
        delegation_id INTEGER REFERENCES delegations (id) ON DELETE RESTRICT,
        name TEXT NOT NULL CHECK (name <> ''),
        note TEXT
      ) STRICT;
      CREATE VIRTUAL TABLE guests_search USING fts5 (name);
    `)
  },
}

/** Rebuilds a table others refer to, as SQLite asks for when a column changes its type. */
export const secondStep: Migration = {
  number: 20,
  name: 'second',
  up(database) {
    database.exec(`
      CREATE TABLE delegations_new (id INTEGER PRIMARY KEY, country TEXT NOT NULL UNIQUE, arrives_on TEXT) STRICT;
      INSERT INTO delegations_new (id, country) SELECT id, country FROM delegations;
      DROP TABLE delegations;
      ALTER TABLE delegations_new RENAME TO delegations;
    `)
  },
}

/** Touches every row and every page, so that there is a middle to be killed in. */
export const bigStep: Migration = {
  number: 20,
  name: 'big',
  up(database) {
    database.exec(`
      ALTER TABLE guests ADD COLUMN search_key TEXT;
      UPDATE guests SET search_key = name || '-' || id, note = note || '.';
      CREATE TABLE marks (id INTEGER PRIMARY KEY) STRICT;
      INSERT INTO marks SELECT id FROM guests;
    `)
  },
}

export type Tables = {
  delegations: { id?: number; country: string; arrives_on?: string | null }
  guests: { id?: number; delegation_id?: number | null; name: string; note?: string | null }
}
