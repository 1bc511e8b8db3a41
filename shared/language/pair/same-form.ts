import type { Language } from '../bilingual.ts'
import { declineKyrgyz } from '../kyrgyz/decline.ts'
import { kyrgyzCases } from '../kyrgyz/suffixes.ts'
import { russianCases } from '../russian/grammar.ts'
import { declineRussianPhrase } from '../russian/phrase.ts'

/**
 * Another term in the form in which one stands: «международным наблюдателям» for «международный наблюдатель» makes
 * «иностранным наблюдателям» of «иностранный наблюдатель». Undefined where more than one form may be meant.
 */
export function inSameForm(found: string, term: string, wanted: string, language: Language): string | undefined {
  const form = byWords(found, term, wanted, language) ?? byCases(found, term, wanted, language)
  return form === undefined ? undefined : likeStart(found, form)
}

const hardAdjective = /ый$/u
const hardEnding = /(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/u

/** Terms that differ in their adjectives only: the noun stays as it stands, whatever its case and number. */
function byWords(found: string, term: string, wanted: string, language: Language): string | undefined {
  const [foundWords, termWords, wantedWords] = [found, term, wanted].map((text) => text.split(/\s+/u))
  if (!foundWords || !termWords || !wantedWords || foundWords.length !== termWords.length) return undefined
  if (termWords.at(-1)?.toLowerCase() !== wantedWords.at(-1)?.toLowerCase()) return undefined
  // Kyrgyz inflects the last word only, so what stands before it needs no form.
  if (language === 'ky') return [...wantedWords.slice(0, -1), foundWords.at(-1)].join(' ')
  if (termWords.length !== wantedWords.length) return undefined
  const words = wantedWords.map((word, index) => {
    const [own, other] = [foundWords[index] ?? '', termWords[index] ?? '']
    if (word.toLowerCase() === other.toLowerCase()) return own
    const ending = hardEnding.exec(own)?.[0]
    return hardAdjective.test(word) && hardAdjective.test(other) && ending !== undefined ? word.replace(hardAdjective, ending) : undefined
  })
  return words.includes(undefined) ? undefined : words.join(' ')
}

function byCases(found: string, term: string, wanted: string, language: Language): string | undefined {
  const forms = language === 'ky' ? kyrgyzForms(term, wanted) : russianCases.map((kase) => [declineRussianPhrase(term, kase), declineRussianPhrase(wanted, kase)] as const)
  const fitting = new Set(forms.filter(([own]) => own.toLowerCase() === found.toLowerCase()).map(([, other]) => other))
  const [only] = fitting
  return fitting.size === 1 ? only : undefined
}

function kyrgyzForms(term: string, wanted: string): (readonly [own: string, other: string])[] {
  return kyrgyzCases.flatMap((kase) =>
    (['singular', 'plural'] as const).map((number) => [declineKyrgyz(term, kase, { number }), declineKyrgyz(wanted, kase, { number })] as const),
  )
}

function likeStart(found: string, form: string): string {
  const first = found.charAt(0)
  // An abbreviation in the place of a word keeps its own letters.
  if (/^\p{Lu}{2}/u.test(form) || first === first.toLowerCase()) return form
  return form.charAt(0).toUpperCase() + form.slice(1)
}
