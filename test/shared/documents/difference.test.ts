import { expect, test } from 'vitest'
import { carryOver, withoutPassingOfDays } from '../../../shared/documents/difference/carry-over.ts'
import { compareFacts } from '../../../shared/documents/difference/compare-facts.ts'
import type { Fact } from '../../../shared/documents/fact-paths.ts'
import { documentKinds, getKind } from '../../../shared/documents/kinds.ts'

const programme = getKind('visit-programme')
const list = getKind('delegation-list')

const json = (value: unknown): Fact => JSON.parse(JSON.stringify(value)) as Fact
const facts = (kind = programme, change: Readonly<Record<string, unknown>> = {}): Fact => json({ ...(kind.sample() as object), ...change })
const lines = (before: Fact, after: Fact, kind = programme) => compareFacts(kind.form, before, after)

test.each(documentKinds.map(({ id }) => id))('%s: facts differ in nothing from themselves, nor when number and date are given', (id) => {
  const kind = getKind(id)
  const issued = json({ ...(kind.sample() as object), number: '01-17/9', issuedOn: '2026-02-03', final: true })
  expect(lines(facts(kind), facts(kind), kind)).toEqual([])
  expect(lines(facts(kind), issued, kind)).toEqual([])
})

test('a date is told as the office writes it in each language, a country by its name, a person with the post', () => {
  const head = { name: { ky: { surname: 'Азизов', given: 'Али', patronymic: '' }, ru: { surname: 'Азизов', given: 'Али', patronymic: '' } }, sex: 'male', post: { ky: 'мүчө', ru: 'член' } }
  const found = lines(facts(programme, { endsOn: '2025-12-01', country: 'AZ' }), facts(programme, { endsOn: '2025-12-02', country: 'KZ', head }))
  expect(found.map(({ was, now }) => [was.ky, now.ky])).toEqual(
    expect.arrayContaining([
      ['2025-жылдын 1-декабры', '2025-жылдын 2-декабры'],
      ['Азербайжан', 'Казакстан'],
      [expect.stringContaining('Панахов'), 'Али Азизов, мүчө'],
    ]),
  )
  expect(found.map(({ now }) => now.ru)).toContain('2 декабря 2025 года')
})

function member(surname: string, change: object = {}) {
  const [first] = (list.sample() as { members: object[] }).members
  const name = { surname, given: 'Али', patronymic: '' }
  return { ...first, latin: { surname: surname.toUpperCase(), given: 'ALI' }, name: { ky: name, ru: name }, ...change }
}

test('a row that changed is named and its field told; a row added or taken away is told as a whole', () => {
  const before = facts(list, { members: [member('Азизов'), member('Бекова')] })
  const moved = lines(before, facts(list, { members: [member('Азизов', { post: { ky: 'катчы', ru: 'секретарь' } }), member('Бекова')] }), list)
  expect(moved).toHaveLength(1)
  expect(moved[0]?.label.ru).toBe('Члены делегации – Али Азизов – Должность')
  const gone = lines(before, facts(list, { members: [member('Бекова')] }), list)
  expect(gone).toEqual([{ label: expect.anything(), was: expect.objectContaining({ ru: expect.stringContaining('Али Азизов') }), now: { ky: '', ru: '' } }])
})

test('the spelling of a name is one difference, not one for each of its letters’ fields', () => {
  const found = lines(facts(list, { members: [member('Азизов')] }), facts(list, { members: [member('Азизов', { name: { ky: { surname: 'Азизов', given: 'Аали', patronymic: '' }, ru: { surname: 'Азизов', given: 'Алы', patronymic: '' } } })] }), list)
  expect(found).toMatchObject([{ was: { ky: 'Али Азизов', ru: 'Али Азизов' }, now: { ky: 'Аали Азизов', ru: 'Алы Азизов' } }])
})

test('of passports is said that they differ and never how', () => {
  const found = lines(facts(list, { members: [member('Азизов', { passport: { number: 'C01', expiresOn: '' } })] }), facts(list, { members: [member('Азизов', { passport: { number: 'C02', expiresOn: '' } })] }), list)
  expect(found).toHaveLength(1)
  expect(JSON.stringify(found)).not.toMatch(/C0[12]/u)
})

test('what was written by hand stays, what the register changed is taken, and where both did somebody has to look', () => {
  const base = json({ number: '', place: 'Бишкек', time: '10:00', rows: [{ a: 1, b: 1 }, { a: 2, b: 2 }] })
  const printed = json({ number: '7', place: 'Ош', time: '10:00', rows: [{ a: 1, b: 9 }, { a: 2, b: 2 }] })
  const now = json({ number: '', place: 'Бишкек', time: '11:00', rows: [{ a: 5, b: 1 }, { a: 2, b: 2 }] })
  expect(carryOver(base, printed, now, 'hand')).toEqual({ facts: { number: '7', place: 'Ош', time: '11:00', rows: [{ a: 5, b: 9 }, { a: 2, b: 2 }] }, disputed: false })
  const both = json({ number: '', place: 'Нарын', time: '10:00', rows: [] })
  expect(carryOver(base, printed, both, 'hand')).toMatchObject({ facts: { place: 'Ош' }, disputed: true })
  expect(carryOver(base, printed, both, 'register')).toMatchObject({ facts: { place: 'Нарын', rows: [] }, disputed: true })
})

test('the day on which a list was made passes; any other day does not', () => {
  const base = json({ asOf: '2025-11-28', arrivesOn: '2025-11-27' })
  expect(withoutPassingOfDays(base, json({ asOf: '2025-11-30', arrivesOn: '2025-11-27' }), '2025-11-28', '2025-11-30')).toEqual(base)
  expect(withoutPassingOfDays(base, json({ asOf: '2025-11-30', arrivesOn: '2025-11-30' }), '2025-11-28', '2025-11-30')).toEqual(json({ asOf: '2025-11-28', arrivesOn: '2025-11-30' }))
})
