import { formatDateRange } from '../../language/index.ts'
import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { journalFields, journalForm } from '../journal-frame.ts'
import { composeReceptionJournal } from './compose.ts'
import { receptionJournalSchema } from './facts.ts'
import type { ReceptionJournalFacts } from './facts.ts'
import { sampleReceptionJournal } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Чет өлкөлүктөрдү кабыл алуу журналы', ru: 'Журнал приёма иностранных граждан' }

export const receptionJournal: DocumentKind<ReceptionJournalFacts> = {
  id: 'reception-journal',
  name,
  series: null,
  orientation: 'landscape',
  factsSchema: receptionJournalSchema,
  languages: paperLanguages,
  form: journalForm,
  texts,
  frames: [],
  fields: journalFields,
  compose: composeReceptionJournal,
  title: ({ period }, language) => paperTitle(name[language], formatDateRange(period.from, period.to, language, 'digits')),
  sample: sampleReceptionJournal,
  fileName: ({ period }, language) => paperFileName([period.from, period.from === period.to ? '' : period.to, name[nameLanguage(language)]], language),
}
