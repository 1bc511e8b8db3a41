import { formatDateRange } from '../../language/index.ts'
import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { journalFields, journalForm } from '../journal-frame.ts'
import { composeDispatchList } from './compose.ts'
import { dispatchListSchema } from './facts.ts'
import type { DispatchListFacts } from './facts.ts'
import { sampleDispatchList } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Жөнөтүү тизмеси', ru: 'Реестр отправки' }

export const dispatchList: DocumentKind<DispatchListFacts> = {
  id: 'dispatch-list',
  name,
  series: null,
  orientation: 'landscape',
  factsSchema: dispatchListSchema,
  languages: paperLanguages,
  form: journalForm,
  texts,
  frames: [],
  fields: journalFields,
  compose: composeDispatchList,
  title: ({ period }, language) => paperTitle(name[language], formatDateRange(period.from, period.to, language, 'digits')),
  sample: sampleDispatchList,
  fileName: ({ period }, language) => paperFileName([period.from, period.from === period.to ? '' : period.to, name[nameLanguage(language)]], language),
}
