import { z } from 'zod'
import { same } from '../../../shared/documents/difference/same-facts.ts'
import { type Fact, factAt, withFactAt } from '../../../shared/documents/fact-paths.ts'
import { getKind } from '../../../shared/documents/kinds.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { findObstacles } from '../../../shared/documents/readiness/find-obstacles.ts'
import { isStop, type Obstacle } from '../../../shared/documents/readiness/obstacle.ts'
import { AppError } from '../../../shared/errors.ts'
import { createPairChecker } from '../../../shared/language/index.ts'
import type { NightItem } from '../../../shared/register/night/schema.ts'
import type { PaperLanguage } from '../../../shared/register/papers/schema.ts'
import { type PaperSubject, paperSubjectAreas } from '../../../shared/register/papers/subject.ts'
import { type Settings, settingsSchema } from '../../../shared/register/settings/schema.ts'
import { type PaperWording, paperWordingSchema } from '../../../shared/register/wording/schema.ts'
import type { CallContext } from '../context.ts'
import { readConfirmedTexts } from '../forms/repository.ts'
import { invitationStore } from '../invitations/repository.ts'
import { oneOf } from '../one-of.ts'
import { comparePaper } from '../papers/comparison.ts'
import { daysSent } from '../papers/kept-state.ts'
import { prepareWithSources } from '../papers/preparing.ts'
import { findLead, type KeptPaper, listPapers, readMade } from '../papers/repository.ts'
import { holdsPassport, type Json, json, withoutPassports } from '../passports/in-json.ts'
import type { RegisterDb } from '../tables.ts'
import type { NightMaking, PaperInWords } from './making.ts'
import { gridPart, type GridPart, languagesOf, type NightItemRow, type NightLetterRow, type NightRunRow, unseenGrid } from './repository.ts'

/** What goes with a letter; kept until its run is gone. */
export const enclosed = z.object({
  envelope: z.object({ facts: json, confirmed: z.array(z.tuple([z.string(), z.string()])) }).nullable(),
  words: z.object({ addressee: z.object({ ky: z.string(), ru: z.string() }), address: z.object({ ky: z.string(), ru: z.string() }), gist: z.object({ ky: z.string(), ru: z.string() }) }),
})
export type Enclosed = z.output<typeof enclosed>

/** What a run has looked at, as its rows keep it. */
export interface Seen {
  readonly item: Pick<NightItemRow, 'state' | 'grid' | 'number' | 'reason' | 'enclosed'>
  /** Only of whoever is ready. */
  readonly letter?: Omit<NightLetterRow, 'run_id' | 'position'>
}

/** A run with what its letters are set with. */
export interface OpenRun {
  readonly row: NightRunRow
  readonly settings: Settings
  readonly wording: PaperWording
}

export function openRun(row: NightRunRow): OpenRun {
  return { row, settings: settingsSchema.parse(JSON.parse(row.settings)), wording: paperWordingSchema.parse(JSON.parse(row.wording)) }
}

/** Terms of the glossary only warn; a run of a thousand letters does without them. */
const checkHalves = createPairChecker([])

/**
 * One recipient: what the register says of them now, whether the same went out before, and what stands in the way. Neither
 * numbers nor papers are touched.
 */
export async function lookAt(making: NightMaking, db: RegisterDb, context: CallContext, run: OpenRun, item: NightItemRow): Promise<Seen> {
  const subject = { area: oneOf(paperSubjectAreas, item.subject_area), id: item.subject_id }
  try {
    const earlier = await findEarlier(db, run.row, subject)
    return earlier === undefined ? await lookAtNew(making, db, context, run, subject) : await lookAtEarlier(making, db, context, run, subject, earlier)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const isGone = error.code === 'not-found' || error.code === 'not-allowed'
    const { grid } = item
    return leftOut(isGone ? 'gone' : 'stopped', gridPart.parse(JSON.parse(grid)), error.code)
  }
}

function leftOut(state: NightItem['state'], grid: GridPart, reason = '', number = ''): Seen {
  return { item: { state, grid: JSON.stringify(grid), number, reason, enclosed: null } }
}

