/**
 * A pure function that remembers its answers: papers ask for the same forms and dates letter after letter.
 *
 * @param most answers that are kept; then all are forgotten, and memory stays flat however long the program runs
 * @param answer depends on nothing but what it is given; only the last text it is given may have line breaks
 */
export function remembered<Given extends readonly (string | number | boolean | undefined)[], Value>(
  most: number,
  answer: (...given: Given) => Value,
): (...given: Given) => Value {
  const answers = new Map<Given[number], Value>()
  return (...given) => {
    const question = given.length === 1 ? given[0] : given.join('\n')
    const known = answers.get(question)
    if (known !== undefined) return known
    if (answers.size >= most) answers.clear()
    const value = answer(...given)
    answers.set(question, value)
    return value
  }
}
