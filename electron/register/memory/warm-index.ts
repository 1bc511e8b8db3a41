import { PairIndex } from '../../../shared/register/memory/pair-index.ts'
import type { RegisterDb } from '../tables.ts'
import { listChangedPairs, readMemoryState } from './repository.ts'

interface Warm {
  index: PairIndex
  /** Revisions by pair, archived ones too: their sum says whether the register has moved on. */
  revisions: Map<string, number>
  sum: number
  newest: string
}

/** Held as long as the register is open; locking drops the register's handle, and its index with it. */
const warmed = new WeakMap<RegisterDb, Warm>()

/**
 * The index of the open register's pairs, brought up to date. Built at the first suggestion; later changes (also those of
 * undo, which passes by these handlers) show in the sum of revisions, and only changed pairs are read.
 */
export async function warmIndex(db: RegisterDb): Promise<PairIndex> {
  const state = await readMemoryState(db)
  const known = warmed.get(db)
  if (known && isCurrent(known, state)) return known.index
  if (known) {
    await readChanges(db, known)
    if (isCurrent(known, state)) return known.index
  }
  // The first time, or pairs were erased, or the clock was set back: from the beginning.
  const fresh: Warm = { index: new PairIndex(), revisions: new Map(), sum: 0, newest: '' }
  await readChanges(db, fresh)
  warmed.set(db, fresh)
  return fresh.index
}

function isCurrent({ revisions, sum }: Warm, state: { count: number; revisions: number }): boolean {
  return revisions.size === state.count && sum === state.revisions
}

async function readChanges(db: RegisterDb, warm: Warm): Promise<void> {
  for (const { id, ky, ru, revision, archived, updatedAt } of await listChangedPairs(db, warm.newest)) {
    if (warm.revisions.get(id) !== revision) {
      warm.sum += revision - (warm.revisions.get(id) ?? 0)
      warm.revisions.set(id, revision)
      if (archived) warm.index.remove(id)
      else warm.index.set({ id, ky, ru })
    }
    warm.newest = updatedAt
  }
}
