import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { searchKey, searchVariants } from '../../shared/language/index.ts'

/** The stored key of a record: everything it is found by, folded the same way as what is typed. */
export function searchKeyOf(parts: readonly string[]): string {
  return searchKey(parts.filter((part) => part !== '').join(' '))
}

/**
 * The condition "this record matches what was typed": for one of the readings of the query (as typed, other script,
 * other keyboard layout) every word occurs in the key. An empty query matches everything.
 */
export function matchesSearch<DB, Table extends keyof DB>(
  builder: ExpressionBuilder<DB, Table>,
  column: Expression<string>,
  query: string,
): Expression<SqlBool> {
  const readings = searchVariants(query)
    .map((reading) => searchKey(reading).split(' ').filter(Boolean))
    .filter((words) => words.length > 0)
  if (readings.length === 0) return sql<SqlBool>`1 = 1`
  return builder.or(readings.map((words) => builder.and(words.map((word) => contains(column, word)))))
}

/** A folded word holds letters and digits only, so it cannot carry a wildcard. */
function contains(column: Expression<string>, word: string): Expression<SqlBool> {
  return sql<SqlBool>`${column} like ${`%${word}%`}`
}
