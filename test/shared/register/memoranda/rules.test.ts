import { expect, test } from 'vitest'
import { reminderDay, standingOf } from '../../../../shared/register/memoranda/rules.ts'
import { memorandumInput } from '../../../../shared/register/memoranda/schema.ts'

const signed = { state: 'in-force', validUntilOn: '2026-06-15', renewal: 'by-agreement', remindOn: null } as const

test('wants attention three months before its term ends, and from the next day on its term has run out', () => {
  expect(reminderDay(signed)).toBe('2026-03-17')
  expect(standingOf(signed, '2026-03-16')).toBe('in-force')
  expect(standingOf(signed, '2026-03-17')).toBe('due')
  expect(standingOf(signed, '2026-06-15')).toBe('due')
  expect(standingOf(signed, '2026-06-16')).toBe('expired')
})

test('one that renews itself goes on; a reminder of the officer’s own counts also without a term', () => {
  expect(standingOf({ ...signed, renewal: 'automatic' }, '2026-06-16')).toBe('in-force')
  expect(standingOf({ ...signed, validUntilOn: null }, '2040-01-01')).toBe('in-force')
  expect(standingOf({ ...signed, validUntilOn: null, remindOn: '2026-01-01' }, '2026-01-01')).toBe('due')
  expect(standingOf({ ...signed, remindOn: '2026-06-01' }, '2026-05-31')).toBe('in-force')
})

test('what is being prepared or was given up has no term that could run out', () => {
  expect(standingOf({ ...signed, state: 'draft' }, '2030-01-01')).toBe('draft')
  expect(standingOf({ ...signed, state: 'terminated' }, '2030-01-01')).toBe('terminated')
})

test('a signed one has a day of signing, and no term ends before it', () => {
  const input = {
    number: '',
    organisationId: '00000000-0000-4000-8000-000000000001',
    title: { ky: 'Кызматташтык жөнүндө', ru: '' },
    signedOn: null,
    place: { ky: '', ru: '' },
    languages: { ky: '', ru: '' },
    validUntilOn: null,
    renewal: 'none',
    state: 'draft',
    originalPlace: { ky: '', ru: '' },
    remindOn: null,
    notes: '',
  }
  const faults = (fields: object) => memorandumInput.safeParse({ ...input, ...fields }).error?.issues.map(({ path }) => path.join('.')) ?? []
  expect(faults({})).toEqual([])
  expect(faults({ state: 'in-force' })).toEqual(['signedOn'])
  expect(faults({ signedOn: '2025-01-02', validUntilOn: '2025-01-01' })).toEqual(['validUntilOn'])
})
