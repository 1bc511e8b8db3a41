import { type Branch, fieldOf, lineCounter, listOf, literalOf, memberName, nameOf, parse, textOf, typeOf, walk } from './syntax.ts'

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

export function readSource(path: string, text: string): Source {
  const parsed = parse(path, text)
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

function importOf(node: Branch): Omit<FoundImport, 'line'> | undefined {
  switch (node['type']) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      const onlyTypes = node['importKind'] === 'type' || node['exportKind'] === 'type'
      return named(literalOf(node['source']), onlyTypes ? 'type' : 'import')
    }
    case 'ImportExpression':
      return named(literalOf(node['source']), 'dynamic')
    case 'TSImportType':
      return named(literalOf(node['source']) ?? literalOf(fieldOf(node['argument'], 'literal')), 'type')
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
  const specifier = literalOf(file)
  return specifier !== undefined && /\.(?:[cm]?[jt]s|tsx)$/u.test(specifier) ? { specifier, kind: 'worker' } : undefined
}

function calledImport(node: Branch): Omit<FoundImport, 'line'> | undefined {
  const [first] = listOf(node['arguments'])
  if (nameOf(node['callee']) === 'require') return named(literalOf(first), 'import')
  if (memberName(node['callee']) === 'glob' && typeOf(fieldOf(node['callee'], 'object')) === 'MetaProperty') {
    return named(literalOf(first), 'glob')
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
