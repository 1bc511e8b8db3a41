import { manyObservers, sampleElection } from '../sample-observers.ts'
import type { AccreditationDecisionFacts } from './facts.ts'

/** Before the commission has decided: no number, no date. Two missions and some who belong to none. */
export function sampleAccreditationDecision(): AccreditationDecisionFacts {
  const missions = [
    { ky: 'КМШнын байкоочулар миссиясы', ru: 'Миссия наблюдателей от СНГ' },
    { ky: 'ЕККУнун ДИАУБ бюросунун шайлоого байкоо жүргүзүү миссиясы', ru: 'Миссия БДИПЧ ОБСЕ по наблюдению за выборами' },
    { ky: '', ru: '' },
  ]
  return {
    final: false,
    act: { number: '', on: '' },
    event: sampleElection.election,
    eventPossessed: false,
    validUntilOn: '2025-12-31',
    control: { post: { ky: 'Комиссиянын төрагасынын орун басары', ru: 'заместитель Председателя Комиссии' } },
    signatory: { post: { ky: 'Төрага', ru: 'Председатель' }, name: { ky: 'Т. Шайназаров', ru: 'Т. Шайназаров' } },
    observers: manyObservers(29).map((observer, index) => ({ ...observer, certificate: '', mission: missions[index < 12 ? 0 : index < 24 ? 1 : 2] ?? { ky: '', ru: '' } })),
  }
}
