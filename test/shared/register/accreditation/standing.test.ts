import { expect, test } from 'vitest'
import { inAnnexOrder } from '../../../../shared/register/accreditation/annex-order.ts'
import { pressLine } from '../../../../shared/register/accreditation/press-line.ts'
import { freeNumbers } from '../../../../shared/register/accreditation/rules.ts'
import type { ApplicationStep } from '../../../../shared/register/accreditation/schema.ts'
import { type Observer, standingOn, totalsOn } from '../../../../shared/register/accreditation/standing.ts'

const step = (state: ApplicationStep['state'], on: string): ApplicationStep => ({ state, on, ground: '', note: '' })

function observer(fields: Partial<Observer> = {}): Observer {
  return {
    applicationId: 'a', personId: 'p', electionId: 'e', missionId: 'm', organisationId: 'o', kind: 'short-term', countryCode: 'AZ', sex: 'male',
    steps: [step('received', '2025-10-18')], batch: null, certificate: null, replaced: null, ...fields,
  }
}
const decided = { id: 'b', order: 1, addedOn: '2025-10-20', decidedOn: '2025-10-24', decisionNumber: '73', inherited: false }

test.each([
  ['2025-10-17', undefined],
  ['2025-10-18', 'received'],
  ['2025-10-20', 'in-batch'],
  ['2025-10-23', 'in-batch'],
  ['2025-10-24', 'accredited'],
  ['2025-10-27', 'handed-out'],
  ['2025-11-14', 'handed-out'],
  ['2025-11-15', 'withdrawn'],
  ['2026-01-01', 'withdrawn'],
])('on %s the application stands at %s', (day, state) => {
  const certificate = { seq: 1, number: '0001', handedOut: { on: '2025-10-27', to: '' }, returned: null }
  const one = observer({ steps: [step('received', '2025-10-18'), step('withdrawn', '2025-11-15')], batch: decided, certificate })
  expect(standingOn(one, day)?.state).toBe(state)
})

test('what was entered late counts from its own day: a batch joined on paper after its decision is accredited on the decision’s day', () => {
  const late = observer({ batch: { ...decided, addedOn: '2025-11-02' } })
  expect(['2025-10-23', '2025-10-24'].map((day) => standingOn(late, day)?.state)).toEqual(['received', 'accredited'])
})

test('a replaced observer no longer counts from the day of the replacement, though the decision granted them', () => {
  const replaced = { byId: 'c', on: '2025-11-10', ground: '', note: '' }
  const both = [observer({ batch: decided, replaced }), observer({ applicationId: 'c', batch: { ...decided, decidedOn: '2025-11-12' }, sex: 'female', countryCode: null })]
  expect(['2025-11-09', '2025-11-10', '2025-11-12'].map((day) => totalsOn(both, day)).map(({ accredited, granted }) => [accredited, granted])).toEqual([[1, 1], [0, 1], [1, 2]])
  expect(totalsOn(both, '2025-11-12')).toMatchObject({ female: 1, male: 0, countries: [{ key: null, count: 1 }] })
})

test('numbers that a decision gave back are given again before new ones', () => {
  expect(freeNumbers([1, 2, 5], 4)).toEqual([3, 4, 6, 7])
})

test('each language orders an annex by its own alphabet', () => {
  const listed = (surname: string, passport: string, countryCode: string) => ({
    missionId: 'm', mission: { ky: 'Миссия', ru: 'Миссия' }, organisation: { ky: '', ru: '', en: '' }, countryCode,
    passportName: { surname: passport, given: '' }, kyrgyzName: { surname, given: '' }, russianName: { surname: surname.replace('Ө', 'О').replace('Ү', 'У'), given: '' },
  })
  const observers = [listed('Өзбеков', 'UZBEKOV', 'KG'), listed('Пак', 'PAK', 'KG'), listed('Омаров', 'OMAROV', 'KG')]
  const order = (language: 'ky' | 'ru' | 'en') => inAnnexOrder(observers, language).map(({ passportName }) => passportName.surname)
  expect(order('ky')).toEqual(['OMAROV', 'UZBEKOV', 'PAK'])
  expect(order('ru')).toEqual(['UZBEKOV', 'OMAROV', 'PAK'])
  expect(order('en')).toEqual(['OMAROV', 'PAK', 'UZBEKOV'])
})

const counts = (keys: readonly (string | null)[]) => keys.map((key) => ({ key, count: 1 }))

test.each([
  [1, 'аккредитован 1 международный наблюдатель от 1 организации из 1 страны.'],
  [2, 'аккредитовано 2 международных наблюдателя от 1 организации из 1 страны.'],
  [11, 'аккредитовано 11 международных наблюдателей от 1 организации из 1 страны.'],
  [121, 'аккредитован 121 международный наблюдатель от 1 организации из 1 страны.'],
])('the press reads of %i observers in Russian: %s', (accredited, words) => {
  const { ru } = pressLine({ on: '2025-11-28', accredited, countries: counts(['AZ', null]), organisations: counts(['o']) })
  expect(ru.replaceAll('\u00A0', ' ')).toBe(`По состоянию на 28 ноября 2025 года ${words}`)
})

test('the press reads the figure in Kyrgyz', () => {
  const { ky } = pressLine({ on: '2025-11-28', accredited: 788, countries: counts(['AZ', 'BY']), organisations: counts(['o', 'q', 'r']) })
  expect(ky.replaceAll('\u00A0', ' ')).toBe('2025-жылдын 28-ноябрына карата 2 өлкөдөн, 3 уюмдан 788 эл аралык байкоочу аккредитацияланган.')
})