async function lookAtNew(making: NightMaking, db: RegisterDb, context: CallContext, run: OpenRun, subject: PaperSubject): Promise<Seen> {
  const { row, settings } = run
  const { facts, sources } = await prepareWithSources(making, db, context, { kind: row.kind, subject, settings, day: row.dated_on })
  const dated = withFactAt(facts, 'issuedOn', textAt(facts, 'issuedOn') || row.dated_on)
  return judge(making, db, context, run, subject, { facts: dated, prepared: facts, sources, number: textAt(facts, 'number'), isRemade: false })
}

async function lookAtEarlier(making: NightMaking, db: RegisterDb, context: CallContext, run: OpenRun, subject: PaperSubject, files: Earlier): Promise<Seen> {
  const { row, settings } = run
  const [newest] = files
  const { kind, number } = newest
  const lead = (await findLead(db, newest)) ?? newest
  const result = await comparePaper(making, db, context, lead, 'today')
  if (result === undefined) return leftOut('gone', unseenGrid, 'not-found', number)
  const facts: Fact = result.renewed
  const grid = { ...unseenGrid, name: nameIn(making.inWords(kind, facts), kind, facts), isRemade: true }
  if ((await daysSent(db, files)).size > 0) return leftOut('sent', grid, '', number)
  if (result.differences.length === 0 && (await isMadeAlike(db, run, lead, files, facts))) return leftOut('unchanged', grid, '', number)
  if (result.disputed) return leftOut('stopped', grid, 'paper-disputed', number)
  const { sources } = await prepareWithSources(making, db, context, { kind, subject, settings, day: row.dated_on })
  return judge(making, db, context, run, subject, { facts, prepared: result.now, sources, number, isRemade: true })
}

/** The files of a paper's newest version. */
type Earlier = readonly [KeptPaper, ...KeptPaper[]]

/** Last year's letter to the same person is another letter. */
async function findEarlier(db: RegisterDb, { kind, dated_on: on }: NightRunRow, subject: PaperSubject): Promise<Earlier | undefined> {
  const papers = (await listPapers(db, subject)).filter((paper) => paper.kind === kind)
  const [first, ...rest] = papers
  if (first === undefined) return undefined
  const { dated_on: datedOn } = await readMade(db, first.id)
  if (datedOn.slice(0, 4) !== on.slice(0, 4)) return undefined
  const newest = rest.reduce((best, paper) => (paper.number === best.number && paper.version > best.version ? paper : best), first)
  return [newest, ...rest.concat(first).filter((paper) => paper !== newest && paper.number === newest.number && paper.version === newest.version)]
}

/** In the same languages, words, forms and looks. How numbers are given says nothing about a letter that has one. */
async function isMadeAlike(db: RegisterDb, { row, settings, wording }: OpenRun, lead: KeptPaper, files: readonly KeptPaper[], facts: Fact): Promise<boolean> {
  const made = await readMade(db, lead.id)
  const then = settingsSchema.parse(JSON.parse(made.settings))
  const confirmed = await confirmedOf(db, row.kind, facts, settings, wording)
  const looks = ({ office, page }: Settings): Fact => json.parse(JSON.parse(JSON.stringify({ office, page })))
  return (
    languagesOf(row).every((language) => files.some((file) => file.language === language)) &&
    same(looks(then), looks(settings)) &&
    same(made.wording === null ? {} : json.parse(JSON.parse(made.wording)), wording) &&
    (made.confirmed === null || same(Object.fromEntries(pairs.parse(JSON.parse(made.confirmed))), Object.fromEntries(confirmed)))
  )
}

const pairs = z.array(z.tuple([z.string(), z.string()]))

async function confirmedOf(db: RegisterDb, kind: string, facts: Fact, settings: Settings, wording: PaperWording) {
  return readConfirmedTexts(db, composePaper(getKind(kind), facts, 'both', settings, new Map(), wording).requests)
}

interface Candidate {
  readonly facts: Fact
  readonly prepared: Json
  readonly sources: readonly unknown[]
  readonly number: string
  readonly isRemade: boolean
}

