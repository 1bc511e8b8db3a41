/** Up to here a form is shown whole: a name, the short name of a body. */
const wholeUpTo = 36

/**
 * A form as its example shows it. Of a long one only the changed words with a neighbour on either side: the head of
 * «Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасына» would hide what is to be looked at.
 */
export function exampleWords(text: string, form: string): string {
  if (form.length <= wholeUpTo) return form
  const [before, after] = [text.split(' '), form.split(' ')]
  const changed = after.flatMap((word, index) => (word === before[index] ? [] : [index]))
  const [first, last] = [changed[0], changed.at(-1)]
  if (before.length !== after.length || first === undefined || last === undefined) return form
  const [from, to] = [Math.max(0, first - 1), Math.min(after.length, last + 2)]
  return [...(from > 0 ? ['…'] : []), ...after.slice(from, to), ...(to < after.length ? ['…'] : [])].join(' ')
}
