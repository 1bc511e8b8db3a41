import { countEnglish, countRussian, formatDate } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, TableBlock, TableCell, TableColumn } from '../blocks.ts'
import { paragraph } from '../frame.ts'
import { figureTable, observerDraftMark, observerLetterhead, observerRegistration, observerSignatory } from '../observer-frame.ts'
import { certificateCell, countObservers, countryCell, kindCell, observerName, organisationCell } from '../observers.ts'
import type { Act } from '../observers.ts'
import { countryIn, dayIn, dayOrBlank, isSilent, tell, tellWord, told } from '../tongue.ts'
import type { Speaker, TrilingualPhrase } from '../tongue.ts'
import { bold, isBlank, joined, run } from '../wording.ts'
import type { AccreditedListFacts, ListedObserver } from './facts.ts'
import { texts } from './texts.ts'

interface Column {
  readonly header: TrilingualPhrase
  readonly width: number
  readonly align?: TableColumn['align']
  cell(observer: ListedObserver, speaker: Speaker, index: number): TableCell
}

const columns: readonly Column[] = [
  { header: texts.number, width: 11, align: 'centre', cell: (_, { language }, index) => [[run(String(index + 1), language)]] },
  { header: texts.name, width: 56, cell: observerName },
  { header: texts.organisation, width: 69, cell: organisationCell },
  { header: texts.country, width: 30, cell: countryCell },
  { header: texts.certificate, width: 34, align: 'centre', cell: certificateCell },
  { header: texts.kind, width: 34, cell: kindCell },
  { header: texts.note, width: 34, cell: ({ note }, { language }) => (note[language].trim() === '' ? [] : [[run(note[language].trim(), language)]]) },
]

function listTable(observers: readonly ListedObserver[], speaker: Speaker): TableBlock {
  return {
    type: 'table',
    common: true,
    columns: columns.map(({ header, width, align }) => ({ header: [tellWord(header, speaker)], width, align: align ?? 'left' })),
    rows: observers.map((observer, index) => columns.map(({ cell }) => cell(observer, speaker, index))),
    empty: [tellWord(texts.nobody, speaker)],
  }
}

function asOfDay(asOf: string, speaker: Speaker): string {
  if (speaker.language === 'ky') return formatDate(asOf, 'ky', 'by').replace(/ карата$/u, '')
  return dayIn(asOf, speaker)
}

function actLine({ number, on }: Act, speaker: Speaker): Line {
  const dated = on === '' ? dayOrBlank(on, speaker) : speaker.language === 'en' ? dayIn(on, speaker) : formatDate(on, speaker.language, 'of')
  return tell(texts.act, speaker, { number: number.trim() || '______', dated })
}

export function composeAccreditedList(facts: AccreditedListFacts, speaker: Speaker, settings: Settings): Block[] {
  const { language } = speaker
  const { observers } = facts
  const count = language === 'ky' ? String(observers.length) : language === 'ru' ? countRussian(observers.length, ['наблюдатель', 'наблюдателя', 'наблюдателей']) : countEnglish(observers.length, 'observer', 'observers')
  const centred = (line: Line) => paragraph(line, { align: 'centre', indent: false, keepNext: true })
  const signed = observerSignatory(facts.preparedBy, facts.preparedByEn, speaker)
  const label = tellWord(texts.preparedBy, speaker)
  return [
    ...observerDraftMark(facts, speaker),
    ...observerLetterhead(settings, speaker),
    observerRegistration(facts, speaker),
    { type: 'title', lines: [tellWord(texts.title, speaker)] },
    ...(isBlank(facts.election) ? [] : [centred(told({ ...facts.election, en: facts.electionEn }, speaker))]),
    ...(facts.asOf === '' ? [] : [centred(tell(texts.asOf, speaker, { day: asOfDay(facts.asOf, speaker) }))]),
    ...(facts.acts.length === 0 ? [] : [centred(tell(texts.acts, speaker, { acts: joined(facts.acts.flatMap((act, index) => (index === 0 ? [actLine(act, speaker)] : ['; ', actLine(act, speaker)])), language) }))]),
    listTable(observers, speaker),
    ...(observers.length === 0 ? [] : [
      paragraph(bold(tell(texts.total, speaker, { count })), { indent: false, align: 'left' }),
      figureTable(countObservers(observers, ({ organisation }) => organisation), (organisation) => (isSilent(organisation) ? [] : told(organisation, speaker)), { caption: texts.byOrganisation, group: texts.organisation, count: texts.count, none: texts.noOrganisation }, speaker),
      figureTable(countObservers(observers, ({ country }) => country), (country) => (country === '' ? [] : [run(countryIn(country, speaker), language)]), { caption: texts.byCountry, group: texts.country, count: texts.count, none: texts.noCountry }, speaker),
    ]),
    { type: 'signature', closing: [], signatory: { ...signed, post: [(signed.post[0] ?? []).length === 0 ? label : joined([label, ': ', ...signed.post], language)] } },
  ]
}
