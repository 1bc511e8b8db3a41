import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { personField, postField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { agreementColumns, annexList, field, figureColumns, list, section, statementColumns } from '../form-fields.ts'
import { meetingHeadFields } from '../meeting-head.ts'
import { headFields, meetingTable } from '../shared-fields.ts'
import { composeMeetingMinutes } from './compose.ts'
import { meetingMinutesSchema } from './facts.ts'
import type { MeetingMinutesFacts } from './facts.ts'
import { sampleMeetingMinutes } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Жолугушуунун протоколу', ru: 'Протокол встречи' }

export const meetingMinutes: DocumentKind<MeetingMinutesFacts> = {
  id: 'meeting-minutes',
  name,
  series: 'minutes',
  orientation: 'portrait',
  factsSchema: meetingMinutesSchema,
  languages: paperLanguages,
  form: [
    section('Жолугушуу', 'Встреча', [
      ...meetingHeadFields,
      field('chair', 'person', 'Төрага', 'Председатель', true),
      field('secretary', 'person', 'Катчы', 'Секретарь', true),
      list('sides', 'Тараптар', 'Стороны', [
        field('name', 'bilingual', 'Тараптын аталышы', 'Название стороны'),
        list('participants', 'Катышкандар', 'Присутствовали', [
          field('', 'person', 'Катышуучу', 'Участник', true),
          list('capacities', 'Башка милдеттери', 'Другие качества', [field('', 'bilingual', 'Милдети', 'Качество', true)]),
        ], true),
      ], true),
    ]),
    section('Күн тартиби', 'Повестка дня', [
      list('agenda', 'Маселелер', 'Вопросы', [
        field('title', 'bilingual', 'Маселе (… жөнүндө)', 'Вопрос (О …)', true),
        list('heard', 'Угулду', 'Слушали', statementColumns),
        list('spoke', 'Чыгып сүйлөштү', 'Выступили', statementColumns),
        list('figures', 'Сандык маалыматтар', 'Цифровые данные', figureColumns),
        list('resolved', 'Токтом кылат', 'Постановили', [field('', 'long-bilingual', 'Пункт', 'Пункт', true)]),
      ], true),
    ]),
    section('Макулдашуулар жана тиркемелер', 'Договорённости и приложения', [
      list('agreements', 'Жетишилген макулдашуулар', 'Достигнутые договорённости', agreementColumns),
      annexList,
    ]),
  ],
  texts,
  frames: ['letterhead', 'head', 'contact', 'meeting', 'annex'],
  fields: {
    ...headFields,
    ...meetingTable,
    chair: personField('Төрага', 'Председатель', ({ chair }) => chair),
    chairPost: postField('Төраганын кызматы', 'Должность председателя', ({ chair }) => chair.post),
    secretary: personField('Катчы', 'Секретарь', ({ secretary }) => secretary),
  },
  compose: composeMeetingMinutes,
  title: (facts, language) => paperTitle(name[language], facts.subject[language]),
  sample: sampleMeetingMinutes,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.heldOn || facts.issuedOn, name[own], facts.number], language)
  },
}
