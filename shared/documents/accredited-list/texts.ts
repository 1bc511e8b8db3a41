import type { TrilingualPhrase } from '../tongue.ts'

/** Title: domain.md § 6, row 13. The act «… № …»: § 1.5. */
export const texts = {
  title: {
    ky: 'АККРЕДИТАЦИЯЛАНГАН ЭЛ АРАЛЫК БАЙКООЧУЛАРДЫН ТИЗМЕСИ',
    ru: 'СПИСОК АККРЕДИТОВАННЫХ МЕЖДУНАРОДНЫХ НАБЛЮДАТЕЛЕЙ',
    en: 'LIST OF ACCREDITED INTERNATIONAL OBSERVERS',
  },
  asOf: { ky: '{day} карата абал боюнча', ru: 'по состоянию на {day}', en: 'as of {day}' },
  acts: {
    ky: 'Комиссиянын токтомдору: {acts}',
    ru: 'Постановления Комиссии: {acts}',
    en: 'Resolutions of the Commission: {acts}',
    draft: true,
  },
  act: { ky: '{dated} № {number}', ru: '№ {number} {dated}', en: 'No. {number} of {dated}', meaning: { ky: 'Тизмектеги бир токтом', ru: 'Одно постановление в перечне' } },
  number: { ky: '№', ru: '№', en: 'No.' },
  name: { ky: 'Аты-жөнү', ru: 'Фамилия, имя, отчество', en: 'Name' },
  organisation: { ky: 'Уюм', ru: 'Организация', en: 'Organisation' },
  country: { ky: 'Өлкө', ru: 'Страна', en: 'Country' },
  certificate: { ky: 'Күбөлүктүн номери', ru: '№ удостоверения', en: 'Certificate No.' },
  kind: { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
  note: { ky: 'Эскертүү', ru: 'Примечание', en: 'Note' },
  nobody: { ky: 'Аккредитацияланган байкоочулар жок.', ru: 'Аккредитованных наблюдателей нет.', en: 'No observers have been accredited.', draft: true },
  total: { ky: 'Бардыгы: {count} байкоочу', ru: 'Всего: {count}', en: 'Total: {count}' },
  byOrganisation: { ky: 'Уюмдар боюнча', ru: 'По организациям', en: 'By organisation' },
  byCountry: { ky: 'Өлкөлөр боюнча', ru: 'По странам', en: 'By country' },
  count: { ky: 'Саны', ru: 'Число', en: 'Number' },
  noOrganisation: { ky: 'уюм көрсөтүлгөн эмес', ru: 'организация не указана', en: 'organisation not stated', draft: true },
  noCountry: { ky: 'өлкө көрсөтүлгөн эмес', ru: 'страна не указана', en: 'country not stated', draft: true },
  preparedBy: { ky: 'Даярдаган', ru: 'Подготовил(а)', en: 'Prepared by' },
} as const satisfies Record<string, TrilingualPhrase>
