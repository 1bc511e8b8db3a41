import { countRussian, formatDate } from '../../language/index.ts'
import type { Bilingual, Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, TableBlock, TableCell } from '../blocks.ts'
import { draftMark, labelled, orElse, paragraph, registration } from '../frame.ts'
import { contactLine, isUnnamed, nameAndPost } from '../person-line.ts'
import { approvalBlock, byDay, stayLine, visitorsGenitive } from '../visit-frame.ts'
import { bold, isBlank, italic, joined, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { Travel, WorkingItem, WorkingProgrammeFacts } from './facts.ts'
import { texts } from './texts.ts'

const left = { indent: false, align: 'left' } as const

function titleLines({ organisation }: WorkingProgrammeFacts, language: Language): Line[] {
  const slots = { organisation: visitorsGenitive(organisation, language) }
  return [say(texts.titleUpper, language, slots), say(texts.titleMiddle, language, slots), say(texts.titleLower, language, {})]
}

function travelLine({ on, time, flight, place }: Travel, language: Language): Line {
  const parts: Line[] = []
  if (on !== '') parts.push([run(formatDate(on, language, 'long'), language)])
  if (time !== '') parts.push([run(language === 'ky' ? `саат ${time}` : time, language)])
  if (flight.trim() !== '') parts.push(say(texts.flight, language, { flight: run(flight.trim(), 'en') }))
  if (!isBlank(place)) parts.push(writtenOpen(place, language))
  return sentence(joined(parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part])), language))
}

/** What the organisers look up first; a line nobody has filled is left out, in both languages alike. */
function logistics(facts: WorkingProgrammeFacts, language: Language): Block[] {
  const officer = contactLine(facts.officer, language)
  const count = language === 'ky' ? String(facts.size) : countRussian(facts.size, ['человек', 'человека', 'человек'])
  const line = (label: Phrase, text: Line): Block[] => (text.length === 0 ? [] : [labelled(label, text, language, left)])
  return [
    ...(isUnnamed(facts.head) && isBlank(facts.head.post) ? [] : line(texts.head, sentence(nameAndPost(facts.head, language, 'given-first')))),
    ...(facts.size === 0 ? [] : line(texts.size, say(texts.people, language, { count }))),
    ...line(texts.arrival, travelLine(facts.arrival, language)),
    ...line(texts.departure, travelLine(facts.departure, language)),
    ...(isBlank(facts.hotel) ? [] : line(texts.hotel, sentence(written(facts.hotel, language)))),
    ...line(texts.officer, sentence(officer)),
  ]
}

interface Column {
  readonly header: Phrase
  readonly width: number
  readonly cell: (item: WorkingItem, language: Language) => TableCell
}

const text = (value: Bilingual, language: Language): TableCell => (isBlank(value) ? [] : [written(value, language)])
const plain = (value: string, language: Language): TableCell => (value.trim() === '' ? [] : [[run(value.trim(), language)]])

const time: Column = {
  header: texts.time,
  width: 26,
  cell: ({ startsAt, endsAt }, language) => plain([startsAt, endsAt].filter((part) => part !== '').join('–'), language).map(bold),
}
const event: Column = { header: texts.event, width: 56, cell: (item, language) => text(item.event, language) }
const place: Column = { header: texts.place, width: 38, cell: (item, language) => text(item.place, language) }
const participants: Column = { header: texts.participants, width: 40, cell: (item, language) => text(item.participants, language) }
const responsible: Column = {
  header: texts.responsible,
  width: 36,
  cell: (item, language) => [...plain(item.responsible, language), ...plain(item.phone, language)],
}
const transport: Column = { header: texts.transport, width: 36, cell: (item, language) => plain(item.transport, language) }
const interpreter: Column = { header: texts.interpreter, width: 34, cell: (item, language) => plain(item.interpreter, language) }
const note: Column = { header: texts.note, width: 36, cell: (item, language) => plain(item.note[language], language) }

/** Who answers and what they drive is what this edition is for: those columns stay to be filled by hand. */
function columnsOf(items: readonly WorkingItem[]): readonly Column[] {
  const has = (test: (item: WorkingItem) => boolean): boolean => items.length === 0 || items.some(test)
  return [
    time,
    event,
    ...(has((item) => !isBlank(item.place)) ? [place] : []),
    ...(has((item) => !isBlank(item.participants)) ? [participants] : []),
    responsible,
    transport,
    interpreter,
    ...(has((item) => !isBlank(item.note)) ? [note] : []),
  ]
}

function dayTable(day: Line | undefined, items: readonly WorkingItem[], columns: readonly Column[], language: Language): TableBlock {
  return {
    type: 'table',
    ...(day === undefined ? {} : { caption: [day] }),
    common: true,
    columns: columns.map(({ header, width }, index) => ({
      header: [[run(word(header, language), language)]],
      width,
      align: index === 0 ? 'centre' as const : 'left' as const,
    })),
    rows: items.map((item) => columns.map(({ cell }) => cell(item, language))),
    empty: [[run(word(texts.nothing, language), language)]],
  }
}

export function composeWorkingProgramme(facts: WorkingProgrammeFacts, language: Language, settings: Settings): Block[] {
  const columns = columnsOf(facts.items)
  const days = byDay(facts.items)
  const city = orElse(facts.city, settings.office.city)
  return [
    ...draftMark(facts),
    registration(facts, language),
    approvalBlock(facts.approval, language),
    { type: 'title', lines: titleLines(facts, language) },
    paragraph(stayLine(city, facts.arrival.on, facts.departure.on, language), { align: 'centre', indent: false }),
    paragraph(italic([run(word(texts.edition, language), language)]), { align: 'centre', indent: false }),
    ...logistics(facts, language),
    ...(days.length === 0 ? [dayTable(undefined, [], columns, language)] : []),
    ...days.map(([day, rows]) =>
      dayTable([run(day === '' ? word(texts.noDay, language) : formatDate(day, language, 'long-with-weekday'), language)], rows, columns, language),
    ),
  ]
}
