import type { Migration } from '../migrate.ts'

/**
 * Photographs, in three sizes each. A person's record names its own by a reference, as it names a passport; lists read the
 * records and never come near the pictures.
 */
const statements: readonly string[] = [
  `CREATE TABLE photos (reference TEXT PRIMARY KEY, person_id TEXT NOT NULL,
    picture BLOB NOT NULL, print BLOB NOT NULL, thumbnail BLOB NOT NULL) STRICT`,
  `CREATE INDEX photos_by_person ON photos (person_id)`,
  `ALTER TABLE people ADD COLUMN photo TEXT NOT NULL DEFAULT ''`,
]

export const photos: Migration = {
  number: 140,
  name: 'photos',
  up(database) {
    for (const statement of statements) database.exec(statement)
  },
}
