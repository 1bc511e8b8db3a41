import { formatDateRange } from '../../language/index.ts'
import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { journalFields, journalForm } from '../journal-frame.ts'
import { composeGiftRegister } from './compose.ts'
import { giftRegisterSchema } from './facts.ts'
import type { GiftRegisterFacts } from './facts.ts'
import { sampleGiftRegister } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Белектер журналы', ru: 'Журнал учёта подарков' }

export const giftRegister: DocumentKind<GiftRegisterFacts> = {
  id: 'gift-register',
  name,
  series: null,
  orientation: 'landscape',
  factsSchema: giftRegisterSchema,
  languages: paperLanguages,
  form: journalForm,
  texts,
  frames: [],
  fields: journalFields,
  compose: composeGiftRegister,
  title: ({ period }, language) => paperTitle(name[language], formatDateRange(period.from, period.to, language, 'digits')),
  sample: sampleGiftRegister,
  fileName: ({ period }, language) => paperFileName([period.from, period.from === period.to ? '' : period.to, name[nameLanguage(language)]], language),
}
