import { ofMan, ofWoman } from '../meanings.ts'
import type { Phrase } from '../wording.ts'

/** Words of a record of conversation: domain.md §§ 1.3 (row 8), 1.8 (b), 5.2 (rows 13–16). */
export const texts = {
  title: { ky: 'МАЕКТЕШҮҮНҮН ЖАЗУУСУ', ru: 'ЗАПИСЬ БЕСЕДЫ' },
  officialUse: { ky: 'Кызматтык пайдалануу үчүн', ru: 'Для служебного пользования', draft: true },
  copy: { ky: '№ {number} нуска', ru: 'Экз. № {number}', draft: true },
  languages: { ky: 'Маектешүүнүн тили', ru: 'Язык беседы', draft: true },
  present: { ky: 'КАТЫШКАНДАР:', ru: 'УЧАСТВОВАЛИ:' },
  exchange: { ky: 'МАЕКТЕШҮҮНҮН МАЗМУНУ:', ru: 'СОДЕРЖАНИЕ БЕСЕДЫ:', draft: true },
  statement: { ky: '{speaker} – {text}', ru: '{speaker} – {text}' },
  figures: { ky: 'Сандык маалыматтар:', ru: 'Цифровые данные:', draft: true },
  figureAsOf: { ky: '{text} ({day})', ru: '{text} (по состоянию на {day})' },
  promises: { ky: 'БЕРИЛГЕН УБАДАЛАР ЖАНА МАКУЛДАШУУЛАР:', ru: 'ОБЕЩАНИЯ И ДОГОВОРЁННОСТИ:', draft: true },
  number: { ky: '№', ru: '№' },
  promise: { ky: 'Мазмуну', ru: 'Содержание' },
  responsible: { ky: 'Ким убада кылды', ru: 'Кто обещал', draft: true },
  dueOn: { ky: 'Мөөнөтү', ru: 'Срок' },
  evaluation: { ky: 'БААЛОО ЖАНА КОРУТУНДУ:', ru: 'ОЦЕНКА И ВЫВОДЫ:', draft: true },
  noteTaker: { ky: 'Жазууну даярдаган', ru: 'Запись подготовил', draft: true, meaning: ofMan },
  noteTakerWoman: { ky: 'Жазууну даярдаган', ru: 'Запись подготовила', draft: true, meaning: ofWoman },
  recordedOn: { ky: 'Жазылган күнү', ru: 'Дата записи', draft: true },
  distribution: { ky: 'Жөнөтүү тизмеси', ru: 'Список рассылки', draft: true },
} as const satisfies Record<string, Phrase>
