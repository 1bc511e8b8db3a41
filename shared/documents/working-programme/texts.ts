import type { Phrase } from '../wording.ts'

export const texts = {
  /** Kyrgyz puts the noun last, Russian first; both are three lines: they pair. */
  titleUpper: { ky: '{organisation} делегациясынын', ru: 'РАБОЧАЯ ПРОГРАММА' },
  titleMiddle: { ky: 'Кыргыз Республикасына болгон сапарынын', ru: 'визита делегации {organisation}', draft: true },
  titleLower: { ky: 'ЖУМУШЧУ ПРОГРАММАСЫ', ru: 'в Кыргызскую Республику' },
  edition: { ky: 'Уюштуруучулар үчүн. Конокторго берилбейт.', ru: 'Для организаторов. Гостям не передаётся.', draft: true },
  head: { ky: 'Делегациянын башчысы', ru: 'Глава делегации' },
  size: { ky: 'Делегациянын саны', ru: 'Численность делегации', draft: true },
  people: { ky: '{count} адам.', ru: '{count}.' },
  arrival: { ky: 'Келүүсү', ru: 'Прибытие' },
  departure: { ky: 'Кетүүсү', ru: 'Отъезд' },
  flight: { ky: '{flight} каттамы', ru: 'рейс {flight}', draft: true },
  hotel: { ky: 'Жайгашуусу', ru: 'Размещение' },
  officer: { ky: 'Сапар үчүн жооптуу', ru: 'Ответственный за визит', draft: true },
  hour: { ky: 'саат {time}', ru: '{time}' },
  responsible: { ky: 'Жооптуу адам, телефону', ru: 'Ответственный, телефон', draft: true },
  transport: { ky: 'Унаа', ru: 'Транспорт' },
  interpreter: { ky: 'Котормочу', ru: 'Переводчик' },
  note: { ky: 'Эскертүү', ru: 'Примечание' },
} as const satisfies Record<string, Phrase>
