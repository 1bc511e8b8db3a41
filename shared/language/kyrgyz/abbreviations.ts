import { isVowel } from './letters.ts'
import { readingOfRoman } from './numerals.ts'

/**
 * How abbreviations are read, because a suffix is fitted to the reading and not to the letters: БШК is said «бэ-ша-ка»
 * → БШКнын, УАК is said as a word → УАКтын. Counted in the Kyrgyz press and official rules § 55 (language.md 2.4).
 */

/** Readings that the rules below would get wrong, and word-like names longer than the rules dare to call abbreviations. */
const readings: Readonly<Record<string, string>> = {
  УАК: 'уак', ГЭС: 'гэс', ЖЭС: 'жэс', ТЭЦ: 'тэц', ТАСС: 'тасс', ЖАМК: 'жамк',
  ЮНИСЕФ: 'юнисеф', ЮНЕСКО: 'юнеско', ЮНИДО: 'юнидо', ЮСАИД: 'юсаид', ЮНФПА: 'юнфпа', ИНТЕРПОЛ: 'интерпол', ОПЕК: 'опек',
  НАТО: 'нато', ФИФА: 'фифа', УЕФА: 'уефа', ОБСЕ: 'обсе', ТЮРКПА: 'па', ТҮРКПА: 'па', ТҮРКСОЙ: 'сой', АСЕАН: 'асеан', БРИКС: 'брикс',
  МАГАТЭ: 'магатэ',
  'A-WEB': 'уэб', AAEA: 'а', ACEEEO: 'о', IFES: 'айфес', OSCE: 'и', ODIHR: 'одир', UNDP: 'пи', ENEMO: 'энемо', TURKPA: 'па',
  UNESCO: 'юнеско', UNICEF: 'юнисеф', NATO: 'нато', USAID: 'юсаид', CIS: 'эс', SCO: 'о', PACE: 'пейс', OTS: 'эс',
}

const cyrillicLetterNames: Readonly<Record<string, string>> = {
  а: 'а', б: 'бы', в: 'вы', г: 'гы', д: 'ды', е: 'е', ё: 'ё', ж: 'жы', з: 'зы', и: 'и', й: 'ий', к: 'ка', л: 'эл', м: 'эм', н: 'эн',
  ң: 'эң', о: 'о', ө: 'ө', п: 'пы', р: 'эр', с: 'эс', т: 'ты', у: 'у', ү: 'ү', ф: 'эф', х: 'ха', ц: 'цы', ч: 'чы', ш: 'ша', щ: 'ща',
  ы: 'ы', э: 'э', ю: 'ю', я: 'я',
}

const latinLetterNames: Readonly<Record<string, string>> = {
  a: 'эй', b: 'би', c: 'си', d: 'ди', e: 'и', f: 'эф', g: 'жи', h: 'эйч', i: 'ай', j: 'жей', k: 'кей', l: 'эл', m: 'эм', n: 'эн',
  o: 'о', p: 'пи', q: 'кю', r: 'ар', s: 'эс', t: 'ти', u: 'ю', v: 'ви', w: 'ю', x: 'экс', y: 'уай', z: 'зет',
}

/** Short words that headings print in capitals and that are not abbreviations. */
const headingWords = new Set([
  'акт', 'кат', 'нота', 'план', 'элчи', 'арыз', 'уюм', 'тил', 'күн', 'жыл', 'өлкө', 'эл', 'үлгү', 'мөөр', 'адис', 'өкүл', 'кол', 'тарап',
  'иран', 'ирак', 'кипр', 'куба', 'перу', 'чили', 'ош', 'баткен', 'нарын', 'талас', 'чүй',
])

export function abbreviationLexiconHas(word: string): boolean {
  return Object.hasOwn(readings, word) || Object.hasOwn(readings, word.toUpperCase()) && /\p{Lu}.*\p{Lu}/u.test(word)
}

/** Kyrgyz never has three consonants or two unlike vowels in a row; a capital word that does is spelt by letters. */
function canBeWord(lower: string): boolean {
  let run = 0
  for (let index = 0; index < lower.length; index += 1) {
    const letter = lower.charAt(index)
    const previous = lower.charAt(index - 1)
    if (isVowel(letter)) {
      run = 0
      if (index > 0 && isVowel(previous) && previous !== letter && !'июяеё'.includes(previous) && !'юяеё'.includes(letter)) return false
    } else {
      run += 1
      if (run > 3 || (run > 1 && (index === lower.length - 1) && letter === previous)) return false
    }
  }
  return /[аеёиоуыэюяөү]/u.test(lower)
}

/**
 * Whether a word is an abbreviation and not a word in capitals. `inCapitals` says that the text around is in capitals
 * too (a heading, a surname column), where only known or unpronounceable words count.
 */
export function isAbbreviation(word: string, inCapitals: boolean): boolean {
  if (abbreviationLexiconHas(word)) return true
  if (!/\p{Lu}$/u.test(word) || !/\p{Lu}.*\p{Lu}/u.test(word)) return false
  if (/\p{Ll}/u.test(word)) return true
  const lower = word.toLowerCase()
  if (headingWords.has(lower)) return false
  if (!canBeWord(lower)) return true
  return !inCapitals && lower.length <= 4
}

function spelledByLetters(lower: string, names: Readonly<Record<string, string>>): string {
  const last = lower.charAt(lower.length - 1)
  const before = lower.charAt(lower.length - 2)
  if (last === 'б' && (before === 'э' || before === 'е')) return 'эб'
  return names[last] ?? lower
}

/** Consonant–vowel–consonant at the end is said as a syllable: МИК → «мик», ЖОЖ → «жож»; ОИИБ is not. */
function endsInSyllable(lower: string): boolean {
  const [third, second, last] = [lower.charAt(lower.length - 3), lower.charAt(lower.length - 2), lower.charAt(lower.length - 1)]
  return third !== '' && !isVowel(third) && isVowel(second) && !isVowel(last)
}

const latinVowels = 'aeiouy'

/** The spoken ending of an abbreviation, in lower-case Cyrillic. */
export function readAbbreviation(word: string): string {
  const known = readings[word] ?? readings[word.toUpperCase()]
  if (known !== undefined) return known
  const roman = readingOfRoman(word)
  if (roman !== undefined) return roman
  const tail = /[\p{Lu}]+$/u.exec(word)?.[0] ?? word
  const lower = tail.toLowerCase()
  if (/^[a-z]+$/u.test(lower)) return spelledByLetters(lower, latinLetterNames)
  return endsInSyllable(lower) ? lower : spelledByLetters(lower, cyrillicLetterNames)
}

/** Latin words of foreign names, rough but enough for a suffix: Microsoft → «микрософт». A final mute e is not heard. */
export function readLatin(word: string): string {
  let lower = word.normalize('NFD').toLowerCase().replaceAll('ö', 'ө').replaceAll('ü', 'ү')
  lower = lower.replaceAll(/\p{M}/gu, '').replaceAll('ı', 'ы').replaceAll('ə', 'е')
  const mute = lower.endsWith('e') && lower.length > 3 && !latinVowels.includes(lower.charAt(lower.length - 2))
  if (mute) lower = lower.slice(0, -1)
  lower = lower.replaceAll('oo', 'u').replaceAll('ee', 'i')
  return Array.from(lower, (letter) => latinSounds[letter] ?? letter).join('')
}

const latinSounds: Readonly<Record<string, string>> = {
  a: 'а', b: 'б', c: 'к', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', q: 'к',
  r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'в', x: 'кс', y: 'и', z: 'з',
}
