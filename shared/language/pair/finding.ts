/** What `checkPair` reports; the texts for these codes live with the screen that shows them. */
export const pairFindingCodes = [
  'date-missing', 'number-missing', 'name-missing', 'list-count', 'paragraph-count', 'foreign-month', 'foreign-weekday', 'foreign-label', 'foreign-word',
  'missing-letter', 'look-alike', 'glossary',
] as const
export type PairFindingCode = (typeof pairFindingCodes)[number]

/** The place in the other half that says something else. */
export type Counterpart = Span & {
  /** What to write there instead so that the halves agree, when that is certain enough to be offered. */
  suggestion?: string
}

export type PairFinding = {
  code: PairFindingCode
  /** The half the words `found` stand in; `both` for counts, whose positions are 0 and 0. */
  side: 'ky' | 'ru' | 'both'
  /** UTF-16 offsets in that half, `end` excluded. */
  start: number
  end: number
  found: string
  /** What to write instead of `found`, when that is certain enough to be offered. */
  suggestion?: string
  /** What the other half has or should have. */
  other?: string
  counterpart?: Counterpart
}

export type Span = { start: number; end: number; found: string }

export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length, found: match[0] }
}

/** Blanks out spans so that what they hold is not read twice; offsets stay. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let masked = text
  for (const { start, end } of spans) masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end)
  return masked
}
