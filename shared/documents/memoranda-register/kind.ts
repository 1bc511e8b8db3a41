import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { dateField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { journalFields, journalForm } from '../journal-frame.ts'
import { formatDate } from '../../language/index.ts'
import { composeMemorandaRegister } from './compose.ts'
import { memorandaRegisterSchema } from './facts.ts'
import type { MemorandaRegisterFacts } from './facts.ts'
import { sampleMemorandaRegister } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Меморандумдардын реестри', ru: 'Реестр меморандумов' }

export const memorandaRegister: DocumentKind<MemorandaRegisterFacts> = {
  id: 'memoranda-register',
  name,
  series: null,
  orientation: 'landscape',
  factsSchema: memorandaRegisterSchema,
  languages: paperLanguages,
  form: journalForm,
  texts,
  frames: [],
  fields: { ...journalFields, asOf: dateField('Кайсы күнгө карата', 'По состоянию на', ({ asOf }: MemorandaRegisterFacts) => asOf) },
  compose: composeMemorandaRegister,
  title: ({ asOf }, language) => paperTitle(name[language], asOf === '' ? '' : formatDate(asOf, language, 'digits')),
  sample: sampleMemorandaRegister,
  fileName: ({ asOf, period }, language) => paperFileName([asOf || period.to, name[nameLanguage(language)]], language),
}
