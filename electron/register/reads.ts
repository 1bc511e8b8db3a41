import type { KyselyPlugin } from 'kysely'
import type { RecordArea } from '../../shared/register/record.ts'

/**
 * One thing that was read: a record; the records of an area that belong to another record; or, with `*`, the whole area,
 * to which any new record belongs too.
 */
export interface ReadSource {
  readonly area: RecordArea
  readonly key: string
}

export const wholeArea = '*'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/u

/** The ids that stand anywhere in a value. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return uuid.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}

export interface ReadsCollector {
  /** For `db.withPlugin()`: what is read through that handle is collected. */
  readonly plugin: KyselyPlugin
  sources(): ReadSource[]
}

/**
 * Notes which records are read, whoever reads them and however: every question to a table of records is seen here on its
 * way to SQLite, so that a paper's sources are known without each paper having to name them.
 *
 * @param areaOf the area whose records lie in a table; undefined for any other table
 */
export function collectReads(areaOf: (table: string) => RecordArea | undefined): ReadsCollector {
  const found = new Map<string, ReadSource>()
  return {
    plugin: {
      transformQuery: ({ node }) => {
        if (node.kind !== 'SelectQueryNode') return node
        const tables: string[] = []
        const keys: string[] = []
        walk(node, tables, keys)
        for (const area of new Set(tables.map(areaOf))) {
          if (area === undefined) continue
          for (const key of keys.length > 0 ? keys : [wholeArea]) found.set(`${area}/${key}`, { area, key })
        }
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    },
    sources: () => [...found.values()],
  }
}

/** Tables and compared ids of a question, those of its parts included. */
function walk(node: unknown, tables: string[], keys: string[]): void {
  if (typeof node === 'string') {
    if (uuid.test(node)) keys.push(node)
    return
  }
  if (typeof node !== 'object' || node === null) return
  if ('kind' in node && node.kind === 'TableNode' && 'table' in node) {
    const name = tableName(node.table)
    if (name !== undefined) tables.push(name)
    return
  }
  for (const part of Object.values(node)) walk(part, tables, keys)
}

function tableName(table: unknown): string | undefined {
  if (typeof table !== 'object' || table === null || !('identifier' in table)) return undefined
  const { identifier } = table
  return typeof identifier === 'object' && identifier !== null && 'name' in identifier && typeof identifier.name === 'string' ? identifier.name : undefined
}
