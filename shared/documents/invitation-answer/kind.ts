import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { eventFields } from '../event-phrase.ts'
import { personField, plainField, postField } from '../fields.ts'
import { annexList, choice, contactFields, field, hinted, onlyWhen, option, section } from '../form-fields.ts'
import { letterFrames } from '../frame-texts.ts'
import { addresseeFields, inReplyToFields, letterFootFields } from '../letter-facts.ts'
import { addresseeTitle, letterFileName } from '../letter-name.ts'
import { contactTable, countText, eventTable, letterFields, replyFields } from '../shared-fields.ts'
import { composeInvitationAnswer } from './compose.ts'
import { invitationAnswerSchema } from './facts.ts'
import type { InvitationAnswerFacts } from './facts.ts'
import { sampleInvitationAnswer } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Чакырууга жооп', ru: 'Ответ на приглашение' }

export const invitationAnswer: DocumentKind<InvitationAnswerFacts> = {
  id: 'invitation-answer',
  name,
  series: 'outgoing',
  orientation: 'portrait',
  factsSchema: invitationAnswerSchema,
  languages: paperLanguages,
  form: [
    section('Адресат', 'Адресат', [...addresseeFields, ...inReplyToFields]),
    section('Чакыруу', 'Приглашение', [
      ...eventFields,
      field('startsOn', 'date', 'Башталган күнү', 'Дата начала', true),
      field('endsOn', 'date', 'Аяктаган күнү', 'Дата окончания'),
    ]),
    section('Жооп', 'Ответ', [
      choice('answer', 'Жооп', 'Ответ', [
        option('accept', 'Кабыл алабыз', 'Принимаем'),
        option('partly', 'Жарым-жартылай кабыл алабыз', 'Принимаем частично'),
        option('decline', 'Катыша албайбыз', 'Отклоняем'),
      ]),
      ...onlyWhen('answer', ['partly'], [
        hinted(field('terms', 'long-bilingual', 'Эмне кабыл алынат', 'Что принимаем'), {
          ky: 'Бош калса – кыскартылган курам',
          ru: 'Пусто – сокращённый состав',
        }),
      ]),
      ...onlyWhen('answer', ['decline'], [field('reason', 'long-bilingual', 'Себеби', 'Причина')]),
      ...onlyWhen('answer', ['accept', 'partly'], [
        field('delegationSize', 'number', 'Делегациянын саны', 'Численность делегации'),
        field('head', 'person', 'Делегациянын башчысы', 'Глава делегации'),
      ]),
      ...contactFields,
    ]),
    section('Тиркеме жана кол', 'Приложения и подпись', [annexList, ...letterFootFields]),
  ],
  texts,
  frames: [...letterFrames, 'reply', 'event', 'annex'],
  fields: {
    ...letterFields,
    ...replyFields,
    ...eventTable,
    ...contactTable,
    head: personField('Делегациябыздын башчысы', 'Глава нашей делегации', ({ head }) => head),
    headPost: postField('Делегациябыздын башчысынын кызматы', 'Должность главы нашей делегации', ({ head }) => head.post),
    size: plainField('Делегациябыздын саны', 'Численность нашей делегации', ({ delegationSize }) => countText(delegationSize)),
  },
  compose: composeInvitationAnswer,
  title: (facts, language) => addresseeTitle(facts, name, language),
  sample: sampleInvitationAnswer,
  fileName: (facts, language) => letterFileName(facts, name, language),
}
