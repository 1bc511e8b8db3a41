/**
 * Letters of Kyrgyz as the suffixes see them (language.md 2.4; official spelling rules of 2008).
 * Works on lower-case Cyrillic text; look-alike letters are repaired before (`normaliseLetters`).
 */

/** What the last vowel of a stem asks of a suffix: the wide vowel (-га, -лар) and the narrow one (-нын, -ы). */
export type Harmony = { readonly wide: 'а' | 'о' | 'е' | 'ө'; readonly narrow: 'ы' | 'у' | 'и' | 'ү' }

/** The class of a final sound, which chooses the consonant a suffix begins with. */
export type FinalSound = 'vowel' | 'sonorant' | 'voiced' | 'voiceless'

const open: Harmony = { wide: 'а', narrow: 'ы' }
const roundedNarrow: Harmony = { wide: 'а', narrow: 'у' }
const roundedWide: Harmony = { wide: 'о', narrow: 'у' }
const front: Harmony = { wide: 'е', narrow: 'и' }
const roundedFront: Harmony = { wide: 'ө', narrow: 'ү' }

const harmonyByVowel: Readonly<Record<string, Harmony>> = {
  а: open, ы: open, я: open,
  у: roundedNarrow, ю: roundedNarrow,
  о: roundedWide, ё: roundedWide,
  э: front, е: front, и: front,
  ө: roundedFront, ү: roundedFront,
}

const voiceless = 'кпстфхцчшщ'
const silent = 'ьъ'

export function isVowel(letter: string): boolean {
  return letter !== '' && Object.hasOwn(harmonyByVowel, letter)
}

export function isVoiceless(letter: string): boolean {
  return letter !== '' && voiceless.includes(letter)
}

/** The harmony of a stem; a stem without a vowel (an initial, «г.») follows the letter name, which is back. */
export function harmonyOf(stem: string): Harmony {
  for (let index = stem.length - 1; index >= 0; index -= 1) {
    const harmony = harmonyByVowel[stem.charAt(index)]
    if (harmony !== undefined) return harmony
  }
  return open
}

/** The last letter that is heard: «ноябрь» → «р». */
export function finalLetter(stem: string): string {
  for (let index = stem.length - 1; index >= 0; index -= 1) {
    const letter = stem.charAt(index)
    if (!silent.includes(letter)) return letter
  }
  return ''
}

/** `sonorant` is р and й only: the two after which the plural keeps л (language.md 2.4, row L). */
export function finalSound(stem: string): FinalSound {
  const letter = finalLetter(stem)
  if (isVowel(letter)) return 'vowel'
  if (isVoiceless(letter)) return 'voiceless'
  return letter === 'р' || letter === 'й' ? 'sonorant' : 'voiced'
}

/** A final ь or ъ is dropped before any suffix: ноябрь – ноябры. */
export function withoutFinalSign(stem: string): string {
  let end = stem.length
  while (end > 0 && silent.includes(stem.charAt(end - 1))) end -= 1
  return stem.slice(0, end)
}
