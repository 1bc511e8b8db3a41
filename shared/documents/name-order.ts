import type { NameParts } from './person.ts'

export type NameOrder = 'given-first' | 'surname-first' | 'initials-first' | 'initials-last'

/** No line may break between initials and surname. */
const noBreakSpace = '\u00A0'

function initialsOf({ given, patronymic }: NameParts): string {
  return [given, patronymic]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.split('-').map((piece) => `${piece.charAt(0).toUpperCase()}.`).join('-'))
    .join(noBreakSpace)
}

export function nameText(parts: NameParts, order: NameOrder): string {
  const surname = parts.surname.trim()
  const given = [parts.given, parts.patronymic].map((part) => part.trim()).filter((part) => part !== '').join(' ')
  if (surname === '' || given === '') return surname + given
  switch (order) {
    case 'given-first': return `${given} ${surname}`
    case 'surname-first': return `${surname} ${given}`
    case 'initials-first': return `${initialsOf(parts)}${noBreakSpace}${surname}`
    default: return `${surname}${noBreakSpace}${initialsOf(parts)}`
  }
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

export interface NameWord {
  readonly word: string
  readonly part: keyof NameParts
}

/** The words of a name with the given name first, each with the part it belongs to. */
export function nameWords(parts: NameParts): NameWord[] {
  return (['given', 'patronymic', 'surname'] as const).flatMap((part) => wordsOf(parts[part]).map((word) => ({ word, part })))
}

/** How a name is put together from the words of its given-first form: a word by its place, or letters that no case changes. */
export type Arrangement = readonly (number | string)[]

/** One confirmed form of a name serves every order. Undefined where the order is that of the form itself. */
export function arrangementOf(parts: NameParts, order: NameOrder): Arrangement | undefined {
  const words = nameWords(parts).map(({ part }, index) => ({ part, index }))
  const surname = spaced(words.filter(({ part }) => part === 'surname').map(({ index }) => index))
  const given = spaced(words.filter(({ part }) => part !== 'surname').map(({ index }) => index))
  if (surname.length === 0 || given.length === 0 || order === 'given-first') return undefined
  switch (order) {
    case 'surname-first': return [...surname, ' ', ...given]
    case 'initials-first': return [`${initialsOf(parts)}${noBreakSpace}`, ...surname]
    default: return [...surname, `${noBreakSpace}${initialsOf(parts)}`]
  }
}

function spaced(indexes: readonly number[]): Arrangement {
  return indexes.flatMap((index, place) => (place === 0 ? [index] : [' ', index]))
}

/**
 * A given-first form of a name in the order of the paper.
 *
 * @param wordCount of the nominative; a form with more or fewer words stays as it was confirmed, because nobody can tell
 *   which of them is the surname
 */
export function arranged(form: string, arrangement: Arrangement | undefined, wordCount: number): string {
  const words = wordsOf(form)
  if (arrangement === undefined || words.length !== wordCount) return form
  return arrangement.map((piece) => (typeof piece === 'string' ? piece : (words[piece] ?? ''))).join('')
}

/** The names of a person as the register keeps them. */
interface KeptNames {
  readonly passportName: Pick<NameParts, 'surname' | 'given'>
  readonly kyrgyzName: NameParts
  readonly russianName: NameParts
}

/** The name as papers print it: where one Cyrillic spelling was never written the other stands in, then the passport's. */
export function printedNames({ passportName, kyrgyzName, russianName }: KeptNames): { ky: NameParts; ru: NameParts } {
  const passport = { ...passportName, patronymic: '' }
  return {
    ky: firstWritten(kyrgyzName, russianName) ?? passport,
    ru: firstWritten(russianName, kyrgyzName) ?? passport,
  }
}

function firstWritten(...names: readonly NameParts[]): NameParts | undefined {
  return names.find((name) => name.surname !== '' || name.given !== '')
}
