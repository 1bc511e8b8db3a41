import type { PaperLanguage } from '../../shared/documents/document-kind.ts'
import { type Fact, factAt } from '../../shared/documents/fact-paths.ts'
import { getKind } from '../../shared/documents/kinds.ts'
import { composePaper } from '../../shared/documents/paper.ts'
import type { KnownPair } from '../../shared/documents/readiness/agreement.ts'
import { findObstacles } from '../../shared/documents/readiness/find-obstacles.ts'
import { isStop, type Obstacle } from '../../shared/documents/readiness/obstacle.ts'
import { AppError } from '../../shared/errors.ts'
import { createPairChecker } from '../../shared/language/index.ts'
import { collectPairs } from '../../shared/register/pairs/rules.ts'
import type { PaperSubject } from '../../shared/register/papers/subject.ts'
import type { Settings } from '../../shared/register/settings/schema.ts'
import type { PaperWording } from '../../shared/register/wording/schema.ts'
import { readConfirmedTexts } from '../register/forms/repository.ts'
import { readStandings } from '../register/pairs/repository.ts'
import { listPapers } from '../register/papers/repository.ts'
import type { RegisterDb } from '../register/tables.ts'

/** A paper that the window wants to be final, as it was sent. */
export interface FinalPaper {
  readonly kind: string
  readonly subject: PaperSubject
  readonly number: string
  readonly facts: Fact
  readonly settings: Settings
  readonly wording: PaperWording | null
  readonly files: readonly { readonly language: PaperLanguage }[]
}

/** Terms of the glossary only warn, so the office reads none of them to find what stops a paper. */
const checkHalves = createPairChecker([])

/**
 * The window has looked already, and is not believed: what stands in the facts, what is confirmed and where the texts stand
 * is read from the register again.
 *
 * @throws AppError `paper-not-ready` with the rules and the fields that stop it, never what stands in them
 */
export async function refuseUnready(db: RegisterDb, paper: FinalPaper): Promise<void> {
  // What is printed on it is what the journal says, and it carries no draft's mark.
  if (getKind(paper.kind).series !== null && (factAt(paper.facts, 'number') !== paper.number || factAt(paper.facts, 'final') !== true)) {
    throw new AppError('invalid-input', { fields: ['facts.number', 'facts.final'] })
  }
  const stops = (await obstaclesOf(db, paper)).filter(isStop)
  if (stops.length === 0) return
  const fields = stops.flatMap(({ place }) => (place.at === 'fact' ? [place.path] : []))
  throw new AppError('paper-not-ready', { kind: paper.kind, rules: [...new Set(stops.map(({ rule }) => rule))], fields: [...new Set(fields)] })
}

async function obstaclesOf(db: RegisterDb, { kind: id, subject, number, facts, settings, wording, files }: FinalPaper): Promise<Obstacle[]> {
  const kind = getKind(id)
  const paper = composePaper(kind, facts, 'both', settings, new Map(), wording ?? {})
  const earlier = await listPapers(db, subject)
  return findObstacles({
    kind,
    facts,
    settings,
    wording: wording ?? {},
    languages: files.map(({ language }) => language),
    paper,
    confirmed: await readConfirmedTexts(db, paper.requests),
    pairs: await standingsOf(db, facts),
    check: checkHalves,
    stage: 'final',
    issuedBefore: earlier.filter((other) => other.kind === id && other.number === number).map(({ language }) => language),
  })
}

/** Where the texts of a paper stand, by the register. */
export async function standingsOf(db: RegisterDb, facts: Fact): Promise<KnownPair[]> {
  const placed = collectPairs(facts)
  const standings = await readStandings(db, placed.map(({ pair }) => pair))
  return placed.flatMap(({ path }, index) => {
    const standing = standings[index]
    return standing ? [{ path, state: standing.state, staleHalf: standing.staleHalf }] : []
  })
}
