import type { Migration } from '../migrate.ts'

/**
 * Accreditation: an application per observer and election, and batches that the commission decides on. Lines of a record
 * are kept in order by `position` and go with it, as in the first step.
 */
const recordColumns = `
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  archived_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  search_key TEXT NOT NULL`

/** One observer in one list of a batch: nobody stands in it twice. */
const ofMember = `batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE, position INTEGER NOT NULL,
  application_id TEXT NOT NULL REFERENCES applications (id)`
const memberKeys = 'PRIMARY KEY (batch_id, position), UNIQUE (batch_id, application_id)'

const statements: readonly string[] = [
  `CREATE TABLE applications (${recordColumns},
    election_id TEXT NOT NULL REFERENCES elections (id), person_id TEXT NOT NULL REFERENCES people (id),
    mission_id TEXT REFERENCES missions (id), organisation_id TEXT REFERENCES organisations (id),
    kind TEXT NOT NULL, country_code TEXT, title_ky TEXT NOT NULL, title_ru TEXT NOT NULL,
    languages TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, observes_from_on TEXT, observes_to_on TEXT,
    replaces_id TEXT REFERENCES applications (id), replaced_on TEXT, replaced_ground TEXT NOT NULL, replaced_note TEXT NOT NULL,
    notes TEXT NOT NULL, CHECK (mission_id IS NOT NULL OR organisation_id IS NOT NULL),
    CHECK ((replaces_id IS NULL) = (replaced_on IS NULL))) STRICT`,
  `CREATE INDEX applications_by_election ON applications (election_id)`,
  `CREATE INDEX applications_by_person ON applications (person_id)`,
  `CREATE INDEX applications_by_replaced ON applications (replaces_id) WHERE replaces_id IS NOT NULL`,
  `CREATE TABLE application_steps (application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    position INTEGER NOT NULL, state TEXT NOT NULL, reached_on TEXT NOT NULL, ground TEXT NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (application_id, position)) STRICT`,

  `CREATE TABLE batches (${recordColumns},
    election_id TEXT NOT NULL REFERENCES elections (id), batch_order INTEGER NOT NULL CHECK (batch_order > 0),
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, annex_language TEXT NOT NULL, certificate_mask TEXT NOT NULL, valid_until_on TEXT,
    decision_number TEXT, decided_on TEXT, decision_title_ky TEXT NOT NULL, decision_title_ru TEXT NOT NULL, notes TEXT NOT NULL,
    CHECK ((decision_number IS NULL) = (decided_on IS NULL))) STRICT`,
  `CREATE INDEX batches_by_election ON batches (election_id)`,
  `CREATE TABLE batch_members (${ofMember}, added_on TEXT NOT NULL, ${memberKeys}) STRICT`,
  `CREATE INDEX batch_members_by_application ON batch_members (application_id)`,
  `CREATE TABLE certificates (${ofMember}, seq INTEGER NOT NULL CHECK (seq > 0), number TEXT NOT NULL, ${memberKeys}) STRICT`,
  `CREATE INDEX certificates_by_application ON certificates (application_id)`,
  `CREATE TABLE certificate_hand_outs (${ofMember}, handed_on TEXT NOT NULL, handed_to TEXT NOT NULL, ${memberKeys}) STRICT`,
  `CREATE TABLE certificate_returns (${ofMember}, returned_on TEXT NOT NULL, note TEXT NOT NULL, ${memberKeys}) STRICT`,
]

export const accreditation: Migration = {
  number: 120,
  name: 'accreditation',
  up(database) {
    for (const statement of statements) database.exec(statement)
  },
}
