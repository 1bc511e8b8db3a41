import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { field, list, section } from '../form-fields.ts'
import { officeFields } from '../shared-fields.ts'
import { composeWelcomeSigns } from './compose.ts'
import { welcomeSignsSchema } from './facts.ts'
import type { WelcomeSignsFacts } from './facts.ts'
import { sampleWelcomeSigns } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Тосуп алуу баракчалары', ru: 'Таблички для встречи' }

export const welcomeSigns: DocumentKind<WelcomeSignsFacts> = {
  id: 'welcome-signs',
  name,
  series: null,
  orientation: 'landscape',
  ownSheet: { width: 297, height: 210, margins: { left: 15, right: 15, top: 15, bottom: 15 } },
  factsSchema: welcomeSignsSchema,
  languages: paperLanguages,
  form: [
    section('Баракчалар', 'Таблички', [
      list('signs', 'Баракчалар', 'Таблички', [
        field('latin', 'text', 'Латын тамгалары менен', 'Латинскими буквами'),
        field('name', 'bilingual', 'Аты-жөнү же уюмдун аталышы', 'Имя или название организации', true),
        field('body', 'bilingual', 'Уюм же өлкө', 'Организация или страна'),
      ], true),
    ]),
  ],
  texts,
  frames: [],
  fields: officeFields,
  compose: composeWelcomeSigns,
  title: (_, language) => paperTitle(name[language]),
  sample: sampleWelcomeSigns,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([name[own], facts.signs[0]?.name[own] ?? ''], language)
  },
}
