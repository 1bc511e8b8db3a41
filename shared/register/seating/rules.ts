import type { Bilingual } from '../../language/bilingual.ts'
import { compareIn, comparePrecedence, type DecidedBy, decidedBy } from '../precedence/rules.ts'
import type { Trilingual } from '../record.ts'
import { aroundTable, behindTable, type Place, sideOffsets } from './places.ts'
import type { SeatByHand, SeatedPerson, Seating } from './schema.ts'

/** Why somebody sits there, for whoever is asked by the guests' protocol. */
export type SeatReason =
  | { readonly why: 'head' | 'chair' | 'secretary' | 'interpreter-behind' | 'interpreter-beside' | 'by-hand' }
  /** After whom, and at which hand of the head; around a table, inside one delegation. */
  | { readonly why: 'list' | 'alphabet'; readonly hand: 'right' | 'left' | 'around'; readonly after: string | null }
  /** By the office's ranks: what put the one before there, and the rank of whoever sits here. */
  | { readonly why: 'rank'; readonly hand: 'right' | 'left' | 'around'; readonly after: string | null; readonly by: DecidedBy; readonly rank: Bilingual }
  /** The first of a delegation whose turn came by the alphabet; `after` is the delegation before it. */
  | { readonly why: 'party'; readonly party: Trilingual; readonly after: Trilingual | null; readonly by: 'rank' | 'alphabet' }

/** Like `Place`, with who sits there. Numbers run from 1 as somebody walks along the table who lays out the plates. */
export interface Seat extends Place {
  readonly key: string
  readonly number: number
  readonly personId: string
  readonly reason: SeatReason
}

interface Laid extends Place {
  readonly key: string
  readonly personId: string
  readonly reason: SeatReason
}

/** How a meeting sits that nobody has seated yet. */
export const lawfulSeating: Seating = { shape: 'two-sides', order: 'list', alphabet: 'ru', interpreterPlace: 'behind', byHand: [] }

/** The head of a side, or whoever chairs, or the first of its list. */
export function headOfSide<P extends Pick<SeatedPerson, 'side' | 'role'>>(people: readonly P[], side: P['side']): P | undefined {
  const ofSide = people.filter((person) => person.side === side)
  return ofSide.find(({ role }) => role === 'head') ?? ofSide.find(({ role }) => role === 'chair') ?? ofSide[0]
}

/**
 * The lawful plan: heads in the middle, the next by turns at their right and left hand, secretaries at the ends,
 * interpreters beside or behind the heads (domain.md § 3.2). Who was put somewhere by hand sits there; the seats that
 * are left are filled by the rules in their order. A place given by hand that the table no longer has is passed over.
 */
export function planSeats(people: readonly SeatedPerson[], seating: Seating): Seat[] {
  const laid = seating.shape === 'two-sides' ? (['guest', 'host'] as const).flatMap((side) => seatSide(people, side, seating)) : seatAround(people, seating)
  return numbered(putByHand(laid, seating.byHand), seating)
}

/** Those of one side as they take seats at the table: head, the others, secretaries. */
function ofSideInOrder(people: readonly SeatedPerson[], side: SeatedPerson['side'], seating: Seating) {
  const ofSide = people.filter((person) => person.side === side)
  const head = headOfSide(ofSide, side)
  const rest = ofSide.filter((person) => person !== head)
  const interpreters = rest.filter(({ role }) => role === 'interpreter')
  const secretaries = rest.filter(({ role }) => role === 'secretary')
  const listed = rest.filter(({ role }) => role !== 'interpreter' && role !== 'secretary')
  return { head, members: inOrder(listed, seating), secretaries, interpreters }
}

function inOrder(members: readonly SeatedPerson[], { order, alphabet }: Seating): readonly SeatedPerson[] {
  if (order === 'list') return members
  if (order === 'rank') return members.toSorted(comparePrecedence(alphabet))
  const compare = compareIn(alphabet)
  return members.toSorted((a, b) => compare(a.sortedAs[alphabet], b.sortedAs[alphabet]))
}

type Hand = 'right' | 'left' | 'around'

/** @param before whoever sits one place higher, if that is not the head */
function comesAfter(person: SeatedPerson, before: SeatedPerson | undefined, hand: Hand, why: Seating['order']): SeatReason {
  const after = before?.personId ?? null
  if (why !== 'rank') return { why, hand, after }
  return { why, hand, after, by: before ? decidedBy(before, person) : 'rank', rank: person.standing.name }
}

