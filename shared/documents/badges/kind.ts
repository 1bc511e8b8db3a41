import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { daysField, phraseField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { cyrillicNameFields, field, list, section } from '../form-fields.ts'
import { officeFields } from '../shared-fields.ts'
import { composeBadges } from './compose.ts'
import { badgesSchema } from './facts.ts'
import type { BadgesFacts } from './facts.ts'
import { sampleBadges } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Төшбелгилер', ru: 'Бейджи' }

export const badges: DocumentKind<BadgesFacts> = {
  id: 'badges',
  name,
  series: null,
  orientation: 'portrait',
  // Two badges of 90 mm side by side in the middle of the sheet, four below each other.
  ownSheet: { width: 210, height: 297, margins: { left: 15, right: 15, top: 28, bottom: 28 } },
  factsSchema: badgesSchema,
  languages: paperLanguages,
  form: [
    section('Иш-чара', 'Мероприятие', [
      field('event', 'bilingual', 'Иш-чара', 'Мероприятие', true),
      field('startsOn', 'date', 'Башталган күнү', 'Дата начала'),
      field('endsOn', 'date', 'Аяктаган күнү', 'Дата окончания'),
    ]),
    section('Төшбелгилер', 'Бейджи', [
      list('badges', 'Төшбелгилер', 'Бейджи', [
        field('latin.surname', 'text', 'Фамилиясы (паспорттогудай)', 'Фамилия (как в паспорте)'),
        field('latin.given', 'text', 'Аты (паспорттогудай)', 'Имя (как в паспорте)'),
        ...cyrillicNameFields,
        field('role', 'bilingual', 'Милдети', 'Роль'),
        field('body', 'bilingual', 'Уюм', 'Организация'),
        field('number', 'text', 'Номери', 'Номер'),
      ], true),
    ]),
  ],
  texts,
  frames: [],
  fields: {
    ...officeFields,
    event: phraseField('Иш-чара', 'Мероприятие', ({ event }) => event),
    days: daysField('Иш-чаранын күндөрү', 'Дни мероприятия', ({ startsOn, endsOn }) => [startsOn, endsOn]),
  },
  compose: composeBadges,
  title: (facts, language) => paperTitle(name[language], facts.event[language]),
  sample: sampleBadges,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.startsOn, name[own], facts.badges[0]?.body[own] ?? ''], language)
  },
}
