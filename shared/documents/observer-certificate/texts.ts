import type { ObserverKind } from '../observers.ts'
import type { TrilingualPhrase } from '../tongue.ts'

/** The set form was not found (domain.md § 9): parts after § 2.3, words of the Kyrgyz press and our own. */
export const texts = {
  title: { ky: 'ЭЛ АРАЛЫК БАЙКООЧУНУН КҮБӨЛҮГҮ', ru: 'УДОСТОВЕРЕНИЕ МЕЖДУНАРОДНОГО НАБЛЮДАТЕЛЯ', en: 'INTERNATIONAL OBSERVER’S CERTIFICATE', draft: true },
  number: { ky: '№ {number}', ru: '№ {number}', en: 'No. {number}' },
  organisation: { ky: 'Уюму: {organisation}', ru: 'Организация: {organisation}', en: 'Organisation: {organisation}' },
  country: { ky: 'Өлкөсү: {country}', ru: 'Страна: {country}', en: 'Country: {country}' },
  status: { ky: 'Статусу: {status}', ru: 'Статус: {status}', en: 'Status: {status}' },
  act: {
    ky: 'Аккредитация: Комиссиянын {dated} № {number} токтому',
    ru: 'Аккредитация: постановление Комиссии {dated} № {number}',
    en: 'Accredited by the Commission’s Resolution No. {number} of {dated}',
    draft: true,
  },
  issued: { ky: 'Берилген күнү: {date}.', ru: 'Дата выдачи: {date}.', en: 'Date of issue: {date}.' },
  validUntil: {
    ky: 'Инсандыкты ырастоочу документ менен {until} жарактуу.',
    ru: 'Действительно {until} при предъявлении документа, удостоверяющего личность.',
    en: 'Valid until {until} upon presentation of an identity document.',
    draft: true,
  },
  valid: {
    ky: 'Инсандыкты ырастоочу документ менен жарактуу.',
    ru: 'Действительно при предъявлении документа, удостоверяющего личность.',
    en: 'Valid upon presentation of an identity document.',
    draft: true,
    meaning: { ky: 'Мөөнөтү белгиленбегенде', ru: 'Когда срок не установлен' },
  },
  seal: { ky: 'М. О.', ru: 'М. П.', en: 'Seal', meaning: { ky: 'Мөөрдүн орду', ru: 'Место печати' } },
  nobody: { ky: 'Күбөлүгү бар байкоочулар жок.', ru: 'Наблюдателей с удостоверениями нет.', en: 'No observers hold certificates.', draft: true },
} as const satisfies Record<string, TrilingualPhrase>

const observer: TrilingualPhrase = { ky: 'эл аралык байкоочу', ru: 'международный наблюдатель', en: 'international observer', draft: true }

/** As what the certificate lets its holder in. */
export const statuses: Readonly<Record<ObserverKind, TrilingualPhrase>> = {
  'core-team': observer,
  'long-term': observer,
  'short-term': observer,
  expert: observer,
  interpreter: { ky: 'эл аралык байкоочулардын котормочусу', ru: 'переводчик международных наблюдателей', en: 'interpreter to international observers', draft: true },
  staff: { ky: 'байкоочулар миссиясынын кызматкери', ru: 'сотрудник миссии наблюдателей', en: 'observation mission staff', draft: true },
}
