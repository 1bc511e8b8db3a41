/**
 * Latin names into Russian or Kyrgyz letters, as a proposal. Spellings with Turkic letters (ə ı ş ç ğ ö ü) follow Turkish
 * and Azerbaijani sounds; all others follow English transcription of Cyrillic and Turkic names (Zhaparov, Kurmanbekov).
 */
type Target = 'russian' | 'kyrgyz'
type Pair = readonly [latin: string, russian: string, kyrgyz: string]

/** Longest first within each table; a later table is a fallback of the earlier. */
const turkic: readonly Pair[] = [
  ['mməd', 'мед', 'мед'], ['iyev', 'иев', 'иев'], ['iye', 'ие', 'ие'], ['ye', 'е', 'е'], ['ya', 'я', 'я'], ['yu', 'ю', 'ю'], ['yü', 'ю', 'ү'], ['yo', 'ё', 'ё'], ['yö', 'ё', 'ө'],
  ['gül', 'гюль', 'гүл'], ['ə', 'а', 'а'], ['ı', 'ы', 'ы'], ['ş', 'ш', 'ш'], ['ç', 'ч', 'ч'], ['ğ', 'г', 'г'], ['ö', 'ё', 'ө'], ['ü', 'ю', 'ү'], ['c', 'дж', 'ж'], ['j', 'ж', 'ж'],
  ['x', 'х', 'х'], ['q', 'г', 'г'], ['y', 'й', 'й'],
]

const english: readonly Pair[] = [
  ['ohn', 'он', 'он'],
  ['shch', 'щ', 'щ'], ['sch', 'ш', 'ш'], ['tch', 'ч', 'ч'], ['dzh', 'дж', 'ж'], ['kh', 'х', 'х'], ['zh', 'ж', 'ж'], ['ch', 'ч', 'ч'], ['sh', 'ш', 'ш'], ['ts', 'ц', 'ц'],
  ['cz', 'ч', 'ч'], ['ph', 'ф', 'ф'], ['th', 'т', 'т'], ['ck', 'к', 'к'], ['dj', 'дж', 'ж'], ['yev', 'ев', 'ев'], ['yeva', 'ева', 'ева'], ['yu', 'ю', 'ю'], ['ya', 'я', 'я'], ['yo', 'ё', 'ё'],
  ['ye', 'е', 'е'], ['oo', 'у', 'у'], ['qu', 'кв', 'кв'], ['a', 'а', 'а'], ['b', 'б', 'б'], ['d', 'д', 'д'], ['e', 'е', 'е'], ['f', 'ф', 'ф'], ['g', 'г', 'г'], ['h', 'х', 'х'],
  ['i', 'и', 'и'], ['j', 'дж', 'ж'], ['k', 'к', 'к'], ['l', 'л', 'л'], ['m', 'м', 'м'], ['n', 'н', 'н'], ['o', 'о', 'о'], ['p', 'п', 'п'], ['q', 'к', 'к'], ['r', 'р', 'р'],
  ['s', 'с', 'с'], ['t', 'т', 'т'], ['u', 'у', 'у'], ['v', 'в', 'в'], ['w', 'в', 'в'], ['x', 'кс', 'кс'], ['z', 'з', 'з'],
  ['á', 'а', 'а'], ['é', 'е', 'е'], ['í', 'и', 'и'], ['ó', 'о', 'о'], ['ú', 'у', 'у'], ['ä', 'е', 'е'], ['ö', 'ё', 'ө'], ['ü', 'ю', 'ү'], ['š', 'ш', 'ш'], ['č', 'ч', 'ч'], ['ž', 'ж', 'ж'],
]

const vowels = 'aeiouyəıöüáéíóúä'
const onlyTurkic = /[əıİşçğ]/iu

function soundOf(pair: Pair, target: Target): string {
  return target === 'russian' ? pair[1] : pair[2]
}

/** What depends on the neighbours: y, a word-initial e, c before a front vowel, an Azerbaijani h at the start. */
function positional(word: string, index: number, turkicWord: boolean): string | undefined {
  const letter = word.charAt(index)
  const before = word.charAt(index - 1)
  const after = word.charAt(index + 1)
  if (letter === 'e' && index === 0) return 'э'
  if (turkicWord) return letter === 'h' && index === 0 && word.includes('ə') ? 'г' : undefined
  if (letter === 'c') return 'eiy'.includes(after) && after !== '' ? 'с' : 'к'
  if (letter === 'i' && index > 0 && 'aeou'.includes(before)) return 'й'
  if (letter === 'y') {
    if (before !== '' && 'aeou'.includes(before)) return 'й'
    if (after === '') return before === 'i' ? 'й' : 'и'
    return vowels.includes(after) && !'ieou'.includes(after) ? undefined : 'ы'
  }
  return undefined
}

function convertLower(word: string, target: Target): string {
  const turkicWord = onlyTurkic.test(word)
  const tables = turkicWord ? [turkic, english] : [english]
  let result = ''
  let index = 0
  while (index < word.length) {
    const pair = tables.flatMap((table) => table.filter(([latin]) => word.startsWith(latin, index))).toSorted((a, b) => b[0].length - a[0].length)[0]
    const special = pair === undefined || pair[0].length === 1 ? positional(word, index, turkicWord) : undefined
    if (special !== undefined || pair === undefined) {
      result += special ?? word.charAt(index)
      index += 1
      continue
    }
    const initialRound = index === 0 && target === 'russian' ? { ö: 'о', ü: 'у' }[pair[0]] : undefined
    result += initialRound ?? soundOf(pair, target)
    index += pair[0].length
  }
  return result
}

const word = /[\p{Script=Latin}\p{M}'’]+/gu

/** Letters of no table lose their accent, lest a Latin one be left inside a Cyrillic word: Kaczyński, Orbán. */
function withoutStrangeAccents(text: string): string {
  return Array.from(text, (letter) => {
    const known = [...turkic, ...english].some(([latin]) => latin === letter)
    return known ? letter : (undividedLetters[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, ''))
  }).join('')
}

const undividedLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'e', œ: 'e', þ: 't', ð: 'd' }

/** @param target which alphabet the proposal is for: ү ө ж for Kyrgyz, ю ё дж for Russian */
export function latinToCyrillic(text: string, target: Target): string {
  return text.normalize('NFC').replaceAll(word, (original) => {
    const lower = withoutStrangeAccents(original.replaceAll('İ', 'i').toLowerCase().replaceAll(/['’]/gu, ''))
    const converted = convertLower(lower, target)
    if (original.length > 1 && original === original.toUpperCase()) return converted.toUpperCase()
    const first = original.charAt(0)
    return first === first.toUpperCase() ? converted.charAt(0).toUpperCase() + converted.slice(1) : converted
  })
}
