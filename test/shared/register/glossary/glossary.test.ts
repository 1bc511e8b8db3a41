import { expect, test } from 'vitest'
import { findLetterRepairs } from '../../../../shared/language/index.ts'
import { allOfficeTerms } from '../../../../shared/register/glossary/office-terms/all.ts'
import { findTerms, termReadings } from '../../../../shared/register/glossary/rules.ts'
import { termInput } from '../../../../shared/register/glossary/schema.ts'

test('the office starts with the 252 rows of its glossary and 17 words for states', () => {
  const rows = allOfficeTerms.filter(({ topic }) => topic !== 'status')
  expect(rows).toHaveLength(252)
  expect(allOfficeTerms).toHaveLength(269)
  // As counted when the list was made: 176 met in a named page or act.
  expect(rows.filter(({ confirmed }) => confirmed)).toHaveLength(176)
  for (const term of allOfficeTerms) expect(termInput.safeParse(term).success, term.ky).toBe(true)
})

test('no term has look-alike letters, stray blanks or a twin', () => {
  const texts = allOfficeTerms.flatMap(({ ky, ru, en }) => [ky, ru, en])
  expect(texts.filter((text) => findLetterRepairs(text).length > 0 || text !== text.trim() || text !== text.normalize('NFC'))).toEqual([])
  const pairs = allOfficeTerms.map(({ ky, ru }) => `${ky} – ${ru}`)
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([])
})

test.each([
  [{ ky: 'суроо; жооп', ru: 'вопрос; ответ' }, [{ ky: 'суроо', ru: 'вопрос' }, { ky: 'жооп', ru: 'ответ' }]],
  [
    { ky: 'Борбордук шайлоо комиссиясы (БШК)', ru: 'Центральная избирательная комиссия (ЦИК)' },
    [{ ky: 'Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия' }, { ky: 'БШК', ru: 'ЦИК' }],
  ],
  [{ ky: 'түп нуска', ru: 'подлинник, оригинал' }, [{ ky: 'түп нуска', ru: 'подлинник' }]],
  [{ ky: 'Тышкы иштер министрлиги (ТИМ)', ru: 'Министерство иностранных дел' }, [{ ky: 'Тышкы иштер министрлиги', ru: 'Министерство иностранных дел' }]],
])('a row is read as its pairs: %o', (row, readings) => {
  expect(termReadings(row)).toEqual(readings)
})

const terms = [
  { id: 'mission', ky: 'байкоочулар миссиясы', ru: 'миссия наблюдателей' },
  { id: 'observer', ky: 'эл аралык байкоочу', ru: 'международный наблюдатель' },
  { id: 'international', ky: 'эл аралык', ru: 'международный' },
  { id: 'cec', ky: 'Борбордук шайлоо комиссиясы (БШК)', ru: 'Центральная избирательная комиссия (ЦИК)' },
]

test('terms are found in any form, the longest first, with their counterparts', () => {
  const text = 'БШКда байкоочулар миссиясынын башчысы эл аралык байкоочуларды кабыл алды.'
  expect(findTerms(text, 'ky', terms).map(({ from, to }) => `${from} → ${to}`)).toEqual([
    'БШК → ЦИК',
    'байкоочулар миссиясы → миссия наблюдателей',
    'эл аралык байкоочу → международный наблюдатель',
  ])
  const [first] = findTerms('О международных наблюдателях', 'ru', terms)
  expect(first).toEqual({ term: 'observer', from: 'международный наблюдатель', to: 'эл аралык байкоочу', at: 2, end: 28 })
  expect(findTerms('', 'ky', terms)).toEqual([])
})
