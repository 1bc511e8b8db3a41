import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { bodyField, dateField, personField, postField, writtenField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { field, hinted, issuedOnField, list, section, signatoryFields } from '../form-fields.ts'
import { restrictionFields, restrictionTexts } from '../restriction.ts'
import { headFields, preparedByTable } from '../shared-fields.ts'
import { named } from '../standing-texts.ts'
import { composeTalkingPoints } from './compose.ts'
import { talkingPointsSchema } from './facts.ts'
import type { TalkingPointsFacts } from './facts.ts'
import { sampleTalkingPoints } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Сүйлөшүүнүн тезистери', ru: 'Тезисы беседы' }
const usual = { ky: 'Бош калса, үлгү боюнча жазылат', ru: 'Если оставить пустым, будет по образцу' }

export const talkingPoints: DocumentKind<TalkingPointsFacts> = {
  id: 'talking-points',
  name,
  series: 'list',
  orientation: 'portrait',
  factsSchema: talkingPointsSchema,
  languages: paperLanguages,
  form: [
    section('Жолугушуу', 'Встреча', [
      ...restrictionFields,
      field('subject', 'bilingual', 'Темасы (… жөнүндө)', 'Тема (О …)'),
      field('heldOn', 'date', 'Күнү', 'Дата'),
      field('startsAt', 'time', 'Башталышы', 'Начало'),
      field('venue', 'bilingual', 'Өтүүчү жери', 'Место проведения'),
      field('speaker', 'person', 'Ким сүйлөйт', 'Кто выступает'),
      field('partner', 'person', 'Маектеш', 'Собеседник'),
      field('organisation', 'bilingual', 'Маектештин мекемеси', 'Учреждение собеседника'),
    ]),
    section('Тезистер', 'Тезисы', [
      hinted(field('opening', 'long-bilingual', 'Кириш сөз', 'Вступление'), usual),
      list('topics', 'Маселелер', 'Вопросы', [
        field('title', 'bilingual', 'Маселе (… жөнүндө)', 'Вопрос (О …)', true),
        list('theses', 'Тезистер', 'Тезисы', [field('', 'long-bilingual', 'Тезис', 'Тезис', true)]),
      ], true),
      list('figures', 'Сандык маалыматтар', 'Цифровые данные', [
        field('text', 'bilingual', 'Маалымат', 'Данные', true),
        field('asOf', 'date', 'Кайсы күнгө карата', 'По состоянию на'),
      ]),
      list('replies', 'Суроолор жана жооптор', 'Вопросы и ответы', [
        field('question', 'long-bilingual', 'Суроо', 'Вопрос', true),
        field('answer', 'long-bilingual', 'Жооп', 'Ответ'),
      ]),
      hinted(field('closing', 'long-bilingual', 'Корутунду', 'Заключение'), usual),
    ]),
    section('Тариздөө', 'Оформление', [...signatoryFields('preparedBy', false), issuedOnField]),
  ],
  texts: { ...texts, ...named('restriction', restrictionTexts) },
  frames: ['head'],
  fields: {
    ...headFields,
    ...preparedByTable,
    speaker: personField('Ким сүйлөйт', 'Кто выступает', ({ speaker }) => speaker),
    partner: personField('Маектеш', 'Собеседник', ({ partner }) => partner),
    partnerPost: postField('Маектештин кызматы', 'Должность собеседника', ({ partner }) => partner.post),
    organisation: bodyField('Маектештин мекемеси', 'Учреждение собеседника', ({ organisation }) => organisation),
    subject: writtenField('Жолугушуунун темасы', 'Тема встречи', ({ subject }) => subject),
    meetingDate: dateField('Жолугушуунун күнү', 'Дата встречи', ({ heldOn }) => heldOn),
  },
  compose: composeTalkingPoints,
  title: (facts, language) => paperTitle(name[language], facts.subject[language] || facts.organisation[language]),
  sample: sampleTalkingPoints,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.heldOn || facts.issuedOn, name[own], facts.number, facts.partner.name[own].surname || facts.organisation[own]], language)
  },
}
