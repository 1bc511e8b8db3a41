import type { Token } from './tokens.ts'

/** What happens to a piece of the stored sentence on the way to the typed one; one side is missing where it was added or left out. */
export interface Step {
  readonly stored: Token | undefined
  readonly typed: Token | undefined
}

/** Short words (и, в, на; да, бир) carry little; names, dates and numbers are made to be exchanged. */
function weightOf(token: Token): number {
  if (token.kind !== 'word') return 1
  return token.text.length <= 3 ? 0.5 : 1
}

const otherValue = 0.15
const otherEnding = 0.35

export function isSame(stored: Token, typed: Token): boolean {
  return stored.kind === typed.kind && stored.key === typed.key
}

function exchangeCost(stored: Token, typed: Token): number {
  if (isSame(stored, typed)) return 0
  // A surname is a name at one place and the first word of a sentence at another.
  if (stored.key === typed.key) return 0
  if (stored.kind !== typed.kind) return Infinity
  if (stored.kind !== 'word' || typed.kind !== 'word') return otherValue
  return stored.stem === typed.stem ? otherEnding : Math.max(weightOf(stored), weightOf(typed))
}

export interface Alignment {
  /** 1: the same but for capitals, signs and look-alike letters. */
  readonly score: number
  readonly steps: readonly Step[]
}

/** The cheapest way from one sentence to the other (weighted edit distance over tokens), and what it exchanges. */
export function align(stored: readonly Token[], typed: readonly Token[]): Alignment {
  const rows = stored.length + 1
  const columns = typed.length + 1
  const cost = new Float64Array(rows * columns)
  for (let row = 1; row < rows; row += 1) cost[row * columns] = at(cost, (row - 1) * columns) + weightOf(tokenAt(stored, row - 1))
  for (let column = 1; column < columns; column += 1) cost[column] = at(cost, column - 1) + weightOf(tokenAt(typed, column - 1))
  for (let row = 1; row < rows; row += 1) {
    const left = tokenAt(stored, row - 1)
    for (let column = 1; column < columns; column += 1) {
      const right = tokenAt(typed, column - 1)
      cost[row * columns + column] = Math.min(
        at(cost, (row - 1) * columns + column - 1) + exchangeCost(left, right),
        at(cost, (row - 1) * columns + column) + weightOf(left),
        at(cost, row * columns + column - 1) + weightOf(right),
      )
    }
  }
  const total = Math.max(sum(stored), sum(typed), 1)
  const score = Math.max(0, 1 - at(cost, rows * columns - 1) / total)
  return { score, steps: stepsBack(cost, stored, typed) }
}

const at = (cost: Float64Array, index: number): number => cost[index] ?? 0
const sum = (tokens: readonly Token[]): number => tokens.reduce((total, token) => total + weightOf(token), 0)

function tokenAt(tokens: readonly Token[], index: number): Token {
  const token = tokens[index]
  if (!token) throw new RangeError(`no token ${index}`)
  return token
}

function stepsBack(cost: Float64Array, stored: readonly Token[], typed: readonly Token[]): Step[] {
  const columns = typed.length + 1
  const steps: Step[] = []
  let row = stored.length
  let column = typed.length
  while (row > 0 || column > 0) {
    const here = at(cost, row * columns + column)
    const left = row > 0 ? tokenAt(stored, row - 1) : undefined
    const right = column > 0 ? tokenAt(typed, column - 1) : undefined
    if (left && right && nearly(here, at(cost, (row - 1) * columns + column - 1) + exchangeCost(left, right))) {
      steps.push({ stored: left, typed: right })
      row -= 1
      column -= 1
    } else if (left && nearly(here, at(cost, (row - 1) * columns + column) + weightOf(left))) {
      steps.push({ stored: left, typed: undefined })
      row -= 1
    } else {
      steps.push({ stored: undefined, typed: right })
      column -= 1
    }
  }
  return steps.toReversed()
}

const nearly = (left: number, right: number): boolean => Math.abs(left - right) < 1e-9
