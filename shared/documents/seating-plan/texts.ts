import type { TableShape } from '../table-drawing.ts'
import type { Phrase } from '../wording.ts'

export const shapes: Readonly<Record<TableShape, Phrase>> = {
  'two-sides': { ky: 'сүйлөшүүлөр үстөлү, тараптар бетме-бет отурат', ru: 'стол переговоров, стороны сидят друг против друга', draft: true },
  round: { ky: 'тегерек үстөл', ru: 'круглый стол', draft: true },
  'u-shape': { ky: '«П» түрүндөгү үстөл', ru: 'стол в форме буквы «П»', draft: true },
}

export const texts = {
  title: { ky: 'ОТУРУУ СХЕМАСЫ', ru: 'СХЕМА РАССАДКИ' },
  shape: { ky: 'Үстөл', ru: 'Стол', draft: true },
  table: { ky: 'ҮСТӨЛ', ru: 'СТОЛ', draft: true, meaning: { ky: 'Схемадагы үстөлдүн үстүндө', ru: 'На столе в схеме' } },
  number: { ky: '№', ru: '№' },
  person: { ky: 'Аты-жөнү, кызматы', ru: 'Имя и фамилия, должность', draft: true },
  party: { ky: 'Тарап', ru: 'Сторона', draft: true },
  languages: { ky: 'Милдети, тилдери', ru: 'Роль, языки', draft: true },
  interpreter: { ky: 'котормочу', ru: 'переводчик' },
  secretary: { ky: 'катчы', ru: 'секретарь' },
  invited: { ky: 'чакырылган', ru: 'по приглашению' },
  nobody: { ky: 'Отуруучулар көрсөтүлгөн эмес.', ru: 'Участники для рассадки не указаны.', draft: true },
} as const satisfies Record<string, Phrase>
