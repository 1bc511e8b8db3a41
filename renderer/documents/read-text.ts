import { strFromU8, unzipSync } from 'fflate'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    return entities[name ?? ''] ?? whole
  })
}

/** What a paragraph is made of besides its words: ECMA-376, 17.3.3. */
const pieces = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)(?: [^>]*)?\/>/gu

const signs: Readonly<Record<string, string>> = { tab: '\t', noBreakHyphen: '-' }

/**
 * The words of a DOCX file, a line for each paragraph that has any: what a reader would read aloud. Headers come first.
 * Layout, pictures and properties are left out.
 */
export function readDocxText(file: Uint8Array): string[] {
  const parts = unzipSync(file, { filter: ({ name }) => /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name) })
  const names = Object.keys(parts).toSorted((one, other) => Number(one.includes('document')) - Number(other.includes('document')) || (one < other ? -1 : 1))
  return names.flatMap((name) => paragraphsOf(strFromU8(parts[name] ?? new Uint8Array())))
}

function paragraphsOf(xml: string): string[] {
  const paragraphs = xml.split('</w:p>').map((paragraph) =>
    Array.from(paragraph.matchAll(pieces), ([, words, sign]) => (sign === undefined ? unescaped(words ?? '') : signs[sign] ?? '\n')).join(''),
  )
  return paragraphs.map((text) => text.trim()).filter((text) => text !== '')
}

/** What one text has in the place of another's: everything between their common beginning and their common end. */
export interface ChangedText {
  readonly was: readonly string[]
  readonly now: readonly string[]
}

export function changedText(was: readonly string[], now: readonly string[]): ChangedText {
  let begin = 0
  while (begin < was.length && begin < now.length && was[begin] === now[begin]) begin += 1
  let end = 0
  while (end < was.length - begin && end < now.length - begin && was[was.length - 1 - end] === now[now.length - 1 - end]) end += 1
  return { was: was.slice(begin, was.length - end), now: now.slice(begin, now.length - end) }
}
