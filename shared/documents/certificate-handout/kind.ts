import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { dateField, phraseField, plainField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { field, section, signatoryFields } from '../form-fields.ts'
import { countText, officeFields, preparedByTable } from '../shared-fields.ts'
import { composeCertificateHandout } from './compose.ts'
import { certificateHandoutSchema } from './facts.ts'
import type { CertificateHandoutFacts } from './facts.ts'
import { sampleCertificateHandout } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Күбөлүктөрдү тапшыруу барагы', ru: 'Ведомость выдачи удостоверений' }

export const certificateHandout: DocumentKind<CertificateHandoutFacts> = {
  id: 'certificate-handout',
  name,
  series: null,
  orientation: 'portrait',
  factsSchema: certificateHandoutSchema,
  languages: paperLanguages,
  form: [
    section('Тапшыруу', 'Выдача', [
      field('election', 'bilingual', 'Шайлоо', 'Выборы'),
      field('act.number', 'text', 'Токтомдун номери', 'Номер постановления'),
      field('act.on', 'date', 'Токтомдун күнү', 'Дата постановления'),
    ]),
    section('Тариздөө', 'Оформление', signatoryFields('preparedBy', false)),
  ],
  texts,
  frames: [],
  fields: {
    ...officeFields,
    ...preparedByTable,
    event: phraseField('Шайлоо', 'Выборы', ({ election }) => election),
    actNumber: plainField('Токтомдун номери', 'Номер постановления', ({ act }) => act.number),
    actDate: dateField('Токтомдун күнү', 'Дата постановления', ({ act }) => act.on),
    size: plainField('Күбөлүктөрдүн саны', 'Число удостоверений', ({ holders }) => countText(holders.length)),
  },
  compose: composeCertificateHandout,
  title: (facts, language) => paperTitle(name[language], facts.act.number),
  sample: sampleCertificateHandout,
  fileName: (facts, language) => paperFileName([facts.act.on, name[nameLanguage(language)], facts.act.number], language),
}
