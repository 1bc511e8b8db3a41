import type { Phrase } from '../wording.ts'

/** Pattern and attested pieces: domain.md § 5.2 (S136, S138 there) and § 6, row 12. */
export const texts = {
  title: { ky: 'БАСМА СӨЗ БИЛДИРҮҮСҮ', ru: 'ПРЕСС-РЕЛИЗ' },
  met: { ky: '{when} {host} {guest} менен жолугушту.', ru: '{when} состоялась встреча {host} {with} {guest}.', draft: true },
  metUndated: { ky: '{host} {guest} менен жолугушту.', ru: 'Состоялась встреча {host} {with} {guest}.', draft: true },
  aim: { ky: 'Жолугушуунун максаты – {aim}.', ru: 'Цель встречи – {aim}.', draft: true },
  topics: { ky: 'Жолугушууда тараптар төмөнкү маселелерди талкуулашты:', ru: 'В ходе встречи стороны обсудили следующие вопросы:', draft: true },
  said: { ky: '{speaker} төмөнкүлөрдү белгиледи:', ru: '{speaker} {noted} следующее:', draft: true },
  figures: { ky: 'Маалымат үчүн:', ru: 'Для справки:', draft: true },
  figureAsOf: { ky: '{text} ({day})', ru: '{text} (по состоянию на {day})' },
  agreed: { ky: 'Тараптар төмөнкүлөр боюнча макулдашышты:', ru: 'Стороны договорились о следующем:', draft: true },
  closing: {
    ky: 'Жолугушуунун соңунда тараптар кызматташтыктын мындан ары да өнүгөрүнө ишеним билдиришти.',
    ru: 'В завершение встречи стороны выразили надежду на дальнейшее развитие сотрудничества.',
    draft: true,
  },
  contact: { ky: 'Басма сөз үчүн байланыш', ru: 'Контакт для прессы', draft: true },
} as const satisfies Record<string, Phrase>
