import { expect, test } from 'vitest'
import { isStale } from '../../../../shared/register/backups/rules.ts'

test('a copy, or the register itself before its first copy, is stale after a long weekend', () => {
  const since = '2025-11-28T06:00:00.000Z'
  expect(isStale(since, since)).toBe(false)
  expect(isStale(since, '2025-12-01T12:00:00.000Z')).toBe(false)
  expect(isStale(since, '2025-12-02T06:00:00.000Z')).toBe(true)
})
