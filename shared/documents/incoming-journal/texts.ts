import type { Phrase } from '../wording.ts'

export const texts = {
  title: { ky: 'КЕЛГЕН КАТТАРДЫН ЖУРНАЛЫ', ru: 'ЖУРНАЛ РЕГИСТРАЦИИ ВХОДЯЩИХ ДОКУМЕНТОВ' },
  number: { ky: 'Кириш номери, келген күнү', ru: 'Входящий номер, дата поступления' },
  sender: { ky: 'Кимден', ru: 'От кого' },
  their: { ky: 'Алардын номери, күнү', ru: 'Номер и дата отправителя' },
  gist: { ky: 'Кыскача мазмуну', ru: 'Краткое содержание' },
  sheets: { ky: 'Барактары', ru: 'Листов' },
  resolution: { ky: 'Резолюция', ru: 'Резолюция' },
  executor: { ky: 'Аткаруучу', ru: 'Исполнитель' },
  dueOn: { ky: 'Мөөнөтү', ru: 'Срок' },
  infodocs: { ky: 'InfoDocs номери', ru: 'Номер InfoDocs' },
  mark: { ky: 'Аткарылышы жөнүндө белги', ru: 'Отметка об исполнении' },
  nothing: { ky: 'Бул мезгилде кат келген эмес.', ru: 'За этот период писем не поступало.', draft: true },
  total: { ky: 'Бардыгы: {all}.', ru: 'Всего: {all}.', draft: true },
  preparedBy: { ky: 'Журналды жүргүзгөн', ru: 'Журнал ведёт', draft: true },
} as const satisfies Record<string, Phrase>
