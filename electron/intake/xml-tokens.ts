/**
 * What stands in an XML text, in one pass forwards whatever is written in it: patterns that look for the end of a tag go
 * over a text of «<a<a<a…» once for every sign, which takes hours, and stop at a «>» inside a value, which hides the rest.
 */
export type XmlToken =
  | {
      readonly kind: 'tag'
      /** Without its namespace's prefix: what a prefix stands for, each file says itself. */
      readonly name: string
      readonly isEnd: boolean
      readonly isEmpty: boolean
      /** Between the name and the end, as written. */
      readonly attributes: string
    }
  | { readonly kind: 'text'; readonly text: string }

export function* xmlTokens(text: string): Generator<XmlToken> {
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    if (open !== at) yield { kind: 'text', text: text.slice(at, open < 0 ? undefined : open) }
    if (open < 0) return
    if (text.startsWith('<!--', open)) at = after(text, '-->', open + 4)
    else if (text.startsWith('<?', open)) at = after(text, '?>', open + 2)
    else if (text.startsWith('<![CDATA[', open)) {
      at = after(text, ']]>', open + 9)
      yield { kind: 'text', text: text.slice(open + 9, at).replace(/\]\]>$/u, '') }
    } else {
      const end = endOfTag(text, open + 1)
      yield toTag(text.slice(open + 1, end))
      at = text[end] === '>' ? end + 1 : end
    }
  }
}

/** Where the text goes on behind this mark; its end where the mark is missing. */
function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}

/** At its «>», or where a broken tag ends: at the next «<» outside a value, at the end of the text. */
function endOfTag(text: string, from: number): number {
  const sign = /["'<>]/gu
  sign.lastIndex = from
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '<' || found[0] === '>') return found.index
    const close = text.indexOf(found[0], found.index + 1)
    if (close < 0) return text.length
    sign.lastIndex = close + 1
  }
  return text.length
}

function toTag(inside: string): XmlToken {
  const isEnd = inside.startsWith('/')
  const isEmpty = inside.endsWith('/')
  const bare = inside.slice(isEnd ? 1 : 0, isEmpty ? -1 : undefined)
  const space = bare.search(/\s/u)
  const fullName = space < 0 ? bare : bare.slice(0, space)
  return { kind: 'tag', name: fullName.slice(fullName.indexOf(':') + 1), isEnd, isEmpty, attributes: space < 0 ? '' : bare.slice(space) }
}

/** A tag's values by their names without prefixes; of names given twice, which no XML may, all values. */
export function attributesOf(attributes: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (let at = 0; ; ) {
    const equals = attributes.indexOf('=', at)
    if (equals < 0) return values
    const fullName = attributes.slice(at, equals).trimEnd().split(/\s/u).at(-1) ?? ''
    const name = fullName.slice(fullName.indexOf(':') + 1)
    const open = firstBehindSpace(attributes, equals + 1)
    const quote = attributes[open]
    const close = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1
    if (close < 0) at = equals + 1
    else {
      const value = plain(attributes.slice(open + 1, close))
      const before = values.get(name)
      values.set(name, before === undefined ? value : `${before}\n${value}`)
      at = close + 1
    }
  }
}

function firstBehindSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at]?.trim() === '') at += 1
  return at
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text with its references to signs as the signs: «&#68;DE» is «DDE» to whoever reads the file. */
export function plain(text: string): string {
  return text.replace(/&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>amp|lt|gt|quot|apos));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
