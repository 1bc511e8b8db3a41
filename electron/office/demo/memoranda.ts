import type { MemorandumInput } from '../../../shared/register/memoranda/schema.ts'
import type { DemoIds } from './demo-ids.ts'
import { both, none } from './records.ts'

const invented = 'Демо маалымат: меморандум ойдон чыгарылган.'

type MemorandumHead = Pick<MemorandumInput, 'organisationId' | 'title'> & Partial<MemorandumInput>

function memorandum(given: MemorandumHead): MemorandumInput {
  return {
    number: '',
    signedOn: null,
    place: none,
    languages: none,
    validUntilOn: null,
    renewal: 'by-agreement',
    state: 'in-force',
    originalPlace: both('бөлүмдүн сейфи', 'сейф отдела'),
    remindOn: null,
    notes: invented,
    ...given,
  }
}

/** One in force, one whose term comes to its end that winter, one that ran out, one still being prepared. */
export function memoranda({ bodies }: DemoIds): readonly MemorandumInput[] {
  return [
    memorandum({
      number: 'DEMO-М-7',
      organisationId: bodies.azerbaijanCommission,
      title: both('Шайлоо тармагындагы кызматташтык жөнүндө меморандум', 'Меморандум о сотрудничестве в сфере выборов'),
      signedOn: '2023-06-15',
      place: both('Баку шаары', 'г. Баку'),
      languages: both('кыргыз, азербайжан, орус', 'кыргызский, азербайджанский, русский'),
      validUntilOn: '2028-06-15',
      renewal: 'automatic',
    }),
    memorandum({
      number: 'DEMO-М-5',
      organisationId: bodies.uzbekistanCommission,
      title: both('Тажрыйба алмашуу жана байкоочуларды өз ара чакыруу жөнүндө меморандум', 'Меморандум об обмене опытом и взаимном приглашении наблюдателей'),
      signedOn: '2021-01-20',
      place: both('Ташкент шаары', 'г. Ташкент'),
      languages: both('кыргыз, өзбек, орус', 'кыргызский, узбекский, русский'),
      validUntilOn: '2026-01-20',
    }),
    memorandum({
      organisationId: bodies.mongoliaCommission,
      title: both('Шайлоочуларды биометрикалык каттоо боюнча кызматташтык жөнүндө меморандум', 'Меморандум о сотрудничестве в биометрической регистрации избирателей'),
      signedOn: '2019-04-02',
      place: both('Бишкек шаары', 'г. Бишкек'),
      languages: both('кыргыз, монгол, англис', 'кыргызский, монгольский, английский'),
      validUntilOn: '2024-04-02',
      renewal: 'none',
    }),
    memorandum({
      organisationId: bodies.kazakhstanCommission,
      title: both('Кадрларды биргелешип окутуу жөнүндө меморандум', 'Меморандум о совместном обучении кадров'),
      state: 'draft',
      originalPlace: none,
    }),
  ]
}
