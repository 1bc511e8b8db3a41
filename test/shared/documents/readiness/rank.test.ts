import { describe, expect, test } from 'vitest'
import { isTooLow, rankOf } from '../../../../shared/documents/readiness/rank.ts'
import { obstaclesOf, only } from './candidate.ts'

describe('how high a post stands', () => {
  test.each([
    ['Кыргыз Республикасынын Президенти', 'Президент Кыргызской Республики', 5],
    ['Министрлер Кабинетинин Төрагасы', 'Председатель Кабинета Министров', 4],
    ['тышкы иштер министри', 'министр иностранных дел', 3],
    ['Борбордук шайлоо комиссиясынын төрагасы', 'председатель Центральной избирательной комиссии', 3],
    ['Чрезвычайный жана ыйгарым укуктуу элчи', 'Чрезвычайный и Полномочный Посол', 3],
    ['КМШнын Башкы катчысы', 'Генеральный секретарь СНГ', 3],
    ['тышкы иштер министринин биринчи орун басары', 'первый заместитель министра иностранных дел', 2],
    ['комиссиянын мүчөсү', 'член комиссии', 2],
    ['эл аралык байланыштар бөлүмүнүн башчысы', 'начальник отдела международных связей', 1],
    ['бөлүм башчысынын орун басары', 'заместитель начальника отдела', 1],
    ['башкы адис', 'главный специалист', 1],
  ] as const)('%s', (ky, ru, rank) => {
    expect(rankOf({ ky, ru })).toBe(rank)
    expect(rankOf({ ky, ru: '' })).toBe(rank)
  })

  test('words that say nothing give no rank', () => {
    expect(rankOf({ ky: 'эл аралык байкоочу', ru: 'международный наблюдатель' })).toBeUndefined()
    expect(rankOf({ ky: '', ru: '' })).toBeUndefined()
  })
})

test('a head of a unit is too low for a minister, a chair is not, and nobody is asked to be a president', () => {
  expect(isTooLow(1, 3)).toBe(true)
  expect(isTooLow(2, 3)).toBe(true)
  expect(isTooLow(3, 5)).toBe(false)
  expect(isTooLow(1, 1)).toBe(false)
  expect(isTooLow(undefined, 5)).toBe(false)
})

test('a letter to a chair signed by the head of a unit is told, and only told', () => {
  const chief = { post: { ky: 'Бөлүм башчысы', ru: 'Начальник отдела' }, name: { ky: 'Н. Сүйүнбаев', ru: 'Н. Суюнбаев' } }
  expect(only(obstaclesOf('invitation-letter', { signatory: chief }), 'signatory-level')).toMatchObject([{ severity: 'warning', place: { path: 'signatory.post' } }])
  expect(only(obstaclesOf('invitation-letter'), 'signatory-level')).toEqual([])
})
