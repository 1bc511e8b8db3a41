const dayMilliseconds = 24 * 60 * 60 * 1000

/** A long weekend passes without a word; a copy older than this is told. */
export const staleAfterDays = 3
/** A quarter and a few days of grace: a drill every quarter, on whatever day of it suits the office. */
export const drillEveryDays = 92

/** Whole days from one instant to the other; in either direction, because clocks are set wrong. */
export function ageInDays(at: string, now: string): number {
  return Math.floor(Math.abs(Date.parse(now) - Date.parse(at)) / dayMilliseconds)
}

/**
 * Too old to lose everything since.
 *
 * @param since the newest good copy, or the register's first day where there was none yet: nobody is warned on that day
 */
export function isStale(since: string, now: string): boolean {
  return ageInDays(since, now) > staleAfterDays
}

/** @param since the last drill, or the register's first day where there was none yet */
export function isDrillDue(since: string, now: string): boolean {
  return ageInDays(since, now) > drillEveryDays
}
