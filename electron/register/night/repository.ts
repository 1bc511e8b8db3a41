import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { type NightItem, nightItem, nightItemStates, type NightRun, nightStates } from '../../../shared/register/night/schema.ts'
import { paperLanguages } from '../../../shared/register/papers/schema.ts'
import { paperSubjectAreas } from '../../../shared/register/papers/subject.ts'
import { oneOf } from '../one-of.ts'
import type { RegisterDb } from '../tables.ts'

export interface NightRunRow {
  id: string
  kind: string
  /** JSON list. */
  languages: string
  envelopes: number
  state: string
  dated_on: string
  /** JSON, as they were when the run was last looked through; fixed at its start. */
  settings: string
  wording: string
  created_at: string
}
export interface NightItemRow {
  run_id: string
  /** From 1. */
  position: number
  subject_area: string
  subject_id: string
  state: string
  /** The newest change of the register when it was looked at; -1 before. */
  seen_change: number
  /** JSON of `GridPart`. */
  grid: string
  number: string
  reason: string
  paper_ids: string
  /** JSON list of `PlannedFile`, one a language. */
  files: string
  /** JSON of `Enclosed`. */
  enclosed: string | null
}
/** What a letter is made from, as JSON; there until its run is over. */
export interface NightLetterRow {
  run_id: string
  position: number
  facts: string
  prepared: string
  sources: string
  confirmed: string
}
export interface NightTables {
  night_runs: NightRunRow
  night_items: NightItemRow
  night_letters: NightLetterRow
}

/** What only the grid shows. */
export const gridPart = nightItem.pick({ name: true, obstacles: true, envelope: true, addressee: true, isRemade: true })
export type GridPart = z.output<typeof gridPart>

export const unseenGrid: GridPart = { name: { ky: '', ru: '' }, obstacles: [], envelope: null, addressee: null, isRemade: false }

export async function getRunRow(db: RegisterDb, id: string): Promise<NightRunRow> {
  const row = await db.selectFrom('night_runs').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found', { area: 'night' })
  return row
}

const listed = ['run_id', 'position', 'subject_area', 'subject_id', 'state', 'grid', 'number', 'reason', 'paper_ids'] as const
type ListedItem = Pick<Selectable<NightItemRow>, (typeof listed)[number]>

/** In the order of the tray. */
export async function listItems(db: RegisterDb, runId: string, positions?: readonly number[]): Promise<NightItem[]> {
  const rows = await db
    .selectFrom('night_items')
    .select(listed)
    .where('run_id', '=', runId)
    .$if(positions !== undefined, (select) => select.where('position', 'in', positions ?? []))
    .orderBy('position')
    .execute()
  return rows.map(toItem)
}

function toItem(row: ListedItem): NightItem {
  return {
    position: row.position,
    subject: { area: oneOf(paperSubjectAreas, row.subject_area), id: row.subject_id },
    state: oneOf(nightItemStates, row.state),
    number: row.number,
    reason: row.reason,
    paperIds: z.array(z.string()).parse(JSON.parse(row.paper_ids)),
    ...gridPart.parse(JSON.parse(row.grid)),
  }
}

/** Everything of the items, what the letters are made from among it. */
export function readItems(db: RegisterDb, runId: string, positions: readonly number[]): Promise<NightItemRow[]> {
  return db.selectFrom('night_items').selectAll().where('run_id', '=', runId).where('position', 'in', positions).orderBy('position').execute()
}

export async function getRun(db: RegisterDb, id: string): Promise<NightRun> {
  const [run] = await toRuns(db, [await getRunRow(db, id)])
  if (!run) throw new Error('A run that was read is told of')
  return run
}

/** More nobody goes back through. */
const mostListed = 50

/** Newest first. */
export async function listRuns(db: RegisterDb): Promise<NightRun[]> {
  const rows = await db.selectFrom('night_runs').selectAll().orderBy('created_at', 'desc').orderBy(sql`rowid`, 'desc').limit(mostListed).execute()
  return toRuns(db, rows)
}

