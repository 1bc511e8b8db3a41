import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { eventFields } from '../event-phrase.ts'
import { bodyField, dateField, phraseField, plainField, writtenField } from '../fields.ts'
import { annexList, choice, contactFields, field, hinted, list, onlyWhen, option, section } from '../form-fields.ts'
import { letterFrames } from '../frame-texts.ts'
import { orElse } from '../frame.ts'
import { addresseeFields, inReplyToFields, letterFootFields } from '../letter-facts.ts'
import { addresseeTitle, letterFileName } from '../letter-name.ts'
import { contactTable, countText, eventTable, letterFields, replyFields } from '../shared-fields.ts'
import { composeInvitationLetter } from './compose.ts'
import { invitationLetterSchema } from './facts.ts'
import type { InvitationLetterFacts } from './facts.ts'
import { sampleInvitationLetter } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Чакыруу каты', ru: 'Письмо-приглашение' }

export const invitationLetter: DocumentKind<InvitationLetterFacts> = {
  id: 'invitation-letter',
  name,
  series: 'invitation',
  orientation: 'portrait',
  factsSchema: invitationLetterSchema,
  languages: paperLanguages,
  form: [
    section('Адресат', 'Адресат', [
      ...addresseeFields,
      ...inReplyToFields,
    ]),
    section('Чакыруу', 'Приглашение', [
      hinted(field('inviter', 'bilingual', 'Ким чакырат', 'Кто приглашает'), {
        ky: 'Бош калса – мекеменин толук аталышы',
        ru: 'Пусто – полное название учреждения',
      }),
      field('onLetterhead', 'switch', 'Биздин бланкта', 'На нашем бланке'),
      ...eventFields,
      field('aim', 'long-bilingual', 'Максаты', 'Цель'),
      field('startsOn', 'date', 'Башталган күнү', 'Дата начала', true),
      field('endsOn', 'date', 'Аяктаган күнү', 'Дата окончания'),
      field('startsAt', 'time', 'Саат', 'Время'),
      field('place', 'bilingual', 'Өтүүчү жери', 'Место проведения', true),
      field('ground', 'long-bilingual', 'Негиз', 'Основание'),
    ]),
    section('Программа жана шарттар', 'Программа и условия', [
      list('programme', 'Кыскача программа', 'Краткая программа', [
        field('on', 'date', 'Күнү', 'Дата'),
        field('at', 'time', 'Саат', 'Время'),
        field('event', 'bilingual', 'Иш-чара', 'Мероприятие', true),
      ]),
      choice('costs', 'Чыгымдар', 'Расходы', [
        option('shared', 'Жол – жиберүүчү, болуу – кабыл алуучу тарап', 'Проезд – направляющая, пребывание – принимающая сторона'),
        option('sending', 'Жиберүүчү тарап', 'Направляющая сторона'),
        option('host', 'Кабыл алуучу тарап', 'Принимающая сторона'),
        option('own', 'Өз тексти', 'Свой текст'),
        option('unsaid', 'Көрсөтүлбөйт', 'Не указывать'),
      ]),
      ...onlyWhen('costs', ['own'], [field('costsText', 'long-bilingual', 'Чыгымдар жөнүндө текст', 'Текст о расходах', true)]),
      field('seats', 'number', 'Орундардын саны', 'Число мест'),
      field('askPapers', 'switch', 'Паспорттун көчүрмөсүн жана арызды суроо', 'Запросить копии паспортов и заявления'),
      field('replyBy', 'date', 'Жооп берүү мөөнөтү', 'Срок ответа'),
      ...contactFields,
    ]),
    section('Тиркеме жана кол', 'Приложения и подпись', [
      annexList,
      ...letterFootFields,
    ]),
  ],
  texts,
  frames: [...letterFrames, 'reply', 'event', 'annex'],
  fields: {
    ...letterFields,
    ...replyFields,
    ...eventTable,
    ...contactTable,
    inviter: bodyField('Ким чакырат', 'Кто приглашает', ({ inviter }, { office }) => orElse(inviter, office.name)),
    place: phraseField('Өтүүчү жери', 'Место проведения', ({ place }) => place),
    time: plainField('Башталган сааты', 'Время начала', ({ startsAt }) => startsAt),
    aim: writtenField('Максаты', 'Цель', ({ aim }) => aim),
    ground: writtenField('Негиз', 'Основание', ({ ground }) => ground),
    seats: plainField('Орундардын саны', 'Число мест', ({ seats }) => countText(seats)),
    replyBy: dateField('Жооп берүү мөөнөтү', 'Срок ответа', ({ replyBy }) => replyBy),
  },
  compose: composeInvitationLetter,
  title: (facts, language) => addresseeTitle(facts, name, language),
  sample: sampleInvitationLetter,
  fileName: (facts, language) => letterFileName(facts, name, language),
}
