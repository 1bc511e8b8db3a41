import { carryOver, withoutPassingOfDays } from '../../../shared/documents/difference/carry-over.ts'
import { compareFacts } from '../../../shared/documents/difference/compare-facts.ts'
import { AppError } from '../../../shared/errors.ts'
import type { FactDifference } from '../../../shared/register/papers/schema.ts'
import type { CallContext } from '../context.ts'
import { type Json, json, withoutPassports } from '../passports/in-json.ts'
import { openFacts } from '../passports/paper-contents.ts'
import { readSettings } from '../settings/repository.ts'
import type { RegisterDb } from '../tables.ts'
import { type PaperMaking, prepareWithSources } from './preparing.ts'
import { type KeptPaper, readMade } from './repository.ts'

/** What an issued paper says, and what the register says now. */
export interface Comparison {
  readonly differences: readonly FactDifference[]
  /** The same was written into the paper otherwise by hand. */
  readonly disputed: boolean
  /** The paper's facts for its next version: what was written by hand stays. */
  readonly renewed: Json
  /** What the register says now: the new base of a paper that a letter corrects. */
  readonly now: Json
}

/** The day by which a paper is held: a post that changed after a letter was sent does not make the letter wrong. */
export type ComparedOn = 'today' | 'its-day'

/**
 * Prepares a paper anew and compares it with what it was made from, fact by fact.
 *
 * @param paper the file of its version that carries what the register said then (`findLead`), or any file of a version
 *   from before that was kept: then what was written by hand counts as a difference too
 * @returns undefined where no such paper can be made of the register any more
 * @throws AppError `not-allowed` for a paper with passports and somebody who may not see them; `paper-altered` where
 *   something else stands in its place
 */
export async function comparePaper(making: PaperMaking, db: RegisterDb, context: CallContext, paper: KeptPaper, by: ComparedOn): Promise<Comparison | undefined> {
  if (paper.withPassports) context.require('see-passports')
  const made = await readMade(db, paper.id)
  const today = context.clock.today()
  const madeOn = made.prepared_on ?? today
  const day = by === 'today' ? today : madeOn
  const read = await readNow(making, db, context, paper, day)
  if (read === undefined) return undefined

  const printed = await open(db, context, paper, made.facts)
  const base = made.prepared === null ? printed : await open(db, context, paper, made.prepared)
  const settled = made.settled === null ? undefined : await open(db, context, paper, made.settled)
  // With the letter that corrected it, the paper says what the register said on that day.
  const said = settled === undefined ? printed : carryOver(base, printed, settled, 'register').facts
  const since = settled ?? base
  const now = withoutPassingOfDays(since, read, madeOn, day)
  const { facts, disputed } = carryOver(since, said, now, 'register')
  return {
    differences: compareFacts(making.kinds.formOf(paper.kind), said, facts),
    disputed,
    renewed: json.parse(carryOver(base, printed, read, 'hand').facts),
    now: read,
  }
}

async function readNow(making: PaperMaking, db: RegisterDb, context: CallContext, { kind, subject, withPassports }: KeptPaper, day: string): Promise<Json | undefined> {
  try {
    const { facts } = await prepareWithSources(making, db, context, { kind, subject, settings: await readSettings(db), day })
    return withPassports ? facts : withoutPassports(facts)
  } catch (error) {
    // The record is gone, or an invitation became one that came in: there is nothing to compare with.
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'not-allowed')) return undefined
    throw error
  }
}

async function open(db: RegisterDb, { passports }: CallContext, paper: KeptPaper, stored: string): Promise<Json> {
  const facts = await openFacts(db, passports, paper, json.parse(JSON.parse(stored)))
  if (facts === undefined) throw new AppError('paper-altered', { id: paper.id })
  return facts
}
