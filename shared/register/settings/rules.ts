import type { NumberingSettings, NumberSeries } from './schema.ts'

/** How a kind of paper is numbered in a year: whose running number, and which index is made of it. */
export interface KindNumbering {
  readonly counter: string
  readonly file: string
  readonly mask: string
}

/** The name under which a kind counts for itself; no series is called so. */
export function ownCounter(kind: string): string {
  return `kind/${kind}`
}

/** The rule of the kind that began last before the year's end; without one, the mask and the counter of its series. */
export function numberingOf({ masks, kinds }: NumberingSettings, series: NumberSeries, kind: string, year: number): KindNumbering {
  const [rule] = kinds.filter((each) => each.kind === kind && each.fromYear <= year).toSorted((one, other) => other.fromYear - one.fromYear)
  const { file, mask } = rule ?? masks[series]
  return { counter: rule?.own ? ownCounter(kind) : series, file, mask }
}
