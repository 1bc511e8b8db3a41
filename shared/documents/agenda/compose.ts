import { countRussian } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, TableBlock, TableCell, TableColumn } from '../blocks.ts'
import { draftMark, labelled, paragraph, registration } from '../frame.ts'
import { about, meetingPlaceDate, venueAndTime } from '../meeting-head.ts'
import type { PaperPerson } from '../person.ts'
import { isUnnamed, nameAndPost, namePart } from '../person-line.ts'
import type { Voice } from '../voice.ts'
import { bold, isBlank, run, say, sentence, word, writtenOpen } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { AgendaFacts, AgendaItem } from './facts.ts'
import { texts, titles } from './texts.ts'

function isNobody(person: PaperPerson): boolean {
  return isUnnamed(person) && isBlank(person.post)
}

function reporterCell(reporter: PaperPerson, language: Language): TableCell {
  if (isNobody(reporter)) return []
  return [
    ...(isUnnamed(reporter) ? [] : [bold([namePart(reporter, language, 'given-first')])]),
    ...(isBlank(reporter.post) ? [] : [writtenOpen(reporter.post, language)]),
  ]
}

interface Column {
  readonly header: Phrase
  readonly width: number
  readonly align: TableColumn['align']
  readonly cell: (item: AgendaItem, index: number, language: Language) => TableCell
}

const number: Column = { header: texts.number, width: 9, align: 'centre', cell: (_, index, language) => [[run(String(index + 1), language)]] }
const question: Column = { header: texts.item, width: 82, align: 'left', cell: ({ title }, _, language) => [about(title, language)] }
const reporter: Column = { header: texts.reporter, width: 60, align: 'left', cell: (item, _, language) => reporterCell(item.reporter, language) }
const minutes: Column = {
  header: texts.minutes,
  width: 18,
  align: 'centre',
  cell: (item, _, language) => (item.minutes === 0 ? [] : [[run(String(item.minutes), language)]]),
}

/** A column that nobody filled is left out; an empty agenda shows what it will hold. */
function columnsOf(items: readonly AgendaItem[]): readonly Column[] {
  const has = (test: (item: AgendaItem) => boolean): boolean => items.length === 0 || items.some(test)
  return [
    number,
    question,
    ...(has((item) => !isNobody(item.reporter)) ? [reporter] : []),
    ...(has((item) => item.minutes > 0) ? [minutes] : []),
  ]
}

function itemTable(items: readonly AgendaItem[], voice: Voice): TableBlock {
  const columns = columnsOf(items)
  return {
    type: 'table',
    common: true,
    columns: columns.map(({ header, width, align }) => ({ header: [word(header, voice)], width, align })),
    rows: items.map((item, index) => columns.map(({ cell }) => cell(item, index, voice.language))),
    empty: [word(texts.nothing, voice)],
  }
}

/** Only a sum of all items says how long the meeting takes. */
function total(items: readonly AgendaItem[], voice: Voice): Block[] {
  if (items.length < 2 || items.some((item) => item.minutes === 0)) return []
  const sum = items.reduce((all, item) => all + item.minutes, 0)
  const counted = voice.language === 'ky' ? String(sum) : countRussian(sum, ['минута', 'минуты', 'минут'])
  return [paragraph(say(texts.total, voice, { minutes: counted }), { indent: false, align: 'left' })]
}

export function composeAgenda(facts: AgendaFacts, voice: Voice, settings: Settings): Block[] {
  const { language } = voice
  return [
    ...draftMark(facts, voice),
    registration(facts, voice),
    { type: 'title', lines: [word(titles[facts.meetingKind], voice)] },
    ...(isBlank(facts.subject) ? [] : [paragraph(bold(about(facts.subject, language)), { align: 'centre', indent: false })]),
    meetingPlaceDate(facts, facts.issuedOn, language, settings),
    ...venueAndTime(facts, 'planned', voice),
    ...(isNobody(facts.chair) ? [] : [labelled(texts.chair, sentence(nameAndPost(facts.chair, language, 'given-first')), voice, { indent: false, align: 'left' })]),
    itemTable(facts.items, voice),
    ...total(facts.items, voice),
  ]
}
