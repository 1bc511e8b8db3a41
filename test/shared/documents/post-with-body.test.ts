import { expect, test } from 'vitest'
import { bodyGenitives, postWithBody } from '../../../shared/documents/post-with-body.ts'
import { formId } from '../../../shared/language/case-form.ts'

const body = (ky: string, ru: string, abbreviationKy = '', abbreviationRu = '') => ({
  name: { ky, ru, en: '' },
  abbreviation: { ky: abbreviationKy, ru: abbreviationRu, en: '' },
})
const commission = body('Борбордук шайлоо комиссиясы', 'Центральная избирательная комиссия', 'БШК', 'ЦИК')
const ministry = body('Кыргыз Республикасынын Тышкы иштер министрлиги', 'Министерство иностранных дел Кыргызской Республики', 'ТИМ', 'МИД')
const embassy = body('Венгриянын Кыргыз Республикасындагы элчилиги', 'Посольство Венгрии в Кыргызской Республике')

/** Titles of domain.md § 7.1 and chains of them; in Kyrgyz the body owns the first link of the chain. */
test.each([
  ['төрага', 'төрагасы'],
  ['төрайым', 'төрайымы'],
  ['төраганын орун басары', 'төрагасынын орун басары'],
  ['төраганын биринчи орун басары', 'төрагасынын биринчи орун басары'],
  ['биринчи орун басар', 'биринчи орун басары'],
  ['мүчө', 'мүчөсү'],
  ['комиссиянын мүчөсү', 'мүчөсү'],
  ['катчы', 'катчысы'],
  ['башкы катчы', 'башкы катчысы'],
  ['башкы катчынын биринчи орун басары', 'башкы катчысынын биринчи орун басары'],
  ['аткаруу катчысы', 'аткаруу катчысы'],
  ['аппарат жетекчиси', 'аппаратынын жетекчиси'],
  ['аппараттын жетекчиси', 'аппаратынын жетекчиси'],
  ['бөлүмдүн башчысы', 'бөлүмүнүн башчысы'],
  ['бөлүм башчысы', 'бөлүм башчысы'],
  ['эл аралык байланыштар бөлүмүнүн башчысы', 'эл аралык байланыштар бөлүмүнүн башчысы'],
  ['башкармалыктын башчысынын орун басары', 'башкармалыгынын башчысынын орун басары'],
  ['басма сөз кызматынын өкүлү', 'басма сөз кызматынын өкүлү'],
  ['кеңешчи', 'кеңешчиси'],
  ['ыйгарым укуктуу өкүл', 'ыйгарым укуктуу өкүлү'],
  ['протокол боюнча адис', 'протокол боюнча адиси'],
  ['төраганын милдетин аткаруучу', 'төрагасынын милдетин аткаруучу'],
])('in Kyrgyz the «%s» of a commission is its «%s»', (title, post) => {
  expect(postWithBody({ ky: title, ru: '' }, commission).ky).toBe(`Борбордук шайлоо комиссиясынын ${post}`)
})

test.each(['Борбордук шайлоо комиссиясынын төрагасы', 'БШКнын төрагасы', ''])('«%s» stays', (title) => {
  expect(postWithBody({ ky: title, ru: '' }, commission).ky).toBe(title)
})

test.each([
  ['председатель', 'председатель Центральной избирательной комиссии'],
  ['член комиссии', 'член Центральной избирательной комиссии'],
  ['заместитель председателя', 'заместитель председателя Центральной избирательной комиссии'],
  ['руководитель аппарата', 'руководитель аппарата Центральной избирательной комиссии'],
  ['председатель Центральной избирательной комиссии', 'председатель Центральной избирательной комиссии'],
  ['член ЦИК', 'член ЦИК'],
  ['', ''],
])('in Russian «%s» becomes «%s»', (title, post) => {
  expect(postWithBody({ ky: '', ru: title }, commission).ru).toBe(post)
})

test.each([
  [ministry, 'министр', 'Кыргыз Республикасынын тышкы иштер министри', 'министр', 'министр иностранных дел Кыргызской Республики'],
  [ministry, 'министрдин биринчи орун басары', 'Кыргыз Республикасынын тышкы иштер министринин биринчи орун басары', 'первый заместитель министра', 'первый заместитель министра иностранных дел Кыргызской Республики'],
  [
    embassy,
    'Атайын жана ыйгарым укуктуу элчи',
    'Венгриянын Кыргыз Республикасындагы Атайын жана ыйгарым укуктуу элчиси',
    'Чрезвычайный и Полномочный Посол',
    'Чрезвычайный и Полномочный Посол Венгрии в Кыргызской Республике',
  ],
])('a minister and an ambassador are named after their body: %#', (of, ky, postKy, ru, postRu) => {
  expect(postWithBody({ ky, ru }, of)).toEqual({ ky: postKy, ru: postRu })
})

test('a minister’s title that names the ministry stays', () => {
  const title = { ky: 'тышкы иштер министринин биринчи орун басары', ru: 'первый заместитель министра иностранных дел' }
  expect(postWithBody(title, body('Тышкы иштер министрлиги', 'Министерство иностранных дел'))).toEqual(title)
})

test('without a body, or without its name in one language, the title stands alone', () => {
  const title = { ky: 'төрага', ru: 'председатель' }
  expect(postWithBody(title, undefined)).toEqual(title)
  expect(postWithBody(title, body('', '')).ky).toBe('төрага')
})

test('the body stands in the genitive that the office has confirmed, and in no other form', () => {
  const title = { ky: 'төрага', ru: 'председатель' }
  const confirmed = new Map(bodyGenitives(commission).map((request) => [formId(request), request.language === 'ky' ? 'БШКнын' : 'ЦИК']))
  expect(postWithBody(title, commission, confirmed)).toEqual({ ky: 'БШКнын төрагасы', ru: 'председатель ЦИК' })
  expect(postWithBody(title, ministry, confirmed)).toEqual(postWithBody(title, ministry))
})
