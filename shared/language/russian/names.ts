import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich'
import type { RussianCase, RussianSex } from './grammar.ts'

/**
 * Russian personal names: lvovich with the overlay of language.md 1.4 in front. The sex is always given and never
 * guessed: guessed from a Kyrgyz first name it is wrong in every third case («Нуржану Шайлдабековой»).
 */

export type RussianNameParts = { surname?: string | undefined; given?: string | undefined; patronymic?: string | undefined }

type Oblique = Exclude<RussianCase, 'nominative'>
type Endings = Readonly<Record<Oblique, string>>

const hard: Endings = { genitive: 'а', dative: 'у', accusative: 'а', instrumental: 'ом', prepositional: 'е' }
const hushing: Endings = { ...hard, instrumental: 'ем' }
const feminineA: Endings = { genitive: 'ы', dative: 'е', accusative: 'у', instrumental: 'ой', prepositional: 'е' }
const feminineAfterVelar: Endings = { ...feminineA, genitive: 'и' }
const feminineAfterHushing: Endings = { ...feminineAfterVelar, instrumental: 'ей' }
const feminineYa: Endings = { genitive: 'и', dative: 'е', accusative: 'ю', instrumental: 'ей', prepositional: 'е' }
const iya: Endings = { genitive: 'и', dative: 'и', accusative: 'ю', instrumental: 'ей', prepositional: 'и' }
const thirdDeclension: Endings = { genitive: 'и', dative: 'и', accusative: 'ь', instrumental: 'ью', prepositional: 'и' }

const kinWord = /(?:^|[\s-])(?:уулу|улы|кызы|оглы|оглу|гызы|углы|угли|кизи|огли)$/iu
const unchangedFirstPart = /^(?:абд[уэ]ль?|ал|аль|ад|ан|ас|аш|ар|эль|эд|эн|эр|эс|эш|бен|бин|ибн|дер|ван|фон|де|ди|да|ла|ле|жан)$/iu
/** What never changes before a surname or as its first part: аль-Асада, бен Салману, да Силвы, Мак-Кейна, Бонч-Бруевича. */
const surnameParticle =
  /^(?:а[лдрсштн]ь?|э[лдрсштн]ь?|бен|бин|бинт|ибн|абд|абу|дер|ден|ван|фон|цу|де|дель|делла|ди|да|ду|дос|дас|ла|ле|лос|сен|сан|мак|тер|бонч|гасан|мелик|вар|шолом|корвин|книппер|демут|грум)$/iu
const declinedFemaleSoftSign = new Set(['любовь', 'руфь', 'юдифь', 'эсфирь', 'рахиль', 'суламифь', 'агарь', 'нинель', 'рашель', 'жизель', 'агидель'])
/** Vowels that never decline, -а after a vowel (Гарсиа, Моруа) and the French surnames stressed on -я. */
const fixedEnding = /(?:[иыуюоеэёүө]|[иуео]а|^(?:золя|труайя|петипа|дега|дюма|шота))$/iu
/** Foreign surnames in -ин and -ов take the instrumental of a noun (Дарвином), Russian ones that of an adjective. */
const foreignIn = /^(?:[^аеёиоуыэюя-]*ин|.*[рлдш]вин|чаплин|франклин|кронин|болдуин|расин|остин|флотов|бюлов)$/iu
const consonant = 'бвгджзклмнпрстфхцчшщ'
/** Korean and Vietnamese names of two syllables apart: of «Чен Ын» only the end is declined, and «Ким» before it is not. */
const syllable = /^[^аеёиоуыэюя]*[аеёиоуыэюя][^аеёиоуыэюя]*$/iu

function splitHyphens(name: string, decline: (part: string) => string): string {
  if (fixedEnding.test(name)) return name
  return name.split('-').map((part, index, parts) => {
    const beforeLast = index < parts.length - 1
    return beforeLast && unchangedFirstPart.test(part) ? part : decline(part)
  }).join('-')
}

/** «МАЗАХИР» declines like «Мазахир» and stays in capitals. */
function keepingCapitals(name: string, decline: (name: string) => string): string {
  const capitals = name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()
  return capitals ? decline(name.charAt(0) + name.slice(1).toLowerCase()).toUpperCase() : decline(name)
}

function endingsInA(name: string): Endings {
  const before = name.charAt(name.length - 2).toLowerCase()
  if ('гкх'.includes(before)) return feminineAfterVelar
  if ('жшчщц'.includes(before)) return before === 'ц' ? { ...feminineAfterHushing, genitive: 'ы' } : feminineAfterHushing
  return feminineA
}

