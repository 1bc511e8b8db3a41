import { countryName, formatDate, formatDateRange, formatNumber } from '../../language/index.ts'
import type { Bilingual } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, TableBlock, TableCell } from '../blocks.ts'
import { annexes, draftMark, labelled, paragraph, registration, signatory } from '../frame.ts'
import { compareMoments } from '../moment.ts'
import { namesCountry } from '../names-country.ts'
import type { PaperPerson } from '../person.ts'
import { isUnnamed, nameAndPost, personOrBody } from '../person-line.ts'
import type { Agreement } from '../statement.ts'
import type { Voice } from '../voice.ts'
import { bold, isBlank, joined, run, say, sentence, word, written } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { Cost, DoneItem, VisitReportFacts } from './facts.ts'
import { texts } from './texts.ts'

const left = { indent: false, align: 'left' } as const

function heading(phrase: Phrase, voice: Voice): Block {
  return { type: 'heading', level: 1, line: word(phrase, voice) }
}

/** A numbered report leaves no section out: what there is not is said. */
function nothing(voice: Voice, phrase: Phrase = texts.nothing): Block[] {
  return [paragraph(word(phrase, voice))]
}

function texted(list: readonly Bilingual[], voice: Voice): Block[] {
  if (list.length === 0) return nothing(voice)
  return [{ type: 'list', marker: 'dash', items: list.map((text) => sentence(written(text, voice.language))) }]
}

function head({ organisation, country: code, head: person, startsOn, endsOn }: VisitReportFacts, voice: Voice): Block[] {
  const { language } = voice
  const country = code === '' ? '' : (countryName(code, language) ?? code)
  const body = isBlank(organisation) ? [run(country, language)] : written(organisation, language)
  const visitors = country === '' || isBlank(organisation) || namesCountry(organisation[language], country) ? body : joined([body, ` (${country})`], language)
  const days = startsOn === '' ? '' : endsOn > startsOn ? formatDateRange(startsOn, endsOn, language, 'dashed') : formatDate(startsOn, language, 'long')
  return [
    ...(isBlank(organisation) && country === '' ? [] : [labelled(texts.visitors, visitors, voice, left)]),
    ...(isUnnamed(person) ? [] : [labelled(texts.head, nameAndPost(person, language, 'given-first'), voice, left)]),
    ...(days === '' ? [] : [labelled(texts.days, [run(days, language)], voice, left)]),
  ]
}

function people(label: Phrase, list: readonly PaperPerson[], voice: Voice): Block[] {
  if (list.length === 0) return []
  return [
    paragraph(joined([bold(word(label, voice)), ':'], voice.language), { ...left, keepNext: true }),
    { type: 'list', marker: 'number', items: list.map((person) => sentence(personOrBody(person, voice.language))) },
  ]
}

const column = (phrase: Phrase, width: number, voice: Voice, align: 'left' | 'centre' | 'right' = 'left') => ({ header: [word(phrase, voice)], width, align })
const cell = (text: Bilingual, voice: Voice): TableCell => (isBlank(text) ? [] : [written(text, voice.language)])
const plain = (text: string, voice: Voice): Line => [run(text, voice.language)]

function doneTable(items: readonly DoneItem[], voice: Voice): TableBlock[] {
  const { language } = voice
  const rows = items.toSorted((one, other) => compareMoments(one.on, one.startsAt, other.on, other.startsAt))
  return [{
    type: 'table',
    common: false,
    columns: [column(texts.when, 34, voice), column(texts.event, 84, voice), column(texts.place, 52, voice)],
    rows: rows.map(({ on, startsAt, endsAt, event, place }) => {
      const hours = [startsAt, endsAt].filter((part) => part !== '').join('–')
      return [
        [...(on === '' ? [] : [plain(formatDate(on, language, 'digits'), voice)]), ...(hours === '' ? [] : [plain(hours, voice)])],
        cell(event, voice),
        cell(place, voice),
      ]
    }),
    empty: [],
  }]
}

function agreementTable(list: readonly Agreement[], voice: Voice): TableBlock[] {
  const { language } = voice
  return [{
    type: 'table',
    common: false,
    columns: [column(texts.number, 9, voice, 'centre'), column(texts.agreement, 88, voice), column(texts.responsible, 46, voice), column(texts.dueOn, 27, voice, 'centre')],
    rows: list.map(({ text, responsible, dueOn }, index) => [
      [plain(String(index + 1), voice)],
      cell(text, voice),
      cell(responsible, voice),
      dueOn === '' ? [] : [plain(formatDate(dueOn, language, 'digits'), voice)],
    ]),
    empty: [],
  }]
}

function costTable(list: readonly Cost[], voice: Voice): Block[] {
  const { language } = voice
  const total = list.reduce((sum, { amount }) => sum + amount, 0)
  return [
    {
      type: 'table',
      common: false,
      columns: [column(texts.item, 120, voice), column(texts.amount, 50, voice, 'right')],
      rows: list.map(({ name, amount }) => [cell(name, voice), [plain(formatNumber(amount, language), voice)]]),
      empty: [],
    },
    paragraph(bold(say(texts.total, voice, { count: formatNumber(total, language) })), left),
  ]
}

function costs({ costs: list, costsNote }: VisitReportFacts, voice: Voice): Block[] {
  if (list.length === 0 && isBlank(costsNote)) return nothing(voice, texts.noCosts)
  return [...(list.length === 0 ? [] : costTable(list, voice)), ...(isBlank(costsNote) ? [] : [paragraph(sentence(written(costsNote, voice.language)))])]
}

export function composeVisitReport(facts: VisitReportFacts, voice: Voice, _settings: Settings): Block[] {
  const { language } = voice
  const { aims, guests, hosts, done, results, agreements, proposals, preparedBy } = facts
  const own = signatory(preparedBy, language)
  return [
    ...draftMark(facts, voice),
    registration(facts, voice),
    { type: 'title', lines: [word(texts.title, voice)] },
    ...head(facts, voice),
    heading(texts.aim, voice),
    ...texted(aims, voice),
    heading(texts.participants, voice),
    ...people(texts.guests, guests, voice),
    ...people(texts.hosts, hosts, voice),
    ...(guests.length + hosts.length === 0 ? nothing(voice) : []),
    heading(texts.done, voice),
    ...(done.length === 0 ? nothing(voice) : doneTable(done, voice)),
    heading(texts.results, voice),
    ...texted(results, voice),
    heading(texts.agreements, voice),
    ...(agreements.length === 0 ? nothing(voice) : agreementTable(agreements, voice)),
    heading(texts.costs, voice),
    ...costs(facts, voice),
    heading(texts.proposals, voice),
    ...texted(proposals, voice),
    ...annexes(facts.annexes, voice),
    { type: 'signature', closing: [], signatory: isBlank(preparedBy.post) ? { ...own, post: [word(texts.preparedBy, voice)] } : own },
  ]
}
