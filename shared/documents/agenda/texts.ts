import type { MeetingKind } from '../meeting-head.ts'
import type { Phrase } from '../wording.ts'

/** Words of an agenda: domain.md § 1.8 (source S28 there). */
export const titles: Readonly<Record<MeetingKind, Phrase>> = {
  session: { ky: 'ЖЫЙЫНДЫН КҮН ТАРТИБИ', ru: 'ПОВЕСТКА ДНЯ ЗАСЕДАНИЯ' },
  conference: { ky: 'КЕҢЕШМЕНИН КҮН ТАРТИБИ', ru: 'ПОВЕСТКА ДНЯ СОВЕЩАНИЯ' },
  meeting: { ky: 'ЖОЛУГУШУУНУН КҮН ТАРТИБИ', ru: 'ПОВЕСТКА ДНЯ ВСТРЕЧИ' },
  talks: { ky: 'СҮЙЛӨШҮҮЛӨРДҮН КҮН ТАРТИБИ', ru: 'ПОВЕСТКА ДНЯ ПЕРЕГОВОРОВ' },
}

export const texts = {
  chair: { ky: 'Төрагалык кылат', ru: 'Председательствует' },
  number: { ky: '№', ru: '№' },
  item: { ky: 'Маселе', ru: 'Вопрос' },
  reporter: { ky: 'Баяндамачы', ru: 'Докладчик' },
  minutes: { ky: 'Мүнөт', ru: 'Минут' },
  nothing: { ky: 'Күн тартиби такталууда.', ru: 'Повестка дня уточняется.', draft: true },
  total: { ky: 'Маселелерди кароого {minutes} мүнөт бөлүнөт.', ru: 'На рассмотрение вопросов отводится {minutes}.', draft: true },
} as const satisfies Record<string, Phrase>
