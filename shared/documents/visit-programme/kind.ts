import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { daysField, phraseField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { contactFields, field, hinted, issuedOnField, list, section, signatoryFields } from '../form-fields.ts'
import { orElse } from '../frame.ts'
import { programmeItemFields } from '../programme-item.ts'
import { approvalTable, contactTable, delegationTable, headFields } from '../shared-fields.ts'
import { composeVisitProgramme } from './compose.ts'
import { visitProgrammeSchema } from './facts.ts'
import type { VisitProgrammeFacts } from './facts.ts'
import { sampleVisitProgramme } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Сапардын программасы', ru: 'Программа визита' }

export const visitProgramme: DocumentKind<VisitProgrammeFacts> = {
  id: 'visit-programme',
  name,
  series: 'programme',
  orientation: 'portrait',
  factsSchema: visitProgrammeSchema,
  languages: paperLanguages,
  form: [
    section('Сапар', 'Визит', [
      field('country', 'country', 'Өлкө', 'Страна'),
      field('organisation', 'bilingual', 'Уюм', 'Организация', true),
      field('head', 'person', 'Делегациянын башчысы', 'Глава делегации', true),
      field('city', 'bilingual', 'Шаар', 'Город'),
      field('startsOn', 'date', 'Башталган күнү', 'Дата начала', true),
      field('endsOn', 'date', 'Аяктаган күнү', 'Дата окончания', true),
    ]),
    section('Иш-чаралар', 'Мероприятия', [
      list('items', 'Иш-чаралар', 'Мероприятия', [
        ...programmeItemFields,
        field('dress', 'bilingual', 'Кийим формасы', 'Форма одежды'),
        field('forGuests', 'switch', 'Коноктордун программасында', 'В программе для гостей'),
        hinted(field('staffNote', 'bilingual', 'Кызматтык эскертүү', 'Служебная пометка'), {
          ky: 'Коноктордун программасында басылбайт',
          ru: 'В программе для гостей не печатается',
        }),
      ], true),
      ...contactFields,
    ]),
    section('Бекитүү', 'Утверждение', [
      ...signatoryFields('approval.signatory'),
      field('approval.on', 'date', 'Бекитилген күнү', 'Дата утверждения'),
      issuedOnField,
    ]),
  ],
  texts,
  frames: ['head', 'visit', 'contact'],
  fields: {
    ...headFields,
    ...delegationTable,
    ...approvalTable,
    ...contactTable,
    city: phraseField('Шаар', 'Город', ({ city }, { office }) => orElse(city, office.city)),
    days: daysField('Сапардын күндөрү', 'Дни визита', ({ startsOn, endsOn }) => [startsOn, endsOn]),
  },
  compose: composeVisitProgramme,
  title: (facts, language) => paperTitle(name[language], facts.organisation[language]),
  sample: sampleVisitProgramme,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.startsOn || facts.issuedOn, name[own], facts.number, facts.head.name[own].surname], language)
  },
}
