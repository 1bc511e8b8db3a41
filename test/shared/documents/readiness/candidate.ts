import type { PaperLanguage } from '../../../../shared/documents/document-kind.ts'
import { type Fact, isFacts } from '../../../../shared/documents/fact-paths.ts'
import { getKind } from '../../../../shared/documents/kinds.ts'
import { composePaper } from '../../../../shared/documents/paper.ts'
import { type Candidate, findObstacles } from '../../../../shared/documents/readiness/find-obstacles.ts'
import type { Obstacle, RuleId } from '../../../../shared/documents/readiness/obstacle.ts'
import { formId } from '../../../../shared/language/case-form.ts'
import { createPairChecker } from '../../../../shared/language/index.ts'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'

type Changes = Readonly<Record<string, Fact>>
type Options = Partial<Pick<Candidate, 'languages' | 'confirmed' | 'pairs' | 'stage' | 'issuedBefore' | 'pages' | 'settings' | 'wording'>>

const both: readonly PaperLanguage[] = ['ky', 'ru']

/** The facts of a kind's sample, with some of them changed. */
export function sampleFacts(kindId: string, changes: Changes = {}): Fact {
  // A sample is made of plain values.
  const facts = JSON.parse(JSON.stringify(getKind(kindId).sample())) as Fact
  return isFacts(facts) ? { ...facts, ...changes } : facts
}

/** What stands in the way of a sample; every form is confirmed and every text checked unless the options say otherwise. */
export function obstaclesOf(kindId: string, changes: Changes = {}, options: Options = {}): Obstacle[] {
  const kind = getKind(kindId)
  const facts = sampleFacts(kindId, changes)
  const settings = options.settings ?? defaultSettings
  const paper = kind.factsSchema.safeParse(facts).success ? composePaper(kind, facts, 'both', settings) : undefined
  const confirmed = new Map(paper?.requests.map((request) => [formId(request), request.proposal]))
  return findObstacles({ kind, facts, paper, languages: both, confirmed, pairs: [], check: createPairChecker(), stage: 'draft', ...options, settings })
}

/** The rules that were broken, each with what it does: `executor stop`. */
export function rulesBroken(found: readonly Obstacle[]): string[] {
  return [...new Set(found.filter(({ rule }) => rule !== 'wording-unconfirmed').map(({ rule, severity }) => `${rule} ${severity}`))]
}

export function only(found: readonly Obstacle[], rule: RuleId): Obstacle[] {
  return found.filter((obstacle) => obstacle.rule === rule)
}
