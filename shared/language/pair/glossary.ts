import type { Language } from '../bilingual.ts'
import type { PairFinding } from './finding.ts'
import { inSameForm } from './same-form.ts'
import { type IndexedTerm, mayHaveCounterpart, type TermPlace } from './term-index.ts'
import type { Word } from './words.ts'

/** A line of one half: its text, its words, the terms among them, and where the line begins in the half. */
export interface ReadLine {
  readonly text: string
  readonly words: readonly Word[]
  readonly terms: readonly TermPlace[]
  readonly start: number
}

/**
 * Terms that contradict the glossary: the one half has an agreed term, the other has another term of the glossary in its
 * place, and neither has its counterpart. A counterpart that is merely missing is no contradiction: whoever translates well
 * leaves words out and turns sentences round, and on good papers nine of ten such remarks would be wrong.
 */
export function glossaryFindings(kyrgyz: ReadLine, russian: ReadLine): PairFinding[] {
  const unmatched = { ky: unmatchedIn(kyrgyz, russian), ru: unmatchedIn(russian, kyrgyz) }
  const findings: PairFinding[] = []
  for (const left of unmatched.ky) {
    const rivals = unmatched.ru.filter((right) => areRivals(left.term, right.term))
    const [right] = rivals
    if (!right || rivals.length > 1 || unmatched.ky.some((other) => other.term !== left.term && areRivals(other.term, right.term))) continue
    findings.push(findingAt('ky', kyrgyz, left, russian, right), findingAt('ru', russian, right, kyrgyz, left))
  }
  return findings
}

/** The first place of each term that has no counterpart in the other line. */
function unmatchedIn(own: ReadLine, other: ReadLine): TermPlace[] {
  return own.terms.filter(({ term }, at) => own.terms.findIndex((place) => place.term === term) === at && !mayHaveCounterpart(term, other.words))
}

/** Terms of which one may have been written for the other: both abbreviations, or a word of the agreed pair in common. */
function areRivals(left: IndexedTerm, right: IndexedTerm): boolean {
  if (left.isAbbreviation || right.isAbbreviation) return left.isAbbreviation && right.isAbbreviation
  return sharesWord(left.counterparts, right) || sharesWord(right.counterparts, left)
}

/** A preposition in common says nothing. */
const shortestSharedWord = 4

function sharesWord(counterparts: IndexedTerm['counterparts'], term: IndexedTerm): boolean {
  if (term.words.length < 2) return false
  const shared = new Set(term.words.map(({ lower }) => lower).filter((word) => word.length >= shortestSharedWord))
  return counterparts.some(({ text }) => {
    const words = text.toLowerCase().replaceAll('ё', 'е').split(/[^\p{L}]+/u)
    return words.length > 1 && words.some((word) => shared.has(word))
  })
}

function findingAt(side: Language, own: ReadLine, place: TermPlace, other: ReadLine, rival: TermPlace): PairFinding {
  const found = own.text.slice(place.start, place.end)
  const instead = other.text.slice(rival.start, rival.end)
  const agreed = place.term.counterparts.map(({ text }) => text)
  const suggestion = inSameForm(instead, rival.term.text, agreed[0] ?? '', side === 'ky' ? 'ru' : 'ky')
  return {
    code: 'glossary',
    side,
    start: own.start + place.start,
    end: own.start + place.end,
    found,
    other: agreed.join(' / '),
    counterpart: {
      start: other.start + rival.start,
      end: other.start + rival.end,
      found: instead,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  }
}
