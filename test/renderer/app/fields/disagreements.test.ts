import { expect, test } from 'vitest'
import { checkPair } from '../../../../shared/language/index.ts'
import { placesOf, remediesOf, toDisagreements, withRemedy } from '../../../../renderer/app/fields/disagreements.ts'

const of = (ky: string, ru: string) => toDisagreements(checkPair(ky, ru))

test('one number against another is one line with a remedy for either half', () => {
  const value = { ky: 'Делегацияда 12 мүчө бар.', ru: 'В делегации 11 членов.' }
  const lines = of(value.ky, value.ru)
  expect(lines).toHaveLength(1)
  const [line] = lines
  if (!line) throw new Error('there is a line')
  expect(placesOf(line).map(({ side, start, end }) => value[side].slice(start, end))).toEqual(['12', '11'])
  expect(remediesOf(line).map((remedy) => withRemedy(value, remedy))).toEqual([
    { ky: value.ky, ru: 'В делегации 12 членов.' },
    { ky: 'Делегацияда 11 мүчө бар.', ru: value.ru },
  ])
})

test('what stands in one half only keeps its own line, its own remedy and one place', () => {
  expect(of('Конул буруу', '').map((line) => [placesOf(line), remediesOf(line).map(({ side, suggestion }) => `${side} ${suggestion}`)])).toEqual([[[{ side: 'ky', start: 0, end: 5 }], ['ky Көңүл']]])
  expect(of('12 жана 5', '11 и 6').map((line) => [line.finding.found, line.mirror])).toEqual([['12', undefined], ['5', undefined], ['11', undefined], ['6', undefined]])
})

test('a count of both halves has no place', () => {
  expect(of('Бир\nЭки', 'Один').map(placesOf)).toEqual([[]])
})
