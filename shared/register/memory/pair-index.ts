import type { Bilingual, Language } from '../../language/index.ts'
import { indexStems } from './tokens.ts'

/** Only so many candidates are compared word by word. */
const comparedLimit = 20
/** Only so many entries are looked at before that: words that stand everywhere say nothing. */
const lookedAtLimit = 8000

export interface IndexedPair extends Bilingual {
  readonly id: string
}

interface Entry {
  readonly pair: IndexedPair
  readonly stemCounts: Readonly<Record<Language, number>>
  /** False once the pair was changed or archived: what stands in the lists is passed over. */
  current: boolean
}

/**
 * Which pairs share words with a sentence: lists of pairs by word stem, rare words first, so that 20,000 pairs are searched
 * by looking at a few hundred.
 */
export class PairIndex {
  readonly #entries: Entry[] = []
  readonly #byId = new Map<string, Entry>()
  readonly #lists: Readonly<Record<Language, Map<string, number[]>>> = { ky: new Map(), ru: new Map() }

  get size(): number {
    return this.#byId.size
  }

  set(pair: IndexedPair): void {
    this.remove(pair.id)
    const stems = { ky: indexStems(pair.ky), ru: indexStems(pair.ru) }
    const entry: Entry = { pair, stemCounts: { ky: stems.ky.length, ru: stems.ru.length }, current: true }
    const number = this.#entries.push(entry) - 1
    this.#byId.set(pair.id, entry)
    for (const language of ['ky', 'ru'] as const) {
      for (const stem of stems[language]) {
        const list = this.#lists[language].get(stem)
        if (list) list.push(number)
        else this.#lists[language].set(stem, [number])
      }
    }
  }

  remove(id: string): void {
    const entry = this.#byId.get(id)
    if (entry) entry.current = false
    this.#byId.delete(id)
  }

  /** Pairs whose half in this language is most like the text, best first; a rough order that a comparison has to refine. */
  candidates(text: string, language: Language): IndexedPair[] {
    const stems = indexStems(text)
    const lists = stems.map((stem) => this.#lists[language].get(stem) ?? []).toSorted((left, right) => left.length - right.length)
    const shared = new Map<number, number>()
    let lookedAt = 0
    for (const list of lists) {
      if (lookedAt + list.length > lookedAtLimit && lookedAt > 0) break
      lookedAt += list.length
      // Of a word that stands nearly everywhere, the newest pairs.
      const rarity = Math.log(1 + this.#entries.length / Math.max(1, list.length))
      for (const number of list.slice(-lookedAtLimit)) shared.set(number, (shared.get(number) ?? 0) + rarity)
    }
    return [...shared]
      .flatMap(([number, weight]) => {
        const entry = this.#entries[number]
        if (!entry?.current) return []
        // Among sentences that share as much, the one of like length is the better.
        const likeness = weight / Math.sqrt(Math.max(1, entry.stemCounts[language]) * Math.max(1, stems.length))
        return [{ pair: entry.pair, likeness }]
      })
      .toSorted((left, right) => right.likeness - left.likeness)
      .slice(0, comparedLimit)
      .map(({ pair }) => pair)
  }
}
