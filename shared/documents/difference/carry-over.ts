import { type Fact, isFacts } from '../fact-paths.ts'
import { isList, namesOf, same } from './same-facts.ts'

type Facts = Exclude<Extract<Fact, object>, readonly Fact[]>

/** Facts brought up to what the register says now. */
export interface CarriedOver {
  readonly facts: Fact
  /** Something changed in the register that had been written otherwise into the paper by hand. */
  readonly disputed: boolean
}

/** What an issued paper has of its own and the register never speaks of. */
const ownOfThePaper: ReadonlySet<string> = new Set(['number', 'issuedOn', 'final'])

/**
 * An issued paper with the register's changes since then laid over it. What was written into it by hand stays, and a list
 * whose rows were neither added nor taken away is gone through row by row.
 *
 * @param base what the register said when the paper was issued
 * @param printed what stands in the paper
 * @param now what the register says now
 * @param rules who is right where both changed the same: the hand that wrote the paper, or the register
 */
export function carryOver(base: Fact, printed: Fact, now: Fact, rules: 'hand' | 'register'): CarriedOver {
  let disputed = false

  function merge(was: Fact | undefined, own: Fact | undefined, is: Fact | undefined): Fact | undefined {
    if (same(was, is)) return own
    if (same(was, own) || same(own, is)) return is
    if (isFacts(was) && isFacts(own) && isFacts(is)) return mergeNames(was, own, is)
    if (isList(was) && isList(own) && isList(is) && was.length === own.length && own.length === is.length) {
      return own.map((row, index) => merge(was[index], row, is[index]) ?? null)
    }
    disputed = true
    return rules === 'hand' ? own : is
  }

  function mergeNames(was: Facts, own: Facts, is: Facts): Facts {
    return Object.fromEntries(namesOf(was, own, is).map((name) => [name, merge(was[name], own[name], is[name])]))
  }

  if (!isFacts(base) || !isFacts(printed) || !isFacts(now)) return { facts: printed, disputed }
  const facts = namesOf(printed, now).map((name) => [name, ownOfThePaper.has(name) ? printed[name] : merge(base[name], printed[name], now[name])] as const)
  return { facts: Object.fromEntries(facts), disputed }
}

/**
 * A list «as of today» says another day every morning, and nothing has changed: where the base has the day it was made on,
 * today's day counts as the same.
 */
export function withoutPassingOfDays(base: Fact, now: Fact, madeOn: string, today: string): Fact {
  if (base === madeOn && now === today) return base
  if (isList(base) && isList(now)) return now.map((item, index) => withoutPassingOfDays(base[index] ?? null, item, madeOn, today))
  if (!isFacts(base) || !isFacts(now)) return now
  return Object.fromEntries(Object.entries(now).map(([name, value]) => [name, withoutPassingOfDays(base[name] ?? null, value ?? null, madeOn, today)]))
}
