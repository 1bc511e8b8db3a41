import type { WordFileMistake } from '../../register/word-files/schema.ts'
import type { DocumentKind, PaperLanguage } from '../document-kind.ts'
import { findField, findList, isRowNumber, type Levels, namesOf, rowLevels } from './levels.ts'
import type { LoopNode, Spot, TagNode } from './nodes.ts'
import type { WordFile } from './word-file.ts'
import { askedBy } from './tags.ts'
import type { XmlNode } from './xml.ts'

/** A Word file as its kind reads it. */
export interface CheckedFile {
  /** What it prints, each once: «head|dative», of a row «members/name». */
  readonly places: readonly string[]
  /** In reading order, page by page; none: the file can be taken into use. */
  readonly mistakes: readonly WordFileMistake[]
}

/** A file that is wrong throughout tells no more by a thousand lines. */
const mostTold = 300

/** Checks every place of a file against the fields, lists and cases of the kind. */
export function checkWordFile(kind: DocumentKind<unknown>, language: PaperLanguage, file: WordFile): CheckedFile {
  const checker = new Checker(language)
  const levels = namesOf(kind)
  for (const { root, mistakes } of file.parts.values()) {
    for (const { code, name, spot } of mistakes) checker.mistakes.push({ code, name, ...spot })
    checker.check(root, levels, [])
  }
  const lacksNumber = kind.series !== null && Object.hasOwn(kind.fields, 'number') && ![...checker.places].some((place) => /^number(?:\||$)/u.test(place))
  return {
    places: [...checker.places],
    mistakes: [...checker.mistakes.toSorted(inReadingOrder).slice(0, mostTold), ...(lacksNumber ? [{ code: 'missing-number' as const, name: 'number', part: 'body' as const, page: 1, paragraph: 1, text: null }] : [])],
  }
}

const partOrder: readonly Spot['part'][] = ['header', 'body', 'footer', 'notes']

function inReadingOrder(one: WordFileMistake, other: WordFileMistake): number {
  return partOrder.indexOf(one.part) - partOrder.indexOf(other.part) || one.page - other.page || one.paragraph - other.paragraph
}

class Checker {
  readonly mistakes: WordFileMistake[] = []
  readonly places = new Set<string>()
  readonly #language: PaperLanguage

  constructor(language: PaperLanguage) {
    this.#language = language
  }

  /** @param path lists around the node, from the outermost */
  check(node: XmlNode, levels: Levels, path: readonly string[]): void {
    if (node.kind === 'text') return
    if (node.kind === 'tag') return this.#place(node, levels, path)
    if (node.kind === 'loop') return this.#loop(node, levels, path)
    for (const child of node.children) this.check(child, levels, path)
  }

  #loop(loop: LoopNode, levels: Levels, path: readonly string[]): void {
    const list = findList(levels, loop.name)?.thing
    if (!list && !findField(levels, loop.name)) this.#complain('unknown-list', loop.name, loop)
    const isRepeated = list !== undefined && loop.role === 'loop'
    const inside = isRepeated ? rowLevels(levels, list, undefined, 1) : levels
    for (const child of loop.children) this.check(child, inside, isRepeated ? [...path, loop.name] : path)
  }

  #place(node: TagNode, levels: Levels, path: readonly string[]): void {
    const { name, role, bars } = node.tag
    // A loop that is not whole has been complained about.
    if (role !== 'place' || isRowNumber(levels, name)) return
    const field = findField(levels, name)?.thing
    const asked = askedBy(node.tag, this.#language)
    if (field === undefined) this.#complain('unknown-field', name, node)
    else if (asked.unknown !== undefined) this.#complain('unknown-case', asked.unknown, node)
    else if (asked.foreign !== undefined) this.#complain('foreign-case', asked.foreign, node)
    else if (!field.declines && asked.kase !== 'nominative') this.#complain('no-case', name, node)
    this.places.add([[...path, name].join('/'), ...bars].join('|'))
  }

  #complain(code: WordFileMistake['code'], name: string, { spot, repeated }: Pick<TagNode, 'spot' | 'repeated'>): void {
    if (!repeated) this.mistakes.push({ code, name, ...spot })
  }
}
