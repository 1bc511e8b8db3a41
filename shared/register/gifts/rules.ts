import { type Bilingual, searchKey } from '../../language/index.ts'
import type { Gift } from './schema.ts'

type Partner = Gift['partner']

/** The same person; or the same body, unless two different people of it are named. */
export function isSamePartner(one: Partner, other: Partner): boolean {
  if (one.personId !== null && other.personId !== null) return one.personId === other.personId
  return one.organisationId !== null && one.organisationId === other.organisationId
}

const shortestWord = 3

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(searchKey(text).split(' ').filter((word) => word.length >= shortestWord))
}

/** «Ак калпак» and «калпак» are the same gift, «китеп» and «китеп текчеси» may be: whoever gives it is warned, not stopped. */
export function isSameThing(one: Bilingual, other: Bilingual): boolean {
  return sharesWords(one.ky, other.ky) || sharesWords(one.ru, other.ru)
}

function sharesWords(one: string, other: string): boolean {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.size - b.size)
  if (fewer === undefined || more === undefined || fewer.size === 0) return false
  const shared = [...fewer].filter((word) => more.has(word)).length
  return shared * 3 >= fewer.size * 2
}

type Given = Pick<Gift, 'direction' | 'givenOn' | 'partner' | 'description'>

/** Earlier gifts that this one would repeat; only what we give can embarrass us. The newest is first. */
export function repeatsOf<Known extends Given & { readonly id: string }>(gift: Given, known: readonly Known[], id?: string): Known[] {
  if (gift.direction !== 'given') return []
  return known
    .filter((other) => other.id !== id && other.direction === 'given' && other.givenOn <= gift.givenOn && isSamePartner(gift.partner, other.partner) && isSameThing(gift.description, other.description))
    .toSorted((one, other) => (one.givenOn < other.givenOn ? 1 : -1))
}
