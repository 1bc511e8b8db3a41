import type { Migration } from '../migrate.ts'

/** How a meeting is seated, and who was given a seat by hand; everybody else sits by the rules, which need no column. */
const statements: readonly string[] = [
  `ALTER TABLE meetings ADD COLUMN table_shape TEXT`,
  `ALTER TABLE meetings ADD COLUMN seat_order TEXT`,
  `ALTER TABLE meetings ADD COLUMN seat_alphabet TEXT`,
  `ALTER TABLE meetings ADD COLUMN interpreter_place TEXT`,
  `CREATE TABLE meeting_seats (meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE, position INTEGER NOT NULL,
    seat TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES people (id), PRIMARY KEY (meeting_id, position),
    UNIQUE (meeting_id, seat), UNIQUE (meeting_id, person_id)) STRICT`,
]

export const seating: Migration = {
  number: 170,
  name: 'seating',
  up(database) {
    for (const statement of statements) database.exec(statement)
  },
}
