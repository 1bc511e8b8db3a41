import type { Migration } from '../migrate.ts'

/**
 * The first register. Texts in two languages are two columns, `…_ky` and `…_ru`; dates are ISO text (`…_on` a calendar
 * date, `…_at` an instant in UTC); booleans are 0 and 1. `search_key` holds `searchKey()` of everything a record is
 * found by, because SQLite folds Latin letters only.
 *
 * Lines of a record (posts, members, points) are kept in order by `position` and go with it.
 */

const recordColumns = `
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  archived_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  search_key TEXT NOT NULL`

const bilingual = (name: string): string => `${name}_ky TEXT NOT NULL, ${name}_ru TEXT NOT NULL`

const trilingual = (name: string): string => `${bilingual(name)}, ${name}_en TEXT NOT NULL`

/** A line of a record: it goes when the record goes. */
const lineOf = (owner: string, table: string): string =>
  `${owner}_id TEXT NOT NULL REFERENCES ${table} (id) ON DELETE CASCADE, position INTEGER NOT NULL`

/** A link to another record, which cannot be erased while the link stands. */
const linkTo = (column: string, table: string): string => `${column} TEXT REFERENCES ${table} (id)`

const tables: readonly string[] = [
  `CREATE TABLE organisations (${recordColumns},
    kind TEXT NOT NULL, ${trilingual('name')}, ${trilingual('abbreviation')},
    country_code TEXT, aliases TEXT NOT NULL, ${bilingual('address')},
    phone TEXT NOT NULL, email TEXT NOT NULL, notes TEXT NOT NULL) STRICT`,

  `CREATE TABLE people (${recordColumns},
    passport_surname TEXT NOT NULL, passport_given TEXT NOT NULL,
    russian_surname TEXT NOT NULL, russian_given TEXT NOT NULL, russian_patronymic TEXT NOT NULL,
    kyrgyz_surname TEXT NOT NULL, kyrgyz_given TEXT NOT NULL, kyrgyz_patronymic TEXT NOT NULL,
    sex TEXT NOT NULL CHECK (sex IN ('male', 'female')), ${bilingual('salutation')},
    citizenship TEXT, born_on TEXT, passport_number TEXT NOT NULL, passport_expires_on TEXT,
    phone TEXT NOT NULL, email TEXT NOT NULL, languages TEXT NOT NULL, notes TEXT NOT NULL) STRICT`,
  `CREATE TABLE posts (${lineOf('person', 'people')}, ${linkTo('organisation_id', 'organisations')},
    ${bilingual('title')}, from_on TEXT, to_on TEXT, PRIMARY KEY (person_id, position)) STRICT`,
  `CREATE INDEX posts_by_organisation ON posts (organisation_id)`,

  `CREATE TABLE elections (${recordColumns},
    kind TEXT NOT NULL, ${bilingual('name')}, voting_on TEXT NOT NULL, called_on TEXT, notes TEXT NOT NULL) STRICT`,

  `CREATE TABLE missions (${recordColumns}, ${bilingual('name')},
    ${linkTo('election_id', 'elections')}, ${linkTo('organisation_id', 'organisations')},
    ${linkTo('head_person_id', 'people')}, notes TEXT NOT NULL) STRICT`,
  `CREATE TABLE mission_sizes (${lineOf('mission', 'missions')},
    as_of_on TEXT NOT NULL, count INTEGER NOT NULL, state TEXT NOT NULL, source TEXT NOT NULL,
    PRIMARY KEY (mission_id, position)) STRICT`,

  `CREATE TABLE invitations (${recordColumns},
    direction TEXT NOT NULL, source TEXT NOT NULL, channel TEXT NOT NULL,
    ${linkTo('addressee_person_id', 'people')}, ${linkTo('addressee_organisation_id', 'organisations')},
    ${linkTo('election_id', 'elections')}, ${bilingual('event')}, event_on TEXT, event_ends_on TEXT, event_at TEXT,
    ${bilingual('place')}, ${bilingual('aim')}, ${bilingual('ground')}, ${bilingual('costs')},
    seats INTEGER, reply_by_on TEXT, ${linkTo('signatory_person_id', 'people')}, number TEXT NOT NULL,
    answer_on TEXT, answer_number TEXT NOT NULL, answer_confirmed INTEGER, answer_note TEXT NOT NULL,
    notes TEXT NOT NULL,
    CHECK (addressee_person_id IS NOT NULL OR addressee_organisation_id IS NOT NULL)) STRICT`,
  `CREATE TABLE invitation_steps (${lineOf('invitation', 'invitations')},
    status TEXT NOT NULL, reached_on TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (invitation_id, position)) STRICT`,

  `CREATE TABLE delegations (${recordColumns}, ${bilingual('name')},
    kind TEXT NOT NULL, level TEXT NOT NULL, status TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id), country_code TEXT,
    ${linkTo('host_person_id', 'people')}, ${linkTo('invitation_id', 'invitations')},
    ${linkTo('election_id', 'elections')}, ${bilingual('ground')},
    arrives_on TEXT NOT NULL, departs_on TEXT NOT NULL,
    arrival_time TEXT, arrival_flight TEXT NOT NULL, ${bilingual('arrival_place')},
    departure_time TEXT, departure_flight TEXT NOT NULL, ${bilingual('departure_place')},
    ${bilingual('hotel')}, ${bilingual('contact_name')}, contact_phone TEXT NOT NULL, notes TEXT NOT NULL) STRICT`,
  `CREATE INDEX delegations_by_arrival ON delegations (arrives_on)`,
  `CREATE TABLE delegation_purposes (${lineOf('delegation', 'delegations')}, ${bilingual('text')},
    PRIMARY KEY (delegation_id, position)) STRICT`,
  `CREATE TABLE delegation_members (${lineOf('delegation', 'delegations')},
    person_id TEXT NOT NULL REFERENCES people (id), role TEXT NOT NULL, ${bilingual('title')},
    ${linkTo('mission_id', 'missions')}, note TEXT NOT NULL, PRIMARY KEY (delegation_id, position)) STRICT`,
  `CREATE INDEX delegation_members_by_person ON delegation_members (person_id)`,

  `CREATE TABLE meetings (${recordColumns},
    kind TEXT NOT NULL, format TEXT NOT NULL, held_on TEXT NOT NULL, starts_at TEXT, ends_at TEXT,
    ${bilingual('place')}, ${bilingual('subject')},
    ${linkTo('host_organisation_id', 'organisations')}, ${linkTo('guest_organisation_id', 'organisations')},
    ${linkTo('delegation_id', 'delegations')}, ${linkTo('election_id', 'elections')},
    ${bilingual('closing')}, minutes_status TEXT NOT NULL, notes TEXT NOT NULL) STRICT`,
  `CREATE INDEX meetings_by_day ON meetings (held_on)`,
  `CREATE TABLE meeting_participants (${lineOf('meeting', 'meetings')},
    person_id TEXT NOT NULL REFERENCES people (id), side TEXT NOT NULL, role TEXT NOT NULL,
    ${bilingual('title')}, ${bilingual('capacity')}, PRIMARY KEY (meeting_id, position)) STRICT`,
  `CREATE INDEX meeting_participants_by_person ON meeting_participants (person_id)`,
  `CREATE TABLE agenda_items (${lineOf('meeting', 'meetings')}, ${bilingual('title')},
    ${linkTo('reporter_id', 'people')}, ${bilingual('decision')}, PRIMARY KEY (meeting_id, position)) STRICT`,
  `CREATE TABLE meeting_points (${lineOf('meeting', 'meetings')}, agenda_position INTEGER NOT NULL,
    ${linkTo('speaker_id', 'people')}, ${bilingual('text')},
    for_press INTEGER NOT NULL CHECK (for_press IN (0, 1)),
    PRIMARY KEY (meeting_id, agenda_position, position),
    FOREIGN KEY (meeting_id, agenda_position) REFERENCES agenda_items (meeting_id, position) ON DELETE CASCADE) STRICT`,
  `CREATE TABLE meeting_figures (${lineOf('meeting', 'meetings')}, ${bilingual('label')},
    value INTEGER NOT NULL, as_of_on TEXT NOT NULL, for_press INTEGER NOT NULL CHECK (for_press IN (0, 1)),
    PRIMARY KEY (meeting_id, position)) STRICT`,
  `CREATE TABLE agreements (${lineOf('meeting', 'meetings')}, ${bilingual('text')},
    side TEXT NOT NULL, ${linkTo('person_id', 'people')}, deadline_on TEXT, state TEXT NOT NULL,
    for_press INTEGER NOT NULL CHECK (for_press IN (0, 1)), PRIMARY KEY (meeting_id, position)) STRICT`,

  `CREATE TABLE programme_items (${recordColumns},
    delegation_id TEXT NOT NULL REFERENCES delegations (id), held_on TEXT NOT NULL, starts_at TEXT NOT NULL, ends_at TEXT,
    ${bilingual('title')}, ${bilingual('place')}, ${bilingual('participants')}, ${bilingual('dress')},
    ${linkTo('meeting_id', 'meetings')}, staff_responsible TEXT NOT NULL, staff_phone TEXT NOT NULL,
    staff_transport TEXT NOT NULL, staff_note TEXT NOT NULL) STRICT`,
  `CREATE INDEX programme_items_by_delegation ON programme_items (delegation_id, held_on, starts_at)`,

  `CREATE TABLE paper_numbers (series TEXT NOT NULL, year INTEGER NOT NULL, seq INTEGER NOT NULL,
    kind TEXT NOT NULL, subject_area TEXT NOT NULL, subject_id TEXT NOT NULL, number TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('reserved', 'used')), reserved_at TEXT NOT NULL,
    PRIMARY KEY (series, year, seq)) STRICT`,
  `CREATE TABLE papers (id TEXT PRIMARY KEY, kind TEXT NOT NULL, language TEXT NOT NULL, number TEXT NOT NULL,
    title TEXT NOT NULL, subject_area TEXT NOT NULL, subject_id TEXT NOT NULL, file_name TEXT NOT NULL,
    dated_on TEXT NOT NULL, facts TEXT NOT NULL, settings TEXT NOT NULL, file BLOB NOT NULL, sha256 TEXT NOT NULL, byte_length INTEGER NOT NULL,
    issued_at TEXT NOT NULL) STRICT`,
  `CREATE INDEX papers_by_subject ON papers (subject_area, subject_id)`,

  `CREATE TABLE changes (seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, area TEXT NOT NULL,
    record_id TEXT NOT NULL, action TEXT NOT NULL, revision INTEGER NOT NULL, before TEXT, after TEXT,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))) STRICT`,
  `CREATE INDEX changes_by_record ON changes (area, record_id)`,

  `CREATE TABLE settings (name TEXT PRIMARY KEY, content TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT`,
  `CREATE TABLE drafts (key TEXT PRIMARY KEY, content TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT`,
]

export const register: Migration = {
  number: 10,
  name: 'register',
  up(database) {
    for (const statement of tables) database.exec(statement)
  },
}
