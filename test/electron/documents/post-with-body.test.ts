import { expect, test } from 'vitest'
import { postWithBody } from '../../../electron/documents/facts/post-with-body.ts'

const body = (ky: string, ru: string, abbreviationKy = '', abbreviationRu = '') => ({
  name: { ky, ru, en: '' },
  abbreviation: { ky: abbreviationKy, ru: abbreviationRu, en: '' },
})
const commission = body('Борбордук шайлоо комиссиясы', 'Центральная избирательная комиссия', 'БШК', 'ЦИК')

test.each([
  ['төрага', 'Борбордук шайлоо комиссиясынын төрагасы'],
  ['төраганын орун басары', 'Борбордук шайлоо комиссиясынын төраганын орун басары'],
  ['Борбордук шайлоо комиссиясынын төрагасы', 'Борбордук шайлоо комиссиясынын төрагасы'],
  ['БШКнын төрагасы', 'БШКнын төрагасы'],
  ['', ''],
])('in Kyrgyz «%s» becomes «%s»', (title, post) => {
  expect(postWithBody({ ky: title, ru: '' }, commission).ky).toBe(post)
})

test.each([
  ['председатель', 'председатель Центральной избирательной комиссии'],
  ['председатель Центральной избирательной комиссии', 'председатель Центральной избирательной комиссии'],
  ['член ЦИК', 'член ЦИК'],
  ['', ''],
])('in Russian «%s» becomes «%s»', (title, post) => {
  expect(postWithBody({ ky: '', ru: title }, commission).ru).toBe(post)
})

test('a minister’s title names the ministry already', () => {
  const ministry = body('Тышкы иштер министрлиги', 'Министерство иностранных дел')
  const title = { ky: 'тышкы иштер министринин биринчи орун басары', ru: 'первый заместитель министра иностранных дел' }
  expect(postWithBody(title, ministry)).toEqual(title)
})

test('without a body, or without its name in one language, the title stands alone', () => {
  const title = { ky: 'төрага', ru: 'председатель' }
  expect(postWithBody(title, undefined)).toEqual(title)
  expect(postWithBody(title, body('', '')).ky).toBe('төрага')
})
