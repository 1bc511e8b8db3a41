/** What a bench measured, and how it is shown: a table for people, one line of JSON for machines. */

export interface Figure {
  /** Short and stable, for comparing runs. */
  readonly key: string
  readonly what: string
  readonly milliseconds: number
  /** What the figure is compared with, measured in the same run. */
  readonly against?: { readonly what: string; readonly milliseconds: number }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const [lower, upper] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]]
  if (lower === undefined || upper === undefined) throw new Error('there is no median of nothing')
  return (lower + upper) / 2
}

/** How long two works take, the median of several times; in turns, since a machine is not as fast all the time. The first time is not counted. */
export async function medianTimes(times: number, work: () => unknown, against: () => unknown): Promise<{ work: number; against: number }> {
  const taken = { work: [] as number[], against: [] as number[] }
  for (let time = 0; time <= times; time += 1) {
    taken.work.push(await timeOf(work))
    taken.against.push(await timeOf(against))
  }
  return { work: median(taken.work.slice(1)), against: median(taken.against.slice(1)) }
}

async function timeOf(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function formatTime(milliseconds: number): string {
  return milliseconds < 100 ? `${milliseconds.toFixed(1)} ms` : `${milliseconds.toFixed(0)} ms`
}

export function ratioOf({ milliseconds, against }: Figure): number | undefined {
  return against === undefined ? undefined : milliseconds / against.milliseconds
}

export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    formatTime(figure.milliseconds),
    figure.against === undefined ? '' : `${figure.against.what}: ${formatTime(figure.against.milliseconds)}`,
    ratioOf(figure)?.toFixed(2) ?? '',
  ])
  const all = [['measured', 'time', 'against', 'ratio'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string => row.map((cell, column) => (column === 1 || column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd()
  return [line(all[0] ?? []), widths.map((width) => '-'.repeat(width)).join('  '), ...all.slice(1).map(line)].join('\n')
}

/** Milliseconds by key, and ratios where something was compared. */
export function figureJson(figures: readonly Figure[], machine: Readonly<Record<string, string | number | boolean>>): string {
  const round = (value: number): number => Number(value.toFixed(2))
  const measured = figures.map((figure) => {
    const ratio = ratioOf(figure)
    return [figure.key, { ms: round(figure.milliseconds), ...(figure.against && ratio !== undefined ? { againstMs: round(figure.against.milliseconds), ratio: round(ratio) } : {}) }] as const
  })
  return JSON.stringify({ bench: 'start', machine, figures: Object.fromEntries(measured) })
}
