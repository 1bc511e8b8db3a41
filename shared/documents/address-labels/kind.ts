import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { plainField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { choice, field, hinted, list, option, section } from '../form-fields.ts'
import { addresseeField } from '../letter-facts.ts'
import { countText, officeFields } from '../shared-fields.ts'
import { composeAddressLabels, labelSheet } from './compose.ts'
import { addressLabelsSchema } from './facts.ts'
import type { AddressLabelsFacts } from './facts.ts'
import { sampleAddressLabels } from './sample.ts'

const name = { ky: 'Дарек ярлыктары', ru: 'Адресные ярлыки' }

export const addressLabels: DocumentKind<AddressLabelsFacts> = {
  id: 'address-labels',
  name,
  series: null,
  orientation: 'portrait',
  ownSheet: labelSheet,
  factsSchema: addressLabelsSchema,
  languages: paperLanguages,
  form: [
    section('Барак', 'Лист', [
      choice('grid', 'Бир баракта', 'На листе', [
        option('3x8', '24 ярлык (70 × 37 мм)', '24 ярлыка (70 × 37 мм)'),
        option('2x8', '16 ярлык (105 × 37 мм)', '16 ярлыков (105 × 37 мм)'),
        option('2x4', '8 ярлык (105 × 74 мм)', '8 ярлыков (105 × 74 мм)'),
      ]),
      hinted(field('skip', 'number', 'Пайдаланылган ярлыктар', 'Использованных ярлыков'), {
        ky: 'Биринчи барактагы бош орундар: басуу алардан кийин башталат',
        ru: 'Пустые места на первом листе: печать начнётся после них',
      }),
    ]),
    section('Адресаттар', 'Адресаты', [
      list('recipients', 'Адресаттар', 'Адресаты', [
        addresseeField,
        field('address', 'long-bilingual', 'Дареги', 'Адрес', true),
      ], true),
    ]),
  ],
  texts: {},
  frames: ['address'],
  fields: { ...officeFields, count: plainField('Адресаттардын саны', 'Число адресатов', ({ recipients }) => countText(recipients.length)) },
  compose: composeAddressLabels,
  title: ({ recipients }, language) => paperTitle(name[language], String(recipients.length)),
  sample: sampleAddressLabels,
  fileName: ({ recipients }, language) => paperFileName([name[nameLanguage(language)], String(recipients.length)], language),
}
