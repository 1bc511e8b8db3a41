import { ofMan, ofWoman } from '../meanings.ts'
import type { Phrase } from '../wording.ts'

/** Pattern and attested pieces: domain.md § 5.2 (S136, S138 there) and § 6, row 12. */
export const texts = {
  title: { ky: 'БАСМА СӨЗ БИЛДИРҮҮСҮ', ru: 'ПРЕСС-РЕЛИЗ' },
  met: { ky: '{when} {host} {guest} менен жолугушту.', ru: '{when} {host} встретился {with} {guest}.', draft: true, meaning: ofMan },
  metByWoman: { ky: '{when} {host} {guest} менен жолугушту.', ru: '{when} {host} встретилась {with} {guest}.', draft: true, meaning: ofWoman },
  session: { ky: '{when} {body} жыйыны өттү.', ru: '{when} прошло заседание {body}.', draft: true },
  sessionAlone: { ky: '{when} жыйын өттү.', ru: '{when} прошло заседание.', draft: true },
  conference: { ky: '{when} {body} кеңешмеси өттү.', ru: '{when} прошло совещание {body}.', draft: true },
  conferenceAlone: { ky: '{when} кеңешме өттү.', ru: '{when} прошло совещание.', draft: true },
  chaired: { ky: 'Төрагалык кылган: {chair}.', ru: 'Председательствовал {chair}.', draft: true, meaning: ofMan },
  chairedByWoman: { ky: 'Төрагалык кылган: {chair}.', ru: 'Председательствовала {chair}.', draft: true, meaning: ofWoman },
  tookPart: { ky: 'Катышкандар:', ru: 'Участие приняли:', draft: true },
  aim: { ky: 'Максаты – {aim}.', ru: 'Цель – {aim}.', draft: true },
  aimOfMeeting: { ky: 'Жолугушуунун максаты – {aim}.', ru: 'Цель встречи – {aim}.', draft: true },
  topicsOfMeeting: { ky: 'Жолугушууда тараптар төмөнкү маселелерди талкуулашты:', ru: 'В ходе встречи стороны обсудили следующие вопросы:', draft: true },
  topicsOfSession: { ky: 'Катышуучулар төмөнкү маселелерди талкуулашты:', ru: 'Участники обсудили следующие вопросы:', draft: true },
  said: { ky: '{speaker} төмөнкүлөрдү белгиледи:', ru: '{speaker} отметил следующее:', draft: true, meaning: ofMan },
  saidByWoman: { ky: '{speaker} төмөнкүлөрдү белгиледи:', ru: '{speaker} отметила следующее:', draft: true, meaning: ofWoman },
  figures: { ky: 'Маалымат үчүн:', ru: 'Для справки:', draft: true },
  figuresAsOf: { ky: 'Маалымат үчүн ({day}):', ru: 'Для справки (по состоянию на {day}):', draft: true },
  figureAsOf: { ky: '{text} ({day})', ru: '{text} (по состоянию на {day})' },
  agreedByParties: { ky: 'Тараптар төмөнкүлөр боюнча макулдашышты:', ru: 'Стороны договорились о следующем:', draft: true },
  agreedBySession: { ky: 'Катышуучулар төмөнкүлөр боюнча макулдашышты:', ru: 'Участники договорились о следующем:', draft: true },
  closingOfMeeting: {
    ky: 'Жолугушуунун соңунда тараптар кызматташтыктын мындан ары да өнүгөрүнө ишеним билдиришти.',
    ru: 'По итогам встречи стороны выразили надежду на дальнейшее развитие сотрудничества.',
    draft: true,
  },
  closingOfSession: {
    ky: 'Жыйынтыгында катышуучулар кызматташтыктын мындан ары да өнүгөрүнө ишеним билдиришти.',
    ru: 'По итогам работы участники выразили надежду на дальнейшее развитие сотрудничества.',
    draft: true,
  },
  contact: { ky: 'Басма сөз үчүн байланыш', ru: 'Контакт для прессы', draft: true },
} as const satisfies Record<string, Phrase>
