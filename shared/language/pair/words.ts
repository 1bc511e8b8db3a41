import { normaliseLetters } from '../letters.ts'

/** A word of running text; offsets are UTF-16, `end` excluded. */
export interface Word {
  readonly text: string
  /** Lower case, ё as е, look-alike letters put right. */
  readonly lower: string
  readonly start: number
  readonly end: number
}

/** Spelled out rather than `\p{L}`, which takes ten times as long: texts are read anew while somebody types them. */
const wordPattern = /[0-9A-Za-zÀ-ɏѐѲѳА-яЁёӘәӨөҮүҰұҢңӉӊӇӈҤҥԊԋӪӫҒғҚқҺһІіЎўҲҳҶҷɵϴγʏƟ]+(?:-[0-9A-Za-zА-яЁёӨөҮүҢң]+)*/gu
/** What no Kyrgyz or Russian word, figure or sign of a paper is written with. */
const foreignSign = /[^\s -@[-`{-\u00BF‐-‧№А-яЁёӨөҮүҢң]/u

/** Most lines have Cyrillic letters only and need no closer look. */
export const mayHaveLookAlikes = (text: string): boolean => foreignSign.test(text)

export function wordsOf(text: string): Word[] {
  const isPlain = !mayHaveLookAlikes(text)
  return [...text.matchAll(wordPattern)].map((match) => {
    const [word] = match
    const repaired = isPlain ? word : normaliseLetters(word)
    return { text: word, lower: repaired.toLowerCase().replaceAll('ё', 'е'), start: match.index, end: match.index + word.length }
  })
}
