import type { Migration } from '../migrate.ts'

/**
 * Passports under a key of their own. A record names its passport by a reference, the box behind it opens with the second
 * data key alone. No migration holds that key: what lies in the clear is set aside here and sealed right after, by the
 * first person with the key who opens the register (`register/passports/seal-clear.ts`); until then nobody else may.
 */
const statements: readonly string[] = [
  `CREATE TABLE passport_vault (id INTEGER PRIMARY KEY CHECK (id = 1), public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    cleaned INTEGER NOT NULL CHECK (cleaned IN (0, 1))) STRICT`,
  `CREATE TABLE sealed_boxes (reference TEXT PRIMARY KEY, owner TEXT NOT NULL, box BLOB NOT NULL) STRICT`,
  `CREATE TABLE clear_passports (person_id TEXT PRIMARY KEY, number TEXT NOT NULL, expires_on TEXT) STRICT`,
  `INSERT INTO clear_passports SELECT id, passport_number, passport_expires_on FROM people
    WHERE passport_number != '' OR passport_expires_on IS NOT NULL`,
  `ALTER TABLE people DROP COLUMN passport_number`,
  `ALTER TABLE people DROP COLUMN passport_expires_on`,
  `ALTER TABLE people ADD COLUMN passport TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE papers ADD COLUMN with_passports INTEGER NOT NULL DEFAULT 0 CHECK (with_passports IN (0, 1))`,
  `ALTER TABLE drafts ADD COLUMN sealed BLOB`,
]

export const passports: Migration = {
  number: 80,
  name: 'passports',
  up(database) {
    for (const statement of statements) database.exec(statement)
  },
}
