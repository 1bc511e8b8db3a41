import { readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import type { Fault } from '../../shared/register/history/schema.ts'
import { renameDurably, writeNewFile } from '../database/durable.ts'
import { readHashAt, readRegisterMark, type TrailHead } from '../register/history/trail.ts'
import type { RollSight } from '../register/user-control.ts'
import type { RegisterDb } from '../register/tables.ts'

/**
 * The last state of a register's history that this computer has seen, kept outside the register: a chain of hashes cannot
 * tell that its end was cut off, nor that the whole file is an older copy (security.md 5.1).
 */
const state = z.object({
  seq: z.number().int(),
  hash: z.string(),
  /** How far the roll of users had come; not yet in the memory of an older program. */
  roll: z.string().optional(),
})
type State = z.output<typeof state>
const anchor = state.extend({
  /** Where it lay: another register in its place is noticed. */
  folder: z.string(),
  /** What a restore is about to make of it: wherever a power cut falls, one of the two is found. */
  next: state.optional(),
})
const anchorFile = z.object({ anchors: z.record(z.string(), anchor) })
type Anchors = z.output<typeof anchorFile>['anchors']

/** Offices open a handful of registers; the file must not grow for ever. */
const keptAnchors = 50

/** The roll of users is not the one known, nor that one continued. */
export const keysAreOlder: Fault = { code: 'keys-older', seq: null, area: 'users', recordId: null }

/** What this computer remembers and the register contradicts; nothing where it has not seen the register before. */
export async function compareWithAnchor(file: string, folder: string, db: RegisterDb, roll?: RollSight): Promise<Fault[]> {
  const mark = await readRegisterMark(db)
  const anchors = readAnchors(file)
  const own = mark === undefined ? undefined : anchors[mark]
  const place = { area: 'register', recordId: null } as const
  if (!own) {
    const isKnownPlace = Object.values(anchors).some((other) => other.folder === folder)
    return isKnownPlace ? [{ code: 'other-register', seq: null, ...place }] : []
  }
  const hash = await readHashAt(db, own.seq)
  if (hash === own.hash && continuesIn(roll, own)) return []
  if (own.next && (await readHashAt(db, own.next.seq)) === own.next.hash && continuesIn(roll, own.next)) return []
  const faults: Fault[] = continuesIn(roll, own) ? [] : [keysAreOlder]
  if (hash !== own.hash) faults.push({ code: hash === undefined ? 'older-copy' : 'rewritten', seq: own.seq, ...place })
  return faults
}

function continuesIn(roll: RollSight | undefined, remembered: State): boolean {
  return roll === undefined || remembered.roll === undefined || roll.continues(remembered.roll)
}

/**
 * Remembers the register as it is now.
 *
 * @param mark `readRegisterMark`
 * @param roll `RollSight.mark`
 */
export function writeAnchor(file: string, folder: string, mark: string, { seq, hash }: TrailHead, roll?: string): void {
  const others = Object.entries(readAnchors(file)).filter(([known, other]) => known !== mark && other.folder !== folder)
  writeAnchors(file, [...others.slice(1 - keptAnchors), [mark, { folder, seq, hash, roll }]])
}

/** A restore is about to put this state in the register's place: it is the right one from then on. */
export function expectAnchor(file: string, folder: string, mark: string, { seq, hash }: TrailHead, roll?: string): void {
  const anchors = readAnchors(file)
  const own = anchors[mark]
  const next = { seq, hash, roll }
  const others = Object.entries(anchors).filter(([known]) => known !== mark)
  writeAnchors(file, [...others.slice(1 - keptAnchors), [mark, own ? { ...own, next } : { folder, ...next }]])
}

function writeAnchors(file: string, entries: readonly [string, Anchors[string]][]): void {
  const unfinished = `${file}.tmp`
  rmSync(unfinished, { force: true })
  writeNewFile(unfinished, Buffer.from(JSON.stringify({ anchors: Object.fromEntries(entries) })))
  renameDurably(unfinished, file)
}

/** A file that cannot be read says nothing: whoever can damage it could also have deleted it. */
function readAnchors(file: string): Anchors {
  try {
    return anchorFile.parse(JSON.parse(readFileSync(file, 'utf8'))).anchors
  } catch {
    return {}
  }
}
