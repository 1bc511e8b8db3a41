/** A plain value as facts are made of. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact | undefined }

/** Facts with names, as the whole of every kind's facts is. */
export function isFacts(value: Fact | undefined): value is { readonly [name: string]: Fact | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value that a path leads to, dots between names and row numbers; an empty path is the whole. */
export function factAt(facts: Fact | undefined, path: string): Fact | undefined {
  if (path === '') return facts
  return path.split('.').reduce<Fact | undefined>(stepInto, facts)
}

function stepInto(value: Fact | undefined, name: string): Fact | undefined {
  if (Array.isArray(value)) return rowsOf(value)[Number(name)]
  return isFacts(value) ? value[name] : undefined
}

/** The rows of a list; nothing where the value is none. */
export function rowsOf(value: Fact | undefined): readonly Fact[] {
  return Array.isArray(value) ? value : []
}

/** One path behind the other; either may be empty. */
export function joinPaths(path: string, rest: string): string {
  return [path, rest].filter((part) => part !== '').join('.')
}

/** The same facts with one value replaced; the path leads through names alone. */
export function withFactAt(facts: Fact | undefined, path: string, value: Fact): Fact {
  if (path === '') return value
  const [name = '', ...rest] = path.split('.')
  const whole = isFacts(facts) ? facts : {}
  return { ...whole, [name]: withFactAt(whole[name], rest.join('.'), value) }
}