async function toRuns(db: RegisterDb, rows: readonly NightRunRow[]): Promise<NightRun[]> {
  if (rows.length === 0) return []
  const counted = await db
    .selectFrom('night_items')
    .select(['run_id', 'state', ({ fn }) => fn.countAll<number>().as('count')])
    .where('run_id', 'in', rows.map(({ id }) => id))
    .groupBy(['run_id', 'state'])
    .execute()
  return rows.map((row) => {
    const own = counted.filter(({ run_id: id }) => id === row.id)
    const counts = new Map(own.map(({ state, count }) => [state, count]))
    return {
      id: row.id,
      kind: row.kind,
      languages: languagesOf(row),
      envelopes: row.envelopes === 1,
      state: oneOf(nightStates, row.state),
      on: row.dated_on,
      createdAt: row.created_at,
      total: own.reduce((sum, { count }) => sum + count, 0),
      counts: Object.fromEntries(nightItemStates.map((state) => [state, counts.get(state) ?? 0])) as NightRun['counts'],
    }
  })
}

export function languagesOf(run: Pick<NightRunRow, 'languages'>): NightRun['languages'] {
  return z.array(z.enum(paperLanguages)).parse(JSON.parse(run.languages))
}

/** Of letters that are ready or wait, by position. */
export async function readLetters(db: RegisterDb, runId: string, positions: readonly number[]): Promise<ReadonlyMap<number, NightLetterRow>> {
  const rows = await db.selectFrom('night_letters').selectAll().where('run_id', '=', runId).where('position', 'in', positions).orderBy('position').execute()
  return new Map(rows.map((row) => [row.position, row]))
}

export async function writeLetter(db: RegisterDb, letter: NightLetterRow): Promise<void> {
  const { run_id: _run, position: _position, ...columns } = letter
  await db.insertInto('night_letters').values(letter).onConflict((conflict) => conflict.columns(['run_id', 'position']).doUpdateSet(columns)).execute()
}

/** The run is over, or a line is stopped: what its letters were to say is kept nowhere else than in the papers. */
export async function dropLetters(db: RegisterDb, runId: string, position?: number): Promise<void> {
  await db
    .deleteFrom('night_letters')
    .where('run_id', '=', runId)
    .$if(position !== undefined, (letters) => letters.where('position', '=', position ?? 0))
    .execute()
}

/** Nine values a row and more; SQLite takes some thirty thousand in one statement. */
const rowsAtOnce = 500

export async function insertRun(db: RegisterDb, run: NightRunRow, items: readonly NightItemRow[]): Promise<void> {
  await db.insertInto('night_runs').values(run).execute()
  for (let at = 0; at < items.length; at += rowsAtOnce) await db.insertInto('night_items').values(items.slice(at, at + rowsAtOnce)).execute()
}

export async function updateRun(db: RegisterDb, id: string, columns: Partial<NightRunRow>): Promise<void> {
  await db.updateTable('night_runs').set(columns).where('id', '=', id).execute()
}

export async function updateItem(db: RegisterDb, { run_id: runId, position }: Pick<NightItemRow, 'run_id' | 'position'>, columns: Partial<NightItemRow>): Promise<void> {
  await db.updateTable('night_items').set(columns).where('run_id', '=', runId).where('position', '=', position).execute()
}

/** Somebody changed what every letter says: nobody counts as looked at. */
export async function forgetSeen(db: RegisterDb, runId: string): Promise<void> {
  await db.updateTable('night_items').set({ seen_change: -1 }).where('run_id', '=', runId).execute()
}

/** The newest change of the register. */
export async function newestChange(db: RegisterDb): Promise<number> {
  const row = await db.selectFrom('changes').select(({ fn }) => fn.max('seq').as('seq')).executeTakeFirst()
  return row?.seq ?? 0
}

/** Recipients that were not looked at since a change of the register. */
export async function listUnseen(db: RegisterDb, runId: string, change: number, limit: number): Promise<number[]> {
  const rows = await db.selectFrom('night_items').select('position').where('run_id', '=', runId).where('seen_change', '<', change).orderBy('position').limit(limit).execute()
  return rows.map(({ position }) => position)
}

export async function countUnseen(db: RegisterDb, runId: string, change: number): Promise<number> {
  const row = await db.selectFrom('night_items').select(({ fn }) => fn.countAll<number>().as('count')).where('run_id', '=', runId).where('seen_change', '<', change).executeTakeFirstOrThrow()
  return row.count
}

/** Positions in one state, in the order of the tray. */
export async function listInState(db: RegisterDb, runId: string, state: NightItem['state'], limit = -1): Promise<number[]> {
  const rows = await db.selectFrom('night_items').select('position').where('run_id', '=', runId).where('state', '=', state).orderBy('position').limit(limit).execute()
  return rows.map(({ position }) => position)
}
