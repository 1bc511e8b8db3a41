import { z } from 'zod'
import { assert } from '../../../shared/assert.ts'
import { entriesAtOnce, type TrailFilter } from '../../../shared/register/history/calls.ts'
import {
  changeActions,
  type ReportColumn,
  reportColumns,
  type ReportLine,
  type Signatory,
  type TrailAction,
  trailActions,
  type TrailEntry,
} from '../../../shared/register/history/schema.ts'
import type { RegisterDb } from '../tables.ts'
import { readDetails } from './faults.ts'
import { areaOf } from './trail-entry.ts'

const noDeeds: readonly TrailAction[] = ['taken-over', 'sealed']

interface Page {
  readonly entries: TrailEntry[]
  readonly hasMore: boolean
}

/**
 * Newest first; the order is that in which things were done, whatever the clock said. What was taken over as it stood is
 * nobody's deed and comes by the thousand, and a sealed page goes with the deed: they are listed only where they are asked for.
 */
export async function listTrail(db: RegisterDb, filter: TrailFilter): Promise<Page> {
  const rows = await db
    .selectFrom('trail')
    .innerJoin('authors', 'authors.id', 'trail.author')
    .select(['trail.seq', 'trail.at', 'trail.clock_back', 'trail.action', 'trail.area', 'trail.record_id', 'trail.details'])
    .select(['authors.user_id', 'authors.name', 'authors.role'])
    .$if(filter.userId !== undefined, (select) => select.where('authors.user_id', '=', filter.userId ?? ''))
    .$if(filter.area !== undefined, (select) => select.where('trail.area', '=', filter.area ?? ''))
    .$if(filter.action !== undefined, (select) => select.where('trail.action', '=', filter.action ?? ''))
    .$if(filter.action === undefined, (select) => select.where('trail.action', 'not in', noDeeds))
    .$if(filter.from !== undefined, (select) => select.where('trail.at', '>=', startOf(filter.from ?? '')))
    .$if(filter.to !== undefined, (select) => select.where('trail.at', '<', endOf(filter.to ?? '')))
    .$if(filter.before !== undefined, (select) => select.where('trail.seq', '<', filter.before ?? 0))
    .orderBy('trail.seq', 'desc')
    .limit(entriesAtOnce + 1)
    .execute()
  const entries = rows.slice(0, entriesAtOnce).flatMap((row): TrailEntry[] => {
    const action = trailActions.find((known) => known === row.action)
    const area = areaOf(row.area)
    // Written by a later program, or by nobody who knows the words: the verification names it.
    if (!action || !area) return []
    const by = { userId: row.user_id, name: row.name, role: row.role }
    return [{ seq: row.seq, at: row.at, clockBack: row.clock_back === 1, by, action, area, recordId: row.record_id, ...shownDetails.parse(readDetails(row.details) ?? {}) }]
  })
  return { entries, hasMore: rows.length > entriesAtOnce }
}

const shownDetails = z.object({
  fields: z.array(z.string()).catch([]),
  count: z.number().int().nullable().catch(null),
  reason: z.string().nullable().catch(null),
})

/** Everybody who has signed, by their latest name and role. */
export async function listSignatories(db: RegisterDb): Promise<Signatory[]> {
  const rows = await db.selectFrom('authors').select(['user_id', 'name', 'role']).orderBy('since').orderBy('id').execute()
  const latest = new Map(rows.map((row) => [row.user_id, { userId: row.user_id, name: row.name, role: row.role }]))
  return [...latest.values()]
}

const columnOf: Partial<Record<TrailAction, ReportColumn>> = {
  ...Object.fromEntries(changeActions.map((action) => [action, 'changes'])),
  undo: 'changes',
  'passport-viewed': 'passportsViewed',
  'passport-exported': 'passportsExported',
  'texts-exported': 'exports',
  'papers-exported': 'exports',
  'report-exported': 'exports',
  'paper-issued': 'papers',
  'paper-remade': 'papers',
  'unlock-refused': 'refusedUnlocks',
  doubted: 'doubts',
}

/** Counts of a period by person and area, those who did most first. */
export async function readReport(db: RegisterDb, from: string, to: string): Promise<ReportLine[]> {
  const rows = await db
    .selectFrom('trail')
    .innerJoin('authors', 'authors.id', 'trail.author')
    .select(['authors.user_id', 'trail.area', 'trail.action'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('trail.at', '>=', startOf(from))
    .where('trail.at', '<', endOf(to))
    .groupBy(['authors.user_id', 'trail.area', 'trail.action'])
    .execute()
  const people = new Map((await listSignatories(db)).map((person) => [person.userId, person]))
  const lines = new Map<string, ReportLine>()
  for (const { user_id: userId, area: areaName, action, count } of rows) {
    const column = columnOf[action as TrailAction]
    const area = areaOf(areaName)
    const by = people.get(userId)
    if (!column || !area) continue
    assert(by !== undefined, 'an entry was joined with its author')
    const key = `${userId}/${area}`
    const line = lines.get(key) ?? emptyLine(by, area)
    lines.set(key, { ...line, [column]: line[column] + count })
  }
  const weight = (line: ReportLine): number => reportColumns.reduce((sum, column) => sum + line[column], 0)
  return [...lines.values()].toSorted((one, other) => (one.by.userId === other.by.userId ? weight(other) - weight(one) : one.by.userId < other.by.userId ? -1 : 1))
}

function emptyLine(by: Signatory, area: ReportLine['area']): ReportLine {
  return { by, area, changes: 0, passportsViewed: 0, passportsExported: 0, exports: 0, papers: 0, refusedUnlocks: 0, doubts: 0 }
}

/** Days are those of the office's clock, instants are UTC. */
function startOf(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString()
}

function endOf(day: string): string {
  const next = new Date(`${day}T00:00:00`)
  next.setDate(next.getDate() + 1)
  return next.toISOString()
}
