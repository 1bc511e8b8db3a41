import { isAbbreviation, readAbbreviation, readLatin } from './abbreviations.ts'
import { linkedStems, pluralStems, possessiveStems, withHeardYo } from './exceptions.ts'
import { isVowel, withoutFinalSign } from './letters.ts'
import { readingOfDigits } from './numerals.ts'
import { looksPossessed } from './possessed.ts'
import { attributive, pluralEnding, possessiveEnding, withCaseAfter, withPossessive } from './suffixes.ts'
import type { KyrgyzCase, KyrgyzPossessive } from './suffixes.ts'

export type KyrgyzDeclension = {
  /** Default singular; nouns after a number stay singular («5 бюллетень»). */
  number?: 'singular' | 'plural' | undefined
  /** Adds a possessive to a bare term: бюллетень → бюллетени. On a possessed term it replaces the 3rd person. */
  possessive?: KyrgyzPossessive | undefined
  /** Whether the term already ends in the 3rd-person possessive; proposed by `looksPossessed` when left out. */
  possessed?: boolean | undefined
  /** How an abbreviation or a foreign spelling is said, in Kyrgyz letters: «уак» for УАК. */
  reading?: string | undefined
}

type Plan = { kase: KyrgyzCase; plural: boolean; possessive: KyrgyzPossessive | undefined }

/** Stems whose с is their own: облусу is облус + у, not «облу» + су. */
const ownS = /(?:облус|офис|статус|бизнес|корпус|сервис|адрес|автобус|тезис|бонус|вирус|кампус|консенсус)$/u

/** комиссиясы → комиссия, министрлиги → министрлик, шаары → шаар. */
function withoutPossessive(word: string): string {
  if (word.endsWith('ю') && isVowel(word.charAt(word.length - 2))) return `${word.slice(0, -1)}й`
  const stem = word.slice(0, -1)
  if (ownS.test(stem)) return stem
  if (stem.endsWith('с') && isVowel(stem.charAt(stem.length - 2))) return stem.slice(0, -1)
  const hard = { г: 'к', б: 'п' }[stem.charAt(stem.length - 1)]
  return hard !== undefined && isVowel(stem.charAt(stem.length - 2)) ? stem.slice(0, -1) + hard : stem
}

function pluralOf(stem: string): string {
  const base = pluralStems[stem] ?? withoutFinalSign(stem)
  return base + pluralEnding(base)
}

/** A lower-case Kyrgyz word, spelled as said. */
function inflectWord(word: string, plan: Plan): string {
  if (plan.kase === 'nominative' && !plan.plural && plan.possessive === undefined) return word
  let stem = linkedStems[word] ?? word
  if (plan.plural) stem = pluralOf(stem)
  else if (plan.possessive !== undefined) stem = possessiveStems[stem] ?? stem
  if (plan.possessive !== undefined) stem = withPossessive(stem, plan.possessive)
  return plan.kase === 'nominative' ? stem : withCaseAfter(withoutFinalSign(stem), plan.kase, plan.possessive)
}

/** A word that already carries a possessive: only the case is added, unless number or person change. */
function inflectPossessed(word: string, plan: Plan): string {
  const person = plan.possessive ?? 'third'
  if (!plan.plural && person === 'third') return withCaseAfter(word, plan.kase, 'third')
  const alreadyPlural = /(?:[лдт][аоеө]р)[ыиуү]$/u.test(word)
  return inflectWord(withoutPossessive(word), { kase: plan.kase, plural: plan.plural && !alreadyPlural, possessive: person })
}

/** What is glued to letters or digits that are read otherwise than written; the stem itself never changes. */
function endingOfReading(reading: string, plan: Plan): string {
  let spoken = reading
  if (plan.plural) spoken += pluralEnding(spoken)
  if (plan.possessive !== undefined) spoken += possessiveEnding(spoken, plan.possessive)
  return withCaseAfter(spoken, plan.kase, plan.possessive).slice(reading.length)
}

