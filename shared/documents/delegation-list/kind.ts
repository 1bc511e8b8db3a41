import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { bodyField, dateField, daysField, phraseField, plainField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { choice, field, issuedOnField, list, option, section, signatoryFields } from '../form-fields.ts'
import { countText, headFields, preparedByTable } from '../shared-fields.ts'
import { named } from '../standing-texts.ts'
import { composeDelegationList } from './compose.ts'
import { delegationListSchema, delegationRoles } from './facts.ts'
import type { DelegationListFacts } from './facts.ts'
import { sampleDelegationList } from './sample.ts'
import { roleNames, texts } from './texts.ts'

const name = { ky: 'Делегациянын тизмеси', ru: 'Список делегации' }

export const delegationList: DocumentKind<DelegationListFacts> = {
  id: 'delegation-list',
  name,
  series: 'list',
  orientation: 'landscape',
  factsSchema: delegationListSchema,
  languages: paperLanguages,
  form: [
    section('Делегация', 'Делегация', [
      field('country', 'country', 'Өлкө', 'Страна'),
      field('organisation', 'bilingual', 'Жиберүүчү уюм', 'Направляющая организация', true),
      field('occasion', 'bilingual', 'Сапардын максаты', 'Цель приезда'),
      field('arrivesOn', 'date', 'Келүүсү', 'Прибытие'),
      field('departsOn', 'date', 'Кетүүсү', 'Отъезд'),
      field('asOf', 'date', 'Кайсы күнгө карата', 'По состоянию на'),
      field('withPassports', 'switch', 'Паспорт маалыматтары менен', 'С паспортными данными'),
      field('withPhotos', 'switch', 'Сүрөттөрү менен', 'С фотографиями'),
    ]),
    section('Курамы', 'Состав', [
      list('members', 'Делегациянын мүчөлөрү', 'Члены делегации', [
        field('latin.surname', 'text', 'Фамилиясы (паспорттогудай)', 'Фамилия (как в паспорте)'),
        field('latin.given', 'text', 'Аты (паспорттогудай)', 'Имя (как в паспорте)'),
        field('name.ky.surname', 'text', 'Фамилиясы (кыргызча)', 'Фамилия (по-кыргызски)'),
        field('name.ky.given', 'text', 'Аты (кыргызча)', 'Имя (по-кыргызски)'),
        field('name.ky.patronymic', 'text', 'Атасынын аты (кыргызча)', 'Отчество (по-кыргызски)'),
        field('name.ru.surname', 'text', 'Фамилиясы (орусча)', 'Фамилия (по-русски)'),
        field('name.ru.given', 'text', 'Аты (орусча)', 'Имя (по-русски)'),
        field('name.ru.patronymic', 'text', 'Атасынын аты (орусча)', 'Отчество (по-русски)'),
        field('post', 'bilingual', 'Кызматы', 'Должность'),
        choice('role', 'Делегациядагы милдети', 'Роль в делегации', delegationRoles.map((role) => option(role, roleNames[role].ky, roleNames[role].ru))),
        field('citizenship', 'country', 'Жарандыгы', 'Гражданство'),
        field('passport.number', 'text', 'Паспорттун номери', '№ паспорта'),
        field('passport.expiresOn', 'date', 'Жарактуу мөөнөтү', 'Срок действия'),
        field('arrivesOn', 'date', 'Келүүсү', 'Прибытие'),
        field('departsOn', 'date', 'Кетүүсү', 'Отъезд'),
        field('mission', 'bilingual', 'Байкоочулар миссиясы', 'Миссия наблюдателей'),
        // Two plain texts: a remark in one language alone is whole, not a pair with a half missing.
        field('note.ky', 'text', 'Эскертүү (кыргызча)', 'Примечание (по-кыргызски)'),
        field('note.ru', 'text', 'Эскертүү (орусча)', 'Примечание (по-русски)'),
      ], true),
    ]),
    section('Тариздөө', 'Оформление', [...signatoryFields('preparedBy', false), issuedOnField]),
  ],
  printsPassports: ({ withPassports }) => withPassports,
  texts: { ...texts, ...named('role', roleNames) },
  frames: ['head'],
  fields: {
    ...headFields,
    ...preparedByTable,
    organisation: bodyField('Жиберүүчү уюм', 'Направляющая организация', ({ organisation }) => organisation),
    occasion: phraseField('Сапардын максаты', 'Цель приезда', ({ occasion }) => occasion),
    days: daysField('Болуу мөөнөтү', 'Срок пребывания', ({ arrivesOn, departsOn }) => [arrivesOn, departsOn]),
    asOf: dateField('Кайсы күнгө карата', 'По состоянию на', ({ asOf }) => asOf),
    size: plainField('Делегациянын саны', 'Численность делегации', ({ members }) => countText(members.length)),
  },
  compose: composeDelegationList,
  title: (facts, language) => paperTitle(name[language], facts.organisation[language]),
  sample: sampleDelegationList,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.asOf || facts.issuedOn, name[own], facts.number, facts.organisation[own]], language)
  },
}
