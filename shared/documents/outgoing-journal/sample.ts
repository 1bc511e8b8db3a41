import type { OutgoingJournalFacts } from './facts.ts'

const none = { ky: '', ru: '' }

/** An invented exchange: long names, empty cells, what has no paper. */
export function sampleOutgoingJournal(): OutgoingJournalFacts {
  const rows: OutgoingJournalFacts['rows'] = [
    { number: '01-18/44', on: '2025-10-09', addressee: { ky: 'Венгриянын Улуттук шайлоо бюросу', ru: 'Национальное бюро выборов Венгрии' }, gist: { ky: 'Чакыруу каты: Жогорку Кеңештин депутаттарын мөөнөтүнөн мурда шайлоо', ru: 'Письмо-приглашение: досрочные выборы депутатов Жогорку Кенеша' }, executor: { ky: 'Г.\u00A0Өмүрбек кызы', ru: 'Г.\u00A0Омурбек кызы' }, sheets: '2 + 4', channel: { ky: 'ТИМ аркылуу', ru: 'через МИД' }, sentOn: '2025-10-13', infodocsNumber: 'ID-2025/10445', answers: '', mark: none },
    { number: '01-18/45', on: '2025-10-10', addressee: none, gist: { ky: 'Чакыруу каты', ru: 'Письмо-приглашение' }, executor: none, sheets: '', channel: none, sentOn: '', infodocsNumber: '', answers: '', mark: { ky: 'жокко чыгарылды: бланк жараксыз болгон', ru: 'аннулирован: испорчен бланк' } },
    { number: '01-17/639', on: '2025-11-12', addressee: { ky: 'М.\u00A0Панахов, Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасы', ru: 'М.\u00A0Панахов, председатель Центральной избирательной комиссии Азербайджанской Республики' }, gist: { ky: 'Чакырууга жооп: «Санарип шайлоо» аттуу эл аралык конференция', ru: 'Ответ на приглашение: международная конференция «Цифровые выборы»' }, executor: { ky: 'А.\u00A0Жээнбекова-Төлөгөнова', ru: 'А.\u00A0Жээнбекова-Тологонова' }, sheets: '1', channel: { ky: 'электрондук почта', ru: 'электронная почта' }, sentOn: '2025-11-12', infodocsNumber: '', answers: '01-16/7 – 04/1-117', mark: none },
    { number: '01-17/640', on: '2025-11-12', addressee: none, gist: { ky: 'Алкыш каты', ru: 'Благодарственное письмо' }, executor: none, sheets: '', channel: none, sentOn: '', infodocsNumber: '', answers: '', mark: { ky: 'номер кармалып турат', ru: 'номер зарезервирован' } },
  ]
  return {
    period: { from: '2025-10-01', to: '2025-12-31' },
    rows,
    preparedBy: { post: none, name: { ky: 'Г.\u00A0Өмүрбек кызы', ru: 'Г.\u00A0Омурбек кызы' } },
  }
}
