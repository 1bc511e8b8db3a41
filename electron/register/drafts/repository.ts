import { holdsPassport, type Json, json, withoutPassports } from '../passports/in-json.ts'
import type { OwnVault } from '../passports/vault.ts'
import type { RegisterDb } from '../tables.ts'

interface DraftRow {
  /** Who typed it; empty for what is older than users. */
  user_id: string
  key: string
  /** JSON of what the form held; empty where it is sealed. */
  content: string
  /** The same sealed for whoever typed it, where a passport stands in it. */
  sealed: Uint8Array | null
  saved_at: string
}
export interface DraftTables {
  drafts: DraftRow
}

export type DraftContent = Json

export interface Draft {
  key: string
  content: DraftContent
  savedAt: string
}

/** Undefined too where it was sealed before its owner got new keys (`dropUnreadableDrafts`). */
export async function findDraft(db: RegisterDb, own: OwnVault, userId: string, key: string): Promise<Draft | undefined> {
  const row = await db.selectFrom('drafts').selectAll().where('user_id', '=', userId).where('key', '=', key).executeTakeFirst()
  if (!row) return undefined
  const text = row.sealed === null ? row.content : own.open(placeOf(key), row.sealed)?.toString('utf8')
  return text === undefined ? undefined : { key: row.key, content: json.parse(JSON.parse(text)), savedAt: row.saved_at }
}

/** Without contents; the one typed last comes first. */
export async function listDrafts(db: RegisterDb, userId: string): Promise<Omit<Draft, 'content'>[]> {
  const rows = await db
    .selectFrom('drafts')
    .select(['key', 'saved_at'])
    .where('user_id', '=', userId)
    .orderBy('saved_at', 'desc')
    .execute()
  return rows.map((row) => ({ key: row.key, savedAt: row.saved_at }))
}

/** One draft a form: what is typed next takes the place of what was kept before. */
export async function keepDraft(db: RegisterDb, own: OwnVault, userId: string, draft: Draft): Promise<void> {
  const columns = { ...contentColumns(own, draft), saved_at: draft.savedAt }
  await db
    .insertInto('drafts')
    .values({ user_id: userId, key: draft.key, ...columns })
    .onConflict((conflict) => conflict.columns(['user_id', 'key']).doUpdateSet(columns))
    .execute()
}

/** A half-typed passport is as secret as a saved one, and belongs to whoever is typing it. */
function contentColumns(own: OwnVault, { key, content }: Pick<Draft, 'key' | 'content'>): Pick<DraftRow, 'content' | 'sealed'> {
  const text = JSON.stringify(content)
  return holdsPassport(content) ? { content: '', sealed: own.seal(placeOf(key), Buffer.from(text, 'utf8')) } : { content: text, sealed: null }
}

/** For a draft from before passports were sealed; without a vault it is another's, and only what is not passport stays. */
export async function sealStoredDraft(db: RegisterDb, own: OwnVault | undefined, userId: string, draft: Pick<Draft, 'key' | 'content'>): Promise<void> {
  const columns = own ? contentColumns(own, draft) : { content: JSON.stringify(withoutPassports(draft.content)) }
  await db.updateTable('drafts').set(columns).where('user_id', '=', userId).where('key', '=', draft.key).execute()
}

const placeOf = (key: string): string => `drafts/${key}`

export async function dropDraft(db: RegisterDb, userId: string, key: string): Promise<void> {
  await db.deleteFrom('drafts').where('user_id', '=', userId).where('key', '=', key).execute()
}

/** What was typed before there were users. */
export async function adoptDrafts(db: RegisterDb, userId: string): Promise<void> {
  await db.updateTable('drafts').set({ user_id: userId }).where('user_id', '=', '').execute()
}

/** How many each user has sealed, by user id; nobody else can see what is in them. */
export async function countSealedDrafts(db: RegisterDb): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('drafts')
    .select(({ fn }) => ['user_id', fn.countAll<number>().as('count')])
    .where('sealed', 'is not', null)
    .groupBy('user_id')
    .execute()
  return new Map(rows.map((row) => [row.user_id, row.count]))
}

/** Where the user is told once what was lost; its content is how many drafts. */
const lostKey = 'lost-drafts'

/**
 * Drafts sealed before their owner got new keys, by a reset of the password or the recovery key, are readable to nobody:
 * they go, and a note stays for the owner until it was read.
 */
export async function dropUnreadableDrafts(db: RegisterDb, own: OwnVault, userId: string, savedAt: string): Promise<void> {
  const rows = await db.selectFrom('drafts').select(['key', 'sealed']).where('user_id', '=', userId).where('sealed', 'is not', null).execute()
  const lost = rows.filter(({ key, sealed }) => sealed !== null && own.open(placeOf(key), sealed) === undefined)
  if (lost.length === 0) return
  await db.transaction().execute(async (transaction) => {
    for (const { key } of lost) await dropDraft(transaction, userId, key)
    await keepDraft(transaction, own, userId, { key: lostKey, content: lost.length, savedAt })
  })
}
