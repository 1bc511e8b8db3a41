import { manyObservers, sampleElection } from '../sample-observers.ts'
import type { AccreditedListFacts } from './facts.ts'

/** Sixty lines: the longest name, a body without English, one without a passport's spelling, one without a country. */
export function sampleAccreditedList(): AccreditedListFacts {
  const note = { ky: 'мурунку байкоочу: Иванов Иван', ru: 'прежний наблюдатель: Иванов Иван', en: 'formerly IVANOV IVAN' }
  const none = { ky: '', ru: '', en: '' }
  return {
    number: '',
    issuedOn: '',
    final: false,
    ...sampleElection,
    asOf: '2025-11-29',
    acts: [{ number: '65', on: '2025-10-24' }, { number: '131', on: '2025-11-12' }],
    observers: manyObservers(60).map((observer, index) => ({ ...observer, note: index === 3 ? note : none })),
    preparedBy: { post: { ky: '', ru: '' }, name: { ky: 'Н. Сүйүнбаев', ru: 'Н. Суюнбаев' } },
    preparedByEn: { post: '', name: 'N. Suiunbaev' },
  }
}
