import type { Migration } from '../migrate.ts'

/**
 * Several people at one register: what somebody typed and did not save is theirs alone, and the users screen says who was
 * here last. Drafts from before there were users belong to nobody yet (''); the first administrator who opens takes them.
 */
export const users: Migration = {
  number: 60,
  name: 'users',
  up(database) {
    for (const statement of statements) database.exec(statement)
  },
}

const statements = [
  `CREATE TABLE user_openings (user_id TEXT PRIMARY KEY, opened_at TEXT NOT NULL) STRICT`,
  `CREATE TABLE drafts_of_users (
    user_id TEXT NOT NULL,
    key TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (user_id, key)
  ) STRICT`,
  `INSERT INTO drafts_of_users SELECT '', key, content, saved_at FROM drafts`,
  `DROP TABLE drafts`,
  `ALTER TABLE drafts_of_users RENAME TO drafts`,
]
