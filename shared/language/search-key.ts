import { asLatinLayout, asCyrillicLayout } from './keyboard-layout.ts'
import { normaliseLetters } from './letters.ts'

/**
 * Search by any spelling: Панахов, panahov, Panakhov, Pənahov and gfyf[jd (wrong keyboard layout) find one another.
 *
 * Stored side: keep `searchKey(text)` beside the record. Query side: `searchVariants(query)` gives a few keys; a record
 * matches when its stored key contains one of them (or starts with one, at a word). Both sides are plain ASCII letters, digits and single
 * spaces, so SQLite's LIKE is enough. `searchKey` is idempotent: `searchKey(searchKey(x)) === searchKey(x)`.
 *
 * The key is a rough Latin sound, not a spelling: ё=е=э, ө=о, ү=у, ң=н, й=ы=и=y, ж=дж=zh=j, х=kh=h, щ=ш; ь ъ and
 * apostrophes fall out; accents and Turkic letters fold. Never shown to anyone.
 */

const cyrillicSounds: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
  ғ: 'g', қ: 'k', ә: 'a', і: 'i', ї: 'i', є: 'e', ґ: 'g', ў: 'u', һ: 'h', ҳ: 'h', ҷ: 'j', ӣ: 'i', ӯ: 'u', ұ: 'u', ј: 'j', љ: 'l', њ: 'n',
}

const latinSpecial: Readonly<Record<string, string>> = {
  ı: 'i', ə: 'a', ş: 'sh', ș: 'sh', š: 'sh', ç: 'ch', č: 'ch', ğ: 'g', ž: 'j', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', þ: 'th', œ: 'oe', ð: 'd',
}

/** Longest first; each leaves only letters that later steps keep. */
const latinSpellings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/gu, 'sh'], [/tch/gu, 'ch'], [/dzh|dj|zh/gu, 'j'], [/kh/gu, 'h'], [/ck/gu, 'k'], [/ph/gu, 'f'], [/c(?=[eiy])/gu, 's'], [/c(?!h)/gu, 'k'],
  [/qu?/gu, 'k'], [/w/gu, 'v'], [/x/gu, 'ks'], [/ye/gu, 'e'], [/y/gu, 'i'], [/tz/gu, 'ts'], [/i{2,}/gu, 'i'],
]

function toLatinSounds(text: string): string {
  let sounds = ''
  for (const letter of normaliseLetters(text).toLowerCase().normalize('NFC')) {
    const known = cyrillicSounds[letter] ?? latinSpecial[letter]
    sounds += known ?? letter.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  }
  return sounds
}

/** One pass is not enough for «kkh»: folding may bring new pairs together. */
function foldSpellings(sounds: string): string {
  let folded = sounds
  for (;;) {
    const before = folded
    for (const [pattern, replacement] of latinSpellings) folded = folded.replaceAll(pattern, replacement)
    if (folded === before) return folded
  }
}

/** The key that is stored and the key that is searched with; '' for a text without letters and digits. */
export function searchKey(text: string): string {
  const sounds = toLatinSounds(text).replaceAll(/['’ʼʻ`´]/gu, '')
  return foldSpellings(sounds).replaceAll(/[^a-z0-9]+/gu, ' ').trim()
}

/** Letters that two spellings of one name often differ in, tried on the query only. */
function otherSpellings(query: string): string[] {
  const lower = query.toLowerCase()
  const alternatives: string[] = []
  if (/[a-z]y$/u.test(lower)) alternatives.push(lower.slice(0, -1))
  if (lower.includes('ye')) alternatives.push(lower.replaceAll('ye', 'ie'))
  if (lower.includes('yo')) alternatives.push(lower.replaceAll('yo', 'e'))
  if (lower.includes('x')) alternatives.push(lower.replaceAll('x', 'h'))
  if (lower.includes('c')) alternatives.push(lower.replaceAll(/c(?!h)/gu, 'j'))
  if (lower.includes('ə')) alternatives.push(lower.replaceAll('ə', 'e'))
  if (lower.includes('q')) alternatives.push(lower.replaceAll('q', 'g'))
  // «Мюллер» and «Ёлкин» for who is kept by the passport alone: MÜLLER, YOLKIN.
  if (lower.includes('ю')) alternatives.push(lower.replaceAll('ю', 'у'))
  if (lower.includes('ё')) alternatives.push(lower.replaceAll('ё', 'йо'))
  return alternatives
}

/**
 * Keys to look for, most likely first, without repeats: the query as typed, its other spellings, and the query as if the
 * other keyboard layout had been on. An empty list for a query without letters and digits.
 */
export function searchVariants(query: string): string[] {
  const spellings = [query, ...otherSpellings(query), asCyrillicLayout(query), asLatinLayout(query)]
  const keys = new Set<string>()
  for (const spelling of spellings) {
    const key = searchKey(spelling)
    if (key !== '') keys.add(key)
  }
  return [...keys]
}
