import { describe, expect, it, test } from 'vitest'
import { drawTable } from '../../../../shared/documents/table-drawing.ts'
import { lawfulSeating as lawful, maySwap, planSeats, type Seat, swapSeats } from '../../../../shared/register/seating/rules.ts'
import type { SeatedPerson, Seating } from '../../../../shared/register/seating/schema.ts'

function someone(personId: string, side: 'host' | 'guest', fields: Partial<SeatedPerson> = {}): SeatedPerson {
  const name = { ky: personId, ru: personId }
  return { personId, side, role: 'member', sortedAs: { ...name, en: personId }, standing: { place: 1, name }, sinceOn: null, party: { ky: side, ru: side, en: side }, shownAs: name, title: { ky: '', ru: '' }, languages: '', ...fields }
}

/** Six hosts against seven guests, one interpreter on each side. */
const hosts = [
  someone('h-chair', 'host', { role: 'chair' }),
  someone('h-secretary', 'host', { role: 'secretary' }),
  ...['h2', 'h3', 'h4', 'h5'].map((id) => someone(id, 'host')),
  someone('h-interpreter', 'host', { role: 'interpreter' }),
]
const guests = [
  someone('g-interpreter', 'guest', { role: 'interpreter' }),
  ...['g2', 'g3', 'g4', 'g5', 'g6', 'g7'].map((id) => someone(id, 'guest')),
  someone('g-head', 'guest', { role: 'head' }),
]
const people = [...hosts, ...guests]

const row = (seats: readonly Seat[], y: number): (string | undefined)[] =>
  Array.from({ length: 1 + Math.max(...seats.map(({ x }) => x)) }, (_, x) => seats.find((seat) => seat.x === x && seat.y === y)?.personId)
const at = (seats: readonly Seat[], personId: string): Seat => {
  const seat = seats.find((each) => each.personId === personId)
  if (!seat) throw new Error(`${personId} has no seat`)
  return seat
}

describe('six against seven with two interpreters', () => {
  const seats = planSeats(people, lawful)

  it('puts the heads face to face in the middle and the next by turns at their own right and left hand', () => {
    // The guests look down the sheet: their right hand is on the left of it.
    expect(row(seats, 1)).toEqual(['g6', 'g4', 'g2', 'g-head', 'g3', 'g5', 'g7'])
    expect(row(seats, 3)).toEqual([undefined, 'h5', 'h3', 'h-chair', 'h2', 'h4', 'h-secretary'])
  })

  it('puts the secretary at the end and the interpreters behind the heads', () => {
    expect(at(seats, 'h-secretary').reason).toEqual({ why: 'secretary' })
    expect(row(seats, 0)).toEqual([undefined, undefined, undefined, 'g-interpreter', undefined, undefined, undefined])
    expect(row(seats, 4)).toEqual([undefined, undefined, undefined, 'h-interpreter', undefined, undefined, undefined])
    expect(at(seats, 'g-interpreter')).toMatchObject({ behind: true, reason: { why: 'interpreter-behind' } })
  })

  it('gives everybody one seat and a number as the plates are laid out', () => {
    expect(new Set(seats.map(({ personId }) => personId)).size).toBe(people.length)
    expect(seats.map(({ number }) => number)).toEqual(people.map((_, index) => index + 1))
    expect(seats[0]?.personId).toBe('g6')
    expect(seats.at(-1)?.behind).toBe(true)
  })

  it('draws the table between the sides, as long as the longer of them', () => {
    const drawn = drawTable('two-sides', seats)
    expect(drawn.map((cells) => cells.filter(({ is }) => is === 'table').length)).toEqual([0, 0, 7, 0, 0])
    expect(drawn[3]?.[0]?.is).toBe('floor')
  })

  it('says after whom somebody comes, and at which hand of the head', () => {
    expect(at(seats, 'g2').reason).toEqual({ why: 'list', hand: 'right', after: null })
    expect(at(seats, 'g3').reason).toEqual({ why: 'list', hand: 'left', after: 'g2' })
  })
})

test('an interpreter beside the head takes the left hand, and nobody loses a seat', () => {
  const seats = planSeats(people, { ...lawful, interpreterPlace: 'beside' })
  const [head, interpreter] = [at(seats, 'g-head'), at(seats, 'g-interpreter')]
  expect([interpreter.x - head.x, interpreter.behind]).toEqual([1, false])
  expect(at(seats, 'h-interpreter').x).toBe(at(seats, 'h-chair').x - 1)
  expect(new Set(seats.map(({ x, y }) => `${x}/${y}`)).size).toBe(people.length)
})

test('another alphabet gives another order, and says so', () => {
  const named = (id: string, ky: string, ru: string, en: string): SeatedPerson => someone(id, 'guest', { sortedAs: { ky, ru, en } })
  const side = [someone('head', 'guest', { role: 'head' }), named('a', 'Өмүрова', 'Омурова', 'Omurova'), named('b', 'Панов', 'Панов', 'Panov'), named('c', 'Осмонова', 'Осмонова', 'Osmonova')]
  const order = (alphabet: Seating['alphabet']) => {
    const seats = planSeats(side, { ...lawful, order: 'alphabet', alphabet })
    return seats.filter(({ reason }) => reason.why === 'alphabet').toSorted((one, other) => Number(one.key.split(':')[1]) - Number(other.key.split(':')[1])).map(({ personId }) => personId)
  }
  // Ө is a letter of its own after О in Kyrgyz and stands with О in Russian.
  expect(order('ky')).toEqual(['c', 'a', 'b'])
  expect(order('ru')).toEqual(['a', 'c', 'b'])
  expect(planSeats(side, { ...lawful, order: 'alphabet', alphabet: 'ky' }).map(({ reason }) => reason)).toContainEqual({ why: 'alphabet', hand: 'left', after: 'c' })
})

