import { AppError } from '../../errors.ts'
import type { BraceMistake } from '../template.ts'
import { clean } from './clean.ts'
import { buildLoops, type LoopMistake } from './loops.ts'
import { findTags } from './tags.ts'
import type { Spot, TagNode } from './nodes.ts'
import { attribute, childOf, element, parseXml, plainText, textNode, type XmlElement, type XmlNode } from './xml.ts'

export interface PartMistake {
  readonly code: BraceMistake | LoopMistake
  readonly name: string
  readonly spot: Spot
}

/** One XML part of a Word file with its tags as nodes, and what is wrong with how they are written. */
export interface ReadPart {
  readonly root: XmlElement
  readonly tags: readonly TagNode[]
  readonly mistakes: readonly PartMistake[]
}

/** Far more than any form has; each loop is looked for in the whole file. */
const mostTags = 5000

/** Text beside a tag that a message shows, in signs. */
const shownAround = 30

/** @throws AppError `file-not-safe` for what is no XML */
export function readPart(xml: string, part: Spot['part']): ReadPart {
  const root = clean(parseXml(xml))
  const reader = new PartReader(part, xml.includes('<w:lastRenderedPageBreak'))
  reader.readInside(root)
  const mistakes = [...reader.mistakes]
  const loops = buildLoops(root, reader.tags)
  return { root, tags: reader.tags, mistakes: [...mistakes, ...loops] }
}

/** A run's text: a paragraph is cut into such pieces wherever Word's spelling checker, a format or a correction was. */
interface TextPiece {
  readonly holder: XmlElement | undefined
  readonly text: string
  readonly page: number
}

type Cut = string | TagNode

class PartReader {
  readonly tags: TagNode[] = []
  readonly mistakes: PartMistake[] = []
  readonly #part: Spot['part']
  /** Where Word last ended its pages; without its marks only breaks put in by hand are known. */
  readonly #wordCounted: boolean
  #page = 1
  #paragraph = 0
  /** The same text box once more, for programs older than Word 2010: read, but neither counted nor complained about twice. */
  #inFallback = false

  constructor(part: Spot['part'], wordCounted: boolean) {
    this.#part = part
    this.#wordCounted = wordCounted
  }

  readInside(parent: XmlElement): void {
    for (const child of parent.children) {
      if (child.kind !== 'element') continue
      if (child.name === 'w:p') this.#readParagraph(child)
      else this.#readOther(child)
    }
  }

