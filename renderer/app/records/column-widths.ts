import type { ListColumn } from './area-screen.ts'

/** Below this a name says nothing any more. */
const narrowestText = 150

/** Windows draws its scroll bar inside the pane. */
const scrollbarWidth = 17

const narrowest = <Summary>(column: ListColumn<Summary>): number => (column.grow ? Math.min(column.width, narrowestText) : column.width)

/**
 * As many columns as stand side by side without scrolling, the first ones first. Until the pane has been measured (a
 * width of nought) all are drawn.
 */
export function columnsThatFit<Summary>(columns: readonly ListColumn<Summary>[], paneWidth: number): readonly ListColumn<Summary>[] {
  if (paneWidth === 0) return columns
  let taken = scrollbarWidth
  const fitting = columns.filter((column) => {
    taken += narrowest(column)
    return taken <= paneWidth
  })
  return fitting.length === 0 ? columns.slice(0, 1) : fitting
}

/** The tracks of a row: what is left goes to the columns that grow, or to all alike where none does. */
export function templateOf<Summary>(columns: readonly ListColumn<Summary>[]): string {
  const someGrow = columns.some((column) => column.grow)
  return columns.map((column) => (column.grow || !someGrow ? `minmax(${narrowest(column)}px, ${column.width}fr)` : `${column.width}px`)).join(' ')
}
