import type { Phrase } from '../wording.ts'

export const texts = {
  title: { ky: 'МЕМОРАНДУМДАРДЫН РЕЕСТРИ', ru: 'РЕЕСТР МЕМОРАНДУМОВ' },
  /** «as of»: domain.md § 0, point 6. */
  asOf: { ky: '{day} карата', ru: 'по состоянию на {day}' },
  number: { ky: '№', ru: '№' },
  partner: { ky: 'Өнөктөш', ru: 'Партнёр' },
  subject: { ky: 'Аталышы', ru: 'Название' },
  signed: { ky: 'Кол коюлган күнү, жери', ru: 'Дата и место подписания' },
  languages: { ky: 'Тилдери', ru: 'Языки' },
  term: { ky: 'Мөөнөтү, узартылышы', ru: 'Срок, продление' },
  open: { ky: 'мөөнөтсүз', ru: 'бессрочно' },
  until: { ky: '{until}', ru: '{until}' },
  state: { ky: 'Абалы', ru: 'Состояние' },
  originalPlace: { ky: 'Түп нуска кайда', ru: 'Где хранится подлинник' },
  nothing: { ky: 'Меморандум жок.', ru: 'Меморандумов нет.', draft: true },
  total: { ky: 'Бардыгы: {all}.', ru: 'Всего: {all}.', draft: true },
  preparedBy: { ky: 'Реестрди жүргүзгөн', ru: 'Реестр ведёт', draft: true },
} as const satisfies Record<string, Phrase>
