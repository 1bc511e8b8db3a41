import { type Branch, fieldOf, isBranch, lineCounter, listOf, literalOf, memberName, nameOf, parse, propertyOf, textOf, typeOf, walk } from '../architecture/syntax.ts'

/** One text that a screen asks for. */
export interface UsedKey {
  readonly place: string
  /** Where it is looked for: the first that has it. Empty where only the running program knows. */
  readonly namespaces: readonly string[]
  /** Also looked for in the area on the screen, whichever that is. */
  readonly inEveryArea: boolean
  /** `*` stands for a part that the running program fills in. */
  readonly key: string
}

interface Lookup {
  readonly namespaces: readonly string[]
  readonly inEveryArea: boolean
}

type Scope = Map<string, Lookup>

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])
const translators = new Set(['t', 'translate'])

/** Every `t('…')`, `translate('…')` and `i18next.t('…')` whose key can be read from the file. */
export function usedKeys(path: string, text: string): UsedKey[] {
  const lineOf = lineCounter(text)
  const { program } = parse(path, text)
  const ofFile = lookupOfFile(program, path)
  const found: UsedKey[] = []

  function descend(value: unknown, scopes: readonly Scope[]): void {
    if (Array.isArray(value)) {
      for (const entry of value) descend(entry, scopes)
      return
    }
    if (!isBranch(value)) return
    let inner = scopes
    if (functions.has(String(value['type']))) inner = [scopeOf(value, ofFile), ...scopes]
    bind(value, inner[0])
    if (value['type'] === 'CallExpression') {
      const lookup = lookupOfCall(value, inner)
      const place = `${path}:${lineOf(Number(value['start']))}`
      if (lookup) found.push(...keysOf(value, lookup).map((used) => ({ place, ...used })))
    }
    for (const child of Object.values(value)) if (isBranch(child)) descend(child, inner)
  }
  descend(program, [new Map()])
  return found
}

/** A `t` that was handed in belongs to whoever calls: some area or namespace that the file names. */
function scopeOf(node: Branch, ofFile: Lookup): Scope {
  const names = listOf(node['params']).map((parameter) => nameOf(parameter) ?? nameOf(fieldOf(parameter, 'left')) ?? '')
  return new Map(names.filter((name) => translators.has(name)).map((name) => [name, ofFile]))
}

/** `const { t } = useTranslation(…)` */
function bind(node: Branch, scope: Scope | undefined): void {
  if (node['type'] !== 'VariableDeclarator' || nameOf(fieldOf(node['init'], 'callee')) !== 'useTranslation') return
  const names = listOf(fieldOf(node['id'], 'properties')).map((property) => nameOf(fieldOf(property, 'key')))
  if (names.includes('t')) scope?.set('t', lookupOf(listOf(fieldOf(node['init'], 'arguments'))[0]))
}

function lookupOf(argument: unknown): Lookup {
  const parts = typeOf(argument) === 'ArrayExpression' ? listOf(fieldOf(argument, 'elements')) : [argument]
  const namespaces = parts.flatMap((part) => literalOf(part) ?? [])
  return { namespaces: argument === undefined ? ['app'] : namespaces, inEveryArea: argument !== undefined && namespaces.length < parts.length }
}

function lookupOfFile(program: unknown, path: string): Lookup {
  const namespaces = new Set([/features\/([^/]+)\//u.exec(path)?.[1] ?? 'app'])
  walk(program, (node) => {
    if (nameOf(node['callee']) === 'useTranslation') for (const name of lookupOf(listOf(node['arguments'])[0]).namespaces) namespaces.add(name)
    const area = literalOf(propertyOf(node, 'area'))
    if (area !== undefined) namespaces.add(area)
  })
  return { namespaces: [...namespaces], inEveryArea: false }
}

function lookupOfCall(call: Branch, scopes: readonly Scope[]): Lookup | undefined {
  const { callee } = call
  const name = nameOf(callee) ?? ''
  const isGlobal = nameOf(fieldOf(callee, 'object')) === 'i18next' && memberName(callee) === 't'
  if (!isGlobal && !translators.has(name)) return undefined
  const options = listOf(call['arguments'])[1]
  if (propertyOf(options, 'defaultValue') !== undefined) return undefined
  const namespace = propertyOf(options, 'ns')
  if (namespace !== undefined) return lookupOf(namespace)
  return scopes.find((scope) => scope.has(name))?.get(name) ?? { namespaces: ['app'], inEveryArea: false }
}

function keysOf(call: Branch, lookup: Lookup): (Lookup & { readonly key: string })[] {
  return writtenKeys(listOf(call['arguments'])[0]).map((written) => {
    const [namespace = '', key] = written.split(':', 2)
    return key === undefined ? { ...lookup, key: written } : { namespaces: [namespace], inEveryArea: false, key }
  })
}

/** `'a'`, `` `a.${b}` ``, `c ? 'a' : 'b'`, `a ?? 'b'`. */
function writtenKeys(node: unknown): string[] {
  switch (typeOf(node)) {
    case 'Literal':
      return [literalOf(node) ?? ''].filter((key) => key !== '')
    case 'TemplateLiteral':
      return [listOf(fieldOf(node, 'quasis')).map((part) => textOf(fieldOf(fieldOf(part, 'value'), 'cooked')) ?? '').join('*')]
    case 'ConditionalExpression':
      return [...writtenKeys(fieldOf(node, 'consequent')), ...writtenKeys(fieldOf(node, 'alternate'))]
    default:
      return []
  }
}

/** Headings and filters that an area's list declares: `columns: [{ id: 'name' }]` is shown as `columns.name`. */
export function declaredHeadings(path: string, text: string): UsedKey[] {
  const found: UsedKey[] = []
  const lineOf = lineCounter(text)
  walk(parse(path, text).program, (node) => {
    const area = literalOf(propertyOf(node, 'area'))
    if (area === undefined) return
    for (const group of ['columns', 'facets']) {
      for (const entry of listOf(fieldOf(propertyOf(node, group), 'elements'))) {
        const id = literalOf(propertyOf(entry, 'id'))
        const place = `${path}:${lineOf(Number(fieldOf(entry, 'start')))}`
        if (id !== undefined) found.push({ place, namespaces: [area], inEveryArea: false, key: `${group}.${id}` })
      }
    }
  })
  return found
}
