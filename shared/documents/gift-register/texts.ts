import type { Phrase } from '../wording.ts'

export const texts = {
  title: { ky: 'БЕЛЕКТЕР ЖУРНАЛЫ', ru: 'ЖУРНАЛ УЧЁТА ПОДАРКОВ' },
  index: { ky: '№', ru: '№' },
  on: { ky: 'Күнү', ru: 'Дата' },
  giver: { ky: 'Ким тартуулады', ru: 'Кто вручил' },
  receiver: { ky: 'Ким алды', ru: 'Кто получил' },
  description: { ky: 'Белектин аталышы', ru: 'Наименование подарка' },
  value: { ky: 'Баасы, сом', ru: 'Стоимость, сом' },
  reason: { ky: 'Себеби', ru: 'Повод' },
  storagePlace: { ky: 'Сакталган жери', ru: 'Место хранения' },
  act: { ky: 'Актынын №', ru: '№ акта' },
  nothing: { ky: 'Бул мезгилде белек берилген да, алынган да эмес.', ru: 'За этот период подарков не вручалось и не поступало.', draft: true },
  total: { ky: 'Бардыгы: {all}.', ru: 'Всего: {all}.', draft: true },
  preparedBy: { ky: 'Журналды жүргүзгөн', ru: 'Журнал ведёт', draft: true },
} as const satisfies Record<string, Phrase>