  #readOther(child: XmlElement): void {
    const was = this.#inFallback
    if (child.name === 'mc:Fallback') this.#inFallback = true
    this.readInside(child)
    this.#inFallback = was
  }

  #readParagraph(paragraph: XmlElement): void {
    const properties = childOf(paragraph, 'w:pPr')
    const breakBefore = properties && childOf(properties, 'w:pageBreakBefore')
    if (breakBefore && !this.#wordCounted && !/^(?:0|false|off)$/u.test(attribute(breakBefore, 'w:val') ?? '')) this.#page += 1
    const pieces: TextPiece[] = []
    this.#collect(paragraph, pieces)
    const text = pieces.map((piece) => piece.text).join('')
    if (text.trim() !== '' && !this.#inFallback) this.#paragraph += 1
    const paragraphNumber = this.#paragraph
    const spotAt = (from: number, to: number): Spot => ({ part: this.#part, page: pageAt(pieces, from), paragraph: paragraphNumber, text: excerpt(text, from, to) })
    const { tags, faults } = findTags(text)
    for (const { code, from, to } of faults) {
      if (!this.#inFallback) this.mistakes.push({ code, name: text.slice(from, to), spot: spotAt(from, to) })
    }
    if (tags.length > 0) {
      const nodes = tags.map((tag): TagNode => ({ kind: 'tag', tag, look: [], spot: spotAt(tag.from, tag.to), repeated: this.#inFallback }))
      for (const node of nodes) this.tags.push(node)
      if (this.tags.length > mostTags) throw new AppError('file-not-safe', { reason: 'too-many-places' })
      place(paragraph, cutPieces(pieces, nodes, tags))
    }
    const section = properties && childOf(properties, 'w:sectPr')
    const sectionType = section && childOf(section, 'w:type')
    if (section && !this.#wordCounted && (!sectionType || attribute(sectionType, 'w:val') !== 'continuous')) this.#page += 1
  }

  #collect(parent: XmlElement, pieces: TextPiece[]): void {
    for (const child of parent.children) {
      if (child.kind !== 'element') continue
      switch (child.name) {
        case 'w:pPr':
        case 'w:rPr':
        case 'w:instrText':
          break
        case 'w:p':
          this.#readParagraph(child)
          break
        case 'w:t':
          pieces.push({ holder: child, text: child.children.map((node) => (node.kind === 'text' ? plainText(node.text) : '')).join(''), page: this.#page })
          break
        case 'w:br':
          if (attribute(child, 'w:type') === 'page' && !this.#wordCounted) this.#page += 1
          pieces.push({ holder: undefined, text: '\n', page: this.#page })
          break
        case 'w:lastRenderedPageBreak':
          this.#page += 1
          break
        case 'w:cr':
        case 'w:tab':
          pieces.push({ holder: undefined, text: '\t', page: this.#page })
          break
        case 'w:noBreakHyphen':
          pieces.push({ holder: undefined, text: '-', page: this.#page })
          break
        default: {
          const was = this.#inFallback
          if (child.name === 'mc:Fallback') this.#inFallback = true
          this.#collect(child, pieces)
          this.#inFallback = was
        }
      }
    }
  }
}

function pageAt(pieces: readonly TextPiece[], offset: number): number {
  let end = 0
  for (const { text, page } of pieces) {
    end += text.length
    if (offset < end) return page
  }
  return pieces.at(-1)?.page ?? 1
}

function excerpt(text: string, from: number, to: number): string {
  const [begin, end] = [Math.max(0, from - shownAround), Math.min(text.length, to + shownAround)]
  return `${begin > 0 ? '…' : ''}${text.slice(begin, end)}${end < text.length ? '…' : ''}`.replace(/\s+/gu, ' ').trim()
}

/** What each piece becomes: a tag goes where it begins, with the look that it begins in; its other pieces lose their part of it. */
function cutPieces(pieces: readonly TextPiece[], nodes: readonly TagNode[], tags: readonly { readonly from: number; readonly to: number }[]): ReadonlyMap<XmlElement, readonly Cut[]> {
  const cuts = new Map<XmlElement, readonly Cut[]>()
  let start = 0
  for (const { holder, text } of pieces) {
    const end = start + text.length
    const parts: Cut[] = []
    let at = start
    tags.forEach(({ from, to }, index) => {
      const node = nodes[index]
      if (node === undefined || to <= start || from >= end) return
      parts.push(text.slice(at - start, Math.max(from, start) - start))
      if (from >= start) parts.push(node)
      at = Math.min(to, end)
    })
    if (holder !== undefined && parts.length > 0) cuts.set(holder, [...parts, text.slice(at - start)].filter((part) => part !== ''))
    start = end
  }
  return cuts
}

/** Runs with tags in them become several; text boxes inside a run are paragraphs of their own and stay as they are. */
function place(parent: XmlElement, cuts: ReadonlyMap<XmlElement, readonly Cut[]>): void {
  parent.children = parent.children.flatMap((child): XmlNode[] => {
    if (child.kind !== 'element' || child.name === 'w:p') return [child]
    if (child.name === 'w:r') return splitRun(child, cuts)
    place(child, cuts)
    return [child]
  })
}

function splitRun(run: XmlElement, cuts: ReadonlyMap<XmlElement, readonly Cut[]>): XmlNode[] {
  if (!run.children.some((child) => child.kind === 'element' && cuts.has(child))) return [run]
  const look = childOf(run, 'w:rPr')
  const own = look === undefined ? [] : [look]
  const made: XmlNode[] = []
  let current: XmlNode[] = []
  const flush = (): void => {
    if (current.length > 0) made.push(element('w:r', [...own, ...current]))
    current = []
  }
  for (const child of run.children) {
    if (child === look) continue
    const parts = child.kind === 'element' ? cuts.get(child) : undefined
    if (parts === undefined) current.push(child)
    for (const part of parts ?? []) {
      if (typeof part === 'string') current.push(element('w:t', [textNode(part)], ' xml:space="preserve"'))
      else {
        flush()
        part.look = look?.children ?? []
        made.push(part)
      }
    }
  }
  flush()
  return made
}
