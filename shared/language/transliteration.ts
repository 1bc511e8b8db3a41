import { latinToCyrillic } from './latin-to-cyrillic.ts'

/**
 * Proposals of a spelling in another script or language. A person's spelling is data from the passport or the person: what
 * comes out here is only offered for a human to accept (language.md 5).
 */
export type Spelling = 'latin' | 'russian' | 'kyrgyz'

/** ICAO Doc 9303 part 3, Cyrillic table, with the travel industry's Ң N, Ө O, Ү U, which the table lacks. */
const icao: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
}

/** Several Latin letters for one capital: «Shch» in a word, «SHCH» in a text of capitals. */
function toLatin(text: string): string {
  const letters = Array.from(text.normalize('NFC'))
  return letters.map((letter, index) => {
    const lower = letter.toLowerCase()
    const latin = icao[lower]
    if (latin === undefined || lower === letter) return latin ?? letter
    const neighbour = letters[index + 1] ?? letters[index - 1] ?? ''
    const capitals = /\p{L}/u.test(neighbour) && neighbour === neighbour.toUpperCase()
    return capitals ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1)
  }).join('')
}

type Rewrite = readonly [pattern: RegExp, replacement: string]

/** Russian spellings of Kyrgyz names back to Kyrgyz: Назгуль → Назгүл, Джумабек → Жумабек, Дюйшен → Дүйшөн. */
const russianToKyrgyz: readonly Rewrite[] = [
  [/Дж(?=[аеиоуэ])/gu, 'Ж'], [/дж(?=[аеиоуэ])/gu, 'ж'],
  [/гуль/gu, 'гүл'], [/Гуль/gu, 'Гүл'], [/([ткбгдс])ю(?!д)/gu, '$1ү'], [/([ТКБГДС])ю(?!д)/gu, '$1ү'],
  [/Омур/gu, 'Өмүр'], [/омур/gu, 'өмүр'], [/Узген/gu, 'Өзгөн'], [/Узбек/gu, 'Өзбек'], [/Кенеш/gu, 'Кеңеш'],
  [/ель(?=$|[^\p{L}])/gu, 'ел'], [/Чуй/gu, 'Чүй'], [/Дүйшен/gu, 'Дүйшөн'], [/Дүйше/gu, 'Дүйшө'],
]

const kyrgyzToRussian: readonly Rewrite[] = [
  [/гүл(?=$|[^\p{L}]|[бвгджзклмнпрст])/gu, 'гуль'], [/Гүл(?=$|[^\p{L}]|[бвгджзклмнпрст])/gu, 'Гуль'],
  [/ң/gu, 'н'], [/Ң/gu, 'Н'], [/ө/gu, 'о'], [/Ө/gu, 'О'], [/ү/gu, 'у'], [/Ү/gu, 'У'],
]

const applied = (text: string, rewrites: readonly Rewrite[]): string =>
  rewrites.reduce((current, [pattern, replacement]) => current.replaceAll(pattern, replacement), text.normalize('NFC'))

/**
 * `transliterate('Өмүрбеков', 'kyrgyz', 'latin')` → «Omurbekov»; `('Panahov', 'latin', 'russian')` → «Панахов».
 * The same spelling on both sides gives the text back. Other characters pass through.
 */
export function transliterate(text: string, from: Spelling, to: Spelling): string {
  if (from === to) return text
  if (to === 'latin') return toLatin(text)
  if (from === 'latin') return latinToCyrillic(text, to)
  return applied(text, to === 'kyrgyz' ? russianToKyrgyz : kyrgyzToRussian)
}
