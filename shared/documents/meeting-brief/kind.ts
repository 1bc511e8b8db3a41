import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { bodyField, dateField, personField, postField, writtenField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { choice, field, hinted, issuedOnField, list, option, section, signatoryFields } from '../form-fields.ts'
import { restrictionFields, restrictionTexts } from '../restriction.ts'
import { headFields, preparedByTable } from '../shared-fields.ts'
import { named } from '../standing-texts.ts'
import { composeMeetingBrief } from './compose.ts'
import { meetingBriefSchema } from './facts.ts'
import type { MeetingBriefFacts } from './facts.ts'
import { sampleMeetingBrief } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Жолугушууга маалымкат', ru: 'Справка к встрече' }

const promiseColumns = [
  field('text', 'long-bilingual', 'Убада', 'Договорённость', true),
  field('responsible', 'bilingual', 'Жооптуу', 'Ответственный'),
  field('dueOn', 'date', 'Аткаруу мөөнөтү', 'Срок исполнения'),
]

export const meetingBrief: DocumentKind<MeetingBriefFacts> = {
  id: 'meeting-brief',
  name,
  series: 'list',
  orientation: 'portrait',
  factsSchema: meetingBriefSchema,
  languages: paperLanguages,
  form: [
    section('Жолугушуу', 'Встреча', [
      ...restrictionFields,
      field('subject', 'bilingual', 'Темасы (… жөнүндө)', 'Тема (О …)'),
      field('heldOn', 'date', 'Күнү', 'Дата'),
      field('startsAt', 'time', 'Башталышы', 'Начало'),
      field('venue', 'bilingual', 'Өтүүчү жери', 'Место проведения'),
    ]),
    section('Ким менен', 'С кем', [
      field('country', 'country', 'Өлкөсү', 'Страна'),
      field('organisation', 'bilingual', 'Мекемеси', 'Учреждение'),
      field('head', 'person', 'Башчысы', 'Глава'),
      hinted(field('pronunciation', 'text', 'Аты-жөнү кантип айтылат', 'Как произносится имя'), { ky: 'Басым баш тамга менен: ПанАхов', ru: 'Ударение – заглавной буквой: ПанАхов' }),
      field('languages', 'bilingual', 'Тилдери', 'Языки'),
      field('diet', 'bilingual', 'Тамак-аш боюнча эскертүү', 'Особенности питания'),
      field('biography', 'long-bilingual', 'Өмүр баяны', 'Биография'),
    ]),
    section('Убадалар', 'Договорённости', [
      field('asOf', 'date', 'Кайсы күнгө карата', 'По состоянию на'),
      list('ours', 'Биз убада кылганбыз', 'Обещали мы', promiseColumns),
      list('theirs', 'Алар убада кылышкан', 'Обещали они', promiseColumns),
      field('kept', 'number', 'Мурда аткарылганы', 'Ранее выполнено'),
    ]),
    section('Мамилелер', 'Отношения', [
      field('relations', 'long-bilingual', 'Кызматташтыктын абалы', 'Состояние отношений'),
      list('memoranda', 'Меморандумдар', 'Меморандумы', [
        field('title', 'bilingual', 'Аталышы', 'Название', true),
        field('signedOn', 'date', 'Кол коюлган күнү', 'Дата подписания'),
        field('validUntilOn', 'date', 'Жарактуу мөөнөтү', 'Действует до'),
      ]),
      list('meetings', 'Мурунку жолугушуулар', 'Прежние встречи', [field('on', 'date', 'Күнү', 'Дата'), field('subject', 'bilingual', 'Темасы', 'Тема', true)]),
      field('interests', 'long-bilingual', 'Кызыктырган маселелер', 'Интересующие вопросы'),
      hinted(field('sensitive', 'long-bilingual', 'Этият болуучу маселелер', 'Чувствительные вопросы'), {
        ky: 'Мекеменин ичинде гана окулат',
        ru: 'Читается только внутри учреждения',
      }),
      list('gifts', 'Белектер', 'Подарки', [
        field('on', 'date', 'Күнү', 'Дата'),
        choice('direction', 'Багыты', 'Направление', [option('given', 'Биз тартууладык', 'Подарили мы'), option('received', 'Бизге тартууланды', 'Подарили нам')]),
        field('description', 'bilingual', 'Белек', 'Подарок', true),
        field('partner', 'bilingual', 'Ким менен', 'С кем'),
      ]),
    ]),
    section('Тариздөө', 'Оформление', [...signatoryFields('preparedBy', false), issuedOnField]),
  ],
  texts: { ...texts, ...named('restriction', restrictionTexts) },
  frames: ['head'],
  fields: {
    ...headFields,
    ...preparedByTable,
    head: personField('Кимди кабыл алабыз', 'Кого принимаем', ({ head }) => head),
    headPost: postField('Конок башчысынын кызматы', 'Должность главы', ({ head }) => head.post),
    organisation: bodyField('Мекемеси', 'Учреждение', ({ organisation }) => organisation),
    subject: writtenField('Жолугушуунун темасы', 'Тема встречи', ({ subject }) => subject),
    meetingDate: dateField('Жолугушуунун күнү', 'Дата встречи', ({ heldOn }) => heldOn),
  },
  compose: composeMeetingBrief,
  title: (facts, language) => paperTitle(name[language], facts.organisation[language] || facts.subject[language]),
  sample: sampleMeetingBrief,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.heldOn || facts.issuedOn || facts.asOf, name[own], facts.number, facts.head.name[own].surname || facts.organisation[own]], language)
  },
}
