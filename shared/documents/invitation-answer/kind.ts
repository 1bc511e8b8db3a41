import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { eventFields } from '../event-phrase.ts'
import { annexList, choice, contactFields, field, hinted, option, section } from '../form-fields.ts'
import { addresseeFields, inReplyToFields, letterFootFields } from '../letter-facts.ts'
import { addresseeTitle, letterFileName } from '../letter-name.ts'
import { composeInvitationAnswer } from './compose.ts'
import { invitationAnswerSchema } from './facts.ts'
import type { InvitationAnswerFacts } from './facts.ts'
import { sampleInvitationAnswer } from './sample.ts'

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
      hinted(field('terms', 'long-bilingual', 'Эмне кабыл алынат', 'Что принимаем'), {
        ky: 'Жарым-жартылай кабыл алганда; бош калса – кыскартылган курам',
        ru: 'При частичном согласии; пусто – сокращённый состав',
      }),
      hinted(field('reason', 'long-bilingual', 'Себеби', 'Причина'), {
        ky: 'Катыша албаганда гана басылат',
        ru: 'Печатается только при отказе',
      }),
      field('delegationSize', 'number', 'Делегациянын саны', 'Численность делегации'),
      field('head', 'person', 'Делегациянын башчысы', 'Глава делегации'),
      ...contactFields,
    ]),
    section('Тиркеме жана кол', 'Приложения и подпись', [annexList, ...letterFootFields]),
  ],
  compose: composeInvitationAnswer,
  title: (facts, language) => addresseeTitle(facts, name, language),
  sample: sampleInvitationAnswer,
  fileName: (facts, language) => letterFileName(facts, name, language),
}
