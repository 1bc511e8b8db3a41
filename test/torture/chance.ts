/** Choices that a seed repeats. */
export interface Chance {
  /** 0 ≤ whole number < limit. */
  below(limit: number): number
  /** True in so many of a hundred cases. */
  percent(share: number): boolean
  pick<Value>(values: readonly [Value, ...Value[]]): Value
}

/** Mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c: small, fast, good enough to choose with. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    percent: (share) => next() * 100 < share,
    pick: (values) => values[below(values.length)] ?? values[0],
  }
}
