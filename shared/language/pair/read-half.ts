import type { Language } from '../bilingual.ts'
import { findLetterRepairs, type LetterRepair } from '../letters.ts'
import { datesInKyrgyz, datesInRussian, type FoundDate } from './dates-in-text.ts'
import { withoutSpans } from './finding.ts'
import type { PairFinding } from './finding.ts'
import { foreignWords } from './foreign-words.ts'
import { type LetterSlip, missingLetters } from './kyrgyz-letters.ts'
import { capitalKeys, type FoundName, type NamedSurname, namedSurnames, namesIn } from './names-in-text.ts'
import { type FoundNumber, numbersIn } from './numbers-in-text.ts'
import { mayHaveLookAlikes, type Word, wordsOf } from './words.ts'

/** Everything a comparison has to know of one line; offsets are those of the line. */
interface LineContents {
  readonly text: string
  readonly words: readonly Word[]
  readonly repairs: readonly LetterRepair[]
  readonly slips: readonly LetterSlip[]
  readonly foreign: readonly PairFinding[]
  readonly dates: readonly FoundDate[]
  readonly numbers: readonly FoundNumber[]
  readonly names: readonly FoundName[]
  readonly namedSurnames: readonly NamedSurname[]
  /** Made when the other half has a name to look up. */
  readonly capitals: () => readonly string[]
}

/** A line with its place in the half. */
export interface HalfLine {
  readonly start: number
  readonly contents: LineContents
}

function readLine(text: string, language: Language): LineContents {
  const dates = language === 'ky' ? datesInKyrgyz(text) : datesInRussian(text)
  const words = wordsOf(text)
  return {
    text,
    words,
    repairs: mayHaveLookAlikes(text) ? findLetterRepairs(text) : [],
    slips: language === 'ky' ? missingLetters(text) : [],
    foreign: foreignWords(text, words, language),
    dates,
    numbers: /\d/u.test(text) ? numbersIn(withoutSpans(text, dates)) : [],
    names: namesIn(text, language),
    namedSurnames: namedSurnames(text),
    capitals: once(() => capitalKeys(words)),
  }
}

export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** Reads a half line by line and remembers the lines of the time before: whoever types changes one. */
export function createHalfReader(language: Language): (text: string) => readonly HalfLine[] {
  let known = new Map<string, LineContents>()
  return (text) => {
    const current = new Map<string, LineContents>()
    const lines: HalfLine[] = []
    let start = 0
    for (const line of text.split('\n')) {
      const contents = current.get(line) ?? known.get(line) ?? readLine(line, language)
      current.set(line, contents)
      if (line.trim() !== '') lines.push({ start, contents })
      start += line.length + 1
    }
    known = current
    return lines
  }
}
