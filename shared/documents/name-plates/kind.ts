import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { cyrillicNameFields, field, list, section } from '../form-fields.ts'
import { officeFields } from '../shared-fields.ts'
import { composeNamePlates } from './compose.ts'
import { namePlatesSchema } from './facts.ts'
import type { NamePlatesFacts } from './facts.ts'
import { sampleNamePlates } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Үстөлгө коюлуучу такталар', ru: 'Настольные таблички' }

export const namePlates: DocumentKind<NamePlatesFacts> = {
  id: 'name-plates',
  name,
  series: null,
  orientation: 'portrait',
  // Folded in the middle of the sheet, so left and right margins are alike.
  ownSheet: { width: 210, height: 297, margins: { left: 10, right: 10, top: 10, bottom: 10 } },
  factsSchema: namePlatesSchema,
  languages: paperLanguages,
  form: [
    section('Такталар', 'Таблички', [
      list('plates', 'Такталар', 'Таблички', [...cyrillicNameFields, field('body', 'bilingual', 'Уюм же өлкө', 'Организация или страна')], true),
    ]),
  ],
  texts,
  frames: [],
  fields: officeFields,
  compose: composeNamePlates,
  title: (_, language) => paperTitle(name[language]),
  sample: sampleNamePlates,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([name[own], facts.plates[0]?.body[own] ?? ''], language)
  },
}
