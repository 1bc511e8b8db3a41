import { AppError } from '../../../shared/errors.ts'
import type { Fault } from '../../../shared/register/history/schema.ts'
import { translateDatabaseError } from '../../database/errors.ts'
import type { RegisterDb } from '../tables.ts'
import type { Pauses } from './pauses.ts'
import { findLastSeal } from './repository.ts'
import type { SealedArea } from './sealed-areas.ts'
import { sameBytes } from './trail-entry.ts'

/** `area/id` → the newest entry that says what a record looks like; `after` is null where it says that it is gone. */
export type LastSeals = Map<string, { readonly seq: number; readonly after: Uint8Array | null }>

/**
 * Every record is as its newest entry says, none is gone, none came in by another way.
 *
 * @param all else only the records that `lastSeals` names
 * @returns how many were compared
 */
export async function verifyRecords(
  db: RegisterDb,
  areas: readonly SealedArea[],
  lastSeals: LastSeals,
  all: boolean,
  slices: Pauses,
  found: (fault: Fault) => void,
): Promise<number> {
  let compared = 0
  const sealedIds = await idsByArea(lastSeals, slices)
  for (const area of areas) {
    const sealed = sealedIds.get(area.area) ?? []
    const ids = new Set(all ? [...sealed, ...(await area.listIds(db))] : sealed)
    for (const id of ids) {
      await slices.breathe()
      compared += 1
      const last = lastSeals.get(`${area.area}/${id}`)
      const now = await readSeal(db, area, id)
      if (last && sameBytes(now, last.after)) continue
      // Somebody may have saved it while this was being read: asked once more, with nobody in between.
      const fault = await db.transaction().execute((quiet) => compare(quiet, area, id))
      if (fault) found(fault)
    }
  }
  return compared
}

/** In one pass: there are many areas, and records by the hundred thousand. */
async function idsByArea(lastSeals: LastSeals, slices: Pauses): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = new Map<string, string[]>()
  for (const key of lastSeals.keys()) {
    await slices.breathe()
    const slash = key.indexOf('/')
    const area = key.slice(0, slash)
    const known = ids.get(area)
    if (known) known.push(key.slice(slash + 1))
    else ids.set(area, [key.slice(slash + 1)])
  }
  return ids
}

async function compare(db: RegisterDb, area: SealedArea, id: string): Promise<Fault | undefined> {
  const last = await findLastSeal(db, area.area, id)
  const now = await readSeal(db, area, id)
  const place = { seq: last?.seq ?? null, area: area.area, recordId: id }
  if (!last) return now === null && !(await stillListed(db, area, id)) ? undefined : { code: 'record-unrecorded', ...place }
  if (sameBytes(now, last.after)) return undefined
  return { code: now === null ? 'record-missing' : 'record-altered', ...place }
}

/** A name of broken letters, which only another tool writes, is listed and never found; what went meanwhile is neither. */
async function stillListed(db: RegisterDb, area: SealedArea, id: string): Promise<boolean> {
  return (await area.listIds(db)).includes(id)
}

/** What no store can read is not what the history sealed: it must be named, and must not end the verification. */
async function readSeal(db: RegisterDb, area: SealedArea, id: string): Promise<Uint8Array | null> {
  try {
    return (await area.sealOf(db, id)) ?? null
  } catch (error) {
    if (isOfDatabase(error)) throw error
    return unreadable
  }
}

/** The seal of nothing that can be. */
const unreadable = new Uint8Array(0)

function isOfDatabase(error: unknown): boolean {
  const translated = translateDatabaseError(error)
  return translated instanceof AppError && translated !== error
}
