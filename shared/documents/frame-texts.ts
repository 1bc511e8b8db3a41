import type { Phrase } from './wording.ts'

/**
 * What the frames of papers say: head and foot, letter, meeting, visit. A frame's sentence stands on every kind that is
 * built on it; the office words it once for all of them, or anew for one kind.
 */

/** Lines of the office's form; the office may have its own instead of those of Settings. */
export const letterheadTexts = {
  name: { ky: '{name}', ru: '{name}', free: true, meaning: { ky: 'Бланктагы аталыш', ru: 'Название на бланке' } },
  contacts: { ky: '{contacts}', ru: '{contacts}', free: true, meaning: { ky: 'Бланктагы дарек жана телефондор', ru: 'Адрес и телефоны на бланке' } },
} as const satisfies Record<string, Phrase>

/** Of everything that is registered (domain.md § 1.3). */
export const headTexts = {
  number: { ky: '№ {number}', ru: '№ {number}', meaning: { ky: 'Каттоо номери', ru: 'Регистрационный номер' } },
  draftMark: { ky: 'ДОЛБООР', ru: 'ПРОЕКТ', meaning: { ky: 'Долбоордун ар бир барагында', ru: 'На каждой странице проекта' } },
} as const satisfies Record<string, Phrase>

/** [own] in domain.md § 5.2, row 9. */
export const replyTexts = {
  dated: { ky: 'Сиздин {dated} № {number} катыңызга', ru: 'На № {number} {dated}', draft: true, meaning: { ky: 'Алардын катына шилтеме', ru: 'Ссылка на их письмо' } },
  undated: { ky: 'Сиздин № {number} катыңызга', ru: 'На № {number}', draft: true, meaning: { ky: 'Алардын катына шилтеме, күнү белгисиз', ru: 'Ссылка на их письмо без даты' } },
} as const satisfies Record<string, Phrase>

/** domain.md § 1.7. */
export const annexTexts = {
  label: { ky: 'Тиркеме:', ru: 'Приложение:' },
  sheets: { ky: '{sheets} барак, {copies} нускада', ru: 'на {sheets} л. в {copies} экз.', meaning: { ky: 'Тиркеменин көлөмү', ru: 'Объём приложения' } },
  copies: { ky: '{copies} нускада', ru: 'в {copies} экз.', meaning: { ky: 'Тиркеменин нускалары, барактары айтылбаса', ru: 'Экземпляры приложения, когда листы не указаны' } },
} as const satisfies Record<string, Phrase>

export const executorTexts = {
  label: { ky: 'Аткаруучу', ru: 'Исп.', meaning: { ky: 'Аткаруучунун сабы', ru: 'Строка исполнителя' } },
} as const satisfies Record<string, Phrase>

export const contactTexts = {
  phone: { ky: 'тел.: {phone}', ru: 'тел.: {phone}' },
  email: { ky: 'электрондук почта: {email}', ru: 'эл. почта: {email}' },
} as const satisfies Record<string, Phrase>

/** To whom a letter, an envelope or a label goes. */
export const addressTexts = {
  mrDative: { ky: '{name} мырзага', ru: 'господину {name}', meaning: { ky: 'Кимге, эркекке', ru: 'Кому, мужчине' } },
  msDative: { ky: '{name} айымга', ru: 'госпоже {name}', meaning: { ky: 'Кимге, аялга', ru: 'Кому, женщине' } },
} as const satisfies Record<string, Phrase>

/** How the reader of a letter is called and how it closes (domain.md § 5.1). */
export const letterTexts = {
  dearMr: { ky: 'Урматтуу {name} мырза!', ru: 'Уважаемый господин {name}!', draft: true, meaning: { ky: 'Кайрылуу, эркекке', ru: 'Обращение к мужчине' } },
  dearMs: { ky: 'Урматтуу {name} айым!', ru: 'Уважаемая госпожа {name}!', draft: true, meaning: { ky: 'Кайрылуу, аялга', ru: 'Обращение к женщине' } },
  /** domain.md § 5.1, «Colleagues». */
  dearColleagues: { ky: 'Урматтуу кесиптештер!', ru: 'Уважаемые коллеги!', draft: true, meaning: { ky: 'Кайрылуу, органга', ru: 'Обращение к органу' } },
  closingPlain: { ky: 'Урматтоо менен,', ru: 'С уважением,', draft: true, meaning: { ky: 'Корутунду сөз', ru: 'Заключительная формула' } },
  closingWarm: { ky: 'Терең урматтоо менен,', ru: 'С глубоким уважением,', draft: true, meaning: { ky: 'Корутунду сөз, терең урматтоо', ru: 'Заключительная формула, с глубоким уважением' } },
} as const satisfies Record<string, Phrase>

