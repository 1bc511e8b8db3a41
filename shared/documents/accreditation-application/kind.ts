import type { DocumentKind } from '../document-kind.ts'
import { observerLanguages } from '../document-kind.ts'
import { bodyField, daysField, phraseField, plainField, postField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { choice, cyrillicNameFields, field, option, section } from '../form-fields.ts'
import { nameText } from '../name-order.ts'
import { observerKindNames, observerKinds } from '../observers.ts'
import { officeFields } from '../shared-fields.ts'
import { named } from '../standing-texts.ts'
import { englishVoice, passportName } from '../tongue.ts'
import { composeAccreditationApplication } from './compose.ts'
import { accreditationApplicationSchema } from './facts.ts'
import type { AccreditationApplicationFacts } from './facts.ts'
import { sampleAccreditationApplication } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Аккредитациялоого арыз', ru: 'Заявление на аккредитацию' }
const englishName = 'Application for accreditation'

/** Whose it is, in any script that is known. */
const applicant = (facts: AccreditationApplicationFacts): string => passportName(facts) || nameText(facts.name.ru, 'surname-first')

export const accreditationApplication: DocumentKind<AccreditationApplicationFacts> = {
  id: 'accreditation-application',
  name,
  series: null,
  orientation: 'portrait',
  factsSchema: accreditationApplicationSchema,
  languages: observerLanguages,
  form: [
    section('Шайлоо', 'Выборы', [
      field('event', 'bilingual', 'Шайлоо (атооч жөндөмөсүндө)', 'Выборы (в именительном падеже)'),
      field('eventPossessed', 'switch', 'Аталышы таандык мүчө менен бүтөт', 'Кыргызское название с притяжательным окончанием'),
      field('electionEn', 'text', 'Шайлоо (англисче)', 'Выборы (по-английски)'),
    ]),
    section('Арыз ээси', 'Заявитель', [
      field('latin.surname', 'text', 'Фамилиясы (паспорттогудай)', 'Фамилия (как в паспорте)'),
      field('latin.given', 'text', 'Аты (паспорттогудай)', 'Имя (как в паспорте)'),
      ...cyrillicNameFields,
      field('bornOn', 'date', 'Туулган күнү', 'Дата рождения'),
      field('citizenship', 'country', 'Жарандыгы', 'Гражданство'),
      field('passport.number', 'text', 'Паспорттун номери', '№ паспорта'),
      field('passport.expiresOn', 'date', 'Паспорт кайсы күнгө чейин жарактуу', 'Паспорт действителен до'),
      field('post', 'bilingual', 'Кызматы', 'Должность'),
      field('postEn', 'text', 'Кызматы (англисче)', 'Должность (по-английски)'),
      field('phone', 'text', 'Телефону', 'Телефон'),
      field('email', 'text', 'Электрондук почтасы', 'Электронная почта'),
      field('languages', 'text', 'Билген тилдери', 'Владение языками'),
    ]),
    section('Байкоо жүргүзүү', 'Наблюдение', [
      field('organisation', 'bilingual', 'Жиберүүчү уюм', 'Направляющая организация'),
      field('organisationEn', 'text', 'Жиберүүчү уюм (англисче)', 'Направляющая организация (по-английски)'),
      field('mission', 'bilingual', 'Байкоочулар миссиясы', 'Миссия наблюдателей'),
      field('country', 'country', 'Өлкө', 'Страна'),
      choice('observerKind', 'Байкоочунун түрү', 'Вид наблюдателя', observerKinds.map((kind) => option(kind, observerKindNames[kind].ky, observerKindNames[kind].ru))),
      field('startsOn', 'date', 'Байкоонун башталышы', 'Начало наблюдения'),
      field('endsOn', 'date', 'Байкоонун аягы', 'Конец наблюдения'),
    ]),
  ],
  printsPassports: ({ passport }) => passport.number.trim() !== '' || passport.expiresOn !== '',
  texts: { ...texts, ...named('kind', observerKindNames) },
  frames: [],
  fields: {
    ...officeFields,
    event: phraseField('Шайлоо', 'Выборы', ({ event }) => event, ({ eventPossessed }) => eventPossessed),
    organisation: bodyField('Жиберүүчү уюм', 'Направляющая организация', ({ organisation }) => organisation),
    post: postField('Кызматы', 'Должность', ({ post }) => post),
    phone: plainField('Телефону', 'Телефон', ({ phone }) => phone),
    email: plainField('Электрондук почтасы', 'Электронная почта', ({ email }) => email),
    days: daysField('Байкоо жүргүзүү мөөнөтү', 'Период наблюдения', ({ startsOn, endsOn }) => [startsOn, endsOn]),
  },
  compose: composeAccreditationApplication,
  english: {
    name: englishName,
    compose: (facts, settings) => composeAccreditationApplication(facts, englishVoice, settings),
    title: (facts) => paperTitle(englishName, applicant(facts)),
  },
  title: (facts, language) => paperTitle(name[language], applicant(facts)),
  sample: sampleAccreditationApplication,
  fileName: (facts, language) => paperFileName([language === 'en' ? englishName : name[nameLanguage(language)], applicant(facts)], language),
}
