/**
 * A small strict reader of XML for files of translators' tools: elements, attributes, text, CDATA, comments. It knows the
 * five names of the standard and character references and nothing else: no document type with a subset, no entities of
 * its own, nothing fetched (security.md 6.1). Depth is limited, time is linear.
 */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(value: string): void
  close(name: string): void
}

export class XmlProblem extends Error {
  readonly reason: 'doctype' | 'malformed'

  constructor(reason: 'doctype' | 'malformed') {
    super(reason)
    this.name = 'XmlProblem'
    this.reason = reason
  }
}

const deepest = 60
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const nameStart = /[\p{L}_:]/u
const tagPattern = /^<(\/?)([\p{L}_:][\p{L}\p{N}_:.-]*)((?:\s+[\p{L}_:][\p{L}\p{N}_:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/u
const attributePattern = /([\p{L}_:][\p{L}\p{N}_:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu

/** @throws XmlProblem */
export function readXml(text: string, handler: XmlHandler): void {
  const open: string[] = []
  let at = 0
  let seenRoot = false
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const between = text.slice(at, next < 0 ? text.length : next)
    if (open.length > 0) handler.text(decode(between))
    else if (between.trim() !== '' && between !== '\uFEFF') throw new XmlProblem('malformed')
    if (next < 0) break
    if (text.startsWith('<!--', next)) at = after(text, '-->', next + 4)
    else if (text.startsWith('<?', next)) at = after(text, '?>', next + 2)
    else if (text.startsWith('<![CDATA[', next) && open.length > 0) {
      at = after(text, ']]>', next + 9)
      handler.text(text.slice(next + 9, at - 3))
    } else if (text.startsWith('<!', next)) at = skipDoctype(text, next, seenRoot)
    else {
      at = tagEnd(text, next)
      readTag(text.slice(next, at), open, handler, seenRoot)
      seenRoot = true
    }
  }
  if (open.length > 0 || !seenRoot) throw new XmlProblem('malformed')
}

function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from)
  if (found < 0) throw new XmlProblem('malformed')
  return found + end.length
}

/** `<!DOCTYPE tmx SYSTEM "tmx14.dtd">` is what every tool writes; a subset in brackets is where entities are made. */
function skipDoctype(text: string, at: number, seenRoot: boolean): number {
  const end = after(text, '>', at)
  const declaration = text.slice(at, end)
  if (seenRoot || !/^<!DOCTYPE\s+[\w:.-]+(?:\s+(?:SYSTEM|PUBLIC)(?:\s+(?:"[^"<>[\]&%]*"|'[^'<>[\]&%]*'))+)?\s*>$/u.test(declaration)) {
    throw new XmlProblem('doctype')
  }
  return end
}

/** A `>` may stand inside an attribute. */
function tagEnd(text: string, start: number): number {
  let quote = ''
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  throw new XmlProblem('malformed')
}

function readTag(tag: string, open: string[], handler: XmlHandler, seenRoot: boolean): void {
  if (!nameStart.test(tag.charAt(tag.startsWith('</') ? 2 : 1))) throw new XmlProblem('malformed')
  const match = tagPattern.exec(tag)
  const name = match?.[2]
  if (match === null || name === undefined) throw new XmlProblem('malformed')
  if (match[1] === '/') {
    if (open.pop() !== name || match[3] !== '' || match[4] === '/') throw new XmlProblem('malformed')
    handler.close(name)
    return
  }
  if ((open.length === 0 && seenRoot) || open.length >= deepest) throw new XmlProblem('malformed')
  handler.open(name, readAttributes(match[3] ?? ''))
  if (match[4] === '/') handler.close(name)
  else open.push(name)
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of text.matchAll(attributePattern)) {
    if (attributes.has(name)) throw new XmlProblem('malformed')
    attributes.set(name, decode(double ?? single ?? ''))
  }
  return Object.fromEntries(attributes)
}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&([^;&\s]{0,12};?)/gu, (_whole, reference: string) => {
    const name = reference.slice(0, -1)
    const value = reference.endsWith(';') ? (Object.hasOwn(named, name) ? named[name] : characterOf(name)) : undefined
    if (value === undefined) throw new XmlProblem('malformed')
    return value
  })
}

function characterOf(name: string): string | undefined {
  const match = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(name)
  if (match === null) return undefined
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16)
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined
}

/** https://www.w3.org/TR/xml/#charsets */
export function isXmlCharacter(code: number): boolean {
  return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x1_00_00 && code <= 0x10_ff_ff)
}

/** Text as it may stand between tags and in attributes; what XML cannot hold at all (control characters) is left out. */
export function escapeXml(text: string): string {
  let escaped = ''
  for (const letter of text) {
    if (!isXmlCharacter(letter.codePointAt(0) ?? 0)) continue
    escaped += { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }[letter] ?? letter
  }
  return escaped
}
