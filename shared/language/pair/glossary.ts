import { normaliseLetters } from '../letters.ts'
import type { PairFinding, Span } from './finding.ts'

/** One agreed pair of terms, both in the nominative. */
export type GlossaryTerm = { readonly ky: string; readonly ru: string }

const wordPattern = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu

type Word = { lower: string; start: number; end: number }

function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    lower: match[0].toLowerCase().replaceAll('ё', 'е'), start: match.index, end: match.index + match[0].length,
  }))
}

/** The part of a word that no ending touches: long words lose three letters, short ones two or none; abbreviations nothing. */
function stemOf(word: string): string {
  if (word.length <= 4) return word.replace(/[аеиоуыэюяьй]$/u, '')
  return word.slice(0, Math.max(4, word.length - 3))
}

function findTerm(words: readonly Word[], term: string, text: string): Span | undefined {
  const stems = wordsOf(term).map(({ lower }) => ({ stem: stemOf(lower), longest: lower.length + 8 }))
  if (stems.length === 0) return undefined
  for (let at = 0; at + stems.length <= words.length; at += 1) {
    const matches = stems.every(({ stem, longest }, offset) => {
      const word = words[at + offset]?.lower ?? ''
      return word.startsWith(stem) && word.length <= longest
    })
    if (!matches) continue
    const start = words[at]?.start ?? 0
    const end = words[at + stems.length - 1]?.end ?? start
    return { start, end, found: text.slice(start, end) }
  }
  return undefined
}

/**
 * Terms that stand in one half while none of their agreed counterparts stands in the other. A term that is part of a longer
 * term found at the same place is left to the longer one.
 */
export function glossaryFindings(kyrgyz: string, russian: string, glossary: readonly GlossaryTerm[]): PairFinding[] {
  if (glossary.length === 0) return []
  const texts = { ky: normaliseLetters(kyrgyz), ru: normaliseLetters(russian) }
  const words = { ky: wordsOf(texts.ky), ru: wordsOf(texts.ru) }
  const findings: PairFinding[] = []
  for (const side of ['ky', 'ru'] as const) {
    const other = side === 'ky' ? 'ru' : 'ky'
    const taken: Span[] = []
    const grouped = new Map<string, string[]>()
    for (const term of glossary) grouped.set(term[side], [...(grouped.get(term[side]) ?? []), term[other]])
    for (const [term, counterparts] of [...grouped].toSorted(([left], [right]) => right.length - left.length)) {
      const span = findTerm(words[side], term, texts[side])
      if (span === undefined || taken.some((longer) => longer.start <= span.start && span.end <= longer.end)) continue
      taken.push(span)
      if (counterparts.some((counterpart) => findTerm(words[other], counterpart, texts[other]) !== undefined)) continue
      findings.push({ code: 'glossary', side, ...span, other: counterparts.join(' / ') })
    }
  }
  return findings
}
