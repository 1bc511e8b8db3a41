import { expect, test } from 'vitest'
import { inItsLanguage } from '../../../electron/documents/facts/remark.ts'

test.each(['', '12', '№ 204', 'VIP', '+996 312 00-00-00', 'DEMO 101'])('«%s» reads the same in both languages', (remark) => {
  expect(inItsLanguage(remark)).toEqual({ ky: remark, ru: remark })
})

test.each([
  'Өзүнчө унаа',
  'тамак-аш өзгөчөлүктөрү бар',
  'балык жебейт, аллергиясы бар',
  'виза аэропорттон берилет',
  'паспорттун мөөнөтү бүтөт',
  'орус тилин билет',
  'аэропорттон тосулат',
  'кийинчерээк келет',
  'котормочу керек',
])('«%s» is Kyrgyz', (remark) => {
  expect(inItsLanguage(remark)).toEqual({ ky: remark, ru: '' })
})

test.each([
  'прибывает отдельным рейсом',
  'не ест рыбу',
  'виза оформляется в аэропорту',
  'срок паспорта истекает',
  'нужен переводчик',
  'вегетарианское питание',
  'вместо И. Алиева',
  'авиабилет куплен',
  'вылет 12:40',
])('«%s» is Russian', (remark) => {
  expect(inItsLanguage(remark)).toEqual({ ky: '', ru: remark })
})

test.each(['Кресло-коляска', 'Прививка', 'Собака', 'Скидка', 'Визитка, аптечка', 'Вегетариан', 'Халал', 'Координатор', 'Карантин'])(
  '«%s» may be either and stands in both halves',
  (remark) => {
    expect(inItsLanguage(remark)).toEqual({ ky: remark, ru: remark })
  },
)