/** An election or another event in the middle of a sentence. */
export const eventTexts = {
  held: { ky: '{when} өтө турган', ru: '{when}', meaning: { ky: 'Иш-чаранын күнү сүйлөмдүн ичинде', ru: 'Дни мероприятия внутри предложения' } },
} as const satisfies Record<string, Phrase>

/** What the papers of one meeting say alike about it. */
export const meetingTexts = {
  venueHeld: { ky: 'Өткөн жери', ru: 'Место проведения', meaning: { ky: 'Өтүп бүткөн жолугушуу', ru: 'Встреча уже прошла' } },
  venuePlanned: { ky: 'Өтүүчү жери', ru: 'Место проведения', meaning: { ky: 'Алдыдагы жолугушуу', ru: 'Встреча ещё предстоит' } },
  time: { ky: 'Убактысы', ru: 'Время' },
  hours: { ky: 'саат {hours}.', ru: '{hours}.' },
  interpreter: { ky: 'котормочу', ru: 'переводчик' },
  secretary: { ky: 'катчы', ru: 'секретарь' },
  invited: { ky: 'чакырылган', ru: 'по приглашению' },
} as const satisfies Record<string, Phrase>

/** What the two editions of a visit's programme share (domain.md § 3.2). */
export const visitTexts = {
  approve: { ky: 'БЕКИТЕМ', ru: 'УТВЕРЖДАЮ', meaning: { ky: 'Бекитүү грифи', ru: 'Гриф утверждения' } },
  noDay: { ky: 'Күнү такталууда', ru: 'Дата уточняется', draft: true, meaning: { ky: 'Күнү белгисиз саптардын үстүндө', ru: 'Над строками без даты' } },
  time: { ky: 'Убактысы', ru: 'Время' },
  event: { ky: 'Иш-чара', ru: 'Мероприятие' },
  place: { ky: 'Өтүүчү жери', ru: 'Место' },
  participants: { ky: 'Катышуучулар', ru: 'Участники' },
  nothing: { ky: 'Программа такталууда.', ru: 'Программа уточняется.', draft: true },
} as const satisfies Record<string, Phrase>

export interface Frame {
  readonly name: { readonly ky: string; readonly ru: string }
  readonly texts: Readonly<Record<string, Phrase>>
}

export const frames = {
  letterhead: { name: { ky: 'Бланк', ru: 'Бланк' }, texts: letterheadTexts },
  head: { name: { ky: 'Номер жана долбоордун белгиси', ru: 'Номер и пометка проекта' }, texts: headTexts },
  reply: { name: { ky: 'Алардын катына шилтеме', ru: 'Ссылка на их письмо' }, texts: replyTexts },
  address: { name: { ky: 'Адресат', ru: 'Адресат' }, texts: addressTexts },
  letter: { name: { ky: 'Кайрылуу жана корутунду сөз', ru: 'Обращение и заключение' }, texts: letterTexts },
  event: { name: { ky: 'Иш-чаранын күнү', ru: 'Дни мероприятия' }, texts: eventTexts },
  meeting: { name: { ky: 'Жолугушуунун башы', ru: 'Начало бумаг о встрече' }, texts: meetingTexts },
  visit: { name: { ky: 'Сапардын программасы', ru: 'Программа визита' }, texts: visitTexts },
  contact: { name: { ky: 'Телефон жана почта', ru: 'Телефон и почта' }, texts: contactTexts },
  annex: { name: { ky: 'Тиркемелер', ru: 'Приложения' }, texts: annexTexts },
  executor: { name: { ky: 'Аткаруучу', ru: 'Исполнитель' }, texts: executorTexts },
} as const satisfies Record<string, Frame>
export type FrameId = keyof typeof frames

/** What `letterHead`, `salutation` and `letterFoot` say. */
export const letterFrames: readonly FrameId[] = ['letterhead', 'head', 'contact', 'address', 'letter', 'executor']
