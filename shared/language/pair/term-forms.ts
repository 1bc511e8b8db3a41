import type { Language } from '../bilingual.ts'

/** Whether a word of a text is a form of a word of a term. Strict: «шайлоочу» is no form of «шайлоо», nor «участника» of «участок». */

const plural = '(?:[лдт][аеоө]р)?'
const possessive = '(?:[ыиуүю]?(?:м|ң|б[ыиуү]з|ң[ыиуү]з(?:д[аеоө]р)?)|с?[ыиуүю])?'
const kyrgyzCase = '(?:[ндт][ыиуүю]н?|[гкн][аеоө]|н?[дт][аеоө](?:н|[гк][ыиуү](?:[лдт][аеоө]р)?)?|н[аеоө]н|н|[аеоө])?'
/** The order of Kyrgyz endings: stem, plural, possessive, case (language.md 2.4). */
const kyrgyzEnding = new RegExp(`^${plural}${possessive}${kyrgyzCase}$`, 'u')

const russianEnding =
  /^(?:[аяоеиыуюьй]|ия|ие|ии|ию|ией|ием|иям|иями|иях|ий|ой|ою|ей|ею|ом|ем|ам|ям|ами|ями|ах|ях|ов|ев|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю|ая|яя|ое|ее|ые|ый)?$/u
const russianNominative = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ия|[аеийоуыэюяь])$/u
/** список – списка, посол – посла. */
const fleetingVowel = /([бвгджзклмнпрстфхцчшщ])[ое]([кцнл])$/u

const hardened: Readonly<Record<string, string>> = { к: 'г', п: 'б', г: 'к', б: 'п' }

function exchangeLast(word: string): string {
  return word.slice(0, -1) + (hardened[word.charAt(word.length - 1)] ?? word.charAt(word.length - 1))
}

/** миссиясы stands for миссия as well: миссиялары; участогу for участок: участоктору. */
function kyrgyzStems(term: string): string[] {
  const bare = term.replace(/ь$/u, '')
  const owned = /[аеоөыиуүюя]с[ыиуү]$/u.test(bare) ? [bare.slice(0, -2)] : /[^аеоөыиуүюяэё][ыиуү]$/u.test(bare) && bare.length > 4 ? [bare.slice(0, -1), exchangeLast(bare.slice(0, -1))] : []
  return [bare, exchangeLast(bare), ...owned]
}

function russianStems(term: string): string[] {
  return [term.replace(russianNominative, ''), term.replace(fleetingVowel, '$1$2')]
}

const endings: Readonly<Record<Language, RegExp>> = { ky: kyrgyzEnding, ru: russianEnding }
const shortestStem = 3

/** The beginnings of a term's word that an ending may follow; both words in lower case and without ё. */
export function stemsOf(term: string, language: Language): readonly string[] {
  const stems = (language === 'ky' ? kyrgyzStems : russianStems)(term)
  return [...new Set(stems)].filter((stem) => stem.length >= shortestStem)
}

export function isFormOf(word: string, term: string, stems: readonly string[], language: Language): boolean {
  return word === term || stems.some((stem) => word.startsWith(stem) && endings[language].test(word.slice(stem.length)))
}

/** The part of a word that hardly any ending touches: enough to say that a term may be meant, and no more. */
export function roughStem(word: string): string {
  if (word.length <= 4) return word.replace(/[аеиоуыэюяьй]$/u, '')
  return word.slice(0, Math.max(4, word.length - 3))
}
