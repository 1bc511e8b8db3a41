import type { Migration } from '../migrate.ts'

/**
 * Runs of one kind of paper for many recipients. Settings and wording are those that the run was started with. What a letter
 * is made from stands beside its line, so that marking a line writes a few bytes, and only until the run is over: then it
 * stands with the papers.
 */
const statements: readonly string[] = [
  `CREATE TABLE night_runs (id TEXT PRIMARY KEY, kind TEXT NOT NULL, languages TEXT NOT NULL, envelopes INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'running', 'done', 'cancelled')), dated_on TEXT NOT NULL,
    settings TEXT NOT NULL, wording TEXT NOT NULL, created_at TEXT NOT NULL) STRICT`,
  `CREATE TABLE night_items (run_id TEXT NOT NULL REFERENCES night_runs (id) ON DELETE CASCADE, position INTEGER NOT NULL,
    subject_area TEXT NOT NULL, subject_id TEXT NOT NULL, state TEXT NOT NULL, seen_change INTEGER NOT NULL,
    grid TEXT NOT NULL, number TEXT NOT NULL, reason TEXT NOT NULL, paper_ids TEXT NOT NULL, files TEXT NOT NULL,
    enclosed TEXT, PRIMARY KEY (run_id, position)) STRICT`,
  `CREATE TABLE night_letters (run_id TEXT NOT NULL REFERENCES night_runs (id) ON DELETE CASCADE, position INTEGER NOT NULL,
    facts TEXT NOT NULL, prepared TEXT NOT NULL, sources TEXT NOT NULL, confirmed TEXT NOT NULL, PRIMARY KEY (run_id, position)) STRICT`,
  `CREATE INDEX night_items_by_state ON night_items (run_id, state, position)`,
]

export const nightRuns: Migration = {
  number: 150,
  name: 'night-runs',
  up(database) {
    for (const statement of statements) database.exec(statement)
  },
}
