import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { dateField, personField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { agreementColumns, choice, field, figureColumns, hinted, issuedOnField, list, onlyWhen, option, section, statementColumns } from '../form-fields.ts'
import { meetingHeadFields } from '../meeting-head.ts'
import { sideFields } from '../meeting-side.ts'
import { headFields, meetingTable, sidesTable } from '../shared-fields.ts'
import { composeConversationRecord } from './compose.ts'
import { conversationRecordSchema } from './facts.ts'
import type { ConversationRecordFacts } from './facts.ts'
import { sampleConversationRecord } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Маектешүүнүн жазуусу', ru: 'Запись беседы' }

export const conversationRecord: DocumentKind<ConversationRecordFacts> = {
  id: 'conversation-record',
  name,
  series: 'minutes',
  orientation: 'portrait',
  factsSchema: conversationRecordSchema,
  languages: paperLanguages,
  form: [
    section('Маектешүү', 'Беседа', [
      choice('restriction', 'Чектөө белгиси', 'Гриф ограничения', [
        option('official-use', texts.officialUse.ky, texts.officialUse.ru),
        option('none', 'Чектөөсүз', 'Без ограничения'),
      ]),
      ...onlyWhen('restriction', ['official-use'], [field('copyNumber', 'text', 'Нусканын номери', 'Номер экземпляра')]),
      ...meetingHeadFields,
      field('languages', 'bilingual', 'Маектешүүнүн тили', 'Язык беседы'),
    ]),
    section('Кабыл алуучу тарап', 'Принимающая сторона', sideFields('host', 'Тараптын аталышы', 'Название стороны')),
    section('Коноктор', 'Гости', sideFields('guest', 'Тараптын аталышы', 'Название стороны')),
    section('Мазмуну', 'Содержание', [
      list('exchange', 'Талкууланган маселелер', 'Обсуждавшиеся вопросы', [
        field('title', 'bilingual', 'Маселе (… жөнүндө)', 'Вопрос (О …)', true),
        list('statements', 'Айтылгандар', 'Высказывания', statementColumns),
      ], true),
      list('figures', 'Сандык маалыматтар', 'Цифровые данные', figureColumns),
      list('promises', 'Убадалар жана макулдашуулар', 'Обещания и договорённости', agreementColumns),
      hinted(field('evaluation', 'long-bilingual', 'Баалоо жана корутунду', 'Оценка и выводы'), {
        ky: 'Мекеменин ичинде гана окулат',
        ru: 'Читается только внутри учреждения',
      }),
    ]),
    section('Тариздөө', 'Оформление', [
      field('noteTaker', 'person', 'Жазууну даярдаган', 'Кто подготовил запись', true),
      field('recordedOn', 'date', 'Жазылган күнү', 'Дата записи'),
      list('distribution', 'Жөнөтүү тизмеси', 'Список рассылки', [field('', 'bilingual', 'Алуучу', 'Получатель', true)]),
      issuedOnField,
    ]),
  ],
  texts,
  frames: ['head', 'meeting'],
  fields: {
    ...headFields,
    ...meetingTable,
    ...sidesTable,
    noteTaker: personField('Жазууну даярдаган', 'Кто подготовил запись', ({ noteTaker }) => noteTaker),
    recordedDate: dateField('Жазылган күнү', 'Дата записи', ({ recordedOn }) => recordedOn),
  },
  compose: composeConversationRecord,
  title: (facts, language) => paperTitle(name[language], facts.subject[language]),
  sample: sampleConversationRecord,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.heldOn || facts.issuedOn, name[own], facts.number, facts.guest.name[own]], language)
  },
}
