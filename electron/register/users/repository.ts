import type { RegisterDb } from '../tables.ts'

interface OpeningRow {
  user_id: string
  opened_at: string
}
export interface UserTables {
  user_openings: OpeningRow
}

/** Remembers when somebody opened the register last. */
export async function recordOpening(db: RegisterDb, userId: string, openedAt: string): Promise<void> {
  await db
    .insertInto('user_openings')
    .values({ user_id: userId, opened_at: openedAt })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ opened_at: openedAt }))
    .execute()
}

/** Instants by user id; who never opened the register is not there. */
export async function lastOpenings(db: RegisterDb): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('user_openings').selectAll().execute()
  return new Map(rows.map((row) => [row.user_id, row.opened_at]))
}
