import { AppError } from '../../../shared/errors.ts'
import { type Fault, namedFaults } from '../../../shared/register/history/schema.ts'
import type { RegisterDb } from '../tables.ts'
import type { Author } from './author.ts'
import { takeOver } from './begin.ts'
import { faultKey, faultKeysIn, toFault } from './faults.ts'
import type { SealedArea } from './sealed-areas.ts'
import { appendEntries } from './trail.ts'

/** What was found and nobody has settled yet; the register is read-only meanwhile. */
export interface Doubt {
  readonly since: string
  readonly faults: readonly Fault[]
}

/** The open doubt; undefined where there is none. */
export async function findDoubt(db: RegisterDb): Promise<Doubt | undefined> {
  const settled = await db.selectFrom('trail').select('seq').where('action', '=', 'doubt-settled').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const rows = await db
    .selectFrom('trail')
    .select(['at', 'details'])
    .where('action', '=', 'doubted')
    .where('seq', '>', settled?.seq ?? 0)
    .orderBy('seq')
    .execute()
  const [first] = rows
  if (!first) return undefined
  const keys = new Set(rows.flatMap(({ details }) => faultKeysIn(details)))
  return { since: first.at, faults: [...keys].flatMap((key) => toFault(key) ?? []) }
}

/** Writes down what a verification found, unless it stands there already; from then on the register is only read. */
export async function raiseDoubt(register: RegisterDb, author: Author, at: string, faults: readonly Fault[]): Promise<void> {
  if (faults.length === 0) return
  await register.transaction().execute(async (db) => {
    const standing = new Set((await findDoubt(db))?.faults.map(faultKey))
    const fresh = faults.map(faultKey).filter((key) => !standing.has(key))
    if (fresh.length === 0) return
    const details = { faults: fresh.slice(0, namedFaults), count: fresh.length }
    await appendEntries(db, author, [{ at, action: 'doubted', area: 'register', details }])
  })
}

/** Shorter is no reason. */
const shortestReason = 10

/**
 * An administrator has looked at what was found and answers for going on: records are taken over as they stand now, and the
 * reason stays in the history for ever.
 */
export async function settleDoubt(register: RegisterDb, author: Author, at: string, reason: string, areas: readonly SealedArea[]): Promise<void> {
  if ([...reason.trim()].length < shortestReason) throw new AppError('invalid-input', { fields: ['reason'] })
  await register.transaction().execute(async (db) => {
    const doubt = await findDoubt(db)
    if (!doubt) return
    const faults = doubt.faults.map(faultKey)
    const taken = []
    for (const [area, id] of sealedAgain(doubt.faults, areas)) taken.push(await takeOver(db, area, id, at))
    await appendEntries(db, author, [...taken, { at, action: 'doubt-settled', area: 'register', details: { reason: reason.trim(), faults } }])
  })
}

/** Each record once, however many faults it has. */
function sealedAgain(faults: readonly Fault[], areas: readonly SealedArea[]): [SealedArea, string][] {
  const records = new Map<string, [SealedArea, string]>()
  for (const { area: name, recordId } of faults) {
    const area = areas.find((candidate) => candidate.area === name)
    if (area && recordId !== null) records.set(`${name}/${recordId}`, [area, recordId])
  }
  return [...records.values()]
}
