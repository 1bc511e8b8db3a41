import type { Language } from '../../language/bilingual.ts'
import type { ConfirmedFormTexts } from '../../language/case-form.ts'
import type { PairChecker } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { PaperWording } from '../../register/wording/schema.ts'
import type { DocumentKind, PaperLanguage } from '../document-kind.ts'
import { type Fact, factAt } from '../fact-paths.ts'
import type { Paper } from '../paper.ts'
import { unconfirmedTexts } from '../paper-wording.ts'
import { disagreements, type KnownPair } from './agreement.ts'
import { leavesOf } from './leaves.ts'
import { isStop, type Obstacle, ruleSources, stop, warning } from './obstacle.ts'
import { emptyParts } from './parts.ts'
import { missingPhotos } from './photos.ts'
import { annexMark, countGaps, numberAndDate, original, secondPage, signatoryLevel, unconfirmedForms } from './requisites.ts'

/** A paper that somebody wants to make final, with all that its rules look at. */
export interface Candidate {
  readonly kind: Pick<DocumentKind<unknown>, 'id' | 'form' | 'series' | 'texts' | 'frames'>
  readonly facts: Fact
  readonly settings: Settings
  /** In which it is to be issued. */
  readonly languages: readonly PaperLanguage[]
  /** Composed for both languages; undefined where the facts do not fit the kind. */
  readonly paper: Pick<Paper, 'blocks' | 'requests'> | undefined
  readonly confirmed: ConfirmedFormTexts
  readonly pairs: readonly KnownPair[]
  readonly check: PairChecker
  /** A draft is given its number and its day when it is issued. */
  readonly stage: 'draft' | 'final'
  /** Files of the same paper that went out before. */
  readonly issuedBefore?: readonly PaperLanguage[]
  /** Sheets, where somebody has drawn them. */
  readonly pages?: number
  /** The office's own sentences; absent where the house's are used. */
  readonly wording?: PaperWording
}

/**
 * What stands between a draft and the final paper, in the order of the rules; one list for the strip of the workshop, the
 * issue button, the office's own process and a run of a thousand letters. Pure, and cheap enough for the last of them.
 */
export function findObstacles(candidate: Candidate): Obstacle[] {
  const { kind, facts, paper, settings } = candidate
  if (paper === undefined) return [stop('does-not-fit', { at: 'pages' })]
  const printed = printedLanguages(candidate.languages)
  const leaves = leavesOf(kind.form, facts)
  const parts = emptyParts(leaves, printed).map((obstacle) => ofAnswer(kind, facts, obstacle))
  const gaps = parts.length === 0 ? countGaps(paper.blocks, candidate.languages.includes('en') ? [...printed, 'en'] : printed) : 0
  const unproved = unconfirmedTexts(kind, candidate.wording ?? {}).length
  const isRegistered = kind.series !== null
  const found = [
    ...parts,
    ...(gaps === 0 ? [] : [stop('gap', { at: 'pages' }, { count: gaps })]),
    ...(isRegistered && candidate.stage === 'final' ? numberAndDate(facts) : []),
    ...annexMark(facts, leaves, paper.blocks, printed),
    ...(isRegistered ? original(candidate.languages, candidate.issuedBefore ?? []) : []),
    ...(isRegistered && settings.page.languageOrder === 'ru-first' ? [warning('language-order', { at: 'settings' })] : []),
    ...signatoryLevel(facts),
    ...disagreements(leaves, printed, candidate.pairs, candidate.check),
    ...unconfirmedForms(paper.requests, candidate.confirmed, printed, facts),
    ...secondPage(facts, candidate.pages ?? 1),
    ...missingPhotos(paper.blocks[printed[0] ?? 'ky']),
    ...(unproved === 0 ? [] : [warning('wording-unconfirmed', { at: 'wording' }, { count: unproved })]),
  ]
  return found.toSorted((one, other) => Number(isStop(other)) - Number(isStop(one)) || placeInList(one) - placeInList(other))
}

const listOrder = Object.keys(ruleSources)

function placeInList({ rule }: Obstacle): number {
  return listOrder.indexOf(rule)
}

/** Both languages stand on a paper for both. */
function printedLanguages(languages: readonly PaperLanguage[]): Language[] {
  return (['ky', 'ru'] as const).filter((language) => languages.includes(language) || languages.includes('both'))
}

/** Whom to answer is known from their letter, which the record of the invitation leads to. */
function ofAnswer(kind: Candidate['kind'], facts: Fact, obstacle: Obstacle): Obstacle {
  const isUnknown = obstacle.rule === 'addressee' && obstacle.place.at === 'fact' && obstacle.place.path === 'addressee.name'
  if (!isUnknown || kind.id !== 'invitation-answer' || factAt(facts, 'inReplyTo') === undefined) return obstacle
  return { ...obstacle, rule: 'addressee-of-answer', home: { at: 'record' } }
}
