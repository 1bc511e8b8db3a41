import { createHash } from 'node:crypto'

import type { Database } from './driver.ts'

/** What one table holds, without saying what: equal fingerprints mean equal rows. */
export type TableFingerprint = {
  readonly table: string
  readonly rows: number
  /** SHA-256, in hexadecimal, over every value of every row in the order of the primary key. */
  readonly sha256: string
}

type ListedTable = { readonly schema: string; readonly name: string; readonly type: string; readonly wr: 0 | 1 }
type Column = { readonly name: string; readonly pk: number }

/**
 * Fingerprints of all tables. A copy that passes SQLite's own check may still be a copy of something else or of another
 * moment; comparing rows is the only proof that it is this register. Search indexes are left out: they follow from rows.
 */
export function fingerprintTables(database: Database): TableFingerprint[] {
  return userTables(database).map((table) => ({ table, ...fingerprint(database, table) }))
}

/** Tables that hold rows of ours, in alphabetical order. */
export function userTables(database: Database): string[] {
  const listed = database.pragma('table_list') as ListedTable[]
  return listed
    .filter(({ schema, name, type }) => schema === 'main' && type === 'table' && !name.startsWith('sqlite_'))
    .map(({ name }) => name)
    .toSorted()
}

/** Tables without row numbers are read by their primary key alone. */
export function hasRowNumbers(database: Database, table: string): boolean {
  const listed = database.pragma('table_list') as ListedTable[]
  return listed.some(({ schema, name, wr }) => schema === 'main' && name === table && wr === 0)
}

/** Names of the columns of the primary key, in its order. */
export function primaryKey(database: Database, table: string): string[] {
  return tableColumns(database, table)
    .filter(({ pk }) => pk > 0)
    .toSorted((one, two) => one.pk - two.pk)
    .map(({ name }) => name)
}

export function tableColumns(database: Database, table: string): Column[] {
  return database.prepare('SELECT name, pk FROM pragma_table_info(?)').all(table) as Column[]
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function fingerprint(database: Database, table: string): Omit<TableFingerprint, 'table'> {
  const keys = primaryKey(database, table).map(quoteName)
  const order = keys.length === 0 ? 'rowid' : keys.join(', ')
  const hash = createHash('sha256')
  let rows = 0
  let text = ''
  for (const row of database.prepare(`SELECT * FROM ${quoteName(table)} ORDER BY ${order}`).raw().iterate()) {
    for (const value of row as unknown[]) {
      text += written(value)
      if (!Buffer.isBuffer(value)) continue
      hash.update(text).update(value)
      text = ''
    }
    text += ';'
    rows += 1
    // One call for many rows: hashing value by value takes three times as long.
    if (text.length < chunkLength) continue
    hash.update(text)
    text = ''
  }
  return { rows, sha256: hash.update(text).digest('hex') }
}

const chunkLength = 1 << 16

/** With type and length, so that no two different rows give the same bytes; of bytes only the head. */
function written(value: unknown): string {
  if (value === null) return 'n'
  if (Buffer.isBuffer(value)) return `b${value.length}:`
  return typeof value === 'string' ? `t${value.length}:${value}` : `i${Number(value)},`
}

/** Names of the tables that differ; empty where both hold the same rows. */
export function differingTables(one: readonly TableFingerprint[], two: readonly TableFingerprint[]): string[] {
  const left = new Map(one.map((entry) => [entry.table, entry]))
  const right = new Map(two.map((entry) => [entry.table, entry]))
  return [...new Set([...left.keys(), ...right.keys()])].filter((table) => {
    const a = left.get(table)
    const b = right.get(table)
    return a === undefined || b === undefined || a.rows !== b.rows || a.sha256 !== b.sha256
  })
}
