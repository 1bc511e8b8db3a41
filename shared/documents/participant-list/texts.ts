import type { MeetingKind } from '../meeting-head.ts'
import type { Phrase } from '../wording.ts'

export const titles: Readonly<Record<MeetingKind, Phrase>> = {
  session: { ky: 'ЖЫЙЫНДЫН КАТЫШУУЧУЛАРЫНЫН ТИЗМЕСИ', ru: 'СПИСОК УЧАСТНИКОВ ЗАСЕДАНИЯ' },
  conference: { ky: 'КЕҢЕШМЕНИН КАТЫШУУЧУЛАРЫНЫН ТИЗМЕСИ', ru: 'СПИСОК УЧАСТНИКОВ СОВЕЩАНИЯ' },
  meeting: { ky: 'ЖОЛУГУШУУНУН КАТЫШУУЧУЛАРЫНЫН ТИЗМЕСИ', ru: 'СПИСОК УЧАСТНИКОВ ВСТРЕЧИ' },
  talks: { ky: 'СҮЙЛӨШҮҮЛӨРДҮН КАТЫШУУЧУЛАРЫНЫН ТИЗМЕСИ', ru: 'СПИСОК УЧАСТНИКОВ ПЕРЕГОВОРОВ' },
}

export const texts = {
  number: { ky: '№', ru: '№' },
  nobody: { ky: 'Катышуучулардын курамы такталууда.', ru: 'Состав участников уточняется.', draft: true },
} as const satisfies Record<string, Phrase>
