import type { Phrase } from '../wording.ts'

export const texts = {
  /** Kyrgyz puts the noun last, Russian first; both are three lines: they pair. */
  titleUpper: { ky: '{organisation} делегациясынын', ru: 'ПРОГРАММА' },
  titleMiddle: { ky: 'Кыргыз Республикасына болгон сапарынын', ru: 'визита делегации {organisation}', draft: true },
  titleLower: { ky: 'ПРОГРАММАСЫ', ru: 'в Кыргызскую Республику' },
  head: { ky: 'Делегациянын башчысы', ru: 'Глава делегации' },
  dress: { ky: 'Кийим формасы', ru: 'Форма одежды', draft: true },
  contact: { ky: 'Байланыш үчүн адам', ru: 'Контактное лицо' },
} as const satisfies Record<string, Phrase>
