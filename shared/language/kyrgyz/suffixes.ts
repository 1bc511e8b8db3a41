import { finalLetter, finalSound, harmonyOf, isVowel, withoutFinalSign } from './letters.ts'

export const kyrgyzCases = ['nominative', 'genitive', 'dative', 'accusative', 'locative', 'ablative'] as const
export type KyrgyzCase = (typeof kyrgyzCases)[number]
export type KyrgyzPossessive = 'first' | 'second-polite' | 'third'

/** The ending alone, read off the spoken stem: `caseEnding('бешкөрөк', 'dative')` → «кө». */
export function caseEnding(stem: string, kase: KyrgyzCase): string {
  const { wide, narrow } = harmonyOf(stem)
  const sound = finalSound(stem)
  const n = sound === 'vowel' ? 'н' : sound === 'voiceless' ? 'т' : 'д'
  const d = sound === 'voiceless' ? 'т' : 'д'
  switch (kase) {
    case 'nominative': return ''
    case 'genitive': return `${n}${narrow}н`
    case 'dative': return `${sound === 'voiceless' ? 'к' : 'г'}${wide}`
    case 'accusative': return `${n}${narrow}`
    case 'locative': return `${d}${wide}`
    case 'ablative': return `${d}${wide}н`
  }
}

/**
 * The ending after a 3rd-person possessive, whose -н- comes back: комиссиясы – комиссиясына, never «комиссиясыга».
 * @param stem ends in the possessive vowel
 */
export function possessedCaseEnding(stem: string, kase: KyrgyzCase): string {
  const { wide, narrow } = harmonyOf(stem)
  switch (kase) {
    case 'nominative': return ''
    case 'genitive': return `н${narrow}н`
    case 'dative': return `н${wide}`
    case 'accusative': return 'н'
    case 'locative': return `нд${wide}`
    case 'ablative': return `н${wide}н`
  }
}

/** What makes an adjective of a locative: ноябрында → ноябрындагы, Кыргызстанда → Кыргызстандагы. */
export function attributive(locative: string): string {
  const capitals = locative.length > 2 && locative === locative.toUpperCase() && locative !== locative.toLowerCase()
  const ending = `г${harmonyOf(locative.toLowerCase()).narrow}`
  return locative + (capitals ? ending.toUpperCase() : ending)
}

export function pluralEnding(stem: string): string {
  const { wide } = harmonyOf(stem)
  const sound = finalSound(stem)
  const l = sound === 'vowel' || sound === 'sonorant' ? 'л' : sound === 'voiceless' ? 'т' : 'д'
  return `${l}${wide}р`
}

const softened: Readonly<Record<string, string>> = { к: 'г', п: 'б' }

/** The stem as it stands before a vowel: министрлик – министрлиг-, китеп – китеб-, but банк – банк-. */
function beforeVowel(stem: string): string {
  const voicedLetter = softened[stem.charAt(stem.length - 1)]
  return voicedLetter !== undefined && isVowel(stem.charAt(stem.length - 2)) ? stem.slice(0, -1) + voicedLetter : stem
}

/** After й the narrow у is written ю and swallows it: той – тою; май – майы. */
function joinNarrow(stem: string, ending: string): string {
  return ending.startsWith('у') && stem.endsWith('й') ? `${stem.slice(0, -1)}ю${ending.slice(1)}` : stem + ending
}

/** The possessive ending alone, as it is said after the stem: комиссия → «сы», «м», «ңыз»; өкмөт → «ү», «үм», «үңүз». */
export function possessiveEnding(stem: string, possessive: KyrgyzPossessive): string {
  const { narrow } = harmonyOf(stem)
  const link = isVowel(finalLetter(stem)) ? '' : narrow
  switch (possessive) {
    case 'first': return `${link}м`
    case 'second-polite': return `${link}ң${narrow}з`
    case 'third': return link === '' ? `с${narrow}` : link
  }
}

/** Stem + possessive: комиссия – комиссиясы, комиссиям, комиссияңыз. The stem is already plural where wanted. */
export function withPossessive(stem: string, possessive: KyrgyzPossessive): string {
  const base = withoutFinalSign(stem)
  const ending = possessiveEnding(base, possessive)
  return isVowel(finalLetter(base)) ? base + ending : joinNarrow(beforeVowel(base), ending)
}

/** Case after a possessive; the dative of «my» has no г: делегациям – делегацияма. */
export function withCaseAfter(stem: string, kase: KyrgyzCase, possessive: KyrgyzPossessive | undefined): string {
  if (possessive === 'third') return stem + possessedCaseEnding(stem, kase)
  if (possessive === 'first' && kase === 'dative') return stem + harmonyOf(stem).wide
  return stem + caseEnding(stem, kase)
}
