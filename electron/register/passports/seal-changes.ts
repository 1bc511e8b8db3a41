import { sql } from 'kysely'
import { passport as passportSchema } from '../../../shared/register/passports/schema.ts'
import { digestOfChanges } from '../history/begin.ts'
import type { NewEntry } from '../history/trail.ts'
import type { RegisterDb } from '../tables.ts'
import { holdsPassport, type Json, json } from './in-json.ts'
import { keepPassport } from './person-passport.ts'
import type { PassportVault } from './vault.ts'

/**
 * Passports in the contents of changes. What was never signed, or is signed as one with everything older, keeps its
 * contents with a reference in the passport's place. A change that was signed by itself cannot become another one: its
 * contents go, as personal data goes whose day has come, and an entry says so.
 */
export async function sealClearChanges(db: RegisterDb, vault: PassportVault, at: string): Promise<{ count: number; entries: NewEntry[] }> {
  const rows = await db
    .selectFrom('changes')
    .leftJoin('trail', 'trail.change_seq', 'changes.seq')
    .select(['changes.seq', 'changes.record_id', 'changes.before', 'changes.after', 'trail.seq as entry'])
    .where('changes.area', '=', 'people')
    .where(sql<boolean>`(changes.before LIKE '%"passport":{%' OR changes.after LIKE '%"passport":{%')`)
    .orderBy('changes.seq')
    .execute()
  const erased = new Set<string>()
  const rewritten: { seq: number; before: string | null; after: string | null }[] = []
  let count = 0
  for (const { seq, record_id: personId, before, after, entry } of rows) {
    const isFilled = [before, after].some((text) => text !== null && holdsPassport(json.parse(JSON.parse(text))))
    if (isFilled) count += 1
    if (entry === null) {
      const sealed = sealerOf(db, vault, personId)
      rewritten.push({ seq, before: await sealed(before), after: await sealed(after) })
    } else if (isFilled) {
      await db.updateTable('changes').set({ before: null, after: null }).where('seq', '=', seq).execute()
      erased.add(personId)
    }
  }
  await rewrite(db, rewritten)
  const entries: NewEntry[] = [...erased].map((recordId) => ({ at, action: 'erased', area: 'people', recordId, details: { fields: ['passport'] } }))
  if (rewritten.length > 0) entries.push(...(await foundAnew(db, at)))
  return { count, entries }
}

/** The same passport before and after a change stays one box, so that the change does not seem to be about it. */
function sealerOf(db: RegisterDb, vault: PassportVault, personId: string) {
  const references = new Map<string, string>()

  return async (text: string | null): Promise<string | null> => {
    const content = text === null ? null : json.parse(JSON.parse(text))
    if (!isFields(content)) return text
    const passport = passportSchema.safeParse(content['passport'])
    if (!passport.success) return text
    const key = JSON.stringify(passport.data)
    const reference = references.get(key) ?? (holdsPassport(content) ? await keepPassport(db, vault, personId, passport.data) : '')
    references.set(key, reference)
    return JSON.stringify({ ...content, passport: reference })
  }
}

/** The seat belt of migration 0050 is taken off for this one step, inside the transaction of the step. */
async function rewrite(db: RegisterDb, rows: readonly { seq: number; before: string | null; after: string | null }[]): Promise<void> {
  if (rows.length === 0) return
  const trigger = await sql<{ sql: string }>`SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = 'changes_stay'`.execute(db)
  await sql`DROP TRIGGER changes_stay`.execute(db)
  for (const { seq, before, after } of rows) await db.updateTable('changes').set({ before, after }).where('seq', '=', seq).execute()
  await sql.raw(trigger.rows[0]?.sql ?? '').execute(db)
}

/** What is older than the signed history was signed as one, and is so again in its new form. */
async function foundAnew(db: RegisterDb, at: string): Promise<NewEntry[]> {
  const founded = await db.selectFrom('trail').select('details').where('action', '=', 'founded').orderBy('seq').limit(1).executeTakeFirst()
  const details = json.parse(JSON.parse(founded?.details ?? '{}'))
  const lastChange = isFields(details) ? details['lastChange'] : undefined
  if (typeof lastChange !== 'number') return []
  const { hash } = await digestOfChanges(db, lastChange)
  return [{ at, action: 'erased', area: 'register', changeHash: hash, details: { fields: ['passport'] } }]
}

function isFields(content: Json): content is { [name: string]: Json } {
  return typeof content === 'object' && content !== null && !Array.isArray(content)
}
