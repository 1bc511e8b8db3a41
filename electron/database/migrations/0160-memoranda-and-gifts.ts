import type { Migration } from '../migrate.ts'

/** Memoranda with their terms, gifts both ways, and what a briefing says of a person beside the post. */

const bilingual = (name: string): string => `${name}_ky TEXT NOT NULL, ${name}_ru TEXT NOT NULL`
const recordColumns = `id TEXT PRIMARY KEY, revision INTEGER NOT NULL CHECK (revision > 0), archived_at TEXT,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, search_key TEXT NOT NULL`

const statements: readonly string[] = [
  `CREATE TABLE memoranda (${recordColumns}, number TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id), ${bilingual('title')}, signed_on TEXT, ${bilingual('place')},
    ${bilingual('languages')}, valid_until_on TEXT, renewal TEXT NOT NULL, state TEXT NOT NULL, ${bilingual('original_place')},
    remind_on TEXT, notes TEXT NOT NULL) STRICT`,
  `CREATE INDEX memoranda_by_organisation ON memoranda (organisation_id)`,

  `CREATE TABLE gifts (${recordColumns}, direction TEXT NOT NULL, given_on TEXT NOT NULL,
    partner_person_id TEXT REFERENCES people (id), partner_organisation_id TEXT REFERENCES organisations (id),
    own_person_id TEXT REFERENCES people (id), ${bilingual('description')}, value_som INTEGER, ${bilingual('reason')},
    ${bilingual('storage_place')}, act_number TEXT NOT NULL, meeting_id TEXT REFERENCES meetings (id), notes TEXT NOT NULL,
    CHECK (partner_person_id IS NOT NULL OR partner_organisation_id IS NOT NULL)) STRICT`,
  `CREATE INDEX gifts_by_day ON gifts (given_on)`,
  `CREATE INDEX gifts_by_person ON gifts (partner_person_id)`,
  `CREATE INDEX gifts_by_organisation ON gifts (partner_organisation_id)`,

  ...['biography_ky', 'biography_ru', 'pronunciation', 'diet_ky', 'diet_ru'].map((column) => `ALTER TABLE people ADD COLUMN ${column} TEXT NOT NULL DEFAULT ''`),
]

export const memorandaAndGifts: Migration = {
  number: 160,
  name: 'memoranda-and-gifts',
  up(database) {
    for (const statement of statements) database.exec(statement)
  },
}
