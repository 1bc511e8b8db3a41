import { randomUUID } from 'node:crypto'
import { same } from '../../../shared/documents/difference/same-facts.ts'
import { AppError } from '../../../shared/errors.ts'
import type { IssuedPaper } from '../../../shared/register/papers/schema.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import type { PaperWording } from '../../../shared/register/wording/schema.ts'
import type { CallContext } from '../context.ts'
import { sealedPapers } from '../history/sealed-areas.ts'
import { recordEvent } from '../history/trail.ts'
import { holdsPassport, type Json, json } from '../passports/in-json.ts'
import { closeFacts, openContents, openFacts, sealContents } from '../passports/paper-contents.ts'
import type { RegisterDb } from '../tables.ts'
import { comparePaper } from './comparison.ts'
import { type PaperMaking, prepareWithSources } from './preparing.ts'
import { dropCheck, findCorrected, findLead, forgetOlder, insertPaper, keepSources, type KeptPaper, listVersions, readMade, settle, type Subject } from './repository.ts'

interface NewFile extends Pick<IssuedPaper, 'language' | 'title' | 'fileName'> {
  readonly file: Uint8Array
}

export interface NewPaper {
  readonly kind: string
  readonly subject: Subject
  readonly number: string
  readonly on: string
  readonly facts: Json
  readonly settings: Settings
  readonly confirmed: readonly (readonly [string, string])[]
  readonly wording: PaperWording | null
  readonly files: readonly NewFile[]
}

/** Keeps the files of one paper with everything they were made from, in the transaction that the caller began. */
export async function keepPaper(making: PaperMaking, db: RegisterDb, context: CallContext, paper: NewPaper): Promise<KeptPaper[]> {
  const { kind, subject, number, facts, settings } = paper
  // Kept sealed, the paper could not even be saved by whoever had made it.
  const withPassports = holdsPassport(facts) && making.kinds.printsPassports(kind, facts)
  if (withPassports) context.require('see-passports')
  const now = context.clock.now()
  const { version, isNew } = await versionOf(db, context, paper)
  const issued: KeptPaper[] = []
  for (const { file, ...named } of paper.files) {
    const id = randomUUID()
    const { sha256, ...stored } = withPassports ? await sealContents(db, context.passports, id, facts, file) : openContents(facts, file)
    const entry: KeptPaper = { ...named, kind, subject, number, id, sha256, byteLength: file.byteLength, issuedAt: now, withPassports, version }
    const base = isNew && issued.length === 0 ? await readBase(making, db, context, paper, entry) : undefined
    const { confirmed, wording } = paper
    const { programVersion } = making.kinds
    await insertPaper(db, entry, { datedOn: paper.on, settings, confirmed, wording, programVersion, prepared: base?.prepared, ...stored })
    if (base) await keepSources(db, id, base.sources)
    await noteIssue(db, context, entry, now)
    if (base && version > 1) await forgetOlder(db, entry)
    issued.push(entry)
  }
  if (subject.area === 'papers') await settleCorrected(making, db, context, subject.id)
  return issued
}

async function noteIssue(db: RegisterDb, { author }: CallContext, { id, kind, language, version, withPassports }: KeptPaper, at: string): Promise<void> {
  const after = await sealedPapers.sealOf(db, id)
  const action = version === 1 ? 'paper-issued' : 'paper-remade'
  await recordEvent(db, author, { at, action, area: 'papers', recordId: id, ...(after ? { after } : {}), details: { kind, language, version } })
  if (withPassports) await recordEvent(db, author, { at, action: 'passport-exported', area: 'papers', recordId: id })
}

/** What the register says on its own, and where it says so. Nothing where the record is not there: such a paper is compared with nothing. */
async function readBase(making: PaperMaking, db: RegisterDb, context: CallContext, { kind, subject, settings }: NewPaper, entry: KeptPaper) {
  const on = context.clock.today()
  try {
    const { facts, sources } = await prepareWithSources(making, db, context, { kind, subject, settings, day: on })
    return { prepared: { facts: await closeFacts(db, context.passports, entry, facts), on }, sources }
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return undefined
    throw error
  }
}

/** The Russian file of what went out in Kyrgyz belongs to the same version; anything else is the next one. */
async function versionOf(db: RegisterDb, context: CallContext, paper: NewPaper): Promise<{ version: number; isNew: boolean }> {
  const files = await listVersions(db, paper)
  const [newest] = files
  if (newest === undefined) return { version: 1, isNew: true }
  const present = files.filter(({ version }) => version === newest.version).map(({ language }) => language)
  const isOther = paper.files.some(({ language }) => present.includes(language)) || !(await isSameContent(db, context, newest, paper))
  return { version: newest.version + (isOther ? 1 : 0), isNew: isOther }
}

async function isSameContent(db: RegisterDb, { passports }: CallContext, kept: KeptPaper, { facts, wording, settings }: NewPaper): Promise<boolean> {
  const made = await readMade(db, kept.id)
  const stored = await openFacts(db, passports, kept, json.parse(JSON.parse(made.facts)))
  const parts = [
    [stored, kept.withPassports ? facts : openContents(facts, new Uint8Array()).facts],
    [made.wording === null ? null : json.parse(JSON.parse(made.wording)), wording],
    [json.parse(JSON.parse(made.settings)), json.parse(JSON.parse(JSON.stringify(settings)))],
  ] as const
  return parts.every(([one, other]) => same(one, other))
}

/** The letter says what is right, so the paper that it corrects is out of date no longer. */
async function settleCorrected(making: PaperMaking, db: RegisterDb, context: CallContext, correctedId: string): Promise<void> {
  const corrected = await findCorrected(db, correctedId)
  const lead = corrected && (await findLead(db, corrected))
  if (!lead || (lead.withPassports && !context.passports.opens)) return
  const result = await comparePaper(making, db, context, lead, 'its-day')
  if (result) await settle(db, lead.id, await closeFacts(db, context.passports, lead, result.now))
  await dropCheck(db, lead.id)
  await recordEvent(db, context.author, { at: context.clock.now(), action: 'paper-corrected', area: 'papers', recordId: lead.id, details: { kind: lead.kind } })
}
