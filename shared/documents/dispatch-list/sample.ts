import type { DispatchListFacts } from './facts.ts'

const none = { ky: '', ru: '' }

/** An invented exchange: long names, empty cells, what has no paper. */
export function sampleDispatchList(): DispatchListFacts {
  const rows: DispatchListFacts['rows'] = [
    { number: '01-18/44', on: '2025-10-09', addressee: { ky: 'Венгриянын Улуттук шайлоо бюросу', ru: 'Национальное бюро выборов Венгрии' }, address: { ky: 'Будапешт шаары, Венгрия', ru: 'г. Будапешт, Венгрия' }, gist: { ky: 'Чакыруу каты: Жогорку Кеңештин депутаттарын мөөнөтүнөн мурда шайлоо', ru: 'Письмо-приглашение: досрочные выборы депутатов Жогорку Кенеша' }, sheets: '6', sentOn: '2025-10-13', channel: { ky: 'чабарман', ru: 'курьер' }, tracking: 'KG-000123', sentBy: '' },
    { number: '01-17/639', on: '2025-11-12', addressee: { ky: 'М.\u00A0Панахов, Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасы', ru: 'М.\u00A0Панахов, председатель Центральной избирательной комиссии Азербайджанской Республики' }, address: none, gist: { ky: 'Чакырууга жооп', ru: 'Ответ на приглашение' }, sheets: '', sentOn: '2025-10-13', channel: { ky: 'электрондук почта', ru: 'электронная почта' }, tracking: '', sentBy: '' },
  ]
  return {
    period: { from: '2025-10-13', to: '2025-10-13' },
    rows,
    preparedBy: { post: none, name: { ky: 'Г.\u00A0Өмүрбек кызы', ru: 'Г.\u00A0Омурбек кызы' } },
  }
}
