/** Repairs what keyboards, scanners and old fonts do to Kyrgyz letters (domain.md 1.9, language.md 6.7–8). */

const alwaysWrong: Readonly<Record<string, string>> = {
  ѳ: 'ө', Ѳ: 'Ө', ɵ: 'ө', Ɵ: 'Ө', ϴ: 'Ө', ӫ: 'ө', Ӫ: 'Ө',
  ӊ: 'ң', Ӊ: 'Ң', ԋ: 'ң', Ԋ: 'Ң', ӈ: 'ң', Ӈ: 'Ң', ҥ: 'ң', Ҥ: 'Ң',
  γ: 'ү', ʏ: 'ү', ұ: 'ү', Ұ: 'Ү',
}

/** Latin letters (and digits never) that stand in for a Cyrillic twin inside a Cyrillic word. */
const twins: Readonly<Record<string, string>> = {
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к', m: 'м',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У',
  ü: 'ү', Ü: 'Ү', ö: 'ө', Ö: 'Ө',
}

const mixedWord = /[\p{Script=Cyrillic}\p{Script=Latin}ѳѲγ]+/gu
const wrongLetters = new RegExp(`[${Object.keys(alwaysWrong).join('')}]`, 'gu')

export type LetterRepair = { start: number; end: number; found: string; suggestion: string }

/** A word mostly of Cyrillic letters gets Cyrillic ones throughout; a Latin word with a stray Cyrillic letter is left alone. */
function repairWord(word: string): string {
  const own = word.replaceAll(wrongLetters, (letter) => alwaysWrong[letter] ?? letter)
  const cyrillic = own.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = own.match(/\p{Script=Latin}/gu) ?? []
  if (cyrillic === 0 || latin.length === 0 || latin.length > cyrillic || !latin.every((letter) => Object.hasOwn(twins, letter))) return own
  return own.replaceAll(/\p{Script=Latin}/gu, (letter) => twins[letter] ?? letter)
}

/** Every word with look-alike letters, in order; positions are UTF-16 offsets in `text`. */
export function findLetterRepairs(text: string): LetterRepair[] {
  const repairs: LetterRepair[] = []
  for (const match of text.matchAll(mixedWord)) {
    const suggestion = repairWord(match[0])
    if (suggestion !== match[0]) repairs.push({ start: match.index, end: match.index + match[0].length, found: match[0], suggestion })
  }
  return repairs
}

/**
 * ѳ→ө, ӊ→ң, γ→ү, ɵ→ө, Latin letters inside Cyrillic words, letters split into base and mark (NFC), the non-breaking hyphen.
 * Keeps everything else, Latin words and Greek ones included. The length may change only through NFC.
 */
export function normaliseLetters(text: string): string {
  const composed = text.normalize('NFC').replaceAll('\u2011', '-')
  return composed.replaceAll(mixedWord, repairWord)
}