/** The hosts' right hand is the right of the drawing; the guests look the other way. */
function seatSide(people: readonly SeatedPerson[], side: SeatedPerson['side'], seating: Seating): Laid[] {
  const { head, members, secretaries, interpreters } = ofSideInOrder(people, side, seating)
  if (!head) return []
  const beside = seating.interpreterPlace === 'beside' ? interpreters.slice(0, 1) : []
  const behind = interpreters.slice(beside.length)
  const row = [head, ...members, ...secretaries]
  const { seats, leftOfHead } = sideOffsets(row.length, beside.length > 0)
  const x = (offset: number): number => (side === 'host' ? offset : -offset) + 0
  const y = side === 'host' ? 3 : 1
  const atTable = row.map((person, index): Laid => {
    const offset = seats[index] ?? index
    return {
      key: `${side}:${index}`,
      x: x(offset),
      y,
      behind: false,
      side,
      personId: person.personId,
      reason: index === 0 ? { why: 'head' } : person.role === 'secretary' ? { why: 'secretary' } : comesAfter(person, index === 1 ? undefined : row[index - 1], offset > 0 ? 'right' : 'left', seating.order),
    }
  })
  return [
    ...atTable,
    ...beside.map((person): Laid => ({ key: `${side}:${row.length}`, x: x(leftOfHead), y, behind: false, side, personId: person.personId, reason: { why: 'interpreter-beside' } })),
    ...behind.map((person, index): Laid => ({
      key: `${side}-behind:${index}`, x: x(behindTable(index)), y: side === 'host' ? 4 : 0, behind: true, side, personId: person.personId, reason: { why: 'interpreter-behind' },
    })),
  ]
}

interface Party {
  readonly name: Trilingual
  readonly people: readonly SeatedPerson[]
}

/**
 * Whoever chairs sits at the top; from the right hand on, where the best seat is, the delegations follow: the guests
 * first, or by the alphabet of their countries, the hosts among them.
 */
function seatAround(people: readonly SeatedPerson[], seating: Seating): Laid[] {
  const chair = people.find(({ role }) => role === 'chair') ?? headOfSide(people, 'host') ?? people[0]
  if (!chair) return []
  const parties = partiesOf(people, seating)
  const row: { readonly person: SeatedPerson; readonly reason: SeatReason }[] = [{ person: chair, reason: { why: 'chair' } }]
  let partyBefore: Party | null = null
  const behind: { readonly person: SeatedPerson; readonly nextTo: string }[] = []
  for (const party of parties) {
    const seated = party.people.filter((person) => person !== chair && person.role !== 'interpreter')
    const [first, ...others] = seated
    const translators = party.people.filter((person) => person !== chair && person.role === 'interpreter')
    const beside = seating.interpreterPlace === 'beside' && first !== undefined ? translators.slice(0, 1) : []
    if (first) row.push({ person: first, reason: seating.order === 'list' ? comesAfter(first, beforeLast(row), handOf(row), 'list') : { why: 'party', party: party.name, after: partyBefore?.name ?? null, by: seating.order === 'rank' && partyBefore?.people[0]?.standing.place !== first.standing.place ? 'rank' : 'alphabet' } })
    for (const person of beside) row.push({ person, reason: { why: 'interpreter-beside' } })
    for (const person of others) row.push({ person, reason: comesAfter(person, beforeLast(row), handOf(row), seating.order === 'rank' ? 'rank' : 'list') })
    if (first) partyBefore = party
    for (const person of translators.slice(beside.length)) behind.push({ person, nextTo: party.people.includes(chair) ? chair.personId : (first?.personId ?? chair.personId) })
  }
  const around = aroundTable(seating.shape, row.length, behind.map(({ nextTo }) => row.findIndex(({ person }) => person.personId === nextTo)))
  return [
    ...row.map(({ person, reason }, index): Laid => ({
      key: `table:${index}`, ...(around.seats[index] ?? { x: 0, y: 0 }), behind: false, side: person.side, personId: person.personId, reason,
    })),
    ...behind.map(({ person }, index): Laid => ({
      key: `table-behind:${index}`, ...(around.behind[index] ?? { x: 0, y: 0 }), behind: true, side: person.side, personId: person.personId, reason: { why: 'interpreter-behind' },
    })),
  ]
}

const handOf = (before: readonly unknown[]): Hand => (before.length === 1 ? 'right' : 'around')
const beforeLast = (before: readonly { readonly person: SeatedPerson }[]): SeatedPerson | undefined => (before.length === 1 ? undefined : before.at(-1)?.person)