async function judge(making: NightMaking, db: RegisterDb, context: CallContext, run: OpenRun, subject: PaperSubject, candidate: Candidate): Promise<Seen> {
  const { row, settings, wording } = run
  const facts = withFactAt(candidate.facts, 'final', true)
  // What shows passports is issued by itself, by somebody who may see them.
  if (holdsPassport(json.parse(facts)) && making.kinds.printsPassports(row.kind, facts)) throw new AppError('not-allowed', { kind: row.kind })
  const letter = await obstaclesOf(making, db, row.kind, facts, languagesOf(row), settings, wording)
  const words = making.inWords(row.kind, facts)
  const envelope = row.envelopes === 1 ? await lookAtEnvelope(making, db, context, run, subject) : undefined
  const grid: GridPart = {
    name: nameIn(words, row.kind, facts),
    obstacles: letter.obstacles,
    envelope: row.envelopes === 1 ? (envelope?.obstacles ?? []) : null,
    addressee: await findAddressee(db, subject),
    isRemade: candidate.isRemade,
  }
  const { number } = candidate
  const isReady = !letter.obstacles.some(isStop)
  if (!isReady) return leftOut('stopped', grid, '', number)
  const kept: Enclosed = { envelope: envelope && !envelope.obstacles.some(isStop) ? { facts: json.parse(envelope.facts), confirmed: envelope.confirmed } : null, words: plain(words) }
  return {
    item: { ...leftOut('ready', grid, '', number).item, enclosed: JSON.stringify(kept) },
    letter: {
      // A run keeps its letters in the clear, so no passport may come along, whoever looks.
      facts: JSON.stringify(withoutPassports(json.parse(JSON.parse(JSON.stringify(facts))))),
      prepared: JSON.stringify(withoutPassports(json.parse(JSON.parse(JSON.stringify(candidate.prepared))))),
      sources: JSON.stringify(candidate.sources),
      confirmed: JSON.stringify(letter.confirmed),
    },
  }
}

const plain = ({ addressee, address, gist }: PaperInWords): Enclosed['words'] => ({ addressee: { ...addressee }, address: { ...address }, gist: { ...gist } })

interface LookedThrough {
  readonly facts: Fact
  readonly obstacles: Obstacle[]
  readonly confirmed: [string, string][]
}

async function obstaclesOf(making: NightMaking, db: RegisterDb, kindId: string, facts: Fact, languages: readonly PaperLanguage[], settings: Settings, wording: PaperWording): Promise<LookedThrough> {
  const kind = getKind(kindId)
  const fits = kind.factsSchema.safeParse(facts).success
  const paper = fits ? composePaper(kind, facts, 'both', settings, new Map(), wording) : undefined
  const confirmed = await readConfirmedTexts(db, paper?.requests ?? [])
  const obstacles = findObstacles({ kind, facts, settings, wording, languages, paper, confirmed, pairs: await making.standingsOf(db, facts), check: checkHalves, stage: 'draft' })
  return { facts, obstacles, confirmed: [...confirmed] }
}

/** It is not kept in the register and has no number of its own: the letter's is printed on it when there is one. */
async function lookAtEnvelope(making: NightMaking, db: RegisterDb, context: CallContext, { row, settings }: OpenRun, subject: PaperSubject): Promise<LookedThrough | undefined> {
  if (!making.recordsOfKind('envelope').some((area) => area === subject.area)) return undefined
  const { facts } = await prepareWithSources(making, db, context, { kind: 'envelope', subject, settings, day: row.dated_on })
  return obstaclesOf(making, db, 'envelope', withFactAt(facts, 'final', true), ['both'], settings, {})
}

/** Of an invitation: the person, else the body, whose own card has the post, the forms and the address. */
async function findAddressee(db: RegisterDb, { area, id }: PaperSubject): Promise<GridPart['addressee']> {
  if (area === 'people' || area === 'organisations') return { area, id }
  if (area !== 'invitations') return null
  const { personId, organisationId } = (await invitationStore.find(db, id))?.addressee ?? { personId: null, organisationId: null }
  if (personId !== null) return { area: 'people', id: personId }
  return organisationId === null ? null : { area: 'organisations', id: organisationId }
}

/** A paper without an addressee is called by its title. */
function nameIn({ addressee }: PaperInWords, kindId: string, facts: Fact): GridPart['name'] {
  const kind = getKind(kindId)
  const title = (language: 'ky' | 'ru'): string => (kind.factsSchema.safeParse(facts).success ? kind.title(kind.factsSchema.parse(facts), language) : '')
  return { ky: addressee.ky || addressee.ru || title('ky'), ru: addressee.ru || addressee.ky || title('ru') }
}

function textAt(facts: Fact, path: string): string {
  const value = factAt(facts, path)
  return typeof value === 'string' ? value.trim() : ''
}
