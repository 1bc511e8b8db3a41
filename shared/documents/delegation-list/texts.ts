import type { Phrase } from '../wording.ts'
import type { DelegationRole } from './facts.ts'

export const texts = {
  title: { ky: 'ДЕЛЕГАЦИЯНЫН ТИЗМЕСИ', ru: 'СПИСОК ДЕЛЕГАЦИИ' },
  stay: { ky: 'Болуу мөөнөтү', ru: 'Срок пребывания' },
  /** «as of» figures: domain.md § 0, point 6. */
  asOf: { ky: '{day} карата', ru: 'по состоянию на {day}' },
  number: { ky: '№', ru: '№' },
  photo: { ky: 'Сүрөтү', ru: 'Фотография' },
  name: { ky: 'Аты-жөнү', ru: 'Ф. И. О.' },
  post: { ky: 'Кызматы', ru: 'Должность' },
  role: { ky: 'Делегациядагы милдети', ru: 'Роль в делегации', draft: true },
  citizenship: { ky: 'Жарандыгы', ru: 'Гражданство' },
  passport: { ky: 'Паспорттун номери, жарактуу мөөнөтү', ru: '№ паспорта, срок действия' },
  dates: { ky: 'Келүүсү – кетүүсү', ru: 'Прибытие – отъезд' },
  note: { ky: 'Байкоочулар миссиясы, эскертүү', ru: 'Миссия наблюдателей, примечание' },
  nobody: { ky: 'Делегациянын курамы азырынча билдириле элек.', ru: 'Состав делегации пока не сообщён.', draft: true },
  total: { ky: 'Бардыгы: {count} адам.', ru: 'Всего: {count}.', draft: true },
  preparedBy: { ky: 'Жооптуу аткаруучу', ru: 'Ответственный исполнитель', draft: true },
  preparedByOffice: { ky: 'Тизмени даярдаган: {office}.', ru: 'Список подготовлен: {office}.', draft: true },
} as const satisfies Record<string, Phrase>

export const roleNames: Readonly<Record<DelegationRole, Phrase>> = {
  head: { ky: 'делегациянын башчысы', ru: 'глава делегации' },
  'deputy-head': { ky: 'делегациянын башчысынын орун басары', ru: 'заместитель главы делегации' },
  member: { ky: 'делегациянын мүчөсү', ru: 'член делегации' },
  expert: { ky: 'эксперт', ru: 'эксперт' },
  staff: { ky: 'коштоп жүрүүчү адам', ru: 'сопровождающее лицо' },
  interpreter: { ky: 'котормочу', ru: 'переводчик' },
  security: { ky: 'коопсуздук кызматкери', ru: 'сотрудник охраны' },
  press: { ky: 'басма сөз өкүлү', ru: 'представитель прессы' },
}
