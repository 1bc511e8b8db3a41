import type { Language } from '../../language/index.ts'
import { align, type Step } from './alignment.ts'
import type { Match } from './calls.ts'
import { fillTranslation } from './fill.ts'
import type { KnownName } from './known-names.ts'
import type { IndexedPair } from './pair-index.ts'
import { splitSentences, type TextPart } from './sentences.ts'
import { type Token, tokenise } from './tokens.ts'

/** Below this a sentence only shares words with the stored one. */
export const leastScore = 0.6

/** Where nothing is alike before names are looked up: a body's name of four words leaves little else of a short sentence. */
export const leastScoreByWords = 0.3

const otherOf: Readonly<Record<Language, Language>> = { ky: 'ru', ru: 'ky' }

/** Shorter texts are words, for which there is the glossary. */
const shortestText = 6

/** What is looked up: the whole text, and the sentence being written where it has several. */
export function partsToSuggest(text: string): TextPart[] {
  const sentences = splitSentences(text)
  const [first] = sentences
  const last = sentences.at(-1)
  if (!first || !last || last.end - first.start < shortestText) return []
  const whole = { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
  return sentences.length > 1 ? [whole, last] : [whole]
}

export interface RankedPair {
  readonly pair: IndexedPair
  readonly score: number
  readonly steps: readonly Step[]
}

/** The candidates that are like the text, best first. */
export function rankPairs(part: TextPart, from: Language, candidates: readonly IndexedPair[], known: readonly KnownName[], least = leastScore): RankedPair[] {
  const typed = tokenise(part.text, from, known)
  return candidates
    .map((pair) => ({ pair, ...align(tokenise(pair[from], from, known), typed) }))
    .filter(({ score, steps }) => score >= least && !turnsMeaning(steps))
    .toSorted((left, right) => right.score - left.score)
}

/** A ranked pair with its other half filled in. */
export function toMatch({ pair, score, steps }: RankedPair, part: TextPart, from: Language, known: readonly KnownName[]): Match {
  const { proposal, differences } = fillTranslation(steps, pair[otherOf[from]], otherOf[from], known)
  return {
    pair: { id: pair.id, ky: pair.ky, ru: pair.ru },
    score,
    proposal: withEnd(proposal, pair[from], part.text),
    differences: [...differences],
    part: { start: part.start, end: part.end },
  }
}

/** Words that turn a sentence into its opposite; Kyrgyz also does it inside a verb, which shows as a changed word. */
const negations = new Set(['не', 'ни', 'нет', 'без', 'эмес', 'жок'])

/** One accepts a proposal at a glance, so the opposite of what was typed is never proposed. */
function turnsMeaning(steps: readonly Step[]): boolean {
  const negates = (token: Token | undefined): boolean => token !== undefined && negations.has(token.key)
  return steps.some(({ stored, typed }) => negates(stored) !== negates(typed))
}

const endSign = /[.!?…;:]+$/u

/** A sentence still without its full stop gets a translation without one, and the other way round. */
function withEnd(proposal: string, stored: string, typed: string): string {
  const [had, has] = [endSign.exec(stored)?.[0] ?? '', endSign.exec(typed)?.[0] ?? '']
  if (had === has || (endSign.exec(proposal)?.[0] ?? '') !== had) return proposal
  return proposal.slice(0, proposal.length - had.length) + has
}

/** Different pairs often lead to one proposal; only the best of each is worth a line. */
export function withoutRepeats(matches: readonly Match[]): Match[] {
  return matches.filter((match, index) => matches.findIndex((other) => other.proposal === match.proposal) === index)
}
