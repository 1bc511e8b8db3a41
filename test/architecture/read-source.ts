import { parseSync } from 'vite'

/** How a file names another: all of these make the other one part of it. */
export type ImportKind = 'import' | 'type' | 'dynamic' | 'worker' | 'glob'

export interface FoundImport {
  readonly specifier: string
  readonly kind: ImportKind
  readonly line: number
}

export interface FoundWord {
  readonly word: string
  readonly line: number
}

/** What the rules need to know of one file. */
export interface Source {
  readonly path: string
  readonly lineCount: number
  readonly firstComment: string
  readonly imports: readonly FoundImport[]
  /** Uses of names and members, as `Intl`, `.localeCompare`, `ipcMain.handle`, `: any`, `new Date()`. */
  readonly words: readonly FoundWord[]
}

type Branch = Readonly<Record<string, unknown>>

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null
const typeOf = (value: unknown): unknown => (isBranch(value) ? value['type'] : undefined)
const field = (value: unknown, name: string): unknown => (isBranch(value) ? value[name] : undefined)
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Reads a file with the parser that Vite brings along, so comments and strings cannot fool a rule. */
export function readSource(path: string, text: string): Source {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path} cannot be parsed: ${parsed.errors[0]?.message ?? ''}`)
  const imports: FoundImport[] = []
  const words: FoundWord[] = []
  const lineOf = lineCounter(text)
  walk(parsed.program, (node, start) => {
    const found = importOf(node)
    if (found) imports.push({ ...found, line: lineOf(start) })
    for (const word of wordsOf(node)) words.push({ word, line: lineOf(start) })
  })
  return {
    path,
    lineCount: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    firstComment: parsed.comments[0]?.value ?? '',
    imports,
    words,
  }
}

function walk(value: unknown, visit: (node: Branch, start: number) => void): void {
  if (Array.isArray(value)) {
    for (const entry of value) walk(entry, visit)
    return
  }
  if (!isBranch(value)) return
  const { start } = value
  if (typeof value['type'] === 'string' && typeof start === 'number') visit(value, start)
  for (const child of Object.values(value)) if (isBranch(child)) walk(child, visit)
}

function importOf(node: Branch): Omit<FoundImport, 'line'> | undefined {
  switch (node['type']) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      const onlyTypes = node['importKind'] === 'type' || node['exportKind'] === 'type'
      return named(literal(node['source']), onlyTypes ? 'type' : 'import')
    }
    case 'ImportExpression':
      return named(literal(node['source']), 'dynamic')
    case 'TSImportType':
      return named(literal(node['source']) ?? literal(field(node['argument'], 'literal')), 'type')
    case 'NewExpression':
      return workerOf(node)
    case 'CallExpression':
      return calledImport(node)
    default:
      return undefined
  }
}

/** `new URL('./writer.worker.ts', import.meta.url)`; a folder or a picture named this way is no import of code. */
function workerOf(node: Branch): Omit<FoundImport, 'line'> | undefined {
  const [file, base] = listOf(node['arguments'])
  if (nameOf(node['callee']) !== 'URL' || memberName(base) !== 'url') return undefined
  const specifier = literal(file)
  return specifier !== undefined && /\.(?:[cm]?[jt]s|tsx)$/u.test(specifier) ? { specifier, kind: 'worker' } : undefined
}

function calledImport(node: Branch): Omit<FoundImport, 'line'> | undefined {
  const [first] = listOf(node['arguments'])
  if (nameOf(node['callee']) === 'require') return named(literal(first), 'import')
  if (memberName(node['callee']) === 'glob' && typeOf(field(node['callee'], 'object')) === 'MetaProperty') {
    return named(literal(first), 'glob')
  }
  return undefined
}

function wordsOf(node: Branch): string[] {
  switch (node['type']) {
    case 'Identifier':
      return [textOf(node['name']) ?? '']
    case 'MemberExpression': {
      const property = memberName(node) ?? ''
      const object = nameOf(node['object'])
      return object === undefined ? [`.${property}`] : [`.${property}`, `${object}.${property}`]
    }
    case 'TSAnyKeyword':
      return [': any']
    case 'NewExpression':
      return nameOf(node['callee']) === 'Date' && listOf(node['arguments']).length === 0 ? ['new Date()'] : []
    default:
      return []
  }
}

const named = (specifier: string | undefined, kind: ImportKind): Omit<FoundImport, 'line'> | undefined =>
  specifier === undefined ? undefined : { specifier, kind }
const nameOf = (node: unknown): string | undefined => (typeOf(node) === 'Identifier' ? textOf(field(node, 'name')) : undefined)

function literal(node: unknown): string | undefined {
  return typeOf(node) === 'Literal' ? textOf(field(node, 'value')) : undefined
}

/** The member's name, written `a.b` or `a['b']`. */
function memberName(node: unknown): string | undefined {
  if (typeOf(node) !== 'MemberExpression') return undefined
  const property = field(node, 'property')
  return field(node, 'computed') === true ? literal(property) : textOf(field(property, 'name'))
}

function lineCounter(text: string): (position: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (position) => starts.filter((start) => start <= position).length
}