function partiesOf(people: readonly SeatedPerson[], seating: Seating): Party[] {
  const { order, alphabet } = seating
  const parties = new Map<string, { name: Trilingual; people: SeatedPerson[] }>()
  const sides = order === 'list' ? (['guest', 'host'] as const) : (['host', 'guest'] as const)
  for (const side of sides) {
    const head = headOfSide(people, side)
    const ofSide = people.filter((person) => person.side === side)
    const last = ofSide.filter(({ role }) => role === 'secretary')
    const members = ofSide.filter((each) => each !== head && !last.includes(each))
    // Inside a delegation its own list counts, unless ranks do.
    for (const person of [...(head ? [head] : []), ...(order === 'rank' ? inOrder(members, seating) : members), ...last.filter((each) => each !== head)]) {
      // Whoever has no body of his own sits with the head of his side.
      const name = person.party[alphabet] === '' ? (head ?? person).party : person.party
      const party = parties.get(name[alphabet]) ?? { name, people: [] }
      party.people.push(person)
      parties.set(name[alphabet], party)
    }
  }
  const compare = compareIn(alphabet)
  const listed = [...parties.values()]
  if (order === 'list') return listed
  const headRank = ({ people: [first] }: Party): number => first?.standing.place ?? Number.MAX_SAFE_INTEGER
  // Between delegations the rank of their heads, then the alphabet (domain.md § 3.2).
  return listed.toSorted((a, b) => (order === 'rank' ? headRank(a) - headRank(b) : 0) || compare(a.name[alphabet], b.name[alphabet]))
}

/** Places given by hand first; the rest of the people go on to the rest of the seats in the order of the rules. */
function putByHand(laid: readonly Laid[], byHand: readonly SeatByHand[]): Laid[] {
  const sideOf = new Map(laid.map(({ personId, side }) => [personId, side]))
  const given = new Map<string, string>()
  for (const { seat, personId } of byHand) {
    const place = laid.find(({ key }) => key === seat)
    if (place && sideOf.has(personId) && maySitAt(place, sideOf.get(personId))) given.set(seat, personId)
  }
  const put = new Set(given.values())
  const waiting = laid.filter(({ personId }) => !put.has(personId))
  return laid.map((place) => {
    const personId = given.get(place.key)
    if (personId !== undefined) return { ...place, personId, side: sideOf.get(personId) ?? place.side, reason: { why: 'by-hand' } }
    const next = waiting.findIndex((each) => maySitAt(place, each.side))
    const [person] = waiting.splice(Math.max(next, 0), 1)
    return person ? { ...place, personId: person.personId, side: person.side, reason: person.key === place.key ? place.reason : person.reason } : place
  })
}

/** Nobody crosses to the other side of a table with two sides. */
function maySitAt(place: Pick<Laid, 'key' | 'side'>, side: SeatedPerson['side'] | undefined): boolean {
  return place.key.startsWith('table') || place.side === side
}

/** Whether two may change seats. */
export function maySwap(one: Seat, other: Seat): boolean {
  return one.key !== other.key && maySitAt(one, other.side) && maySitAt(other, one.side)
}

/**
 * The same seating after two have changed seats; both now sit where they were put. Who thereby comes back to the seat that
 * the rules give sits by the rules again.
 */
export function swapSeats(people: readonly SeatedPerson[], seating: Seating, one: Seat, other: Seat): Seating {
  const lawful = new Map(planSeats(people, { ...seating, byHand: [] }).map(({ key, personId }) => [key, personId]))
  const seats = planSeats(people, seating)
  const moved = [{ seat: one.key, personId: other.personId }, { seat: other.key, personId: one.personId }]
  // What was given by hand before keeps its seat, unless it is one of the two.
  const kept = seats
    .filter(({ key, reason }) => reason.why === 'by-hand' && key !== one.key && key !== other.key)
    .map(({ key, personId }) => ({ seat: key, personId }))
  return { ...seating, byHand: [...kept, ...moved].filter(({ seat, personId }) => lawful.get(seat) !== personId) }
}

function numbered(laid: readonly Laid[], { shape }: Seating): Seat[] {
  const left = Math.min(...laid.map(({ x }) => x))
  const top = Math.min(...laid.map(({ y }) => y))
  const ordered = shape === 'two-sides'
    ? laid.toSorted((a, b) => Number(a.behind) - Number(b.behind) || a.y - b.y || a.x - b.x)
    : laid
  return ordered.map((seat, index) => ({ ...seat, x: seat.x - left, y: seat.y - top, number: index + 1 }))
}
