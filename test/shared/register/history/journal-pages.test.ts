import { expect, test } from 'vitest'
import { readNumberPage } from '../../../../shared/register/history/journal-pages.ts'

test('the pages of a counter are named by their year and their numbers, from 1 and without gaps', () => {
  expect(readNumberPage('outgoing/2025/0')).toEqual({ counter: 'outgoing', year: '2025', first: 1, last: 255 })
  expect(readNumberPage('thanks-letter/2025/1')).toEqual({ counter: 'thanks-letter', year: '2025', first: 256, last: 511 })
})

test('a name that another tool made up is no page, whatever stands in it', () => {
  for (const id of ['', 'outgoing/2025', '%EF%BF/2025/0', 'outgoing/2025/-1', 'outgoing/2025/0/1', '%']) expect(readNumberPage(id)).toBeUndefined()
})
