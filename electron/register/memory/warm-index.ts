import { PairIndex } from '../../../shared/register/memory/pair-index.ts'
import type { RegisterDb } from '../tables.ts'
import { listChangedPairKeys, listPairsByKey, readMemoryState } from './repository.ts'

interface Warm {
  index: PairIndex
  /** Revisions by pair, archived ones too: their sum says whether the register has moved on. */
  revisions: Map<string, number>
  sum: number
  newest: string
}

/** Held as long as the register is open; locking drops the register's handle, and its index with it. */
const warmed = new WeakMap<RegisterDb, Warm>()
/** Whoever asks while the index is being made waits for the same one. */
const warming = new WeakMap<RegisterDb, Promise<PairIndex>>()

/** So many pairs are indexed in some five milliseconds; then other calls have their turn. */
const pairsAtOnce = 100

/**
 * The index of the open register's pairs, brought up to date. Made when a two-language field is first entered, in slices;
 * later changes (also those of undo, which passes by these handlers) show in the sum of revisions, and only changed pairs
 * are read.
 */
export function warmIndex(db: RegisterDb): Promise<PairIndex> {
  const underway = warming.get(db)
  if (underway) return underway
  const index = bringUpToDate(db).finally(() => warming.delete(db))
  warming.set(db, index)
  return index
}

async function bringUpToDate(db: RegisterDb): Promise<PairIndex> {
  const known = warmed.get(db)
  if (known && (await isCurrent(db, known))) return known.index
  if (known) {
    await readChanges(db, known)
    if (await isCurrent(db, known)) return known.index
  }
  // The first time, or pairs were erased, or the clock was set back: from the beginning.
  const fresh: Warm = { index: new PairIndex(), revisions: new Map(), sum: 0, newest: '' }
  await readChanges(db, fresh)
  warmed.set(db, fresh)
  return fresh.index
}

async function isCurrent(db: RegisterDb, { revisions, sum }: Warm): Promise<boolean> {
  const state = await readMemoryState(db)
  return revisions.size === state.count && sum === state.revisions
}

async function readChanges(db: RegisterDb, warm: Warm): Promise<void> {
  const keys = await listChangedPairKeys(db, warm.newest)
  for (let from = 0; from < keys.length; from += pairsAtOnce) {
    if (from > 0) await new Promise((resolve) => setImmediate(resolve))
    for (const { id, ky, ru, revision, archived, updatedAt } of await listPairsByKey(db, keys.slice(from, from + pairsAtOnce))) {
      if (warm.revisions.get(id) !== revision) {
        warm.sum += revision - (warm.revisions.get(id) ?? 0)
        warm.revisions.set(id, revision)
        if (archived) warm.index.remove(id)
        else warm.index.set({ id, ky, ru })
      }
      if (updatedAt > warm.newest) warm.newest = updatedAt
    }
  }
}
