import type { Line } from '../../../shared/documents/blocks.ts'
import type { PaperLanguage } from '../../../shared/documents/document-kind.ts'
import { type Levels, lineOf, repetitions } from '../../../shared/documents/word-file/levels.ts'
import type { LoopNode } from '../../../shared/documents/word-file/nodes.ts'
import { xmlHead, type XmlElement, type XmlNode } from '../../../shared/documents/word-file/xml.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { setInLook } from './set-line.ts'

export interface Filling {
  readonly language: PaperLanguage
  readonly settings: Settings
  /** Puts in the case forms that are confirmed, and marks the others in a draft. */
  readonly fillForms: (line: Line) => Line
}

/** The XML of a part with every place filled and every loop gone through. */
export function fillPart(root: XmlElement, levels: Levels, filling: Filling): string {
  return xmlHead + new PartFiller(filling).write(root, levels)
}

class PartFiller {
  readonly #filling: Filling
  #pictures = 0

  constructor(filling: Filling) {
    this.#filling = filling
  }

  write(node: XmlNode, levels: Levels): string {
    switch (node.kind) {
      case 'text':
        return node.text
      case 'loop':
        return this.#loop(node, levels)
      case 'tag': {
        if (node.tag.role !== 'place') return ''
        const { language, settings, fillForms } = this.#filling
        return setInLook(fillForms(lineOf(levels, node.tag, language, settings)), node.look).map((run) => this.write(run, levels)).join('')
      }
      case 'element':
        return this.#element(node, levels)
    }
  }

  #element({ name, attributes, children }: XmlElement, levels: Levels): string {
    // Where Word's pages ended before the places were filled.
    if (name === 'w:lastRenderedPageBreak') return ''
    const inside = children.map((child) => this.write(child, levels)).join('')
    // A table of which a loop has left no row is none, and a cell ends with a paragraph (ECMA-376, 17.4.65).
    if (name === 'w:tbl' && !inside.includes('<w:tr')) return ''
    const own = name === 'wp:docPr' ? this.#numbered(attributes) : attributes
    const end = name === 'w:tc' && !/<\/w:p>$|<w:p\/>$/u.test(inside) ? '<w:p/>' : ''
    return inside === '' && end === '' ? `<${name}${own}/>` : `<${name}${own}>${inside}${end}</${name}>`
  }

  /** Pictures in a loop come again: each has a number of its own in the file. */
  #numbered(attributes: string): string {
    this.#pictures += 1
    return attributes.replace(/(?<=\sid\s*=\s*["'])[^"']*/u, String(this.#pictures))
  }

  #loop({ role, name, children }: LoopNode, levels: Levels): string {
    const { language, settings } = this.#filling
    const rows = repetitions(levels, name, language, settings)
    if (role === 'without') return rows.length > 0 ? '' : this.#all(children, levels)
    return rows.map((row) => this.#all(children, row)).join(endsWithTable(children) ? '<w:p/>' : '')
  }

  #all(children: readonly XmlNode[], levels: Levels): string {
    return children.map((child) => this.write(child, levels)).join('')
  }
}

/** Word makes one table of two that touch. */
function endsWithTable(children: readonly XmlNode[]): boolean {
  const last = children.at(-1)
  return last?.kind === 'element' && last.name === 'w:tbl'
}
