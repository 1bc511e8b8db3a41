import type { Line, Run } from '../../../shared/documents/blocks.ts'
import { element, textNode, type XmlElement, type XmlNode } from '../../../shared/documents/word-file/xml.ts'
import { partsAtFirmHyphens, withoutLooseSpaces } from '../no-break.ts'
import { languageTags } from '../set-text.ts'

/** ECMA-376, 17.3.2: Word reads the looks of a run in this order and calls a file damaged that has them in another. */
const order = [
  'w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:caps', 'w:smallCaps', 'w:strike', 'w:dstrike', 'w:outline', 'w:shadow', 'w:emboss', 'w:imprint',
  'w:noProof', 'w:snapToGrid', 'w:vanish', 'w:webHidden', 'w:color', 'w:spacing', 'w:w', 'w:kern', 'w:position', 'w:sz', 'w:szCs', 'w:highlight', 'w:u', 'w:effect',
  'w:bdr', 'w:shd', 'w:fitText', 'w:vertAlign', 'w:rtl', 'w:cs', 'w:em', 'w:lang', 'w:eastAsianLayout', 'w:specVanish', 'w:oMath',
]

/** The house's marks as direct formats: a file of the office has none of the house's styles (house-style.ts, `mark`). */
function marksOf({ missing, unconfirmed }: Run): XmlElement[] {
  if (missing) return [element('w:i'), element('w:color', [], ' w:val="B00020"'), element('w:shd', [], ' w:val="clear" w:color="auto" w:fill="FCE4E4"')]
  return unconfirmed ? [element('w:u', [], ' w:val="dotted" w:color="9A6700"')] : []
}

/** The office's look with the marks of the house laid over it, and the language that Word's spelling checker follows. */
function lookOf(look: readonly XmlNode[], run: Run): XmlElement {
  const over = [...marksOf(run), element('w:lang', [], ` w:val="${languageTags[run.language]}"`)]
  const names = new Set(over.map(({ name }) => name))
  const kept = look.filter((node): node is XmlElement => node.kind === 'element' && !names.has(node.name))
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  return element('w:rPr', [...kept, ...over].toSorted((one, other) => place(one.name) - place(other.name)))
}

/** @param look the children of the `w:rPr` in which the place was written */
export function setInLook(line: Line, look: readonly XmlNode[]): XmlElement[] {
  return line.map((run) => element('w:r', [lookOf(look, run), ...words(run.text)]))
}

function words(text: string): XmlElement[] {
  const lines = withoutLooseSpaces(text).split(/\r\n|\r|\n/u)
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [element('w:br')]),
    ...partsAtFirmHyphens(line).flatMap((part, place) => [...(place === 0 ? [] : [element('w:noBreakHyphen')]), element('w:t', [textNode(part)], ' xml:space="preserve"')]),
  ])
}
