import { sql } from 'kysely'
import type { Passport } from '../../../shared/register/passports/schema.ts'
import { roleMay } from '../../../shared/register/users/rights.ts'
import type { Author } from '../history/author.ts'
import { takeOver } from '../history/begin.ts'
import { findLastSeal } from '../history/repository.ts'
import { seal } from '../history/seal.ts'
import { sealedPapers, sealedPassportKey, sealedRecords } from '../history/sealed-areas.ts'
import { appendEntries, type NewEntry, readHead } from '../history/trail.ts'
import { sameBytes } from '../history/trail-entry.ts'
import type { PaperKinds } from '../papers/repository.ts'
import { sealStoredPaper } from './paper-contents.ts'
import { sealStoredDraft } from '../drafts/repository.ts'
import { personStore } from '../people/repository.ts'
import type { RegisterDb } from '../tables.ts'
import { holdsPassport, json } from './in-json.ts'
import { keepPassport } from './person-passport.ts'
import { keepPublicKey } from './repository.ts'
import { sealClearChanges } from './seal-changes.ts'
import type { OwnVault, PassportVault } from './vault.ts'

export interface ClearSealing {
  readonly vault: PassportVault
  readonly own: OwnVault
  /** The key that the vault closes boxes with; the raw 32 bytes. */
  readonly publicKey: Uint8Array
  readonly author: Author
  readonly at: string
  readonly printsPassports: PaperKinds['printsPassports']
}

/**
 * Founds the vault of a register and locks away what an older program wrote in the clear: passports of people, in the
 * contents of changes, in issued papers and in drafts. All of it or nothing. A history that has begun says so: records
 * and papers are taken over in their new form, unless they were not as it said before.
 *
 * @returns how many places held a passport; pages freed by them may still hold it until the file is cleaned
 */
export async function sealClearPassports(register: RegisterDb, sealing: ClearSealing): Promise<number> {
  return register.transaction().execute(async (db) => {
    await keepPublicKey(db, sealing.publicKey)
    const people = await sealPeople(db, sealing)
    const changes = await sealClearChanges(db, sealing.vault, sealing.at)
    const papers = await sealPapers(db, sealing)
    const drafts = await sealDrafts(db, sealing)
    if (await readHead(db)) {
      const key = await takeOver(db, sealedPassportKey, sealedPassportKey.id, sealing.at)
      await appendEntries(db, sealing.author, [...people.entries, ...papers.entries, ...changes.entries, key])
    }
    const sealed = people.count + changes.count + papers.count + drafts
    if (sealed > 0) await db.updateTable('passport_vault').set({ cleaned: 0 }).execute()
    return sealed
  })
}

interface Sealed {
  readonly count: number
  /** For a history that has begun. */
  readonly entries: NewEntry[]
}

async function sealPeople(db: RegisterDb, { vault, at }: ClearSealing): Promise<Sealed> {
  const rows = await db.selectFrom('clear_passports').selectAll().execute()
  const entries: NewEntry[] = []
  for (const { person_id: id, number, expires_on: expiresOn } of rows) {
    const wasAsSigned = await isAsSigned(db, id, { number, expiresOn })
    const reference = await keepPassport(db, vault, id, { number, expiresOn })
    await db.updateTable('people').set({ passport: reference }).where('id', '=', id).execute()
    if (wasAsSigned) entries.push(await takeOver(db, sealedRecords(personStore), id, at))
  }
  await db.deleteFrom('clear_passports').execute()
  return { count: rows.length, entries }
}

/** Whether a person was as their newest entry says while the passport stood in the record. */
async function isAsSigned(db: RegisterDb, id: string, passport: Passport): Promise<boolean> {
  const stored = await personStore.find(db, id)
  const last = await findLastSeal(db, 'people', id)
  if (!stored || !last) return false
  const content = { ...personStore.inputSchema.parse(stored), passport }
  return sameBytes(last.after, seal(['people', id, stored.revision, stored.archivedAt !== null, content]))
}

async function sealPapers(db: RegisterDb, { vault, at, printsPassports }: ClearSealing): Promise<Sealed> {
  const listed = await db.selectFrom('papers').select(['id', 'kind', 'facts']).where(mayHoldPassports).execute()
  const entries: NewEntry[] = []
  let count = 0
  for (const { id, kind, facts: text } of listed) {
    const facts = json.parse(JSON.parse(text))
    if (!holdsPassport(facts)) continue
    count += 1
    const last = await findLastSeal(db, 'papers', id)
    const wasAsSigned = last !== undefined && sameBytes(last.after, (await sealedPapers.sealOf(db, id)) ?? null)
    await sealStoredPaper(db, vault, id, facts, printsPassports(kind, facts))
    if (wasAsSigned) entries.push(await takeOver(db, sealedPapers, id, at))
  }
  return { count, entries }
}

/** Others' drafts could be sealed only by themselves: of those the passport alone is given up. */
async function sealDrafts(db: RegisterDb, { own, author }: ClearSealing): Promise<number> {
  const rows = await db.selectFrom('drafts').select(['user_id', 'key', 'content']).where('sealed', 'is', null).where('content', 'like', '%"passport"%').execute()
  const takesOldOnes = roleMay(author.role, 'users')
  let count = 0
  for (const { user_id: userId, key, content: text } of rows) {
    const content = json.parse(JSON.parse(text))
    if (!holdsPassport(content)) continue
    count += 1
    const isOwn = userId === author.userId || (userId === '' && takesOldOnes)
    await sealStoredDraft(db, isOwn ? own : undefined, userId, { key, content })
  }
  return count
}

const mayHoldPassports = sql<boolean>`facts LIKE '%"passport"%'`
