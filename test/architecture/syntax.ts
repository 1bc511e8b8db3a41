import { parseSync } from 'vite'

/** A node of the syntax tree (ESTree), looked at without its type: rules ask for a few names only. */
export type Branch = Readonly<Record<string, unknown>>

interface Parsed {
  readonly program: unknown
  readonly comments: readonly { readonly value: string }[]
}

/** Reads a file with the parser that Vite brings along, so that comments and strings cannot fool a rule. */
export function parse(path: string, text: string): Parsed {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path} cannot be parsed: ${parsed.errors[0]?.message ?? ''}`)
  return parsed
}

export const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null
export const fieldOf = (value: unknown, name: string): unknown => (isBranch(value) ? value[name] : undefined)
export const typeOf = (value: unknown): unknown => fieldOf(value, 'type')
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Visits every node, outer ones first. */
export function walk(value: unknown, visit: (node: Branch, start: number) => void): void {
  if (Array.isArray(value)) {
    for (const entry of value) walk(entry, visit)
    return
  }
  if (!isBranch(value)) return
  const { start } = value
  if (typeof value['type'] === 'string' && typeof start === 'number') visit(value, start)
  for (const child of Object.values(value)) if (isBranch(child)) walk(child, visit)
}

export const nameOf = (node: unknown): string | undefined =>
  typeOf(node) === 'Identifier' ? textOf(fieldOf(node, 'name')) : undefined

export const literalOf = (node: unknown): string | undefined =>
  typeOf(node) === 'Literal' ? textOf(fieldOf(node, 'value')) : undefined

/** The member's name, written `a.b` or `a['b']`. */
export function memberName(node: unknown): string | undefined {
  if (typeOf(node) !== 'MemberExpression') return undefined
  const property = fieldOf(node, 'property')
  return fieldOf(node, 'computed') === true ? literalOf(property) : textOf(fieldOf(property, 'name'))
}

/** The value of an object's property, where it is written out. */
export function propertyOf(node: unknown, name: string): unknown {
  if (typeOf(node) !== 'ObjectExpression') return undefined
  const property = listOf(fieldOf(node, 'properties')).find((each) => {
    const key = fieldOf(each, 'key')
    return (nameOf(key) ?? literalOf(key)) === name
  })
  return fieldOf(property, 'value')
}

export function lineCounter(text: string): (position: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (position) => starts.filter((start) => start <= position).length
}
