import type { RegisterDb } from '../tables.ts'
import type { SealedArea } from './sealed-areas.ts'
import type { NewEntry } from './trail.ts'
import { sameBytes } from './trail-entry.ts'

/**
 * Rows of a journal have no entry of their own in the history: those of a page are sealed together, so that a thousand
 * numbers given in one go cost a few entries, and one number no more than reading its page again.
 */
export interface HeldPages {
  /** Entries that say what stands there now; none for a page that was left as it is. Asked for when all is written. */
  seals(at: string): Promise<NewEntry[]>
}

/**
 * Looks at pages before something is written on them, in the transaction that writes: what another tool had put there shows
 * as an entry that does not follow the one before, instead of being sealed along with the program's own.
 */
export async function holdPages(db: RegisterDb, area: SealedArea, ids: Iterable<string>): Promise<HeldPages> {
  const held = new Map<string, Buffer | undefined>()
  for (const id of new Set(ids)) held.set(id, await area.sealOf(db, id))
  return {
    async seals(at) {
      const entries: NewEntry[] = []
      for (const [id, before] of held) {
        const after = await area.sealOf(db, id)
        if (sameBytes(before ?? null, after ?? null)) continue
        entries.push({ at, action: 'sealed', area: area.area, recordId: id, ...(before ? { before } : {}), ...(after ? { after } : {}) })
      }
      return entries
    },
  }
}
