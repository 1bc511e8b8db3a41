import type { Migration } from '../migrate.ts'

/**
 * What makes an issued paper repeatable and comparable. `prepared` is what the register said on the day of issue, apart from
 * what was typed into the paper by hand; without it nobody could tell a change of the register from a change of the paper.
 * `settled` is what it said when a letter corrected the paper. Sources are the records that were read for it (`key`: a
 * record, the record a list was narrowed to, or `*` for the whole area); checks are worked through in slices, for fifty
 * thousand papers cannot be prepared anew at every keystroke.
 */
const statements: readonly string[] = [
  `ALTER TABLE papers ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0)`,
  `ALTER TABLE papers ADD COLUMN confirmed TEXT`,
  `ALTER TABLE papers ADD COLUMN wording TEXT`,
  `ALTER TABLE papers ADD COLUMN program_version TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE papers ADD COLUMN prepared TEXT`,
  `ALTER TABLE papers ADD COLUMN prepared_on TEXT`,
  `ALTER TABLE papers ADD COLUMN settled TEXT`,
  // Issued again under an older program, a paper had no version: the later issue is the one that counts.
  `UPDATE papers SET version = 1 + (SELECT count(DISTINCT older.issued_at) FROM papers AS older WHERE older.kind = papers.kind
    AND older.subject_area = papers.subject_area AND older.subject_id = papers.subject_id AND older.number = papers.number
    AND older.language = papers.language AND older.issued_at < papers.issued_at)`,
  // Few papers are issued twice, and every list asks which.
  `CREATE INDEX papers_of_later_versions ON papers (kind, subject_area, subject_id, number, version) WHERE version > 1`,

  `CREATE TABLE paper_sources (paper_id TEXT NOT NULL REFERENCES papers (id) ON DELETE CASCADE, area TEXT NOT NULL,
    key TEXT NOT NULL, PRIMARY KEY (paper_id, area, key)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX paper_sources_by_record ON paper_sources (area, key)`,
  `CREATE TABLE paper_checks (paper_id TEXT PRIMARY KEY REFERENCES papers (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'touched')), differences TEXT NOT NULL, marked_at TEXT NOT NULL) STRICT`,
  `CREATE INDEX paper_checks_by_state ON paper_checks (state, marked_at)`,
  `CREATE TABLE paper_watch (id INTEGER PRIMARY KEY CHECK (id = 1), change_seq INTEGER NOT NULL) STRICT`,
  `INSERT INTO paper_watch SELECT 1, coalesce(max(seq), 0) FROM changes`,
]

export const sealedIssue: Migration = {
  number: 110,
  name: 'sealed-issue',
  up(database) {
    for (const statement of statements) database.exec(statement)
  },
}
