import { countRussian, formatDate } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, TableCell } from '../blocks.ts'
import { visitTexts } from '../frame-texts.ts'
import { draftMark, labelled, orElse, paragraph, registration } from '../frame.ts'
import { contactLine, isUnnamed, nameAndPost } from '../person-line.ts'
import { approvalBlock, dayTables, hoursCell, stayLine, textCell, visitorsGenitive } from '../visit-frame.ts'
import type { ProgrammeColumn } from '../visit-frame.ts'
import type { Voice } from '../voice.ts'
import { isBlank, italic, joined, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { Travel, WorkingItem, WorkingProgrammeFacts } from './facts.ts'
import { texts } from './texts.ts'

const left = { indent: false, align: 'left' } as const

function titleLines({ organisation }: WorkingProgrammeFacts, voice: Voice): Line[] {
  const slots = { organisation: visitorsGenitive(organisation, voice.language) }
  return [say(texts.titleUpper, voice, slots), say(texts.titleMiddle, voice, slots), say(texts.titleLower, voice, {})]
}

function travelLine({ on, time, flight, place }: Travel, voice: Voice): Line {
  const { language } = voice
  const parts: Line[] = []
  if (on !== '') parts.push([run(formatDate(on, language, 'long'), language)])
  if (time !== '') parts.push(say(texts.hour, voice, { time }))
  if (flight.trim() !== '') parts.push(say(texts.flight, voice, { flight: run(flight.trim(), 'en') }))
  if (!isBlank(place)) parts.push(writtenOpen(place, language))
  return sentence(joined(parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part])), language))
}

/** What the organisers look up first; a line nobody has filled is left out, in both languages alike. */
function logistics(facts: WorkingProgrammeFacts, voice: Voice): Block[] {
  const { language } = voice
  const officer = contactLine(facts.officer, voice)
  const count = language === 'ky' ? String(facts.size) : countRussian(facts.size, ['человек', 'человека', 'человек'])
  const line = (label: Phrase, text: Line): Block[] => (text.length === 0 ? [] : [labelled(label, text, voice, left)])
  return [
    ...(isUnnamed(facts.head) && isBlank(facts.head.post) ? [] : line(texts.head, sentence(nameAndPost(facts.head, language, 'given-first')))),
    ...(facts.size === 0 ? [] : line(texts.size, say(texts.people, voice, { count }))),
    ...line(texts.arrival, travelLine(facts.arrival, voice)),
    ...line(texts.departure, travelLine(facts.departure, voice)),
    ...(isBlank(facts.hotel) ? [] : line(texts.hotel, sentence(written(facts.hotel, language)))),
    ...line(texts.officer, sentence(officer)),
  ]
}

type Column = ProgrammeColumn<WorkingItem>

const plain = (value: string, language: Language): TableCell => (value.trim() === '' ? [] : [[run(value.trim(), language)]])

const time: Column = { header: visitTexts.time, width: 26, cell: hoursCell }
const event: Column = { header: visitTexts.event, width: 56, cell: (item, language) => textCell(item.event, language) }
const place: Column = { header: visitTexts.place, width: 38, cell: (item, language) => textCell(item.place, language) }
const participants: Column = { header: visitTexts.participants, width: 40, cell: (item, language) => textCell(item.participants, language) }
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

export function composeWorkingProgramme(facts: WorkingProgrammeFacts, voice: Voice, settings: Settings): Block[] {
  const city = orElse(facts.city, settings.office.city)
  return [
    ...draftMark(facts, voice),
    registration(facts, voice),
    approvalBlock(facts.approval, voice),
    { type: 'title', lines: titleLines(facts, voice) },
    paragraph(stayLine(city, facts.arrival.on, facts.departure.on, voice.language), { align: 'centre', indent: false }),
    paragraph(italic(word(texts.edition, voice)), { align: 'centre', indent: false }),
    ...logistics(facts, voice),
    ...dayTables(facts.items, columnsOf(facts.items), voice, { common: true }),
  ]
}
