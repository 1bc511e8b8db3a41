import type { IssuedPaper, TouchedPaper } from '../../../shared/register/papers/schema.ts'
import { type RecordArea, recordAreas } from '../../../shared/register/record.ts'
import type { CallContext } from '../context.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Json } from '../passports/in-json.ts'
import { idsIn, wholeArea } from '../reads.ts'
import type { RegisterDb } from '../tables.ts'
import { comparePaper } from './comparison.ts'
import { daysSent, withState } from './kept-state.ts'
import { maySeePassports, type PaperMaking } from './preparing.ts'
import { type CheckResult, checkResult, dropCheck, findKept, type KeptPaper, listVersions } from './repository.ts'

/**
 * Which issued papers a change touches. A change marks the papers that were made from what it changed; each of those is
 * prepared anew and compared once, a few at a time, so that nobody waits for fifty thousand.
 */

/** Changes taken in at once; a file that was read in brings thousands. */
const changesAtOnce = 1000
/** Papers compared at once: about a tenth of a second. */
const comparedAtOnce = 16
/** More nobody reads through; the rest comes up as these are settled. */
const mostListed = 300
const keysAtOnce = 5000

export interface Touched {
  readonly papers: TouchedPaper[]
  readonly waiting: number
  readonly sealed: number
}

/** Takes in what has changed since it was asked last, compares some of the papers that wait, and lists what was found. */
export async function followChanges(making: PaperMaking, db: RegisterDb, context: CallContext): Promise<Touched> {
  const more = await takeInChanges(making, db, context.clock.now())
  await compareSome(making, db, context)
  const waiting = await countWaiting(db, context)
  return { papers: await listTouched(db, context), waiting: waiting.open + more, sealed: waiting.sealed }
}

/** @returns how many changes are left to take in */
async function takeInChanges({ records }: PaperMaking, db: RegisterDb, at: string): Promise<number> {
  const { change_seq: last } = await db.selectFrom('paper_watch').select('change_seq').executeTakeFirstOrThrow()
  const changes = await db
    .selectFrom('changes')
    .select(['seq', 'area', 'record_id', 'before', 'after'])
    .where('seq', '>', last)
    .orderBy('seq')
    .limit(changesAtOnce + 1)
    .execute()
  const taken = changes.slice(0, changesAtOnce)
  for (const change of taken) {
    const area = recordAreas.find((known) => known === change.area)
    if (area === undefined) continue
    const said = [change.before, change.after].flatMap((text) => (text === null ? [] : idsIn(JSON.parse(text))))
    // A record that was archived or came with a file: the history need not repeat what it says.
    const says = said.length > 0 ? said : idsIn(await records.find(db, area, change.record_id))
    await mark(db, area, [...new Set([change.record_id, ...says, wholeArea])], at)
  }
  const newest = taken.at(-1)
  if (newest) await db.updateTable('paper_watch').set({ change_seq: newest.seq }).execute()
  return changes.length - taken.length
}

async function mark(db: RegisterDb, area: RecordArea, keys: readonly string[], at: string): Promise<void> {
  for (let from = 0; from < keys.length; from += keysAtOnce) {
    await db
      .insertInto('paper_checks')
      .columns(['paper_id', 'state', 'differences', 'marked_at'])
      .expression(({ selectFrom, val }) =>
        selectFrom('paper_sources')
          .distinct()
          .select(['paper_id', val('waiting').as('state'), val('').as('differences'), val(at).as('marked_at')])
          .where('area', '=', area)
          .where('key', 'in', keys.slice(from, from + keysAtOnce)),
      )
      .onConflict((conflict) => conflict.column('paper_id').doUpdateSet({ state: 'waiting', marked_at: at }))
      .execute()
  }
}

async function compareSome(making: PaperMaking, db: RegisterDb, context: CallContext): Promise<void> {
  const waiting = await waitingChecks(db, maySeePassports(context)).select('paper_id').orderBy('marked_at', 'desc').limit(comparedAtOnce).execute()
  for (const { paper_id: id } of waiting) await check(making, db, context, id)
}

/** Those that whoever asks may compare. */
function waitingChecks(db: RegisterDb, passportsToo: boolean) {
  return db
    .selectFrom('paper_checks')
    .innerJoin('papers', 'papers.id', 'paper_checks.paper_id')
    .where('paper_checks.state', '=', 'waiting')
    .$if(!passportsToo, (checks) => checks.where('papers.with_passports', '=', 0))
}

async function check(making: PaperMaking, db: RegisterDb, context: CallContext, id: string): Promise<void> {
  const paper = await findKept(db, id)
  const result = paper && (await isNewest(db, paper)) ? await comparePaper(making, db, context, paper, await comparedOn(db, paper)).catch(unlessAltered) : undefined
  if (result === undefined || result.differences.length === 0) return dropCheck(db, id)
  const { differences, disputed, renewed } = result
  const found = { differences: [...differences], disputed, reader: readerIn(renewed) } satisfies CheckResult
  await db
    .updateTable('paper_checks')
    .set({ state: 'touched', differences: JSON.stringify(found) })
    .where('paper_id', '=', id)
    .execute()
}

/** Opening an altered paper says so; the others are followed all the same. */
function unlessAltered(error: unknown): undefined {
  if (error instanceof AppError && error.code === 'paper-altered') return undefined
  throw error
}

/** What a letter says of whom it is for; never more, for what is kept here lies in the clear. */
function readerIn(facts: Json): Json {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return null
  const { addressee, address, salutation, salutationText } = facts
  return addressee === undefined ? null : { addressee, address: address ?? null, salutation: salutation ?? null, salutationText: salutationText ?? null }
}

/** A paper that left the office is held by the day it was made; one that lies on the desk has to be right today. */
async function comparedOn(db: RegisterDb, paper: KeptPaper): Promise<'today' | 'its-day'> {
  const files = (await listVersions(db, paper)).filter(({ version }) => version === paper.version)
  return (await daysSent(db, files)).size > 0 ? 'its-day' : 'today'
}

async function isNewest(db: RegisterDb, paper: KeptPaper): Promise<boolean> {
  const [newest] = await listVersions(db, paper)
  return newest?.version === paper.version
}

async function countWaiting(db: RegisterDb, context: CallContext): Promise<{ open: number; sealed: number }> {
  const count = async (passportsToo: boolean): Promise<number> =>
    (await waitingChecks(db, passportsToo).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
  const all = await count(true)
  const open = maySeePassports(context) ? all : await count(false)
  return { open, sealed: all - open }
}

async function listTouched(db: RegisterDb, context: CallContext): Promise<TouchedPaper[]> {
  const rows = await db
    .selectFrom('paper_checks')
    .select(['paper_id', 'differences'])
    .where('state', '=', 'touched')
    .orderBy('marked_at', 'desc')
    .limit(mostListed)
    .execute()
  const papers: TouchedPaper[] = []
  for (const { paper_id: id, differences: text } of rows) {
    const lead = await findKept(db, id)
    const files = lead ? await filesOf(db, lead) : []
    if (files.length === 0) continue
    const { differences, disputed } = checkResult.parse(JSON.parse(text))
    papers.push({ files, disputed, differences: lead?.withPassports && !maySeePassports(context) ? null : differences })
  }
  return papers
}

/** The files of one version, the one that speaks for them first. */
async function filesOf(db: RegisterDb, lead: KeptPaper): Promise<IssuedPaper[]> {
  const files = (await listVersions(db, lead)).filter(({ version }) => version === lead.version)
  return withState(db, files.toSorted((one, other) => Number(other.id === lead.id) - Number(one.id === lead.id)))
}
