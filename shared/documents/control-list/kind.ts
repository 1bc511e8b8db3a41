import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { bodyField, dateField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { choice, field, issuedOnField, list, option, section, signatoryFields } from '../form-fields.ts'
import { headFields, preparedByTable } from '../shared-fields.ts'
import { named } from '../standing-texts.ts'
import { composeControlList } from './compose.ts'
import { controlListSchema, promiseStates } from './facts.ts'
import type { ControlListFacts } from './facts.ts'
import { sampleControlList } from './sample.ts'
import { states, texts } from './texts.ts'

const name = { ky: 'Макулдашууларды көзөмөлдөө планы', ru: 'План контроля договорённостей' }

export const controlList: DocumentKind<ControlListFacts> = {
  id: 'control-list',
  name,
  series: 'list',
  orientation: 'landscape',
  factsSchema: controlListSchema,
  languages: paperLanguages,
  form: [
    section('Көзөмөл', 'Контроль', [
      field('partner', 'bilingual', 'Ким менен макулдашылды', 'С кем достигнуты договорённости'),
      field('asOf', 'date', 'Кайсы күнгө карата', 'По состоянию на', true),
    ]),
    section('Макулдашуулар', 'Договорённости', [
      list('items', 'Макулдашуулар', 'Договорённости', [
        field('text', 'long-bilingual', 'Мазмуну', 'Содержание', true),
        field('side', 'bilingual', 'Тарап', 'Сторона'),
        field('responsible', 'bilingual', 'Жооптуу адам', 'Ответственный'),
        field('madeOn', 'date', 'Жетишилген күнү', 'Дата договорённости'),
        field('dueOn', 'date', 'Аткаруу мөөнөтү', 'Срок исполнения'),
        choice('state', 'Абалы', 'Состояние', promiseStates.map((state) => option(state, states[state].ky, states[state].ru))),
        field('mark', 'bilingual', 'Аткарылышы жөнүндө белги', 'Отметка об исполнении'),
      ]),
    ]),
    section('Тариздөө', 'Оформление', [...signatoryFields('preparedBy', false), issuedOnField]),
  ],
  texts: { ...texts, ...named('state', states) },
  frames: ['head'],
  fields: {
    ...headFields,
    ...preparedByTable,
    partner: bodyField('Ким менен макулдашылды', 'С кем достигнуты договорённости', ({ partner }) => partner),
    asOf: dateField('Кайсы күнгө карата', 'По состоянию на', ({ asOf }) => asOf),
  },
  compose: composeControlList,
  title: (facts, language) => paperTitle(name[language], facts.partner[language]),
  sample: sampleControlList,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.asOf || facts.issuedOn, name[own], facts.number, facts.partner[own]], language)
  },
}