test('by rank: the higher first, equals by how long they hold the post, then by the alphabet; hands and reasons follow', () => {
  const placed = (id: string, place: number, sinceOn: string | null) => someone(id, 'guest', { standing: { place, name: { ky: `${place}`, ru: `${place}` } }, sinceOn })
  const side = [someone('head', 'guest', { role: 'head' }), placed('low', 5, null), placed('new', 2, '2024-01-01'), placed('old', 2, '2020-01-01')]
  const seats = planSeats(side, { ...lawful, order: 'rank' })
  expect(row(seats, 0)).toEqual(['low', 'old', 'head', 'new'])
  expect(at(seats, 'new').reason).toEqual({ why: 'rank', hand: 'left', after: 'old', by: 'since', rank: { ky: '2', ru: '2' } })
  expect(at(seats, 'low').reason).toMatchObject({ why: 'rank', after: 'new', by: 'rank' })
})

test('around a table delegations follow the chair by the alphabet of their countries in the chosen language', () => {
  const from = (id: string, ky: string, ru: string, en: string): SeatedPerson => someone(id, 'guest', { party: { ky, ru, en } })
  const all = [
    someone('chair', 'host', { role: 'chair', party: { ky: 'Кыргызстан', ru: 'Кыргызстан', en: 'Kyrgyzstan' } }),
    from('de', 'Германия', 'Германия', 'Germany'), from('az', 'Азербайжан', 'Азербайджан', 'Azerbaijan'), from('es', 'Испания', 'Испания', 'Spain'),
    from('ge', 'Грузия', 'Грузия', 'Georgia'), from('az2', 'Азербайжан', 'Азербайджан', 'Azerbaijan'),
  ]
  const order = (alphabet: Seating['alphabet']) => planSeats(all, { ...lawful, shape: 'round', order: 'alphabet', alphabet }).map(({ personId }) => personId)
  expect(order('ru')).toEqual(['chair', 'az', 'az2', 'de', 'ge', 'es'])
  expect(order('en')).toEqual(['chair', 'az', 'az2', 'ge', 'de', 'es'])
  const seats = planSeats(all, { ...lawful, shape: 'round', order: 'alphabet', alphabet: 'en' })
  expect(at(seats, 'de').reason).toMatchObject({ why: 'party', party: { en: 'Germany' }, after: { en: 'Georgia' }, by: 'alphabet' })
  // Inside a delegation its own list counts.
  expect(at(seats, 'az2').reason).toEqual({ why: 'list', hand: 'around', after: 'az' })
})

test.each([['round', 1], ['round', 2], ['round', 3], ['round', 5], ['round', 12], ['round', 40], ['u-shape', 1], ['u-shape', 2], ['u-shape', 4], ['u-shape', 11], ['u-shape', 40]] as const)('a %s table of %i has a place for each, none in the table', (shape, count) => {
  const crowd = Array.from({ length: count }, (_, index) => someone(`p${index}`, 'guest', { party: { ky: `${index % 4}`, ru: `${index % 4}`, en: `${index % 4}` }, role: index > 5 && index % 7 === 0 ? 'interpreter' : 'member' }))
  const seats = planSeats(crowd, { ...lawful, shape })
  expect(new Set(seats.map(({ x, y }) => `${x}/${y}`)).size).toBe(count)
  expect(seats.every(({ x, y }) => x >= 0 && y >= 0)).toBe(true)
  const drawn = drawTable(shape, seats).flat()
  expect(drawn.filter(({ is }) => is === 'seats')).toHaveLength(count)
  expect(drawn.some(({ is }) => is === 'table')).toBe(true)
})

describe('by hand', () => {
  const seats = planSeats(people, lawful)
  const swapped = swapSeats(people, lawful, at(seats, 'g2'), at(seats, 'g7'))

  it('changes two and nobody else, says so, and changes back to nothing', () => {
    const after = planSeats(people, swapped)
    expect(row(after, 1)).toEqual(['g6', 'g4', 'g7', 'g-head', 'g3', 'g5', 'g2'])
    expect(row(after, 3)).toEqual(row(seats, 3))
    expect(after.filter(({ reason }) => reason.why === 'by-hand').map(({ personId }) => personId)).toEqual(['g7', 'g2'])
    expect(swapSeats(people, swapped, at(after, 'g2'), at(after, 'g7'))).toEqual(lawful)
  })

  it('lets an interpreter come to the table in exchange, but nobody across it', () => {
    expect(maySwap(at(seats, 'g-interpreter'), at(seats, 'g2'))).toBe(true)
    expect(maySwap(at(seats, 'g2'), at(seats, 'h2'))).toBe(false)
    const across = { ...lawful, byHand: [{ seat: at(seats, 'h2').key, personId: 'g2' }] }
    expect(planSeats(people, across).map(({ personId }) => personId)).toEqual(seats.map(({ personId }) => personId))
  })

  it('finds a seat for whoever comes later and closes the gap of whoever stays away', () => {
    const later = planSeats([...people, someone('g8', 'guest')], swapped)
    expect([at(later, 'g7').key, at(later, 'g2').key]).toEqual([at(seats, 'g2').key, at(seats, 'g7').key])
    expect(at(later, 'g8').reason.why).toBe('list')
    const without = planSeats(people.filter(({ personId }) => personId !== 'g7'), swapped)
    expect(new Set(without.map(({ personId }) => personId)).size).toBe(people.length - 1)
  })
})

test('nobody, and one side alone', () => {
  expect(planSeats([], lawful)).toEqual([])
  expect(drawTable('two-sides', planSeats(guests, lawful)).map((cells) => cells.some(({ is }) => is === 'table'))).toEqual([false, false, true])
})
