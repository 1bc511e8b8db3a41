/**
 * A plan of seats as rows and columns: what is a chair, what is the table, what is floor. Papers set it as a table and the
 * screen as a grid, both from the places alone.
 */

export const tableShapes = ['two-sides', 'round', 'u-shape'] as const
export type TableShape = (typeof tableShapes)[number]

/** A chair, columns from the left and rows from the top. */
export interface Chair {
  readonly x: number
  readonly y: number
  /** Away from the table, in the second row. */
  readonly behind: boolean
  readonly side: 'host' | 'guest'
}

export type DrawnCell<C extends Chair> =
  | { readonly is: 'seats'; readonly seats: readonly C[] }
  | { readonly is: 'table' }
  | { readonly is: 'floor' }

/** The rows from above, all of the same length; none where nobody sits. Two chairs in one place share its cell. */
export function drawTable<C extends Chair>(shape: TableShape, chairs: readonly C[]): DrawnCell<C>[][] {
  if (chairs.length === 0) return []
  const inTable = tableOf(shape, chairs.filter(({ behind }) => !behind))
  const columns = 1 + Math.max(...chairs.map(({ x }) => x))
  const rows = 1 + Math.max(inTable.bottom, ...chairs.map(({ y }) => y))
  return Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (__, x): DrawnCell<C> => {
    const seats = chairs.filter((chair) => chair.x === x && chair.y === y)
    if (seats.length > 0) return { is: 'seats', seats }
    return { is: inTable.holds(x, y) ? 'table' : 'floor' }
  }))
}

interface TableArea {
  readonly bottom: number
  holds(x: number, y: number): boolean
}

function tableOf(shape: TableShape, seated: readonly Chair[]): TableArea {
  const [first] = seated
  if (first === undefined) return { bottom: 0, holds: () => false }
  const [left, right] = [Math.min(...seated.map(({ x }) => x)), Math.max(...seated.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...seated.map(({ y }) => y)), Math.max(...seated.map(({ y }) => y))]
  if (shape === 'two-sides') {
    // Hosts sit below the table, guests above, also where the others have not been named yet.
    const row = seated.some(({ side }) => side === 'guest') ? top + 1 : top - 1
    return { bottom: row, holds: (x, y) => y === row && x >= left && x <= right }
  }
  const above = seated.filter(({ y }) => y === top).map(({ x }) => x)
  const [from, to] = [Math.min(...above), Math.max(...above)]
  if (shape === 'round') {
    const last = Math.max(bottom - 1, top + 1)
    return { bottom: last, holds: (x, y) => x >= from && x <= to && y > top && y <= last }
  }
  const last = Math.max(bottom, top + 1)
  return { bottom: last, holds: (x, y) => y > top && y <= last && x >= from && x <= to && (y === top + 1 || x === from || x === to) }
}
