import type { Generated } from 'kysely'
import { type Comeback, comeback, type Drill, drill } from '../../../shared/register/backups/schema.ts'
import type { RegisterDb } from '../tables.ts'

export interface BackupTables {
  copy_checks: { copy_id: string; checked_at: string; good: number }
  drills: {
    at: string
    person: string
    copy_name: string
    copy_made_at: string | null
    opened_with: string
    result: string
    minutes: number
    records: number
  }
  comebacks: { at: string; kind: string; copy_made_at: string | null; set_aside: string | null; rescue: string | null; told: Generated<number> }
}

/** How the last full check of each copy ended, by the copy's id. */
export async function listChecks(db: RegisterDb): Promise<Map<string, { checkedAt: string; good: boolean }>> {
  const rows = await db.selectFrom('copy_checks').selectAll().execute()
  return new Map(rows.map((row) => [row.copy_id, { checkedAt: row.checked_at, good: row.good === 1 }]))
}

export async function keepCheck(db: RegisterDb, copyId: string, checkedAt: string, good: boolean): Promise<void> {
  const columns = { checked_at: checkedAt, good: good ? 1 : 0 }
  await db
    .insertInto('copy_checks')
    .values({ copy_id: copyId, ...columns })
    .onConflict((conflict) => conflict.column('copy_id').doUpdateSet(columns))
    .execute()
}

/** The newest first. */
export async function listDrills(db: RegisterDb): Promise<Drill[]> {
  const rows = await db.selectFrom('drills').selectAll().orderBy('at', 'desc').limit(100).execute()
  return rows.map((row) =>
    drill.parse({
      at: row.at,
      by: row.person,
      copyName: row.copy_name,
      copyMadeAt: row.copy_made_at,
      openedWith: row.opened_with,
      result: row.result,
      minutes: row.minutes,
      records: row.records,
    }),
  )
}

export async function insertDrill(db: RegisterDb, held: Drill): Promise<void> {
  await db
    .insertInto('drills')
    .values({
      at: held.at,
      person: held.by,
      copy_name: held.copyName,
      copy_made_at: held.copyMadeAt,
      opened_with: held.openedWith,
      result: held.result,
      minutes: held.minutes,
      records: held.records,
    })
    .execute()
}

/** Told twice of the same, as after a power cut, it is kept once. */
export async function insertComeback(db: RegisterDb, happened: Comeback): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('comebacks')
    .values({
      at: happened.at,
      kind: happened.kind,
      copy_made_at: happened.copyMadeAt,
      set_aside: happened.setAside,
      rescue: happened.rescue === null ? null : JSON.stringify(happened.rescue),
    })
    .onConflict((conflict) => conflict.column('at').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function findUntold(db: RegisterDb): Promise<Comeback | undefined> {
  const row = await db.selectFrom('comebacks').selectAll().where('told', '=', 0).orderBy('at', 'desc').limit(1).executeTakeFirst()
  if (!row) return undefined
  const rescue: unknown = row.rescue === null ? null : JSON.parse(row.rescue)
  return comeback.parse({ kind: row.kind, at: row.at, copyMadeAt: row.copy_made_at, setAside: row.set_aside, rescue })
}

export async function markTold(db: RegisterDb): Promise<void> {
  await db.updateTable('comebacks').set({ told: 1 }).where('told', '=', 0).execute()
}

/** The last drill; before the first one the day on which the signed history began. */
export async function drillSince(db: RegisterDb): Promise<string | undefined> {
  const last = await db.selectFrom('drills').select(({ fn }) => fn.max('at').as('at')).executeTakeFirst()
  if (last?.at) return last.at
  return findFirstDay(db)
}

/** When the register was made, as its history says. */
export async function findFirstDay(db: RegisterDb): Promise<string | undefined> {
  return (await db.selectFrom('trail').select('at').where('seq', '=', 1).executeTakeFirst())?.at
}
