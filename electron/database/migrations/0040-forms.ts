import type { Migration } from '../migrate.ts'

/**
 * Case forms that somebody has confirmed. They belong to a text, not to a record: no link leads from here to a person or a
 * body, so nothing that happens to those takes a form away. `form_hash` is the hash of `formId()`; texts are long, and an
 * index over them would keep each twice.
 */
const table = `CREATE TABLE confirmed_forms (form_hash TEXT PRIMARY KEY,
  kind TEXT NOT NULL, language TEXT NOT NULL, kase TEXT NOT NULL,
  sex TEXT CHECK (sex IN ('male', 'female')), text TEXT NOT NULL,
  form TEXT NOT NULL, proposal TEXT NOT NULL, confirmed_at TEXT NOT NULL) STRICT, WITHOUT ROWID`
/** Corrections are few and asked for with every suggestion; forms confirmed as proposed say nothing new there. */
const corrections = `CREATE INDEX corrected_forms ON confirmed_forms (kind) WHERE form <> proposal`

export const forms: Migration = {
  number: 40,
  name: 'forms',
  up(database) {
    database.exec(table)
    database.exec(corrections)
  },
}
