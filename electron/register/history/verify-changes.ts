import { z } from 'zod'
import type { Fault } from '../../../shared/register/history/schema.ts'
import type { RegisterDb } from '../tables.ts'
import { digestOfChanges } from './begin.ts'
import { hashOfChange } from './changes.ts'
import { readDetails } from './faults.ts'
import type { Pauses } from './pauses.ts'
import { areaOf, sameBytes } from './trail-entry.ts'

const founding = z.object({ lastChange: z.number().int().optional() })
const undoing = z.object({ undoes: z.number().int().optional() })

const rowsAtOnce = 200

/** The rows with the contents of changes are those that the entries were written about: none altered, gone or put in. */
export async function verifyChanges(db: RegisterDb, since: number, slices: Pauses, found: (fault: Fault) => void): Promise<void> {
  const unsignedUpTo = await verifyUnsigned(db, since, slices, found)
  const last = await db.selectFrom('trail').select(({ fn }) => fn.max<number | null>('seq').as('seq')).executeTakeFirst()
  // By windows of numbers, not by rows found: entries without a change may be many, and reading past them takes its time.
  for (let from = since; from < (last?.seq ?? 0); from += rowsAtOnce) {
    const rows = await db
      .selectFrom('trail')
      .leftJoin('changes', 'changes.seq', 'trail.change_seq')
      .selectAll('changes')
      .select(['trail.seq as entry', 'trail.change_hash', 'trail.area as entry_area', 'trail.record_id as entry_record'])
      .where('trail.seq', '>', from)
      .where('trail.seq', '<=', from + rowsAtOnce)
      .where('trail.change_seq', 'is not', null)
      .orderBy('trail.seq')
      .execute()
    await slices.breathe()
    for (const row of rows) {
      await slices.breathe()
      const place = { seq: row.entry, area: areaOf(row.entry_area), recordId: row.entry_record }
      if (row.seq === null) found({ code: 'change-missing', ...place })
      // The left join gave the row, so its columns are those of `changes`.
      else if (!sameBytes(hashOfChange(row as Parameters<typeof hashOfChange>[0]), row.change_hash)) {
        if (row.before !== null || row.after !== null || !(await wasErased(db, row.entry, row.entry_area, row.entry_record))) found({ code: 'change-altered', ...place })
      }
    }
  }
  if (since === 0) await verifyNothingAdded(db, unsignedUpTo, slices, found)
}

/** Those from before the history was signed, as one; gives the number of the last of them. */
async function verifyUnsigned(db: RegisterDb, since: number, slices: Pauses, found: (fault: Fault) => void): Promise<number> {
  const first = await db.selectFrom('trail').select(['seq', 'details', 'change_hash']).where('action', '=', 'founded').orderBy('seq').limit(1).executeTakeFirst()
  const { lastChange = 0 } = founding.safeParse(readDetails(first?.details ?? '{}')).data ?? {}
  if (first && lastChange > 0 && since === 0) {
    const { hash } = await digestOfChanges(db, lastChange, slices)
    if (!sameBytes(hash, (await lastDigest(db)) ?? first.change_hash)) found({ code: 'change-altered', seq: first.seq, area: 'register', recordId: null })
  }
  return lastChange
}

/** Where personal data went out of them later, they were signed as one once more. */
async function lastDigest(db: RegisterDb): Promise<Uint8Array | null | undefined> {
  const row = await db
    .selectFrom('trail')
    .select('change_hash')
    .where('action', '=', 'erased')
    .where('area', '=', 'register')
    .where('change_hash', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.change_hash
}

/** No change without an entry, and none marked as taken back that nobody took back. */
async function verifyNothingAdded(db: RegisterDb, unsignedUpTo: number, slices: Pauses, found: (fault: Fault) => void): Promise<void> {
  const undone = await readUndone(db, slices)
  for (let seq = unsignedUpTo; ; ) {
    const rows = await db
      .selectFrom('changes')
      .leftJoin('trail', 'trail.change_seq', 'changes.seq')
      .select(['changes.seq', 'changes.area', 'changes.record_id', 'changes.undone', 'trail.seq as entry'])
      .where('changes.seq', '>', seq)
      .orderBy('changes.seq')
      .limit(rowsAtOnce)
      .execute()
    for (const row of rows) {
      await slices.breathe()
      seq = row.seq
      const place = { seq: row.entry, area: areaOf(row.area), recordId: row.record_id }
      if (row.entry === null) found({ code: 'change-unrecorded', ...place })
      else if ((row.undone === 1) !== undone.has(row.seq)) found({ code: 'change-altered', ...place })
    }
    if (rows.length < rowsAtOnce) break
  }
}

/** The changes that were taken back, and those that took them back. */
async function readUndone(db: RegisterDb, slices: Pauses): Promise<ReadonlySet<number>> {
  const undone = new Set<number>()
  for (let seq = 0; ; ) {
    const rows = await db
      .selectFrom('trail')
      .select(['seq', 'details', 'change_seq'])
      .where('action', '=', 'undo')
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(rowsAtOnce)
      .execute()
    for (const row of rows) {
      await slices.breathe()
      undone.add(undoing.safeParse(readDetails(row.details)).data?.undoes ?? 0).add(row.change_seq ?? 0)
      seq = row.seq
    }
    if (rows.length < rowsAtOnce) return undone
  }
}

/** Contents may be gone where a later entry says that personal data of this record was erased. */
async function wasErased(db: RegisterDb, after: number, area: string, recordId: string | null): Promise<boolean> {
  const row = await db
    .selectFrom('trail')
    .select('seq')
    .where('area', '=', area)
    .where('record_id', '=', recordId)
    .where('action', '=', 'erased')
    .where('seq', '>', after)
    .executeTakeFirst()
  return row !== undefined
}
