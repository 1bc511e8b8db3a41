import { daysBetween } from '../../../shared/language/index.ts'
import { type MissionSize, missionSizeStates } from '../../../shared/register/missions/schema.ts'

/** The drawing's own units; the card shows them about one to one. */
export const chart = { width: 540, height: 190, left: 50, right: 196, top: 18, bottom: 26 } as const
const labelHeight = 15
/** Closer than this two figures of one line would run into each other. */
const labelWidth = 34

export interface StepPoint {
  readonly x: number
  readonly y: number
  readonly size: MissionSize
  /** Whether the figure has room to stand beside its mark. */
  readonly labelled: boolean
}

export interface StepLine {
  readonly state: MissionSize['state']
  readonly points: readonly StepPoint[]
  /** SVG path: a figure holds until the next one of the same state, the last one to the edge. */
  readonly path: string
  readonly labelY: number
  readonly last: MissionSize
}

export interface StepChart {
  readonly lines: readonly StepLine[]
  readonly top: number
  readonly firstOn: string
  readonly lastOn: string
}

/**
 * Lays out the figures of a mission as one step line per state. Requested, announced and accredited figures are different
 * counts: one line through all of them would show a mission of 300 asked for as if it had shrunk to the 12 announced.
 */
export function layOutSizes(sizes: readonly MissionSize[]): StepChart | undefined {
  const inOrder = sizes.toSorted((a, b) => daysBetween(b.asOfOn, a.asOfOn))
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const top = niceTop(Math.max(...sizes.map((size) => size.count)))
  const days = Math.max(1, daysBetween(first.asOfOn, last.asOfOn))
  const plot = { width: chart.width - chart.left - chart.right, height: chart.height - chart.top - chart.bottom }
  const xOf = (day: string): number => chart.left + (daysBetween(first.asOfOn, day) / days) * plot.width
  const yOf = (count: number): number => chart.top + (1 - count / top) * plot.height

  const lines = missionSizeStates.flatMap((state) => {
    const own = lastOfEachDay(inOrder.filter((size) => size.state === state))
    const newest = own.at(-1)
    if (newest === undefined) return []
    const points: StepPoint[] = []
    let labelledTo = -Infinity
    for (const size of own) {
      const x = xOf(size.asOfOn)
      // The newest figure stands at the end of its line, with the word of its state.
      const labelled = size !== newest && x - labelledTo >= labelWidth
      if (labelled) labelledTo = x
      points.push({ x, y: yOf(size.count), size, labelled })
    }
    return [{ state, points, path: stepPath(points), labelY: yOf(newest.count), last: newest }]
  })
  return { lines: pushApart(lines), top, firstOn: first.asOfOn, lastOn: last.asOfOn }
}

/** Of one day the figure entered last holds, as in `sizeOn`. */
function lastOfEachDay(sizes: readonly MissionSize[]): MissionSize[] {
  return [...new Map(sizes.map((size) => [size.asOfOn, size])).values()]
}

function stepPath(points: readonly StepPoint[]): string {
  const steps = points.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x} V${y}`))
  return `${steps.join(' ')} H${chart.width - chart.right}`
}

/** A round number not below the largest figure: 1, 2 or 5 with noughts. */
function niceTop(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest)))
  return power * ([1, 2, 3, 5, 10].find((factor) => factor * power >= largest) ?? 10)
}

/** Labels at the right edge keep a line's height between them, in the order of their lines. */
function pushApart(lines: readonly StepLine[]): StepLine[] {
  let lowest = Infinity
  return lines
    .toSorted((a, b) => b.labelY - a.labelY)
    .map((line) => {
      lowest = Math.min(line.labelY, lowest - labelHeight)
      return { ...line, labelY: lowest }
    })
}
