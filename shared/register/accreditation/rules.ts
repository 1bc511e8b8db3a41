import { searchKey } from '../../language/index.ts'
import type { ApplicationStep, ApplicationStepName } from './schema.ts'

/** What can follow what. Whoever was withdrawn applies anew: their accreditation ended with a certificate taken back. */
const followers: Readonly<Record<ApplicationStepName, readonly ApplicationStepName[]>> = {
  received: ['complete', 'incomplete', 'refused', 'withdrawn'],
  incomplete: ['complete', 'refused', 'withdrawn'],
  complete: ['incomplete', 'refused', 'withdrawn'],
  refused: ['complete'],
  withdrawn: [],
}

export function nextSteps(step: ApplicationStepName): readonly ApplicationStepName[] {
  return followers[step]
}

/** Whether each step may follow the one before it and none is dated before it; gives the first index that may not. */
export function firstBrokenStep(steps: readonly ApplicationStep[]): number | undefined {
  for (let index = 1; index < steps.length; index += 1) {
    const before = steps[index - 1]
    const step = steps[index]
    if (!before || !step) continue
    if (!followers[before.state].includes(step.state) || step.on < before.on) return index
  }
  return undefined
}

interface NamedPerson {
  readonly passportName: { readonly surname: string; readonly given: string }
  readonly kyrgyzName: { readonly surname: string; readonly given: string }
  readonly russianName: { readonly surname: string; readonly given: string }
  readonly bornOn: string | null
}

/**
 * The keys under which one person may stand twice: each of the three spellings as a rough sound, surname and given name
 * in either order, so that PANAHOV MAZAHIR, Панахов Мазахир and Мазахир Панахов meet.
 */
export function nameKeys({ passportName, kyrgyzName, russianName }: Omit<NamedPerson, 'bornOn'>): string[] {
  const keys = [passportName, kyrgyzName, russianName]
    .filter(({ surname, given }) => surname !== '' && given !== '')
    .map(({ surname, given }) => searchKey(`${surname} ${given}`).split(' ').toSorted().join(' '))
  return [...new Set(keys)]
}

/** Shorter names are often a letter apart and still two people. */
const longEnough = 10

/** Whether two cards are probably of one person: a spelling in common, or one letter apart; never with two dates of birth. */
export function areAlike(one: NamedPerson, other: NamedPerson): boolean {
  if (one.bornOn !== null && other.bornOn !== null && one.bornOn !== other.bornOn) return false
  const others = nameKeys(other)
  return nameKeys(one).some((key) => others.some((candidate) => key === candidate || (key.length >= longEnough && isOneLetterApart(key, candidate))))
}

/** One letter put in, left out or taken for another. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  return long.slice(start + 1) === short.slice(short.length === long.length ? start + 1 : start)
}

/**
 * Running numbers for new certificates of an election: the lowest that nobody has, so that a decision taken back and
 * made again leaves no gap.
 */
export function freeNumbers(taken: readonly number[], count: number): number[] {
  const used = new Set(taken)
  const free: number[] = []
  for (let seq = 1; free.length < count; seq += 1) if (!used.has(seq)) free.push(seq)
  return free
}
