import type { DocumentKind, OwnSheet } from '../document-kind.ts'
import { observerLanguages } from '../document-kind.ts'
import { dateField, plainField, postField, writtenField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { choice, field, option, section, signatoryFields } from '../form-fields.ts'
import { englishSignatoryFields } from '../observer-frame.ts'
import { officeFields } from '../shared-fields.ts'
import { named } from '../standing-texts.ts'
import { englishVoice } from '../tongue.ts'
import { composeObserverCertificate } from './compose.ts'
import { observerCertificateSchema } from './facts.ts'
import type { ObserverCertificateFacts } from './facts.ts'
import { sampleObserverCertificate } from './sample.ts'
import { statuses, texts } from './texts.ts'

const name = { ky: 'Байкоочулардын күбөлүктөрү', ru: 'Удостоверения наблюдателей' }
const englishName = 'Observers’ certificates'

/** 135 × 90 mm (domain.md § 2.3), two below each other in the middle of an A4, or the form itself. */
const sheets: Readonly<Record<ObserverCertificateFacts['sheet'], OwnSheet>> = {
  a4: { width: 210, height: 297, margins: { left: 37.5, right: 37.5, top: 48, bottom: 48 } },
  form: { width: 135, height: 90, margins: { left: 5, right: 5, top: 3, bottom: 2 } },
}

export const observerCertificate: DocumentKind<ObserverCertificateFacts> = {
  id: 'observer-certificate',
  name,
  series: null,
  orientation: 'portrait',
  ownSheet: { of: ({ sheet }) => sheets[sheet] },
  factsSchema: observerCertificateSchema,
  languages: observerLanguages,
  form: [
    section('Күбөлүктөр', 'Удостоверения', [
      choice('sheet', 'Барагы', 'Лист', [
        option('a4', 'A4, кесүү үчүн экиден', 'A4, по два под разрез'),
        option('form', 'Даяр бланк 135 × 90 мм', 'Готовый бланк 135 × 90 мм'),
      ]),
      field('act.number', 'text', 'Токтомдун номери', 'Номер постановления', true),
      field('act.on', 'date', 'Токтомдун күнү', 'Дата постановления', true),
      field('issuedOn', 'date', 'Берилген күнү', 'Дата выдачи'),
      field('validUntilOn', 'date', 'Кайсы күнгө чейин жарактуу', 'Действительно до'),
    ]),
    section('Кол коюу', 'Подпись', [...signatoryFields('signatory'), ...englishSignatoryFields('signatoryEn')]),
  ],
  texts: { ...texts, ...named('status', statuses) },
  frames: [],
  fields: {
    ...officeFields,
    actNumber: plainField('Токтомдун номери', 'Номер постановления', ({ act }) => act.number),
    actDate: dateField('Токтомдун күнү', 'Дата постановления', ({ act }) => act.on),
    until: dateField('Кайсы күнгө чейин жарактуу', 'Действительно до', ({ validUntilOn }) => validUntilOn),
    signatory: writtenField('Кол коюучу: инициалдары жана фамилиясы', 'Кто подписывает: инициалы и фамилия', ({ signatory }) => signatory.name),
    signatoryPost: postField('Кол коюучунун кызматы', 'Должность подписывающего', ({ signatory }) => signatory.post),
  },
  compose: composeObserverCertificate,
  english: {
    name: englishName,
    compose: (facts, settings) => composeObserverCertificate(facts, englishVoice, settings),
    title: ({ act }) => paperTitle(englishName, act.number),
  },
  title: (facts, language) => paperTitle(name[language], facts.act.number),
  sample: sampleObserverCertificate,
  fileName: (facts, language) => paperFileName([facts.issuedOn, language === 'en' ? englishName : name[nameLanguage(language)], facts.act.number], language),
}
