import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { originOfPaper, pairsInFacts } from '../../../shared/register/memory/learn.ts'
import type { Pair, PairInput } from '../../../shared/register/memory/schema.ts'
import type { Author } from '../history/author.ts'
import { recordChange, recordChanges } from '../history/repository.ts'
import { getRecord, setArchived } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'
import { countUse, findSamePair, insertPairs, pairHash, pairStore } from './repository.ts'

/**
 * A human says that two halves belong together. Marked as what came of itself (`file`): Ctrl+Z is for the work on records,
 * and must not take back a remark made in passing.
 */
export async function confirmPair(db: RegisterDb, author: Author, input: PairInput, now: string): Promise<Pair> {
  const same = await findSamePair(db, input)
  if (!same) {
    const id = randomUUID()
    await pairStore.insert(db, { id, revision: 1, archived_at: null, created_at: now, updated_at: now }, input)
    await recordChange(db, author, pairStore, { at: now, recordId: id, action: 'create', by: 'file' })
    return getRecord(db, pairStore, id)
  }
  if (same.archivedAt !== null) {
    await setArchived(db, 'memory', same.id, null, now)
    await recordChange(db, author, pairStore, { at: now, recordId: same.id, action: 'restore', was: same, by: 'file' })
  }
  await countUse(db, same.id, now)
  return getRecord(db, pairStore, same.id)
}

/**
 * Everything that goes out is a good translation: the sentences of an issued paper are confirmed with it, in its own
 * transaction. What goes wrong here is taken back alone and never stops the paper.
 */
export async function learnFromPaper(db: RegisterDb, author: Author, paper: { readonly kind: string; readonly facts: unknown }, now: string): Promise<void> {
  await sql`SAVEPOINT learn`.execute(db)
  try {
    await learnPairs(db, author, pairsInFacts(paper.facts).map((pair) => ({ ...pair, origin: originOfPaper(paper.kind) })), now)
  } catch (error) {
    // After a full disk SQLite has taken back the whole transaction, and the paper with it: that has to be said.
    await sql`ROLLBACK TO learn`.execute(db).catch(() => {
      throw error
    })
  }
  await sql`RELEASE learn`.execute(db)
}

/** A pair that somebody archived was found wrong, and stays away until a human confirms it again. */
async function learnPairs(db: RegisterDb, author: Author, inputs: readonly PairInput[], now: string): Promise<void> {
  const fresh = new Map<string, PairInput>()
  for (const input of inputs) {
    const same = await findSamePair(db, input)
    if (!same) fresh.set(pairHash(input), input)
    else if (same.archivedAt === null) await countUse(db, same.id, now)
  }
  if (fresh.size === 0) return
  const rows = [...fresh.values()].map((input) => ({ head: { id: randomUUID(), revision: 1, archived_at: null, created_at: now, updated_at: now }, input }))
  await insertPairs(db, rows)
  await recordChanges(db, author, pairStore, rows.map(({ head }) => ({ at: now, recordId: head.id, action: 'create', by: 'file' })))
}
