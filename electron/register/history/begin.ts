import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Fault, journalAreas, type TrailArea } from '../../../shared/register/history/schema.ts'
import type { RegisterDb } from '../tables.ts'
import type { Author } from './author.ts'
import { hashOfChange } from './changes.ts'
import { readDetails } from './faults.ts'
import type { Pauses } from './pauses.ts'
import type { SealedArea } from './sealed-areas.ts'
import { appendEntries, type NewEntry, readHead } from './trail.ts'

/**
 * Begins the history of a register that has none: everything is taken over as it stands and signed by whoever opened it
 * first. Does nothing where it has begun.
 *
 * @returns what shows that there was a history and somebody has taken it away
 */
export async function beginTrail(register: RegisterDb, author: Author, at: string, areas: readonly SealedArea[]): Promise<Fault[]> {
  return register.transaction().execute(async (db) => {
    if (await readHead(db)) return []
    const signedBefore = await db.selectFrom('authors').select('id').limit(1).executeTakeFirst()
    const earlier = await digestOfChanges(db)
    const founded: NewEntry = {
      at,
      action: 'founded',
      area: 'register',
      ...(earlier.lastSeq === 0 ? {} : { changeHash: earlier.hash }),
      details: { ...(earlier.lastSeq === 0 ? {} : { lastChange: earlier.lastSeq }), areas: laterAreas },
    }
    await appendEntries(db, author, [founded, ...(await takeOverAll(db, areas, at))])
    return signedBefore ? [{ code: 'entry-missing', seq: 1, area: 'register', recordId: null }] : []
  })
}

/** Areas for which the history did not answer from its beginning. */
const laterAreas: readonly TrailArea[] = journalAreas

/**
 * Takes over what an older program left out of a history that has begun. Once: an entry names the areas, so that what comes
 * into them by another way later is not taken over with the next opening.
 */
export async function takeOverLaterAreas(register: RegisterDb, author: Author, at: string, areas: readonly SealedArea[]): Promise<void> {
  await register.transaction().execute(async (db) => {
    if (!(await readHead(db))) return
    const known = await readAnsweredFor(db)
    const left = areas.filter(({ area }) => laterAreas.includes(area) && !known.has(area))
    if (left.length === 0) return
    const named: NewEntry = { at, action: 'taken-over', area: 'register', details: { areas: left.map(({ area }) => area) } }
    await appendEntries(db, author, [...(await takeOverAll(db, left, at)), named])
  })
}

const withAreas = z.object({ areas: z.array(z.string()) })

async function readAnsweredFor(db: RegisterDb): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('trail')
    .select('details')
    .where('area', '=', 'register')
    .where('record_id', 'is', null)
    .where('action', 'in', ['founded', 'taken-over'])
    .execute()
  return new Set(rows.flatMap(({ details }) => withAreas.safeParse(readDetails(details)).data?.areas ?? []))
}

async function takeOverAll(db: RegisterDb, areas: readonly SealedArea[], at: string): Promise<NewEntry[]> {
  const taken: NewEntry[] = []
  for (const area of areas) {
    for (const id of await area.listIds(db)) taken.push(await takeOver(db, area, id, at))
  }
  return taken
}

/** What the program itself puts into a register whose history has begun; before, all is taken over together. */
export async function takeOverNew(db: RegisterDb, author: Author, area: SealedArea, ids: readonly string[], at: string): Promise<void> {
  if (!(await readHead(db))) return
  const taken: NewEntry[] = []
  for (const id of ids) taken.push(await takeOver(db, area, id, at))
  await appendEntries(db, author, taken)
}

/** The entry that says: from here on it has to look like this. A record that is gone is gone. */
export async function takeOver(db: RegisterDb, area: SealedArea, id: string, at: string): Promise<NewEntry> {
  const after = await area.sealOf(db, id)
  return { at, action: 'taken-over', area: area.area, recordId: id, ...(after ? { after } : {}) }
}

interface ChangesDigest {
  readonly lastSeq: number
  readonly hash: Buffer
}

const changesAtOnce = 200

/** One hash over the changes that were written before they were signed, up to the given one. */
export async function digestOfChanges(db: RegisterDb, upTo = Number.MAX_SAFE_INTEGER, slices?: Pauses): Promise<ChangesDigest> {
  const hash = createHash('sha256')
  let lastSeq = 0
  for (;;) {
    const rows = await db
      .selectFrom('changes')
      .selectAll()
      .where('seq', '>', lastSeq)
      .where('seq', '<=', upTo)
      .orderBy('seq')
      .limit(changesAtOnce)
      .execute()
    for (const row of rows) {
      await slices?.breathe()
      hash.update(hashOfChange(row))
      lastSeq = row.seq
    }
    if (rows.length < changesAtOnce) return { lastSeq, hash: hash.digest() }
  }
}
