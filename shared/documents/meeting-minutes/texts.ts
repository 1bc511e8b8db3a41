import { ofMan, ofWoman } from '../meanings.ts'
import type { Phrase } from '../wording.ts'

/** Words of minutes: domain.md § 1.8 (sources S28, S39 there) and § 5.2, rows 13–15. */
export const texts = {
  session: { ky: 'ЖЫЙЫНДЫН ПРОТОКОЛУ', ru: 'ПРОТОКОЛ ЗАСЕДАНИЯ' },
  conference: { ky: 'КЕҢЕШМЕНИН ПРОТОКОЛУ', ru: 'ПРОТОКОЛ СОВЕЩАНИЯ' },
  meeting: { ky: 'ЖОЛУГУШУУНУН ПРОТОКОЛУ', ru: 'ПРОТОКОЛ ВСТРЕЧИ' },
  talks: { ky: 'СҮЙЛӨШҮҮЛӨРДҮН ПРОТОКОЛУ', ru: 'ПРОТОКОЛ ПЕРЕГОВОРОВ' },
  chair: { ky: 'Төрага', ru: 'Председатель' },
  chaired: { ky: 'Төрагалык кылган', ru: 'Председательствовал', meaning: ofMan },
  chairedByWoman: { ky: 'Төрагалык кылган', ru: 'Председательствовала', meaning: ofWoman },
  secretary: { ky: 'Катчы', ru: 'Секретарь' },
  present: { ky: 'КАТЫШКАНДАР:', ru: 'ПРИСУТСТВОВАЛИ:' },
  agenda: { ky: 'КҮН ТАРТИБИ:', ru: 'ПОВЕСТКА ДНЯ:' },
  heard: { ky: 'УГУЛДУ:', ru: 'СЛУШАЛИ:' },
  spoke: { ky: 'ЧЫГЫП СҮЙЛӨШТҮ:', ru: 'ВЫСТУПИЛИ:' },
  figures: { ky: 'Сандык маалыматтар:', ru: 'Цифровые данные:', draft: true },
  figuresAsOf: { ky: 'Сандык маалыматтар ({day}):', ru: 'Цифровые данные (по состоянию на {day}):', draft: true },
  resolved: { ky: 'ТОКТОМ КЫЛАТ:', ru: 'ПОСТАНОВИЛИ:' },
  statement: { ky: '{speaker} – {text}', ru: '{speaker} – {text}' },
  figureAsOf: { ky: '{text} ({day})', ru: '{text} (по состоянию на {day})' },
  agreements: { ky: 'ЖЕТИШИЛГЕН МАКУЛДАШУУЛАР:', ru: 'ДОСТИГНУТЫЕ ДОГОВОРЁННОСТИ:' },
  number: { ky: '№', ru: '№' },
  agreement: { ky: 'Мазмуну', ru: 'Содержание' },
  responsible: { ky: 'Аткарууга жооптуу', ru: 'Ответственный за исполнение' },
  dueOn: { ky: 'Аткаруу мөөнөтү', ru: 'Срок исполнения' },
} as const satisfies Record<string, Phrase>