function declineGiven(name: string, kase: Oblique, sex: RussianSex): string {
  const last = name.charAt(name.length - 1).toLowerCase()
  const stem = name.slice(0, -1)
  const lower = name.toLowerCase()
  if (fixedEnding.test(name)) return name
  if (sex === 'female') {
    if (consonant.includes(last) || last === 'й') return name
    if (last === 'ь') return declinedFemaleSoftSign.has(lower) ? stem + thirdDeclension[kase] : name
    if (last === 'а') return stem + endingsInA(name)[kase]
    if (last === 'я') return stem + (lower.endsWith('ия') ? iya : feminineYa)[kase]
    return inclineFirstname(name, kase, sex)
  }
  if (lower.endsWith('ек') && lower.length > 3) return name + hard[kase]
  if (lower.endsWith('ия')) return stem + iya[kase]
  if ('жшчщц'.includes(last)) return name + hushing[kase]
  if (last === 'а') return stem + endingsInA(name)[kase]
  return inclineFirstname(name, kase, sex)
}

const soft: Endings = { genitive: 'я', dative: 'ю', accusative: 'я', instrumental: 'ем', prepositional: 'е' }
/** Nouns that the library takes for adjectives (Кий – «Кого», Чой – «Чого»). */
const nounInY = /(?:^[^аеёиоуыэюя]*[ио]й|прибой|герой)$/iu
/** Швеца and Кузнеца, where the library says «Швца»; Стрельца, where it says «Стрелца». */
const keptVowel = /[бвгджзклмнпрстфхцчшщ]{2}ец$/iu
const softenedL = /[аеёиоуыэюя]лец$/iu
/** Stressed on the ending: Ткачом, Сычом, Борщом. */
const stressedHushing = /(?:[гкрт]ач|^сыч|^[^аеёиоуыэюя]*[аеёиоуыэюя][^аеёиоуыэюя]*щ)$/iu

function declineSurname(name: string, kase: Oblique, sex: RussianSex): string {
  const parts = name.split('-')
  if (parts.length > 1) {
    return parts.map((part, index) => (index < parts.length - 1 && surnameParticle.test(part) ? part : declineSurname(part, kase, sex))).join('-')
  }
  const last = name.charAt(name.length - 1).toLowerCase()
  if (fixedEnding.test(name)) return name
  if (sex === 'female' && (consonant.includes(last) || last === 'й' || last === 'ь')) return name
  if (sex === 'male' && (last === 'ь' || nounInY.test(name))) return name.slice(0, -1) + soft[kase]
  if (keptVowel.test(name)) return name + hard[kase]
  if (softenedL.test(name)) return `${name.slice(0, -2)}ьц${hard[kase]}`
  if (kase === 'instrumental' && stressedHushing.test(name)) return `${name}ом`
  if (kase === 'instrumental' && sex === 'male' && foreignIn.test(name)) return `${name}ом`
  return inclineLastname(name, kase, sex)
}

type RussianNamePart = keyof RussianNameParts

/** One part of a name in a case. The part may hold several words («Мейкин уулу», «Али Гусейн оглы», «М. С.»). */
function declineRussianNamePart(part: RussianNamePart, name: string, kase: RussianCase, sex: RussianSex): string {
  const trimmed = name.trim()
  if (kase === 'nominative' || trimmed === '' || kinWord.test(trimmed)) return name
  const words = trimmed.split(/\s+/u)
  return words.map((word, index) => {
    const beforeLast = index < words.length - 1
    if (word.endsWith('.') || (beforeLast && part === 'surname' && surnameParticle.test(word))) return word
    if (beforeLast && part === 'given' && isSyllables(words)) return word
    return keepingCapitals(word, (plain) => {
      if (part === 'patronymic') return /(?:ич|на)$/u.test(plain) ? inclineMiddlename(plain, kase, sex) : declineGivenWord(plain, kase, sex)
      return part === 'given' ? declineGivenWord(plain, kase, sex) : declineSurname(plain, kase, sex)
    })
  }).join(' ')
}

function isSyllables(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => syllable.test(word))
}

function declineGivenWord(word: string, kase: Oblique, sex: RussianSex): string {
  return word.includes('-') ? splitHyphens(word, (piece) => declineGiven(piece, kase, sex)) : declineGiven(word, kase, sex)
}

/**
 * Puts a person's name into a case: {surname: 'Абдыразакова', given: 'Назгуль', sex: 'female'} + dative →
 * {surname: 'Абдыразаковой', given: 'Назгуль'}. Only the parts that were given come back. A form a clerk has confirmed
 * for the person goes before this proposal.
 */
export function declineRussianName(name: RussianNameParts & { sex: RussianSex }, kase: RussianCase): RussianNameParts {
  const result: RussianNameParts = {}
  const surnameStays = syllable.test(name.surname ?? '') && isSyllables((name.given ?? '').trim().split(/\s+/u))
  for (const part of ['surname', 'given', 'patronymic'] as const) {
    const value = name[part]
    if (value === undefined) continue
    result[part] = part === 'surname' && surnameStays ? value : declineRussianNamePart(part, value, kase, name.sex)
  }
  return result
}
