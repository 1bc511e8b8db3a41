/** A plain value as facts are made of. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact | undefined }

/** Facts with names, as the whole of every kind's facts is. */
export function isFacts(value: Fact | undefined): value is { readonly [name: string]: Fact | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value that a form field's path leads to; an empty path is the whole. */
export function factAt(facts: Fact | undefined, path: string): Fact | undefined {
  if (path === '') return facts
  return path.split('.').reduce<Fact | undefined>((value, name) => (isFacts(value) ? value[name] : undefined), facts)
}

/** The same facts with one value replaced. */
export function withFactAt(facts: Fact | undefined, path: string, value: Fact): Fact {
  if (path === '') return value
  const [name = '', ...rest] = path.split('.')
  const whole = isFacts(facts) ? facts : {}
  return { ...whole, [name]: withFactAt(whole[name], rest.join('.'), value) }
}
