import type { Phrase } from '../wording.ts'
import type { Controlled } from './facts.ts'

export const texts = {
  title: { ky: 'МАКУЛДАШУУЛАРДЫ КӨЗӨМӨЛДӨӨ ПЛАНЫ', ru: 'ПЛАН КОНТРОЛЯ ДОГОВОРЁННОСТЕЙ' },
  /** «as of» figures: domain.md § 0, point 6. */
  asOf: { ky: '{day} карата', ru: 'по состоянию на {day}' },
  number: { ky: '№', ru: '№' },
  text: { ky: 'Макулдашуунун мазмуну', ru: 'Содержание договорённости' },
  responsible: { ky: 'Тарап, жооптуу адам', ru: 'Сторона, ответственный' },
  madeOn: { ky: 'Жетишилген күнү', ru: 'Достигнута' },
  dueOn: { ky: 'Аткаруу мөөнөтү', ru: 'Срок исполнения' },
  state: { ky: 'Абалы', ru: 'Состояние' },
  mark: { ky: 'Аткарылышы жөнүндө белги', ru: 'Отметка об исполнении' },
  nothing: { ky: 'Көзөмөлдө турган макулдашуулар жок.', ru: 'Договорённостей на контроле нет.', draft: true },
  late: { ky: '{days} күнгө кечикти', ru: 'просрочено на {days}', draft: true },
  total: {
    ky: 'Бардыгы: {all}; мөөнөтү өткөнү: {late}; аткарылганы: {done}.',
    ru: 'Всего: {all}; просрочено: {late}; исполнено: {done}.',
    draft: true,
  },
  preparedBy: { ky: 'Жооптуу аткаруучу', ru: 'Ответственный исполнитель', draft: true },
} as const satisfies Record<string, Phrase>

/** Status words: domain.md § 7.6. */
export const states: Readonly<Record<Controlled['state'], Phrase>> = {
  new: { ky: 'жаңы', ru: 'новая' },
  'in-work': { ky: 'аткарылууда', ru: 'исполняется' },
  done: { ky: 'аткарылды', ru: 'исполнена' },
  overdue: { ky: 'мөөнөтү өттү', ru: 'просрочена' },
  cancelled: { ky: 'токтотулду', ru: 'отменена' },
}
