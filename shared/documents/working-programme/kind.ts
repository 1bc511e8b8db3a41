import type { DocumentKind, FormField } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { dateField, phraseField, plainField, writtenField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { field, issuedOnField, list, section, signatoryFields } from '../form-fields.ts'
import { orElse } from '../frame.ts'
import { programmeItemFields } from '../programme-item.ts'
import { approvalTable, countText, delegationTable, headFields } from '../shared-fields.ts'
import { composeWorkingProgramme } from './compose.ts'
import { workingProgrammeSchema } from './facts.ts'
import type { WorkingProgrammeFacts } from './facts.ts'
import { sampleWorkingProgramme } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Жумушчу программа', ru: 'Рабочая программа' }

function travelFields(path: string): readonly FormField[] {
  return [
    field(`${path}.on`, 'date', 'Күнү', 'Дата', true),
    field(`${path}.time`, 'time', 'Сааты', 'Время'),
    field(`${path}.flight`, 'text', 'Каттам', 'Рейс'),
    field(`${path}.place`, 'bilingual', 'Жери', 'Место'),
  ]
}

export const workingProgramme: DocumentKind<WorkingProgrammeFacts> = {
  id: 'working-programme',
  name,
  series: 'programme',
  orientation: 'landscape',
  factsSchema: workingProgrammeSchema,
  languages: paperLanguages,
  form: [
    section('Сапар', 'Визит', [
      field('organisation', 'bilingual', 'Уюм', 'Организация', true),
      field('head', 'person', 'Делегациянын башчысы', 'Глава делегации', true),
      field('size', 'number', 'Делегациянын саны', 'Численность делегации'),
      field('city', 'bilingual', 'Шаар', 'Город'),
      field('hotel', 'bilingual', 'Мейманкана', 'Гостиница'),
      field('officer.name', 'bilingual', 'Сапар үчүн жооптуу', 'Ответственный за визит'),
      field('officer.phone', 'text', 'Телефон', 'Телефон'),
      field('officer.email', 'text', 'Электрондук почта', 'Электронная почта'),
    ]),
    section('Келүүсү', 'Прибытие', travelFields('arrival')),
    section('Кетүүсү', 'Отъезд', travelFields('departure')),
    section('Иш-чаралар', 'Мероприятия', [
      list('items', 'Иш-чаралар', 'Мероприятия', [
        ...programmeItemFields,
        field('responsible', 'text', 'Жооптуу адам', 'Ответственный'),
        field('phone', 'text', 'Телефону', 'Телефон'),
        field('transport', 'text', 'Унаа', 'Транспорт'),
        field('interpreter', 'text', 'Котормочу', 'Переводчик'),
        // Two plain texts: a remark in one language alone is whole, not a pair with a half missing.
        field('note.ky', 'text', 'Эскертүү (кыргызча)', 'Примечание (по-кыргызски)'),
        field('note.ru', 'text', 'Эскертүү (орусча)', 'Примечание (по-русски)'),
      ], true),
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
    city: phraseField('Шаар', 'Город', ({ city }, { office }) => orElse(city, office.city)),
    arrivalDate: dateField('Келүү күнү', 'Дата прибытия', ({ arrival }) => arrival.on),
    departureDate: dateField('Кетүү күнү', 'Дата отъезда', ({ departure }) => departure.on),
    hotel: phraseField('Мейманкана', 'Гостиница', ({ hotel }) => hotel),
    officer: writtenField('Сапар үчүн жооптуу', 'Ответственный за визит', ({ officer }) => officer.name),
    officerPhone: plainField('Жооптуунун телефону', 'Телефон ответственного', ({ officer }) => officer.phone),
    size: plainField('Делегациянын саны', 'Численность делегации', ({ size }) => countText(size)),
  },
  compose: composeWorkingProgramme,
  title: (facts, language) => paperTitle(name[language], facts.organisation[language]),
  sample: sampleWorkingProgramme,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.arrival.on || facts.issuedOn, name[own], facts.number, facts.head.name[own].surname], language)
  },
}
