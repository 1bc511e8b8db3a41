import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { plainField } from '../fields.ts'
import { nameLanguage, paperFileName } from '../file-name.ts'
import { choice, field, hinted, option, section } from '../form-fields.ts'
import { addresseeField } from '../letter-facts.ts'
import { addresseeName, addresseeTitle } from '../letter-name.ts'
import { addresseeTable, officeFields } from '../shared-fields.ts'
import { composeEnvelope, envelopeSheets } from './compose.ts'
import { envelopeSchema } from './facts.ts'
import type { EnvelopeFacts } from './facts.ts'
import { sampleEnvelope } from './sample.ts'

const name = { ky: 'Конверт', ru: 'Конверт' }

const fromSettings = { ky: 'Бош калса – жөндөөлөрдөн алынат', ru: 'Пусто – берётся из настроек' }

export const envelope: DocumentKind<EnvelopeFacts> = {
  id: 'envelope',
  name,
  series: null,
  orientation: 'landscape',
  ownSheet: { of: ({ format }) => envelopeSheets[format] },
  factsSchema: envelopeSchema,
  languages: paperLanguages,
  form: [
    section('Конверт', 'Конверт', [
      choice('format', 'Өлчөмү', 'Формат', [
        option('dl', 'DL (110 × 220 мм)', 'DL (110 × 220 мм)'),
        option('c5', 'C5 (162 × 229 мм)', 'C5 (162 × 229 мм)'),
      ]),
      field('letterNumber', 'text', 'Каттын номери', 'Номер письма'),
    ]),
    section('Адресат', 'Адресат', [
      addresseeField,
      field('address', 'long-bilingual', 'Дареги', 'Адрес', true),
    ]),
    section('Жөнөтүүчү', 'Отправитель', [
      hinted(field('sender', 'bilingual', 'Кимден', 'От кого'), fromSettings),
      hinted(field('senderAddress', 'long-bilingual', 'Жөнөтүүчүнүн дареги', 'Адрес отправителя'), fromSettings),
    ]),
  ],
  texts: {},
  frames: ['head', 'address'],
  fields: { ...officeFields, ...addresseeTable, number: plainField('Каттын номери', 'Номер письма', ({ letterNumber }) => letterNumber) },
  compose: composeEnvelope,
  title: (facts, language) => addresseeTitle(facts, name, language),
  sample: sampleEnvelope,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([name[own], facts.format.toUpperCase(), facts.letterNumber, addresseeName(facts, own)], language)
  },
}
