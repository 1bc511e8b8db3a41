import type { Database } from './driver.ts'
import { hasRowNumbers, primaryKey, quoteName, userTables } from './fingerprint.ts'
import { applicationId, checkStructure } from './settings.ts'

/** What was got out of one table. `lost` is exact where an index still counts all rows; otherwise at least that many. */
export type SalvagedTable = { readonly table: string; readonly read: number; readonly lost: number; readonly lostIsExact: boolean }

type SchemaRow = { readonly type: string; readonly name: string; readonly tbl_name: string; readonly sql: string | null }

/** More rows than fit on one page, so that a search behind a damaged last page ends. */
const rowsPerPage = 512

/**
 * Copies every row that can be read from a damaged database into an empty one: table by table, halving the range of row
 * numbers around each page that cannot be read. References that lost their other end are emptied, or the row goes too.
 *
 * Throws what SQLite throws where not even the list of tables can be read; then only a copy helps.
 */
export function salvage(damaged: Database, target: Database): SalvagedTable[] {
  const schema = damaged.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema').all() as SchemaRow[]
  const tables = userTables(damaged)
  target.pragma('foreign_keys=OFF')
  target.exec('BEGIN')
  for (const table of tables) run(target, schema, (row) => row.type === 'table' && row.name === table)
  const found = tables.map((table) => salvageTable(damaged, target, table))
  const dropped = mendReferences(target)
  run(target, schema, (row) => row.type === 'index' || row.type === 'trigger' || row.type === 'view' || /^CREATE VIRTUAL/iu.test(row.sql ?? ''))
  target.pragma(`application_id=${applicationId}`)
  target.pragma(`user_version=${Number(damaged.pragma('user_version', { simple: true }))}`)
  target.exec('COMMIT')
  checkStructure(target, 'integrity_check')
  return found.map((entry) => {
    const gone = dropped.get(entry.table) ?? 0
    return { ...entry, read: entry.read - gone, lost: entry.lost + gone }
  })
}

function run(target: Database, schema: readonly SchemaRow[], isWanted: (row: SchemaRow) => boolean): void {
  for (const row of schema) {
    const isOurs = !row.name.startsWith('sqlite_') && row.sql !== null
    if (isOurs && isWanted(row)) target.exec(row.sql ?? '')
  }
}

function salvageTable(damaged: Database, target: Database, table: string): SalvagedTable {
  const name = quoteName(table)
  const expected = tryNumber(() => damaged.prepare(`SELECT count(*) FROM ${name}`).pluck().get())
  const { read, unreadable } = hasRowNumbers(damaged, table) ? readByNumber(damaged, target, table) : readFromBothEnds(damaged, target, table)
  if (expected !== undefined) return { table, read, lost: Math.max(0, expected - read), lostIsExact: true }
  return { table, read, lost: unreadable, lostIsExact: unreadable === 0 }
}

type Found = {
  readonly read: number
  /** Row numbers that could not be read, whether or not a row had them. */
  readonly unreadable: number
}

function readByNumber(damaged: Database, target: Database, table: string): Found {
  const { insert, list, name } = statements(damaged, target, table, ['rowid'])
  const select = damaged.prepare(`SELECT ${list} FROM ${name} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`).raw()
  const first = tryNumber(() => damaged.prepare(`SELECT min(rowid) FROM ${name}`).pluck().get()) ?? 1
  const last = tryNumber(() => damaged.prepare(`SELECT max(rowid) FROM ${name}`).pluck().get())
  let read = 0
  let unreadable = 0
  let highest = first
  const take = (low: number, high: number): void => {
    try {
      for (const row of select.iterate(low, high)) {
        const values = row as [number, ...unknown[]]
        read += insert.run(...values).changes
        highest = Math.max(highest, values[0])
      }
    } catch (error) {
      if (!isDamage(error)) throw error
      if (low >= high) {
        unreadable += 1
        return
      }
      const middle = low + Math.floor((high - low) / 2)
      take(low, middle)
      take(middle + 1, high)
    }
  }
  if (last !== undefined) take(first, last)
  // Nobody knows where the rows end: on until a whole page's worth of numbers brings nothing more.
  else for (let from = first; from <= highest + rowsPerPage; from += rowsPerPage) take(from, from + rowsPerPage - 1)
  return { read, unreadable }
}

/** Rows in the order of their key up to the first page that cannot be read, then from the end back to the last such page. */
function readFromBothEnds(damaged: Database, target: Database, table: string): Found {
  const { insert, list, name } = statements(damaged, target, table, [])
  const keys = primaryKey(damaged, table).map(quoteName)
  let read = 0
  let unreadable = 0
  for (const direction of ['ASC', 'DESC']) {
    const order = keys.map((key) => `${key} ${direction}`).join(', ')
    try {
      for (const row of damaged.prepare(`SELECT ${list} FROM ${name} ORDER BY ${order}`).raw().iterate()) read += insert.run(...(row as unknown[])).changes
      return { read, unreadable }
    } catch (error) {
      if (!isDamage(error)) throw error
      unreadable = 1
    }
  }
  return { read, unreadable }
}

/** A row that was read twice, over an index and from its page, is written once. */
function statements(damaged: Database, target: Database, table: string, first: readonly string[]) {
  const columns = damaged.prepare('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0').pluck().all(table) as string[]
  const list = [...first, ...columns.map(quoteName)].join(', ')
  const places = [...first, ...columns].map(() => '?').join(', ')
  const name = quoteName(table)
  return { name, list, insert: target.prepare(`INSERT OR IGNORE INTO ${name} (${list}) VALUES (${places})`) }
}

type Broken = { readonly table: string; readonly rowid: number | null; readonly fkid: number }

/** Empties references to rows that are gone, or drops the row where it cannot stand without. Rows dropped, by table. */
function mendReferences(target: Database): Map<string, number> {
  const dropped = new Map<string, number>()
  for (;;) {
    const broken = target.pragma('foreign_key_check') as Broken[]
    // Tables without row numbers name no row: what they refer to is not followed, and a last look must end.
    const found = broken.flatMap(({ table, rowid, fkid }) => (rowid === null ? [] : [{ table, rowid, fkid }]))
    if (found.length === 0) return dropped
    for (const { table, rowid, fkid } of found) {
      const column = target.prepare('SELECT "from" FROM pragma_foreign_key_list(?) WHERE id = ?').pluck().all(table, fkid) as string[]
      const isRequired = target.prepare('SELECT count(*) FROM pragma_table_info(?) WHERE name = ? AND ("notnull" OR pk)').pluck()
      const canBeEmptied = column.every((name) => isRequired.get(table, name) === 0)
      if (canBeEmptied && tryEmpty(target, table, rowid, column)) continue
      const { changes } = target.prepare(`DELETE FROM ${quoteName(table)} WHERE rowid = ?`).run(rowid)
      dropped.set(table, (dropped.get(table) ?? 0) + changes)
    }
  }
}

/** A row may have to name one of two others (CHECK): then it cannot be emptied. */
function tryEmpty(target: Database, table: string, rowid: number, columns: readonly string[]): boolean {
  try {
    target.prepare(`UPDATE ${quoteName(table)} SET ${columns.map((name) => `${quoteName(name)} = NULL`).join(', ')} WHERE rowid = ?`).run(rowid)
    return true
  } catch {
    return false
  }
}

function tryNumber(ask: () => unknown): number | undefined {
  try {
    const answer = ask()
    return typeof answer === 'number' ? answer : 0
  } catch (error) {
    if (isDamage(error)) return undefined
    throw error
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^SQLITE_(?:CORRUPT|NOTADB|IOERR)/u.test(error.code)
}
