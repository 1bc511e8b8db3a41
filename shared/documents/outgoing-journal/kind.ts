import { formatDateRange } from '../../language/index.ts'
import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { journalFields, journalForm } from '../journal-frame.ts'
import { composeOutgoingJournal } from './compose.ts'
import { outgoingJournalSchema } from './facts.ts'
import type { OutgoingJournalFacts } from './facts.ts'
import { sampleOutgoingJournal } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Чыгыш каттардын журналы', ru: 'Журнал исходящих документов' }

export const outgoingJournal: DocumentKind<OutgoingJournalFacts> = {
  id: 'outgoing-journal',
  name,
  series: null,
  orientation: 'landscape',
  factsSchema: outgoingJournalSchema,
  languages: paperLanguages,
  form: journalForm,
  texts,
  frames: [],
  fields: journalFields,
  compose: composeOutgoingJournal,
  title: ({ period }, language) => paperTitle(name[language], formatDateRange(period.from, period.to, language, 'digits')),
  sample: sampleOutgoingJournal,
  fileName: ({ period }, language) => paperFileName([period.from, period.from === period.to ? '' : period.to, name[nameLanguage(language)]], language),
}
