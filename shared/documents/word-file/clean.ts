import { childOf, type XmlElement, type XmlNode } from './xml.ts'

/**
 * A Word file as its readers see it: corrections accepted, remarks gone, and without the marks that Word leaves behind
 * while somebody works. A paper that leaves the office must not show who struck out what.
 */

/** ECMA-376, 17.13: what was taken away, what formats were before, remarks, and marks of the spelling checker. */
const dropped: ReadonlySet<string> = new Set([
  'w:del', 'w:moveFrom', 'w:delText', 'w:delInstrText',
  'w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblGridChange', 'w:numberingChange',
  'w:cellIns', 'w:cellDel', 'w:cellMerge',
  'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd',
  'w:customXmlInsRangeStart', 'w:customXmlInsRangeEnd', 'w:customXmlDelRangeStart', 'w:customXmlDelRangeEnd',
  'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:annotationRef',
  'w:permStart', 'w:permEnd', 'w:proofErr',
])

/** What was put in stays, without the mark that says so. */
const unwrapped: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml'])

/** Marks of one editing session, which would stand twice once a row is repeated. */
const sessionMarks = /\s(?:w14:(?:paraId|textId)|w:rsid\w*)\s*=\s*(?:"[^"]*"|'[^']*')/gu

/** The same tree, changed in place. */
export function clean(root: XmlElement): XmlElement {
  root.attributes = root.attributes.replace(sessionMarks, '')
  root.children = root.children.flatMap(cleanNode)
  return root
}

function cleanNode(node: XmlNode): XmlNode[] {
  if (node.kind !== 'element') return [node]
  if (dropped.has(node.name) || isStruckRow(node) || isEditorsBookmark(node)) return []
  const own = clean(node)
  if (!unwrapped.has(own.name)) return [own]
  return own.children.filter((child) => child.kind !== 'element' || !/^w:(?:smartTagPr|customXmlPr)$/u.test(child.name))
}

function isStruckRow(row: XmlElement): boolean {
  const properties = row.name === 'w:tr' ? childOf(row, 'w:trPr') : undefined
  return properties !== undefined && childOf(properties, 'w:del') !== undefined
}

/** Where the cursor stood last. */
function isEditorsBookmark({ name, attributes }: XmlElement): boolean {
  return name === 'w:bookmarkStart' && /\sw:name\s*=\s*["']_GoBack["']/u.test(attributes)
}
