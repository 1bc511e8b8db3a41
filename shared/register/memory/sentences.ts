/** A piece of a text with where it stands, UTF-16 offsets, `end` excluded. */
export interface TextPart {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A full stop after these ends no sentence; nor does one after a single letter (М. С. Панахов, и т. д.) or «№». */
const abbreviations = new Set([
  'г', 'гг', 'ж', 'жж', 'ул', 'көч', 'стр', 'экз', 'нуск', 'см', 'им', 'тел', 'каб', 'руб', 'сом', 'млн', 'млрд', 'тыс', 'обл', 'рис', 'табл', 'пп', 'ст', 'бул', 'пр', 'врио', 'кв', 'сш',
])

const ending = /[.!?…]+[»”")\]]*(?=\s|$)/gu

/** Sentences in order; a line break always ends one. Spaces between them belong to none. */
export function splitSentences(text: string): TextPart[] {
  const parts: TextPart[] = []
  let lineStart = 0
  for (const line of text.split('\n')) {
    let start = lineStart
    for (const match of line.matchAll(ending)) {
      const end = match.index + match[0].length
      if (!endsSentence(line, match.index, end)) continue
      push(parts, text, start, lineStart + end)
      start = lineStart + end
    }
    push(parts, text, start, lineStart + line.length)
    lineStart += line.length + 1
  }
  return parts
}

function endsSentence(line: string, at: number, end: number): boolean {
  const next = /\S/u.exec(line.slice(end))?.[0]
  if (next === undefined) return true
  if (/\p{Ll}/u.test(next)) return false
  if (line.charAt(at) !== '.') return true
  const word = /[\p{L}\d]+$/u.exec(line.slice(0, at))?.[0] ?? ''
  return word.length > 1 && !abbreviations.has(word.toLowerCase())
}

function push(parts: TextPart[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to)
  const start = from + (piece.length - piece.trimStart().length)
  const end = from + piece.trimEnd().length
  if (start < end) parts.push({ start, end, text: text.slice(start, end) })
}
