/** Eight bits of a running number: SQLite shifts as `Math.floor` divides, below zero too, so that no row stands on no page. */
export const pageBits = 8
export const numbersOnPage = 2 ** pageBits

/** A page of the journal of numbers, for people. */
export interface NumberPage {
  /** A series, or a kind of paper that counts for itself. */
  readonly counter: string
  readonly year: string
  readonly first: number
  readonly last: number
}

/** @param id as an entry of the history names it; undefined for one that names no page of the program's own */
export function readNumberPage(id: string): NumberPage | undefined {
  const [, counter, year, page] = /^([a-z-]+)\/(\d+)\/(\d+)$/u.exec(id) ?? []
  if (counter === undefined || year === undefined || page === undefined) return undefined
  const first = Number(page) * numbersOnPage
  return { counter, year, first: Math.max(1, first), last: first + numbersOnPage - 1 }
}
