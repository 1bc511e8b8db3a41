import { expect, test } from 'vitest'
import { isSamePartner, isSameThing, repeatsOf } from '../../../../shared/register/gifts/rules.ts'

const both = (ky: string, ru: string) => ({ ky, ru })
const body = { personId: null, organisationId: 'body' }
const kalpak = { id: '1', direction: 'given', givenOn: '2024-11-15', partner: body, description: both('ак калпак', 'белый калпак') } as const

test('the same thing is known by its words in either language, whatever stands beside it', () => {
  expect(isSameThing(both('Ак калпак', ''), both('ак калпак жана китеп', ''))).toBe(true)
  expect(isSameThing(both('шырдак', 'Войлочный ковёр'), both('', 'войлочный ковер с орнаментом'))).toBe(true)
  expect(isSameThing(both('ак калпак', 'белый калпак'), both('ак кийиз', 'белый войлок'))).toBe(false)
  expect(isSameThing(both('', ''), both('', ''))).toBe(false)
})

test('the same person, or the same body unless two different people of it are named', () => {
  const person = { personId: 'a', organisationId: 'body' }
  expect(isSamePartner(person, { personId: 'a', organisationId: null })).toBe(true)
  expect(isSamePartner(person, body)).toBe(true)
  expect(isSamePartner(person, { personId: 'b', organisationId: 'body' })).toBe(false)
  expect(isSamePartner({ personId: 'a', organisationId: null }, { personId: null, organisationId: null })).toBe(false)
})

test('only what we give twice is a repeat; the record itself is none', () => {
  const again = { direction: 'given', givenOn: '2025-11-28', partner: { personId: 'a', organisationId: 'body' }, description: both('калпак', '') } as const
  expect(repeatsOf(again, [kalpak]).map(({ id }) => id)).toEqual(['1'])
  expect(repeatsOf(again, [kalpak, { ...kalpak, id: '2', givenOn: '2025-01-01' }]).map(({ id }) => id)).toEqual(['2', '1'])
  expect(repeatsOf(kalpak, [kalpak], '1')).toEqual([])
  // The first of two is no repeat of the second.
  expect(repeatsOf(kalpak, [{ ...kalpak, id: '2', givenOn: '2025-01-01' }], '1')).toEqual([])
  expect(repeatsOf({ ...again, direction: 'received' }, [kalpak])).toEqual([])
  expect(repeatsOf(again, [{ ...kalpak, direction: 'received' }])).toEqual([])
})
