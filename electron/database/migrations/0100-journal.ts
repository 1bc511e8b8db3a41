import type { Migration } from '../migrate.ts'

/**
 * Journals of outgoing and incoming letters. A number belongs to a counter (a series, or one kind of paper that counts for
 * itself) and is never taken away: a spoiled one stays with its reason, one that was passed over stays as such. What the
 * journal says of a letter beside its paper is a line of its own, because some letters were registered outside the counters.
 */

const bilingual = (name: string): string => `${name}_ky TEXT NOT NULL, ${name}_ru TEXT NOT NULL`

const statements: readonly string[] = [
  `CREATE TABLE counted_numbers (counter TEXT NOT NULL, series TEXT NOT NULL, year INTEGER NOT NULL, seq INTEGER NOT NULL,
    kind TEXT NOT NULL, subject_area TEXT NOT NULL, subject_id TEXT NOT NULL, number TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('reserved', 'used', 'spoiled', 'skipped')), reserved_at TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '', PRIMARY KEY (counter, year, seq)) STRICT`,
  `INSERT INTO counted_numbers (counter, series, year, seq, kind, subject_area, subject_id, number, state, reserved_at)
    SELECT series, series, year, seq, kind, subject_area, subject_id, number, state, reserved_at FROM paper_numbers`,
  `DROP TABLE paper_numbers`,
  `ALTER TABLE counted_numbers RENAME TO paper_numbers`,
  `CREATE INDEX paper_numbers_by_text ON paper_numbers (series, year, number)`,
  `CREATE INDEX paper_numbers_by_subject ON paper_numbers (subject_id, kind)`,
  `CREATE INDEX papers_by_day ON papers (dated_on)`,

  `CREATE TABLE incoming (id TEXT PRIMARY KEY, revision INTEGER NOT NULL CHECK (revision > 0), archived_at TEXT,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, search_key TEXT NOT NULL,
    number TEXT NOT NULL, received_on TEXT NOT NULL, their_number TEXT NOT NULL, their_dated_on TEXT,
    sender_person_id TEXT REFERENCES people (id), sender_organisation_id TEXT REFERENCES organisations (id),
    ${bilingual('gist')}, sheets INTEGER, channel TEXT NOT NULL, infodocs_number TEXT NOT NULL,
    ${bilingual('resolution')}, executor_person_id TEXT REFERENCES people (id), due_on TEXT, done_on TEXT,
    done_note TEXT NOT NULL, invitation_id TEXT REFERENCES invitations (id), notes TEXT NOT NULL,
    CHECK (sender_person_id IS NOT NULL OR sender_organisation_id IS NOT NULL)) STRICT`,
  `CREATE INDEX incoming_by_day ON incoming (received_on)`,
  `CREATE INDEX incoming_by_invitation ON incoming (invitation_id)`,

  `CREATE TABLE outgoing_lines (kind TEXT NOT NULL, subject_area TEXT NOT NULL, subject_id TEXT NOT NULL, number TEXT NOT NULL,
    infodocs_number TEXT NOT NULL, sheets INTEGER, note TEXT NOT NULL, answers_id TEXT REFERENCES incoming (id),
    PRIMARY KEY (kind, subject_area, subject_id, number)) STRICT`,
  `CREATE INDEX outgoing_lines_by_answer ON outgoing_lines (answers_id)`,

  `CREATE TABLE dispatches (id TEXT PRIMARY KEY, paper_id TEXT NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
    sent_on TEXT NOT NULL, channel TEXT NOT NULL, sent_by TEXT NOT NULL, tracking TEXT NOT NULL, note TEXT NOT NULL) STRICT`,
  `CREATE INDEX dispatches_by_paper ON dispatches (paper_id)`,
  `CREATE INDEX dispatches_by_day ON dispatches (sent_on)`,

  `CREATE TABLE receptions (meeting_id TEXT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    ${bilingual('allowed_by')}, ${bilingual('reported_to')}) STRICT`,
]

export const journal: Migration = {
  number: 100,
  name: 'journal',
  up(database) {
    for (const statement of statements) database.exec(statement)
  },
}
