import type { LoopNode, Spot, TagNode } from './nodes.ts'
import { plainText, type XmlElement, type XmlNode } from './xml.ts'

export type LoopMistake =
  | 'unclosed-loop'
  | 'unopened-loop'
  /** Begins in one table, row or loop and ends in another. */
  | 'crossed-loop'

interface Mistake {
  readonly code: LoopMistake
  readonly name: string
  readonly spot: Spot
}

/**
 * Puts what stands between «{#members}» and «{/members}» into loops. What is repeated is what an officer would take hold of:
 * the words where both stand in one paragraph, the whole row where they stand in its cells, else the paragraphs and tables
 * from one to the other; a line or row that holds nothing but the tag itself is not printed.
 */
export function buildLoops(root: XmlElement, tags: readonly TagNode[]): readonly Mistake[] {
  const mistakes: Mistake[] = []
  const open: TagNode[] = []
  const complain = (code: LoopMistake, { tag, spot, repeated }: TagNode): void => {
    if (!repeated) mistakes.push({ code, name: tag.name, spot })
  }
  for (const node of tags) {
    const { role, name } = node.tag
    if (role === 'loop' || role === 'without') open.push(node)
    if (role !== 'end') continue
    const begin = open.findLastIndex(({ tag, repeated }) => tag.name === name && repeated === node.repeated)
    const start = open[begin]
    if (start === undefined) complain('unopened-loop', node)
    else if (begin < open.length - 1 || !wrap(root, start, node)) complain('crossed-loop', start)
    if (start !== undefined) open.splice(begin)
  }
  for (const node of open) complain('unclosed-loop', node)
  return mistakes
}

/** Elements from the root down to the parent of a node. */
function pathTo(root: XmlElement, node: XmlNode): XmlElement[] | undefined {
  for (const child of root.children) {
    if (child === node) return [root]
    const inner = child.kind === 'element' ? pathTo(child, node) : undefined
    if (inner) return [root, ...inner]
  }
  return undefined
}

function wrap(root: XmlElement, start: TagNode, end: TagNode): boolean {
  const [from, to] = [pathTo(root, start), pathTo(root, end)]
  if (from === undefined || to === undefined) return false
  let depth = 0
  while (depth + 1 < Math.min(from.length, to.length) && from[depth + 1] === to[depth + 1]) depth += 1
  // Two cells of one row: the row is repeated.
  const isRow = from[depth]?.name === 'w:tr'
  const parent = isRow ? from[depth - 1] : from[depth]
  const first: XmlNode = (isRow ? from[depth] : from[depth + 1]) ?? start
  const last: XmlNode = (isRow ? to[depth] : to[depth + 1]) ?? end
  if (parent === undefined || !mayRange(parent, first) || !mayRange(parent, last)) return false
  const [begin, finish] = [parent.children.indexOf(first), parent.children.indexOf(last)]
  if (begin < 0 || finish < begin) return false
  const range = parent.children.slice(begin, finish + 1)
  const children = begin === finish ? range : range.filter((node) => !isOnlyTag(node, start, end))
  dropTag(range, start)
  dropTag(range, end)
  const { tag, spot, repeated } = start
  const loop: LoopNode = { kind: 'loop', role: tag.role === 'without' ? 'without' : 'loop', name: tag.name, spot, repeated, children: children.filter((node) => node !== start && node !== end && !isBookmark(node)) }
  parent.children.splice(begin, range.length, loop)
  return true
}

/** Rows of a table, paragraphs of a page or cell, or words of a paragraph; never half a table. */
function mayRange(parent: XmlElement, node: XmlNode): boolean {
  if (node.kind === 'tag') return true
  return node.kind === 'element' && node.name === (parent.name === 'w:tbl' ? 'w:tr' : 'w:p')
}

function isOnlyTag(node: XmlNode, start: TagNode, end: TagNode): boolean {
  return node.kind === 'element' && holds(node, (inner) => inner === start || inner === end) && !holds(node, (inner) => inner !== start && inner !== end && isSeen(inner))
}

function isSeen(node: XmlNode): boolean {
  if (node.kind === 'tag' || node.kind === 'loop') return true
  if (node.kind === 'text') return plainText(node.text).trim() !== ''
  return node.name === 'w:drawing' || node.name === 'w:pict' || node.name === 'w:object' || node.name === 'w:sectPr'
}

function holds(node: XmlNode, test: (node: XmlNode) => boolean): boolean {
  if (test(node)) return true
  return (node.kind === 'element' || node.kind === 'loop') && node.children.some((child) => holds(child, test))
}

function dropTag(nodes: readonly XmlNode[], tag: TagNode): void {
  for (const node of nodes) {
    if (node.kind !== 'element') continue
    node.children = node.children.filter((child) => child !== tag)
    dropTag(node.children, tag)
  }
}

/** Its number would stand in the file once for each row. */
function isBookmark(node: XmlNode): boolean {
  return node.kind === 'element' && (node.name === 'w:bookmarkStart' || node.name === 'w:bookmarkEnd')
}
