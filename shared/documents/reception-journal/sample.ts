import type { ReceptionJournalFacts } from './facts.ts'

const none = { ky: '', ru: '' }

/** An invented exchange: long names, empty cells, what has no paper. */
export function sampleReceptionJournal(): ReceptionJournalFacts {
  const rows: ReceptionJournalFacts['rows'] = [
    { heldOn: '2025-11-28', place: { ky: 'Бишкек шаары, Борбордук шайлоо комиссиясынын имараты', ru: 'г. Бишкек, здание Центральной избирательной комиссии' }, guests: [{ ky: 'Панахов\u00A0М., Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасы, Азербайжан', ru: 'Панахов\u00A0М., председатель Центральной избирательной комиссии Азербайджанской Республики, Азербайджан' }], purpose: { ky: 'Эки тараптуу кызматташтык', ru: 'Двустороннее сотрудничество' }, gist: { ky: 'Шайлоого даярдыктын жүрүшү жөнүндө; тажрыйба алмашуу жөнүндө', ru: 'О ходе подготовки к выборам; об обмене опытом' }, staff: [{ ky: 'Шайназаров\u00A0Т., төрага', ru: 'Шайназаров\u00A0Т., председатель' }, { ky: 'Жээнбекова-Төлөгөнова\u00A0А., бөлүм башчысы', ru: 'Жээнбекова-Тологонова\u00A0А., заведующая отделом' }], allowedBy: { ky: 'төрага', ru: 'председатель' }, record: { ky: '2025-жылдын 28-ноябры, № 12', ru: '№ 12 от 28 ноября 2025 года' }, reportedTo: { ky: 'Тышкы иштер министрлиги', ru: 'Министерство иностранных дел' } },
    { heldOn: '2025-11-29', place: none, guests: [], purpose: { ky: 'Таанышуу жолугушуусу', ru: 'Ознакомительная встреча' }, gist: none, staff: [], allowedBy: none, record: none, reportedTo: none },
  ]
  return {
    period: { from: '2025-10-01', to: '2025-12-31' },
    rows,
    preparedBy: { post: none, name: { ky: 'Г.\u00A0Өмүрбек кызы', ru: 'Г.\u00A0Омурбек кызы' } },
  }
}
