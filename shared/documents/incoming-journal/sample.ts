import type { IncomingJournalFacts } from './facts.ts'

const none = { ky: '', ru: '' }

/** An invented exchange: long names, empty cells, what has no paper. */
export function sampleIncomingJournal(): IncomingJournalFacts {
  const rows: IncomingJournalFacts['rows'] = [
    { number: '01-16/7', receivedOn: '2025-11-11', sender: { ky: 'Өзбекстан Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Республики Узбекистан' }, theirNumber: '04/1-117', theirDatedOn: '2025-11-10', gist: { ky: '«Санарип шайлоо» аттуу эл аралык конференцияга чакыруу', ru: 'Приглашение на международную конференцию «Цифровые выборы»' }, sheets: '2', resolution: { ky: 'Жооп даярдалсын', ru: 'Подготовить ответ' }, executor: { ky: 'Гүлнара Өмүрбек кызы', ru: 'Гульнара Омурбек кызы' }, dueOn: '2025-11-20', infodocsNumber: 'ID-2025/11902', mark: { ky: 'жооп: 2025-жылдын 12-ноябрындагы № 01-17/639', ru: 'ответ № 01-17/639 от 12 ноября 2025 года' } },
    { number: '01-16/8', receivedOn: '2025-11-12', sender: { ky: 'ЕККУнун Бишкектеги программалык кеңсеси', ru: 'Программный офис ОБСЕ в Бишкеке' }, theirNumber: '', theirDatedOn: '', gist: { ky: 'Миссиянын курамындагы өзгөртүүлөр жөнүндө нота', ru: 'Нота об изменениях в составе миссии' }, sheets: '', resolution: none, executor: none, dueOn: '', infodocsNumber: '', mark: none },
  ]
  return {
    period: { from: '2025-10-01', to: '2025-12-31' },
    rows,
    preparedBy: { post: none, name: { ky: 'Г.\u00A0Өмүрбек кызы', ru: 'Г.\u00A0Омурбек кызы' } },
  }
}
