import { describe, expect, it, test } from 'vitest'
import { orderByPrecedence, standingOn } from '../../../../shared/register/precedence/rules.ts'
import type { RankEdition } from '../../../../shared/register/precedence/schema.ts'

const day = '2025-11-28'
const ru = (text: string) => ({ ky: '', ru: text })
const ky = (text: string) => ({ ky: text, ru: '' })

describe('the rank of a post', () => {
  it.each([
    ['председатель Центральной избирательной комиссии', 1],
    ['первый заместитель председателя', 2],
    ['заместитель Председателя комиссии', 3],
    ['член комиссии', 4],
    ['заместитель начальника отдела международных связей', 7],
    ['начальник отдела', 6],
    ['главный специалист отдела', 9],
    ['водитель', 10],
    ['помощник президента', 10],
    ['заместитель министра иностранных дел', 3],
  ])('«%s» stands in place %i', (title, place) => {
    expect(standingOn(ru(title), day).place).toBe(place)
  })

  it.each([
    ['Борбордук шайлоо комиссиясынын төрагасы', 1],
    ['төраганын биринчи орун басары', 2],
    ['төраганын орун басары', 3],
    ['төраганын жардамчысы', 10],
    ['комиссиянын мүчөсү', 4],
    ['эл аралык байланыштар бөлүмүнүн башчысы', 6],
    ['бөлүм башчысынын орун басары', 7],
    ['эл аралык байланыштар бөлүмүнүн башкы адиси', 9],
  ])('«%s» stands in place %i where there is no Russian title', (title, place) => {
    expect(standingOn(ky(title), day).place).toBe(place)
  })

  it('is that of the edition in force on the day', () => {
    const rank = (text: string) => ({ name: ru(text), words: { ky: [], ru: [text] } })
    const editions: RankEdition[] = [
      { fromOn: '2026-01-01', ranks: [rank('советник'), rank('член')] },
      { fromOn: '2020-01-01', ranks: [rank('член'), rank('советник')] },
    ]
    expect(['2019-01-01', '2025-12-31', '2026-01-01'].map((on) => standingOn(ru('советник'), on, editions).place)).toEqual([2, 2, 1])
  })
})

test('rank decides, then the longer in office, then the alphabet of the chosen language, and each says so', () => {
  const one = (name: string, title: string, sinceOn: string | null, kyrgyz = name) => ({ name, standing: standingOn(ru(title), day), sinceOn, sortedAs: { ky: kyrgyz, ru: name, en: name } })
  const people = [
    one('Омурова', 'член комиссии', null, 'Өмүрова'), one('Осмонова', 'член комиссии', null), one('Яковлев', 'член комиссии', '2021-01-01'),
    one('Абдиев', 'член комиссии', '2023-01-01'), one('Юсупов', 'заместитель председателя', null),
  ]
  const ordered = (alphabet: 'ky' | 'ru') => orderByPrecedence(people, alphabet).map(({ person, after }) => [person.name, after?.by ?? null])
  expect(ordered('ru')).toEqual([['Юсупов', null], ['Яковлев', 'rank'], ['Абдиев', 'since'], ['Омурова', 'since'], ['Осмонова', 'alphabet']])
  expect(ordered('ky').map(([name]) => name).slice(-2)).toEqual(['Осмонова', 'Омурова'])
})
