import { expect, test } from 'vitest'
import { formatNumber } from '../../../../shared/register/papers/number-mask.ts'

const parts = { seq: 7, year: 2025, unit: '01', file: '18' }

test.each([
  ['{unit}-{file}/{seq}', '01-18/7'],
  ['{seq:3}', '007'],
  ['{seq:0}', '7'],
  ['{file}/{seq:2}-{yy}', '18/07-25'],
  ['№ {seq} ({year}-ж.)', '№ 7 (2025-ж.)'],
  ['{seq}{seq}', '77'],
  ['{month}/{seq}', '{month}/7'],
  ['{year:2}/{seq}', '{year:2}/7'],
])('%s is printed as %s', (mask, number) => {
  expect(formatNumber(mask, parts)).toBe(number)
})

test('a running number longer than its width is not cut', () => {
  expect(formatNumber('{seq:2}', { ...parts, seq: 1234 })).toBe('1234')
})

test('the first years of a century keep both digits', () => {
  expect(formatNumber('{seq}/{yy}', { ...parts, year: 2103 })).toBe('7/03')
})

test('signs in the unit are printed as they stand', () => {
  expect(formatNumber('{unit}/{seq}', { ...parts, unit: '$&{seq}' })).toBe('$&{seq}/7')
})
