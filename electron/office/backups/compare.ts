import type { ChangeKind, Comparison, RecordCounts } from '../../../shared/register/backups/schema.ts'
import { shownChanges } from '../../../shared/register/backups/schema.ts'
import { type RecordArea, recordAreas } from '../../../shared/register/record.ts'
import type { Database } from '../../database/driver.ts'
import { quoteName, tableColumns, userTables } from '../../database/fingerprint.ts'

/** Where an area's records lie, and the columns by which people know them; a missing column is an empty one. */
const areaTables: Readonly<Record<RecordArea, { readonly table: string; readonly ky: readonly string[]; readonly ru: readonly string[] }>> = {
  organisations: { table: 'organisations', ky: ['name_ky'], ru: ['name_ru'] },
  people: { table: 'people', ky: ['kyrgyz_surname', 'kyrgyz_given'], ru: ['russian_surname', 'russian_given'] },
  elections: { table: 'elections', ky: ['name_ky'], ru: ['name_ru'] },
  missions: { table: 'missions', ky: ['name_ky'], ru: ['name_ru'] },
  delegations: { table: 'delegations', ky: ['name_ky', 'arrives_on'], ru: ['name_ru', 'arrives_on'] },
  programme: { table: 'programme_items', ky: ['held_on', 'starts_at', 'title_ky'], ru: ['held_on', 'starts_at', 'title_ru'] },
  invitations: { table: 'invitations', ky: ['event_ky', 'number'], ru: ['event_ru', 'number'] },
  incoming: { table: 'incoming', ky: ['number', 'gist_ky'], ru: ['number', 'gist_ru'] },
  meetings: { table: 'meetings', ky: ['held_on', 'subject_ky'], ru: ['held_on', 'subject_ru'] },
  glossary: { table: 'glossary', ky: ['ky'], ru: ['ru'] },
  memory: { table: 'memory', ky: ['ky'], ru: ['ru'] },
  applications: { table: 'applications', ky: ['title_ky', 'country_code'], ru: ['title_ru', 'country_code'] },
  batches: { table: 'batches', ky: ['batch_order', 'title_ky', 'decision_number'], ru: ['batch_order', 'title_ru', 'decision_number'] },
  memoranda: { table: 'memoranda', ky: ['number', 'title_ky'], ru: ['number', 'title_ru'] },
  gifts: { table: 'gifts', ky: ['given_on', 'description_ky'], ru: ['given_on', 'description_ru'] },
}

interface Row {
  readonly id: string
  readonly version: string
  readonly ky: string
  readonly ru: string
}

/** Records by area, archived ones too. */
export function countRecords(database: Database): RecordCounts {
  const tables = new Set(userTables(database))
  return Object.fromEntries(
    recordAreas
      .filter((area) => tables.has(areaTables[area].table))
      .map((area) => [area, Number(database.prepare(`SELECT count(*) FROM ${quoteName(areaTables[area].table)}`).pluck().get())]),
  )
}

/**
 * What a restore would change: records that exist now and not then are lost, those that differ go back, those that exist
 * then and not now return.
 *
 * @param now undefined where today's register cannot be read: then only what the copy holds can be said
 */
export function compareRegisters(now: Database | undefined, copy: Database): Omit<Comparison, 'bringsItsKeys'> {
  const records: Comparison['records'] = []
  const areas = recordAreas.map((area) => {
    const present = now ? readRows(now, area) : new Map<string, Row>()
    const past = readRows(copy, area)
    const found: Record<ChangeKind, number> = { lost: 0, back: 0, returns: 0 }
    const note = (kind: ChangeKind, { ky, ru }: Row): void => {
      found[kind] += 1
      if (now && records.length < shownChanges) records.push({ area, kind, title: { ky, ru } })
    }
    for (const row of present.values()) {
      const old = past.get(row.id)
      if (!old) note('lost', row)
      else if (old.version !== row.version) note('back', row)
    }
    for (const row of past.values()) if (!present.has(row.id)) note('returns', row)
    return { area, now: present.size, inCopy: past.size, ...found }
  })
  return { areas, records, papersNow: now ? countPapers(now) : 0, papersInCopy: countPapers(copy) }
}

function readRows(database: Database, area: RecordArea): Map<string, Row> {
  const { table, ky, ru } = areaTables[area]
  const columns = new Set(tableColumns(database, table).map(({ name }) => name))
  if (!columns.has('id')) return new Map()
  const text = (names: readonly string[]): string => {
    const known = names.filter((name) => columns.has(name)).map((name) => `coalesce(${quoteName(name)}, '')`)
    return known.length === 0 ? "''" : `trim(${known.join(" || ' ' || ")})`
  }
  const rows = database
    .prepare(
      `SELECT id, revision || ' ' || updated_at || ' ' || coalesce(archived_at, '') AS version, ${text(ky)} AS ky, ${text(ru)} AS ru
       FROM ${quoteName(table)} ORDER BY updated_at DESC`,
    )
    .all() as Row[]
  return new Map(rows.map((row) => [row.id, { ...row, ky: row.ky.slice(0, 200), ru: row.ru.slice(0, 200) }]))
}

function countPapers(database: Database): number {
  return userTables(database).includes('papers') ? Number(database.prepare('SELECT count(*) FROM papers').pluck().get()) : 0
}
