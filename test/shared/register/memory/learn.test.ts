import { expect, test } from 'vitest'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { originOfPaper, pairsInFacts, sentencePairs } from '../../../../shared/register/memory/learn.ts'

const longPair = { ky: 'Тараптар эл аралык байкоону талкуулашты.', ru: 'Стороны обсудили международное наблюдение.' }

test.each([
  ['sentence by sentence', 'Биринчи сүйлөм. Экинчи сүйлөм!', 'Первое предложение. Второе предложение!', ['Биринчи сүйлөм. = Первое предложение.', 'Экинчи сүйлөм! = Второе предложение!']],
  ['by paragraph where sentences do not go in step', 'Биринчи. Экинчи.\nҮчүнчү.', 'Первое, второе.\nТретье.', ['Биринчи. Экинчи. = Первое, второе.', 'Үчүнчү. = Третье.']],
  ['as a whole where paragraphs do not', 'Биринчи.\nЭкинчи.', 'Первое. Второе.', ['Биринчи.\nЭкинчи. = Первое. Второе.']],
  ['not at all where a half is empty', 'Биринчи.', ' \n', []],
  ['with initials inside', 'М. С. Панахов келди. Ал кетти.', 'М. С. Панахов прибыл. Он уехал.', ['М. С. Панахов келди. = М. С. Панахов прибыл.', 'Ал кетти. = Он уехал.']],
])('halves are taken %s', (_how, ky, ru, expected) => {
  expect(sentencePairs({ ky, ru }).map((pair) => `${pair.ky} = ${pair.ru}`)).toEqual(expected)
})

test('names, posts, labels, telephone numbers and what is the same twice are not learnt', () => {
  const facts = {
    subject: longPair,
    again: longPair,
    chair: { post: { ky: 'Кыргыз Республикасынын тышкы иштер министри', ru: 'министр иностранных дел Кыргызской Республики' } },
    sides: [{ name: { ky: 'Кыргыз тараптын өкүлдөрү баары', ru: 'Все представители кыргызской стороны' }, text: { ky: 'Экинчи тарап сунушту колдоду.', ru: 'Вторая сторона поддержала предложение.' } }],
    items: [{ staffNote: { ky: 'айдоочунун телефону 0550 00 00 01 болот', ru: 'телефон водителя будет 0550 00 00 01' } }],
    label: { ky: 'Даярдык', ru: 'Подготовка' },
    half: { ky: 'Бул сүйлөмдүн котормосу али жок.', ru: '' },
    same: { ky: 'A-WEB General Assembly 2025', ru: 'A-WEB General Assembly 2025' },
    other: { ky: 5, ru: null },
  }
  expect(pairsInFacts(facts)).toEqual([longPair, { ky: 'Экинчи тарап сунушту колдоду.', ru: 'Вторая сторона поддержала предложение.' }])
  for (const nothing of [undefined, null, 5, 'text', [], {}]) expect(pairsInFacts(nothing)).toEqual([])
})

test('every kind of paper with sentences teaches some, and nobody’s post or name', () => {
  for (const kind of documentKinds) {
    const pairs = pairsInFacts(kind.sample())
    // What is never registered holds names and addresses alone.
    if (kind.series !== null) expect(pairs.length, kind.id).toBeGreaterThan(0)
    expect(pairs.filter(({ ky, ru }) => /төрагасы$|башчысы$|басары$|0550/u.test(ky) || ru.startsWith('председатель')), kind.id).toEqual([])
  }
  const origins = Object.fromEntries(documentKinds.map(({ id }) => [id, originOfPaper(id)]))
  expect(origins).toMatchObject({ 'invitation-letter': 'letter', 'invitation-answer': 'letter', 'delegation-list': 'field', 'meeting-minutes': 'minutes', 'press-release': 'press-release' })
})
