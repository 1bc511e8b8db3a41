import { declineKyrgyz, declineRussianPhrase, formatDate, formatDateRange } from '../../language/index.ts'
import type { Bilingual, Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { ApprovalBlock, Block, Line, TableBlock, TableCell } from '../blocks.ts'
import { dateLine, draftMark, labelled, orElse, paragraph, registration, signatory } from '../frame.ts'
import { compareMoments } from '../moment.ts'
import { contactLine, nameAndPost } from '../person-line.ts'
import { bold, isBlank, joined, proposed, run, say, sentence, word, written } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { ProgrammeItem, VisitProgrammeFacts } from './facts.ts'
import { texts } from './texts.ts'

function approval(facts: VisitProgrammeFacts, language: Language): ApprovalBlock {
  const { post, name } = signatory(facts.approval.signatory, language)
  return { type: 'approval', word: [[run(word(texts.approve, language), language)]], post, name, dates: [dateLine(facts.approval.on, language)] }
}

function titleLines(facts: VisitProgrammeFacts, language: Language): Line[] {
  const organisation = proposed(facts.organisation, language, (own) =>
    language === 'ky' ? declineKyrgyz(own, 'genitive') : declineRussianPhrase(own, 'genitive', { animate: false }),
  )
  return [
    say(texts.titleUpper, language, { organisation }),
    say(texts.titleMiddle, language, { organisation }),
    say(texts.titleLower, language, {}),
  ]
}

function stay({ startsOn, endsOn }: VisitProgrammeFacts, city: Bilingual, language: Language): Line {
  const place = written(city, language)
  if (startsOn === '') return place
  const days = endsOn > startsOn ? formatDateRange(startsOn, endsOn, language, 'dashed') : formatDate(startsOn, language, 'long')
  return joined([place, ', ', days], language)
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

/** In order of time; rows without a day come last, where they are seen. */
function byDay(items: readonly ProgrammeItem[]): [day: string, items: ProgrammeItem[]][] {
  const days = new Map<string, ProgrammeItem[]>()
  for (const item of items.toSorted((one, other) => compareMoments(one.on, one.startsAt, other.on, other.startsAt))) {
    days.set(item.on, [...(days.get(item.on) ?? []), item])
  }
  return [...days]
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
    approval(facts, language),
    { type: 'title', lines: titleLines(facts, language) },
    paragraph(
      joined([bold([run(`${word(texts.head, language)}: `, language)]), nameAndPost(facts.head, language, 'given-first')], language),
      { align: 'centre', indent: false },
    ),
    paragraph(stay(facts, orElse(facts.city, settings.office.city), language), { align: 'centre', indent: false }),
    ...(days.length === 0 ? [dayTable(undefined, [], [time, event, place, participants], language)] : []),
    ...days.map(([day, rows]) =>
      dayTable([run(day === '' ? word(texts.noDay, language) : formatDate(day, language, 'long-with-weekday'), language)], rows, columns, language),
    ),
    ...(contact.length === 0 ? [] : [labelled(texts.contact, sentence(contact), language, { indent: false, align: 'left' })]),
  ]
}
