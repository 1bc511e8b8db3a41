import { formatDate } from '../../language/index.ts'
import type { Bilingual, Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, TableBlock, TableCell } from '../blocks.ts'
import { draftMark, labelled, orElse, paragraph, registration } from '../frame.ts'
import { contactLine, nameAndPost } from '../person-line.ts'
import { approvalBlock, byDay, stayLine, visitorsGenitive } from '../visit-frame.ts'
import { bold, isBlank, joined, run, say, sentence, word, written } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { ProgrammeItem, VisitProgrammeFacts } from './facts.ts'
import { texts } from './texts.ts'

function titleLines(facts: VisitProgrammeFacts, language: Language): Line[] {
  const organisation = visitorsGenitive(facts.organisation, language)
  return [
    say(texts.titleUpper, language, { organisation }),
    say(texts.titleMiddle, language, { organisation }),
    say(texts.titleLower, language, {}),
  ]
}

interface Column {
  readonly header: Phrase
  readonly width: number
  readonly cell: (item: ProgrammeItem, language: Language) => TableCell
}

const text = (value: Bilingual, language: Language): TableCell => (isBlank(value) ? [] : [written(value, language)])

const time: Column = {
  header: texts.time,
  width: 30,
  cell: ({ startsAt, endsAt }, language) => {
    const hours = [startsAt, endsAt].filter((part) => part !== '').join('–')
    return hours === '' ? [] : [bold([run(hours, language)])]
  },
}
const event: Column = { header: texts.event, width: 54, cell: (item, language) => text(item.event, language) }
const place: Column = { header: texts.place, width: 42, cell: (item, language) => text(item.place, language) }
const participants: Column = { header: texts.participants, width: 40, cell: (item, language) => text(item.participants, language) }
const dress: Column = { header: texts.dress, width: 31, cell: (item, language) => text(item.dress, language) }

/** The same columns on every day, so that the days stand under each other; a column nobody filled is left out. */
function columnsOf(items: readonly ProgrammeItem[]): readonly Column[] {
  const has = (field: 'place' | 'participants' | 'dress'): boolean => items.some((item) => !isBlank(item[field]))
  return [
    time,
    event,
    ...(has('place') ? [place] : []),
    ...(has('participants') ? [participants] : []),
    ...(has('dress') ? [dress] : []),
  ]
}

function dayTable(day: Line | undefined, items: readonly ProgrammeItem[], columns: readonly Column[], language: Language): TableBlock {
  return {
    type: 'table',
    ...(day === undefined ? {} : { caption: [day] }),
    common: false,
    columns: columns.map(({ header, width }, index) => ({
      header: [[run(word(header, language), language)]],
      width,
      align: index === 0 ? 'centre' as const : 'left' as const,
    })),
    rows: items.map((item) => columns.map(({ cell }) => cell(item, language))),
    empty: [[run(word(texts.nothing, language), language)]],
  }
}

export function composeVisitProgramme(facts: VisitProgrammeFacts, language: Language, settings: Settings): Block[] {
  // The guests' edition: rows for the organisers and every staff note stay in the house (domain.md § 3.2, two programmes).
  const items = facts.items.filter(({ forGuests }) => forGuests)
  const columns = columnsOf(items)
  const contact = contactLine(facts.contact, language)
  const days = byDay(items)
  return [
    ...draftMark(facts),
    registration(facts, language),
    approvalBlock(facts.approval, language),
    { type: 'title', lines: titleLines(facts, language) },
    paragraph(
      joined([bold([run(`${word(texts.head, language)}: `, language)]), nameAndPost(facts.head, language, 'given-first')], language),
      { align: 'centre', indent: false },
    ),
    paragraph(stayLine(orElse(facts.city, settings.office.city), facts.startsOn, facts.endsOn, language), { align: 'centre', indent: false }),
    ...(days.length === 0 ? [dayTable(undefined, [], [time, event, place, participants], language)] : []),
    ...days.map(([day, rows]) =>
      dayTable([run(day === '' ? word(texts.noDay, language) : formatDate(day, language, 'long-with-weekday'), language)], rows, columns, language),
    ),
    ...(contact.length === 0 ? [] : [labelled(texts.contact, sentence(contact), language, { indent: false, align: 'left' })]),
  ]
}
