import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { bodyField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { choice, field, hinted, list, option, section } from '../form-fields.ts'
import { meetingHeadFields } from '../meeting-head.ts'
import { meetingTable, officeFields } from '../shared-fields.ts'
import { named } from '../standing-texts.ts'
import { composeSeatingPlan } from './compose.ts'
import { seatingPlanSchema } from './facts.ts'
import type { SeatingPlanFacts } from './facts.ts'
import { sampleSeatingPlan } from './sample.ts'
import { shapes, texts } from './texts.ts'

const name = { ky: 'Отуруу схемасы', ru: 'Схема рассадки' }

export const seatingPlan: DocumentKind<SeatingPlanFacts> = {
  id: 'seating-plan',
  name,
  // Hung up or handed over to the guests' protocol, never registered.
  series: null,
  orientation: 'landscape',
  factsSchema: seatingPlanSchema,
  languages: paperLanguages,
  form: [
    section('Жолугушуу', 'Встреча', meetingHeadFields),
    section('Үстөл', 'Стол', [
      choice('shape', 'Үстөлдүн түрү', 'Форма стола', [
        option('two-sides', 'Сүйлөшүүлөр үстөлү', 'Стол переговоров'),
        option('round', 'Тегерек үстөл', 'Круглый стол'),
        option('u-shape', '«П» түрүндө', 'В форме буквы «П»'),
      ]),
      field('host', 'bilingual', 'Кабыл алуучу тарап', 'Принимающая сторона'),
      field('guest', 'bilingual', 'Конок тарап', 'Сторона гостей'),
    ]),
    section('Орундар', 'Места', [
      list('seats', 'Орундар', 'Места', [
        field('', 'person', 'Отуруучу', 'Кто сидит', true),
        choice('role', 'Жолугушуудагы орду', 'Роль на встрече', [
          option('member', 'Катышуучу', 'Участник'),
          option('interpreter', texts.interpreter.ky, texts.interpreter.ru),
          option('secretary', texts.secretary.ky, texts.secretary.ru),
          option('invited', texts.invited.ky, texts.invited.ru),
        ]),
        field('party', 'bilingual', 'Тарап же өлкө', 'Сторона или страна'),
        field('languages', 'bilingual', 'Тилдери', 'Языки'),
        choice('side', 'Тарабы', 'Сторона стола', [option('host', 'Кабыл алуучу', 'Принимающая'), option('guest', 'Коноктор', 'Гости')]),
        hinted(field('x', 'number', 'Схеманын тилкеси', 'Столбец схемы'), { ky: '0 – эң сол жактагы', ru: '0 – крайний слева' }),
        hinted(field('y', 'number', 'Схеманын катары', 'Ряд схемы'), { ky: '0 – эң үстүнкү', ru: '0 – самый верхний' }),
        field('behind', 'switch', 'Экинчи катарда', 'Во втором ряду'),
      ], true),
    ]),
  ],
  texts: { ...texts, ...named('shape', shapes) },
  frames: ['meeting'],
  fields: {
    ...officeFields,
    ...meetingTable,
    hostSide: bodyField('Кабыл алуучу тарап', 'Принимающая сторона', ({ host }) => host),
    guestSide: bodyField('Конок тарап', 'Сторона гостей', ({ guest }) => guest),
  },
  compose: composeSeatingPlan,
  title: (facts, language) => paperTitle(name[language], facts.subject[language]),
  sample: sampleSeatingPlan,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.heldOn, name[own], facts.guest[own]], language)
  },
}
