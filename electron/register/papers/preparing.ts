import type { RecordArea } from '../../../shared/register/record.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { roleMay } from '../../../shared/register/users/rights.ts'
import { noPassport } from '../../../shared/register/passports/schema.ts'
import type { CallContext } from '../context.ts'
import { type Json, json } from '../passports/in-json.ts'
import { openPassport } from '../passports/person-passport.ts'
import { collectReads, type ReadSource } from '../reads.ts'
import type { RegisterDb } from '../tables.ts'
import type { PaperKinds, PassportOf, Subject } from './repository.ts'

/** Reads the facts of a paper from the register; passed in, because papers know nothing of the kinds. */
export type PreparePaper = (
  db: RegisterDb,
  kind: string,
  subject: Subject,
  settings: Settings,
  today: string,
  passportOf: PassportOf,
) => Promise<unknown>

/** The records of every area, seen alike; passed in, because papers know nothing of the areas. */
export interface AnyRecords {
  areaOf(table: string): RecordArea | undefined
  /** The record as its store reads it. */
  find(db: RegisterDb, area: RecordArea, id: string): Promise<unknown>
}

/** What papers are made and compared with. */
export interface PaperMaking {
  readonly prepare: PreparePaper
  readonly kinds: PaperKinds
  readonly records: AnyRecords
}

export interface Prepared {
  readonly facts: Json
  /** The records they were read from. */
  readonly sources: readonly ReadSource[]
}

interface Order {
  readonly kind: string
  readonly subject: Subject
  readonly settings: Settings
  /** The day the paper is made on: which post is held, which step is late. */
  readonly day: string
}

/** What the register says, and where it was read. */
export async function prepareWithSources({ prepare, records }: PaperMaking, db: RegisterDb, context: CallContext, order: Order): Promise<Prepared> {
  const reads = collectReads((table) => records.areaOf(table))
  const seen = db.withPlugin(reads.plugin)
  const facts = await prepare(seen, order.kind, order.subject, order.settings, order.day, passportReader(db, context))
  return { facts: json.parse(JSON.parse(JSON.stringify(facts))), sources: reads.sources() }
}

export function maySeePassports({ passports, author }: CallContext): boolean {
  return passports.opens && roleMay(author.role, 'see-passports')
}

/** An altered box leaves the gap that a missing passport does; the person's card says what is wrong. */
function passportReader(db: RegisterDb, context: CallContext): PassportOf {
  const mayRead = maySeePassports(context)
  return async ({ id, passport }) => (mayRead && passport !== '' ? await openPassport(db, context.passports, id, passport) : undefined) ?? noPassport
}
