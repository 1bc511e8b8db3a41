import type { Phrase } from '../wording.ts'

/** Words of talking points; drafts until a protocol officer has proofread them (domain.md § 5.2). */
export const texts = {
  title: { ky: 'СҮЙЛӨШҮҮНҮН ТЕЗИСТЕРИ', ru: 'ТЕЗИСЫ БЕСЕДЫ' },
  when: { ky: 'Убактысы', ru: 'Время' },
  at: { ky: '{date}, саат {time}', ru: '{date}, {time}' },
  venue: { ky: 'Өтүүчү жери', ru: 'Место проведения' },
  speaker: { ky: 'Сүйлөйт', ru: 'Выступает', draft: true },
  partner: { ky: 'Маектеш', ru: 'Собеседник' },
  organisation: { ky: 'Мекемеси', ru: 'Учреждение' },
  opening: { ky: 'КИРИШ СӨЗ', ru: 'ВСТУПЛЕНИЕ' },
  welcome: {
    ky: 'Кош келиңиз! Чакыруубузду кабыл алганыңыз үчүн ыраазычылык билдиребиз.',
    ru: 'Добро пожаловать! Благодарим Вас за то, что Вы приняли наше приглашение.',
    draft: true,
    meaning: { ky: 'Кириш сөз жазыла элек болсо', ru: 'Когда вступление ещё не написано' },
  },
  topics: { ky: 'МАСЕЛЕЛЕР БОЮНЧА ТЕЗИСТЕР', ru: 'ТЕЗИСЫ ПО ВОПРОСАМ', draft: true },
  noTopics: { ky: 'Маселелер такталууда.', ru: 'Вопросы уточняются.', draft: true },
  figures: { ky: 'САНДЫК МААЛЫМАТТАР', ru: 'ЦИФРОВЫЕ ДАННЫЕ' },
  figureAsOf: { ky: '{text} ({day})', ru: '{text} (по состоянию на {day})' },
  replies: { ky: 'БЕРИЛИШИ МҮМКҮН БОЛГОН СУРООЛОРГО ЖООПТОР', ru: 'ОТВЕТЫ НА ВОЗМОЖНЫЕ ВОПРОСЫ', draft: true },
  question: { ky: 'Суроо', ru: 'Вопрос' },
  answer: { ky: 'Жооп', ru: 'Ответ' },
  closing: { ky: 'КОРУТУНДУ', ru: 'ЗАКЛЮЧЕНИЕ' },
  farewell: {
    ky: 'Ачык жана мазмундуу маек үчүн ыраазычылык билдиребиз. Макулдашылгандарды мөөнөтүндө аткарабыз.',
    ru: 'Благодарим за открытую и содержательную беседу. Достигнутые договорённости выполним в срок.',
    draft: true,
    meaning: { ky: 'Корутунду сөз жазыла элек болсо', ru: 'Когда заключение ещё не написано' },
  },
  preparedBy: { ky: 'Даярдаган', ru: 'Подготовлено' },
} as const satisfies Record<string, Phrase>
