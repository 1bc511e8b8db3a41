import { formatDateRange } from '../../language/index.ts'
import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { journalFields, journalForm } from '../journal-frame.ts'
import { composeIncomingJournal } from './compose.ts'
import { incomingJournalSchema } from './facts.ts'
import type { IncomingJournalFacts } from './facts.ts'
import { sampleIncomingJournal } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Келген каттардын журналы', ru: 'Журнал входящих документов' }

export const incomingJournal: DocumentKind<IncomingJournalFacts> = {
  id: 'incoming-journal',
  name,
  series: null,
  orientation: 'landscape',
  factsSchema: incomingJournalSchema,
  languages: paperLanguages,
  form: journalForm,
  texts,
  frames: [],
  fields: journalFields,
  compose: composeIncomingJournal,
  title: ({ period }, language) => paperTitle(name[language], formatDateRange(period.from, period.to, language, 'digits')),
  sample: sampleIncomingJournal,
  fileName: ({ period }, language) => paperFileName([period.from, period.from === period.to ? '' : period.to, name[nameLanguage(language)]], language),
}
