import { element, parseXml, textNode, type XmlElement, xmlHead } from '../../../shared/documents/word-file/xml.ts'
import { bodyPath } from '../../../shared/documents/word-file/word-file.ts'

/**
 * ДОЛБООР / ПРОЕКТ on every sheet of a file that knows nothing of it: above what its headers say, and where it has none, in
 * one of the house's (ECMA-376, 17.10). Sections without headers of their own have those of the section before.
 */

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const headerPath = 'word/header999.xml'
const headerId = 'rIdHeaderOfDraft'
const relationsPath = 'word/_rels/document.xml.rels'
const typesPath = '[Content_Types].xml'
const headerTypes = ['default', 'first', 'even'] as const

function markParagraph(mark: string): XmlElement {
  const look = element('w:rPr', [element('w:b'), element('w:color', [], ' w:val="808080"'), element('w:spacing', [], ' w:val="20"'), element('w:sz', [], ' w:val="22"')])
  return element('w:p', [element('w:pPr', [element('w:jc', [], ' w:val="right"')]), element('w:r', [look, element('w:t', [textNode(mark)], ' xml:space="preserve"')])])
}

function write({ name, attributes, children }: XmlElement): string {
  const inside = children.map((child) => (child.kind === 'element' ? write(child) : child.kind === 'text' ? child.text : '')).join('')
  return `<${name}${attributes}>${inside}</${name}>`
}

/** @param parts XML of the filled file by path; changed in place */
export function markAsDraft(parts: Map<string, string>, mark: string): void {
  const paragraph = write(markParagraph(mark))
  for (const [path, xml] of parts) {
    if (/^word\/header\d*\.xml$/u.test(path)) parts.set(path, xml.replace(/<w:hdr((?:\s[^>]*?)?)(\/?)>/u, (_, own: string, empty: string) => `<w:hdr${own}>${paragraph}${empty === '' ? '' : '</w:hdr>'}`))
  }
  const body = parts.get(bodyPath) ?? ''
  const document = parseXml(body)
  const first = firstSection(document)
  if (first === undefined) return
  const present = new Set(first.children.flatMap((child) => (child.kind === 'element' && child.name === 'w:headerReference' ? [/w:type\s*=\s*["'](\w+)/u.exec(child.attributes)?.[1] ?? 'default'] : [])))
  const missing = headerTypes.filter((type) => !present.has(type))
  if (missing.length === 0) return
  const references = missing.map((type) => element('w:headerReference', [], ` xmlns:r="${relationship}" w:type="${type}" r:id="${headerId}"`))
  first.children = [...references, ...first.children]
  parts.set(bodyPath, xmlHead + write(document))
  parts.set(headerPath, `${xmlHead}<w:hdr xmlns:w="${namespace}">${paragraph}</w:hdr>`)
  addTo(parts, relationsPath, element('Relationship', [], ` Id="${headerId}" Type="${relationship}/header" Target="header999.xml"`))
  addTo(parts, typesPath, element('Override', [], ` PartName="/${headerPath}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"`))
}

/** In reading order; the last one stands at the end of the body. */
function firstSection(node: XmlElement): XmlElement | undefined {
  for (const child of node.children) {
    if (child.kind !== 'element') continue
    const found = child.name === 'w:sectPr' ? child : firstSection(child)
    if (found) return found
  }
  return undefined
}

const emptyRelations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'

function addTo(parts: Map<string, string>, path: string, entry: XmlElement): void {
  const list = parseXml(parts.get(path) ?? emptyRelations)
  list.children.push(entry)
  parts.set(path, xmlHead + write(list))
}
