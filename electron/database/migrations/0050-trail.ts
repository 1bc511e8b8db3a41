import type { Migration } from '../migrate.ts'

/**
 * The signed history: one entry for every change and for what was read out, each holding the hash of the one above.
 * Entries that stood before this step are not signed after the fact; the register is taken over as it stands when
 * somebody first opens it.
 *
 * The triggers keep honest programs honest. Whoever writes to the file with another tool can drop them, and is found by
 * the hashes (security.md 5.1). The contents of a change may be wiped, because personal data has its day.
 */
const statements: readonly string[] = [
  `CREATE TABLE authors (id TEXT PRIMARY KEY, user_id TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32), since TEXT NOT NULL) STRICT`,

  `CREATE TABLE trail (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, clock_back INTEGER NOT NULL CHECK (clock_back IN (0, 1)),
    author TEXT NOT NULL REFERENCES authors (id), action TEXT NOT NULL, area TEXT NOT NULL, record_id TEXT,
    revision INTEGER, change_seq INTEGER, change_hash BLOB, before_hash BLOB, after_hash BLOB, details TEXT NOT NULL,
    prev BLOB NOT NULL, hash BLOB NOT NULL, sig BLOB) STRICT`,
  `CREATE INDEX trail_by_record ON trail (area, record_id)`,
  `CREATE INDEX trail_by_time ON trail (at)`,
  `CREATE INDEX trail_by_change ON trail (change_seq) WHERE change_seq IS NOT NULL`,
  // Asked with every change: does the history stand in doubt?
  `CREATE INDEX trail_by_action ON trail (action)`,

  `CREATE TRIGGER trail_stays BEFORE UPDATE ON trail BEGIN SELECT RAISE(ABORT, 'the history is not rewritten'); END`,
  `CREATE TRIGGER trail_is_kept BEFORE DELETE ON trail BEGIN SELECT RAISE(ABORT, 'the history is not rewritten'); END`,
  `CREATE TRIGGER authors_stay BEFORE UPDATE ON authors BEGIN SELECT RAISE(ABORT, 'the history is not rewritten'); END`,
  `CREATE TRIGGER authors_are_kept BEFORE DELETE ON authors BEGIN SELECT RAISE(ABORT, 'the history is not rewritten'); END`,
  `CREATE TRIGGER changes_are_kept BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'the history is not rewritten'); END`,
  `CREATE TRIGGER changes_stay BEFORE UPDATE OF seq, at, area, record_id, action, revision, before, after, "by" ON changes
    WHEN NOT (NEW.before IS NULL AND NEW.after IS NULL AND NEW.seq = OLD.seq AND NEW.at = OLD.at AND NEW.area = OLD.area
      AND NEW.record_id = OLD.record_id AND NEW.action = OLD.action AND NEW.revision = OLD.revision AND NEW."by" = OLD."by")
    BEGIN SELECT RAISE(ABORT, 'the history is not rewritten'); END`,
]

export const trail: Migration = {
  number: 50,
  name: 'trail',
  up(database) {
    for (const statement of statements) database.exec(statement)
  },
}
