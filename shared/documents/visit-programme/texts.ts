import type { Phrase } from '../wording.ts'

export const texts = {
  /** Kyrgyz puts the noun last, Russian first; both are three lines: they pair. */
  titleUpper: { ky: '{organisation} делегациясынын', ru: 'ПРОГРАММА' },
  titleMiddle: { ky: 'Кыргыз Республикасына болгон сапарынын', ru: 'визита делегации {organisation}', draft: true },
  titleLower: { ky: 'ПРОГРАММАСЫ', ru: 'в Кыргызскую Республику' },
  head: { ky: 'Делегациянын башчысы', ru: 'Глава делегации' },
  noDay: { ky: 'Күнү такталууда', ru: 'Дата уточняется', draft: true },
  time: { ky: 'Убактысы', ru: 'Время' },
  event: { ky: 'Иш-чара', ru: 'Мероприятие' },
  place: { ky: 'Өтүүчү жери', ru: 'Место' },
  participants: { ky: 'Катышуучулар', ru: 'Участники' },
  dress: { ky: 'Кийим формасы', ru: 'Форма одежды', draft: true },
  nothing: { ky: 'Программа такталууда.', ru: 'Программа уточняется.', draft: true },
  contact: { ky: 'Байланыш үчүн адам', ru: 'Контактное лицо' },
} as const satisfies Record<string, Phrase>
