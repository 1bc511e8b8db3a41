import type { DocumentKind } from '../document-kind.ts'
import { observerLanguages } from '../document-kind.ts'
import { dateField, phraseField, plainField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { field, issuedOnField, list, section, signatoryFields } from '../form-fields.ts'
import { englishSignatoryFields } from '../observer-frame.ts'
import { observerKindNames } from '../observers.ts'
import { countText, headFields, preparedByTable } from '../shared-fields.ts'
import { named } from '../standing-texts.ts'
import { englishVoice } from '../tongue.ts'
import { composeAccreditedList } from './compose.ts'
import { accreditedListSchema } from './facts.ts'
import type { AccreditedListFacts } from './facts.ts'
import { sampleAccreditedList } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Аккредитацияланган эл аралык байкоочулардын тизмеси', ru: 'Список аккредитованных наблюдателей' }
const englishName = 'List of accredited observers'

export const accreditedList: DocumentKind<AccreditedListFacts> = {
  id: 'accredited-list',
  name,
  series: 'list',
  orientation: 'landscape',
  factsSchema: accreditedListSchema,
  languages: observerLanguages,
  form: [
    section('Тизме', 'Список', [
      field('election', 'bilingual', 'Шайлоо', 'Выборы', true),
      field('electionEn', 'text', 'Шайлоо (англисче)', 'Выборы (по-английски)'),
      list('acts', 'Комиссиянын токтомдору', 'Постановления Комиссии', [
        field('number', 'text', 'Номери', 'Номер', true),
        field('on', 'date', 'Күнү', 'Дата', true),
      ]),
    ]),
    section('Тариздөө', 'Оформление', [...signatoryFields('preparedBy', false), ...englishSignatoryFields('preparedByEn'), issuedOnField]),
  ],
  texts: { ...texts, ...named('kind', observerKindNames) },
  frames: ['letterhead', 'head', 'contact'],
  fields: {
    ...headFields,
    ...preparedByTable,
    event: phraseField('Шайлоо', 'Выборы', ({ election }) => election),
    asOf: dateField('Кайсы күнгө карата', 'По состоянию на', ({ asOf }) => asOf),
    size: plainField('Байкоочулардын саны', 'Число наблюдателей', ({ observers }) => countText(observers.length)),
  },
  compose: composeAccreditedList,
  english: {
    name: englishName,
    compose: (facts, settings) => composeAccreditedList(facts, englishVoice, settings),
    title: ({ electionEn }) => paperTitle(englishName, electionEn),
  },
  title: (facts, language) => paperTitle(name[language], facts.election[language]),
  sample: sampleAccreditedList,
  fileName: (facts, language) => paperFileName([facts.asOf || facts.issuedOn, language === 'en' ? englishName : name[nameLanguage(language)], facts.number], language),
}
