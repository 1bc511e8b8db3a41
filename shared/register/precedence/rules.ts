import type { Bilingual, Language } from '../../language/bilingual.ts'
import { compareBy } from '../../language/collation.ts'
import { compareEnglish } from '../../language/english.ts'
import { officeTable } from './office-table.ts'
import type { RankedPerson, RankEdition, Standing } from './schema.ts'

export type PrecedenceAlphabet = 'ky' | 'ru' | 'en'
/** What decided between two neighbours. */
export type DecidedBy = 'rank' | 'since' | 'alphabet'

const unranked: Bilingual = { ky: 'даражасы көрсөтүлгөн эмес', ru: 'ранг не указан' }

export function compareIn(alphabet: PrecedenceAlphabet): (left: string, right: string) => number {
  return alphabet === 'en' ? compareEnglish : compareBy(alphabet)
}

/** The edition in force on a day; before the first one, the first. */
export function editionOn(editions: readonly RankEdition[], day: string): RankEdition | undefined {
  const inForce = editions.filter(({ fromOn }) => fromOn <= day).toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1))
  return inForce[0] ?? editions.toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))[0]
}

/**
 * The rank of a post on a day. The longest words that the post holds decide: «заместитель начальника отдела» is no
 * «заместитель», though that word stands in it too. A Russian title is asked first: its head comes first and plain.
 */
export function standingOn(title: Bilingual, day: string, editions: readonly RankEdition[] = officeTable): Standing {
  const ranks = editionOn(editions, day)?.ranks ?? []
  for (const language of ['ru', 'ky'] as const) {
    const text = title[language].trim().toLowerCase()
    let found: { readonly place: number; readonly name: Bilingual; readonly length: number } | undefined
    for (const [index, { name, words }] of ranks.entries()) {
      for (const word of words[language]) {
        if (standsIn(text, word, language) && word.length > (found?.length ?? 0)) found = { place: index + 1, name, length: word.length }
      }
    }
    if (found) return { place: found.place, name: found.name }
  }
  return { place: ranks.length + 1, name: unranked }
}

/**
 * Russian names the head of a post first and in the nominative: «помощник президента» is no president. Kyrgyz names it
 * last, with an ending: «төраганын жардамчысы» is no chair.
 */
function standsIn(text: string, word: string, language: Language): boolean {
  const at = language === 'ru' ? text.indexOf(word) : text.lastIndexOf(word)
  if (at < 0 || isLetter(text.charAt(at - 1))) return false
  const rest = text.slice(at + word.length)
  return language === 'ru' ? !isLetter(rest.charAt(0)) : !/\s/u.test(rest)
}

const isLetter = (letter: string): boolean => /\p{L}/u.test(letter)

/** What puts `first` before `second`. */
export function decidedBy(first: RankedPerson, second: RankedPerson): DecidedBy {
  if (first.standing.place !== second.standing.place) return 'rank'
  return first.sinceOn === second.sinceOn ? 'alphabet' : 'since'
}

export function comparePrecedence(alphabet: PrecedenceAlphabet): (first: RankedPerson, second: RankedPerson) => number {
  const compare = compareIn(alphabet)
  return (first, second) => {
    if (first.standing.place !== second.standing.place) return first.standing.place - second.standing.place
    if (first.sinceOn !== second.sinceOn) return (first.sinceOn ?? '9999') < (second.sinceOn ?? '9999') ? -1 : 1
    return compare(first.sortedAs[alphabet], second.sortedAs[alphabet])
  }
}

export interface Ordered<P> {
  readonly person: P
  /** Why not before the one above; null for the first. */
  readonly after: { readonly person: P; readonly by: DecidedBy } | null
}

/** Rank, then who has held the post longer, then the alphabet; equal in all three, the order given stays. */
export function orderByPrecedence<P extends RankedPerson>(people: readonly P[], alphabet: PrecedenceAlphabet): Ordered<P>[] {
  const ordered = people.toSorted(comparePrecedence(alphabet))
  return ordered.map((person, index) => {
    const above = ordered[index - 1]
    return { person, after: above === undefined ? null : { person: above, by: decidedBy(above, person) } }
  })
}
