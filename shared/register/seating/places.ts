import type { SeatedPerson, TableShape } from './schema.ts'

/** Where a chair stands in the drawing: columns from the left, rows from the top, the hosts below. */
export interface Place {
  readonly x: number
  readonly y: number
  /** In the second row, away from the table. */
  readonly behind: boolean
  readonly side: SeatedPerson['side']
}

type Point = Pick<Place, 'x' | 'y'>

/**
 * How far from the head each of a side sits, as the head looks: 0, +1 at the right hand, −1 at the left, +2, −2 …
 *
 * @param besideHead whether the first seat at the left hand is kept for an interpreter
 */
export function sideOffsets(count: number, besideHead: boolean): { readonly seats: readonly number[]; readonly leftOfHead: number } {
  const seats: number[] = []
  for (let step = 0; seats.length < count; step += 1) {
    const offset = step % 2 === 1 ? (step + 1) / 2 : step === 0 ? 0 : -step / 2
    if (besideHead && offset === -1) continue
    seats.push(offset)
  }
  return { seats, leftOfHead: -1 }
}

/** Behind the head first, then behind the left hand, where an interpreter hears and is heard, then behind the right. */
export function behindTable(index: number): number {
  return index % 2 === 0 ? index / 2 : -(index + 1) / 2
}

interface Around {
  readonly seats: readonly Point[]
  readonly behind: readonly Point[]
}

/** Seats from the one at the top towards its right hand, which in the drawing is the left, and so around. */
export function aroundTable(shape: TableShape, count: number, nextTo: readonly number[]): Around {
  const seats = shape === 'u-shape' ? horseshoe(count) : ring(count)
  return { seats, behind: chairsBehind(seats, nextTo) }
}

function ring(count: number): Point[] {
  const sides = Math.floor(count / 5)
  const top = Math.ceil((count - 2 * sides) / 2)
  const bottom = count - 2 * sides - top
  const depth = Math.max(sides, 1)
  return fromMiddle(top, [
    ...span(sides).map((step) => ({ x: 0, y: step })),
    ...span(bottom).map((step) => ({ x: step, y: depth + 1 })),
    ...span(sides).map((step) => ({ x: top + 1, y: sides + 1 - step })),
  ])
}

function horseshoe(count: number): Point[] {
  const bridge = count >= 11 ? 5 : Math.min(count, 3)
  const right = Math.ceil((count - bridge) / 2)
  const left = count - bridge - right
  return fromMiddle(bridge, [
    ...span(right).map((step) => ({ x: 0, y: step })),
    ...span(left).map((step) => ({ x: bridge + 1, y: left + 1 - step })),
  ])
}

/** The upper row begins in its middle and is closed from the other end. */
function fromMiddle(upper: number, rest: readonly Point[]): Point[] {
  const middle = Math.ceil(upper / 2)
  return [
    ...span(middle).map((step) => ({ x: middle + 1 - step, y: 0 })),
    ...rest,
    ...span(upper - middle).map((step) => ({ x: upper + 1 - step, y: 0 })),
  ]
}

const span = (count: number): number[] => Array.from({ length: Math.max(count, 0) }, (_, index) => index + 1)

/** Outside the ring, as near to the seat as there is room. */
function chairsBehind(seats: readonly Point[], nextTo: readonly number[]): Point[] {
  const right = Math.max(...seats.map(({ x }) => x))
  const bottom = Math.max(...seats.map(({ y }) => y))
  const taken = new Set(seats.map(keyOf))
  return nextTo.map((seat) => {
    const nearest = span(seats.length)
      .flatMap((step) => [seat + step - 1, seat - step + 1])
      .map((index) => seats[((index % seats.length) + seats.length) % seats.length])
      .flatMap((point) => (point ? [outwards(point, right, bottom)] : []))
    const free = nearest.find((point) => !taken.has(keyOf(point))) ?? { x: taken.size, y: -1 }
    taken.add(keyOf(free))
    return free
  })
}

function outwards({ x, y }: Point, right: number, bottom: number): Point {
  if (y === 0) return { x, y: -1 }
  if (x === 0) return { x: -1, y }
  return x === right ? { x: x + 1, y } : { x, y: bottom + 1 }
}

const keyOf = ({ x, y }: Point): string => `${x}/${y}`