/** Gives the inflected form the capitals of the original; what is new is capital only in a text of capitals. */
function likeOriginal(original: string, inflected: string, capitals: boolean): string {
  if (capitals) return inflected.toUpperCase()
  const lower = original.toLowerCase()
  let same = 0
  while (same < lower.length && lower.charAt(same) === inflected.charAt(same)) same += 1
  return original.slice(0, same) + inflected.slice(same)
}

type Split = { before: string; word: string; after: string }

const tail = /(?:\s*\([^()]*\)|[»”"’'.,;:!?)\]]|\s+\p{Lu}\.(?:\s?\p{Lu}\.)?)+$/u

/** The word that takes the suffix; a bracket, a closing quotation mark or initials after it stay behind it. */
function splitLastWord(text: string): Split {
  const end = text.trimEnd().length
  let head = text.slice(0, end)
  const cut = tail.exec(head)
  if (cut !== null && /[\p{L}\d]/u.test(head.slice(0, cut.index))) head = head.slice(0, cut.index)
  const start = head.length - (/[^\s«]*$/u.exec(head)?.[0].length ?? 0)
  return { before: head.slice(0, start), word: head.slice(start), after: text.slice(head.length) }
}

function isCapital(word: string): boolean {
  return /\p{L}.*\p{L}/u.test(word) && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** A text in capitals: every word of letters is, and one of them is too long for an abbreviation. */
function isCapitalText(text: string): boolean {
  const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 1)
  return words.length > 0 && words.every(isCapital) && words.some((word) => word.length > 5)
}

function inflectToken(word: string, whole: string, plan: Plan, options: KyrgyzDeclension): string {
  const digits = /[\d%]$/u.test(word) ? readingOfDigits(whole) : undefined
  if (options.reading !== undefined) return word + endingOfReading(options.reading.toLowerCase(), plan)
  if (digits !== undefined) return word + endingOfReading(digits, plan)
  const capitals = isCapitalText(whole)
  if (isAbbreviation(word, capitals)) return word + endingOfReading(readAbbreviation(word), plan)
  if (/[a-z]/iu.test(word.slice(-1)) || /^[\p{Script=Latin}\p{M}'’-]+$/u.test(word)) return word + endingOfReading(readLatin(word), plan)
  const lower = word.toLowerCase()
  const possessed = options.possessed ?? looksPossessed(whole)
  const heard = withHeardYo(lower)
  const inflected = possessed ? inflectPossessed(heard, plan) : inflectWord(heard, plan)
  const spelled = heard === lower ? inflected : lower + inflected.slice(lower.length)
  return likeOriginal(word, spelled, isCapital(word))
}

/**
 * Puts a Kyrgyz word, phrase, name, post, organisation, abbreviation or number into a case. Only the last word changes.
 * «Борбордук шайлоо комиссиясы» + dative → «Борбордук шайлоо комиссиясына»; «БШК» + genitive → «БШКнын»; «100» + dative
 * → «100гө». Text in capitals keeps capital suffixes; abbreviations and digits take theirs in small letters, joined
 * without a hyphen (official rules § 55). Pure; microseconds; an empty text stays empty.
 */
export function declineKyrgyz(text: string, kase: KyrgyzCase, options: KyrgyzDeclension = {}): string {
  const { before, word, after } = splitLastWord(text)
  if (word === '') return text
  const plan: Plan = { kase, plural: options.number === 'plural', possessive: options.possessive }
  return before + inflectToken(word, before + word, plan, options) + after
}

/**
 * «which is at/in …», before a noun: «Кыргыз Республикасы» → «Кыргыз Республикасындагы» (элчилиги), «Бишкек» → «Бишкектеги».
 * Same options as `declineKyrgyz`.
 */
export function kyrgyzAttributive(text: string, options: KyrgyzDeclension = {}): string {
  const { after } = splitLastWord(text)
  return attributive(declineKyrgyz(text.slice(0, text.length - after.length), 'locative', options)) + after
}
