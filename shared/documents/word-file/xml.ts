import { AppError } from '../../errors.ts'
import type { LoopNode, TagNode } from './nodes.ts'

/**
 * The XML of a Word file as a tree. Only what ECMA-376 lets Word write is understood: the gate has let no doctype and no
 * other encoding in (electron/intake/word-faults.ts), so that a text is a text and a tag a tag.
 */

export interface XmlElement {
  readonly kind: 'element'
  /** With its prefix, as written: Word and everybody who writes for Word say `w:p`. */
  readonly name: string
  /** As written, with the space before the first. */
  attributes: string
  children: XmlNode[]
}

/** Text stands in the tree as it is written, with its references: most of it is only ever copied. */
export interface XmlText {
  readonly kind: 'text'
  readonly text: string
}

/** A part that was read holds its tags beside what Word wrote. */
export type XmlNode = XmlElement | XmlText | TagNode | LoopNode

export function element(name: string, children: XmlNode[] = [], attributes = ''): XmlElement {
  return { kind: 'element', name, attributes, children }
}

/** @param text plain, without references */
export function textNode(text: string): XmlText {
  return { kind: 'text', text: escapeXml(text) }
}

/** A tag (values may hold «>»), or what is no element; a text runs up to the next «<». */
const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|<(?<end>\/?)(?<name>[^\s/>"'<]+)(?<attributes>(?:\s+[^\s=>"'/<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/uy

/** @throws AppError `file-not-safe` for what is no XML */
export function parseXml(xml: string): XmlElement {
  const root = element('')
  const open: XmlElement[] = [root]
  token.lastIndex = xml.startsWith('\uFEFF') ? 1 : 0
  for (let at = token.lastIndex; at < xml.length; at = token.lastIndex) {
    token.lastIndex = at
    const groups = token.exec(xml)?.groups
    if (groups === undefined) throw broken()
    const { data, end, name, attributes = '', empty, text } = groups
    const parent = open.at(-1) ?? root
    if (data !== undefined) parent.children.push(textNode(data))
    else if (text !== undefined) parent.children.push({ kind: 'text', text })
    else if (name === undefined) continue
    else if (end === '/') {
      if (open.length < 2 || parent.name !== name) throw broken()
      open.pop()
    } else {
      const child = element(name, [], attributes)
      parent.children.push(child)
      if (empty !== '/') open.push(child)
    }
  }
  const [document, ...others] = root.children.filter((child): child is XmlElement => child.kind === 'element')
  if (open.length > 1 || document === undefined || others.length > 0) throw broken()
  return document
}

function broken(): AppError {
  return new AppError('file-not-safe', { reason: 'broken-xml' })
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no place for control signs; Word would refuse the whole file. */
export function escapeXml(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '').replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text that a reader sees. */
export function plainText(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The value of an attribute by its name as written; undefined where it is not given. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes)
  return found ? plainText(found[1] ?? found[2] ?? '') : undefined
}

export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((child): child is XmlElement => child.kind === 'element' && child.name === name)
}
