import type { Language } from '../../language/bilingual.ts'
import { type FormRequest, formId } from '../../language/case-form.ts'
import type { Block } from '../blocks.ts'
import { annexSchema } from '../annex.ts'
import type { PaperLanguage } from '../document-kind.ts'
import { type Fact, factAt, rowsOf } from '../fact-paths.ts'
import { mapLines } from '../map-lines.ts'
import { nameText } from '../name-order.ts'
import { paperPersonSchema, signatorySchema } from '../person.ts'
import type { Composed } from '../sheet.ts'
import type { Leaf } from './leaves.ts'
import { type Obstacle, stop, warning } from './obstacle.ts'
import { writtenPair } from './parts.ts'
import { isTooLow, rankOf } from './rank.ts'

/** The requisites that the form alone cannot answer for (domain.md § 1.3). */

/** Given when the paper is issued; by then both are there. */
export function numberAndDate(facts: Fact): Obstacle[] {
  return (['number', 'issuedOn'] as const)
    .filter((path) => textAt(facts, path) === '')
    .map((path) => stop(path === 'number' ? 'number' : 'date', { at: 'fact', path }))
}

/** Annexes that the paper does not mention, a text that speaks of annexes where there are none, a mark without sheets. */
export function annexMark(facts: Fact, leaves: readonly Leaf[], blocks: Readonly<Record<Language, readonly Block[]>>, printed: readonly Language[]): Obstacle[] {
  const annexes = rowsOf(factAt(facts, 'annexes'))
  const place = { at: 'fact', path: 'annexes' } as const
  if (annexes.length > 0) {
    const marked = printed.every((language) => blocks[language].some(({ type }) => type === 'annex'))
    const uncounted = annexes.findIndex((annex) => annexSchema.safeParse(annex).data?.sheets === 0)
    return [
      ...(marked ? [] : [stop('annex-mark', place, { count: annexes.length })]),
      ...(uncounted < 0 ? [] : [warning('annex-sheets', { at: 'fact', path: `annexes.${uncounted}.sheets` }, { count: uncounted + 1 })]),
    ]
  }
  if (!leaves.some(({ path }) => path === 'annexes')) return []
  const speaking = leaves.find((leaf) => {
    const pair = writtenPair(leaf)
    return pair !== undefined && printed.some((language) => speaksOfAnnex[language].test(pair[language]))
  })
  return speaking ? [warning('annex-absent', place, { field: speaking.label })] : []
}

/** «тиркелет», «тиркемеде»; «прилагается», «в приложении». An annex to an act («… токтомуна 1-тиркеме») is another thing. */
const speaksOfAnnex: Readonly<Record<Language, RegExp>> = {
  ky: /(?<!\p{L})(?:тиркел\p{L}+|тиркеме(?:де|ге|лерде|лерге)(?!\p{L})|тиркеп)/iu,
  ru: /(?<!\p{L})(?:прилага\p{L}+|в приложени\p{L}+(?!\s+(?:№|\d|к(?!\p{L}))))/iu,
}

/**
 * The text in the state language is the original: without it the other one stands alone. It may have been issued before,
 * under the same number.
 */
export function original(languages: readonly PaperLanguage[], issuedBefore: readonly PaperLanguage[]): Obstacle[] {
  const isOriginal = (language: PaperLanguage): boolean => language === 'ky' || language === 'both'
  return [...languages, ...issuedBefore].some(isOriginal) ? [] : [stop('original', { at: 'languages' })]
}

/** Nobody sees from a form alone how high either side stands, so this only warns (features.md § 2, row 28). */
export function signatoryLevel(facts: Fact): Obstacle[] {
  const addressee = paperPersonSchema.safeParse(factAt(facts, 'addressee'))
  const signatory = signatorySchema.safeParse(factAt(facts, 'signatory'))
  if (!addressee.success || !signatory.success) return []
  const isLow = isTooLow(rankOf(signatory.data.post), rankOf(addressee.data.post))
  return isLow ? [{ ...warning('signatory-level', { at: 'fact', path: 'signatory.post' }), home: { at: 'settings' } }] : []
}

/** Of letters, which carry an addressee and a call: one that runs over is read by a guest with a lonely signature overleaf. */
export function secondPage(facts: Fact, pages: number): Obstacle[] {
  const isLetter = factAt(facts, 'addressee') !== undefined && factAt(facts, 'salutation') !== undefined
  return isLetter && pages > 1 ? [warning('second-page', { at: 'pages' }, { count: pages })] : []
}

/** Forms that only the rules have proposed; the dative of the addressee is a requisite of its own. */
export function unconfirmedForms(requests: readonly FormRequest[], confirmed: ReadonlyMap<string, string>, printed: readonly Language[], facts: Fact): Obstacle[] {
  const addressee = paperPersonSchema.safeParse(factAt(facts, 'addressee')).data
  const isAddressee = ({ text, language, kase }: FormRequest): boolean =>
    addressee !== undefined && kase === 'dative' && [addressee.post[language].trim(), nameText(addressee.name[language], 'given-first')].includes(text)
  return requests
    .filter((request) => printed.includes(request.language) && !confirmed.has(formId(request)))
    .map((request) => stop(isAddressee(request) ? 'addressee-case' : 'form-unconfirmed', { at: 'forms', form: formId(request) }, { form: request }))
}

/** How many places of the sheets print a gap instead of a text. */
export function countGaps(blocks: Composed, printed: readonly (Language | 'en')[]): number {
  let gaps = 0
  for (const language of printed) {
    for (const block of blocks[language] ?? []) {
      mapLines(block, (line) => {
        gaps += line.filter(({ missing }) => missing).length
        return line
      })
    }
  }
  return gaps
}

function textAt(facts: Fact, path: string): string {
  const value = factAt(facts, path)
  return typeof value === 'string' ? value.trim() : ''
}
