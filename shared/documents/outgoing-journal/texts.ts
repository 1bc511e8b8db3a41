import type { Phrase } from '../wording.ts'

export const texts = {
  title: { ky: 'ЧЫГЫШ КАТТАРДЫН ЖУРНАЛЫ', ru: 'ЖУРНАЛ РЕГИСТРАЦИИ ИСХОДЯЩИХ ДОКУМЕНТОВ' },
  number: { ky: 'Каттоо номери', ru: 'Регистрационный номер' },
  on: { ky: 'Күнү', ru: 'Дата' },
  addressee: { ky: 'Кимге', ru: 'Кому' },
  gist: { ky: 'Кыскача мазмуну', ru: 'Краткое содержание' },
  executor: { ky: 'Аткаруучу', ru: 'Исполнитель' },
  sheets: { ky: 'Барактары', ru: 'Листов' },
  sent: { ky: 'Жөнөтүлдү', ru: 'Отправлен' },
  infodocs: { ky: 'InfoDocs номери', ru: 'Номер InfoDocs' },
  answers: { ky: 'Кайсы катка жооп', ru: 'В ответ на' },
  mark: { ky: 'Белги', ru: 'Отметка' },
  nothing: { ky: 'Бул мезгилде номер берилген эмес.', ru: 'За этот период номера не выдавались.', draft: true },
  total: { ky: 'Бардыгы: {all}.', ru: 'Всего: {all}.', draft: true },
  preparedBy: { ky: 'Журналды жүргүзгөн', ru: 'Журнал ведёт', draft: true },
} as const satisfies Record<string, Phrase>
