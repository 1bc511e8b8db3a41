import { z } from 'zod'
import type { RegisterDb } from '../tables.ts'

interface DraftRow {
  key: string
  /** JSON of what the form held. */
  content: string
  saved_at: string
}
export interface DraftTables {
  drafts: DraftRow
}

const json = z.json()
export type DraftContent = z.output<typeof json>

export interface Draft {
  key: string
  content: DraftContent
  savedAt: string
}

export async function findDraft(db: RegisterDb, key: string): Promise<Draft | undefined> {
  const row = await db.selectFrom('drafts').selectAll().where('key', '=', key).executeTakeFirst()
  return row && { key: row.key, content: json.parse(JSON.parse(row.content)), savedAt: row.saved_at }
}

/** Without contents; the one typed last comes first. */
export async function listDrafts(db: RegisterDb): Promise<Omit<Draft, 'content'>[]> {
  const rows = await db.selectFrom('drafts').select(['key', 'saved_at']).orderBy('saved_at', 'desc').execute()
  return rows.map((row) => ({ key: row.key, savedAt: row.saved_at }))
}

/** One draft a form: what is typed next takes the place of what was kept before. */
export async function keepDraft(db: RegisterDb, draft: Draft): Promise<void> {
  const columns = { content: JSON.stringify(draft.content), saved_at: draft.savedAt }
  await db
    .insertInto('drafts')
    .values({ key: draft.key, ...columns })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(columns))
    .execute()
}

export async function dropDraft(db: RegisterDb, key: string): Promise<void> {
  await db.deleteFrom('drafts').where('key', '=', key).execute()
}
