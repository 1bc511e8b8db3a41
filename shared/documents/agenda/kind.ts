import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { personField, postField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { field, hinted, issuedOnField, list, section } from '../form-fields.ts'
import { meetingHeadFields } from '../meeting-head.ts'
import { headFields, meetingTable } from '../shared-fields.ts'
import { named } from '../standing-texts.ts'
import { composeAgenda } from './compose.ts'
import { agendaSchema } from './facts.ts'
import type { AgendaFacts } from './facts.ts'
import { sampleAgenda } from './sample.ts'
import { texts, titles } from './texts.ts'

const name = { ky: 'Күн тартиби', ru: 'Повестка дня' }

export const agenda: DocumentKind<AgendaFacts> = {
  id: 'agenda',
  name,
  series: 'programme',
  orientation: 'portrait',
  factsSchema: agendaSchema,
  languages: paperLanguages,
  form: [
    section('Жолугушуу', 'Встреча', [
      ...meetingHeadFields,
      field('chair', 'person', 'Төрагалык кылган адам', 'Председательствующий'),
      issuedOnField,
    ]),
    section('Күн тартиби', 'Повестка дня', [
      list('items', 'Маселелер', 'Вопросы', [
        field('title', 'bilingual', 'Маселе (… жөнүндө)', 'Вопрос (О …)', true),
        field('reporter', 'person', 'Баяндамачы', 'Докладчик'),
        hinted(field('minutes', 'number', 'Канча мүнөт', 'Сколько минут'), { ky: '0 – көрсөтүлбөйт', ru: '0 – не указывается' }),
      ], true),
    ]),
  ],
  texts: { ...texts, ...named('title', titles) },
  frames: ['head', 'meeting'],
  fields: {
    ...headFields,
    ...meetingTable,
    chair: personField('Төрагалык кылган адам', 'Председательствующий', ({ chair }) => chair),
    chairPost: postField('Төрагалык кылгандын кызматы', 'Должность председательствующего', ({ chair }) => chair.post),
  },
  compose: composeAgenda,
  title: (facts, language) => paperTitle(name[language], facts.subject[language]),
  sample: sampleAgenda,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.heldOn || facts.issuedOn, name[own], facts.number, facts.subject[own]], language)
  },
}
