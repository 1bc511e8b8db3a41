import { formatDate, formatDateRange } from '../language/index.ts'
import type { Bilingual, Language } from '../language/index.ts'
import type { ApprovalBlock, Line, TableBlock, TableCell } from './blocks.ts'
import { requestForm } from './case-forms.ts'
import { visitTexts as texts } from './frame-texts.ts'
import { dateLine, signatory } from './frame.ts'
import { compareMoments } from './moment.ts'
import type { SignatoryFacts } from './person.ts'
import type { ProgrammeItemFacts } from './programme-item.ts'
import type { Voice } from './voice.ts'
import { bold, declined, isBlank, joined, run, word, written } from './wording.ts'
import type { Phrase } from './wording.ts'

/** What the two editions of a visit's programme share (domain.md § 3.2): the guests' and that of the organisers. */

export interface ApprovalFacts {
  readonly signatory: SignatoryFacts
  /** ISO date, or empty for a blank line. */
  readonly on: string
}

export function approvalBlock(approval: ApprovalFacts, voice: Voice): ApprovalBlock {
  const { language } = voice
  const { post, name } = signatory(approval.signatory, language)
  return { type: 'approval', word: [word(texts.approve, voice)], post, name, dates: [dateLine(approval.on, language)] }
}

/** «Азербайжан Республикасынын Борбордук шайлоо комиссиясынын». */
export function visitorsGenitive(organisation: Bilingual, language: Language): Line {
  return declined(organisation, language, (text) => requestForm({ kind: 'organisation', language, text }, 'genitive'))
}

/** «Бишкек шаары, 2025-жылдын 27-ноябры – 1-декабры». */
export function stayLine(city: Bilingual, startsOn: string, endsOn: string, language: Language): Line {
  const place = written(city, language)
  if (startsOn === '') return place
  const days = endsOn > startsOn ? formatDateRange(startsOn, endsOn, language, 'dashed') : formatDate(startsOn, language, 'long')
  return joined([place, ', ', days], language)
}

/** In order of time; rows without a day come last, where they are seen. */
function byDay<Item extends { readonly on: string; readonly startsAt: string }>(items: readonly Item[]): [day: string, items: Item[]][] {
  const days = new Map<string, Item[]>()
  for (const item of items.toSorted((one, other) => compareMoments(one.on, one.startsAt, other.on, other.startsAt))) {
    days.set(item.on, [...(days.get(item.on) ?? []), item])
  }
  return [...days]
}

export interface ProgrammeColumn<Item> {
  readonly header: Phrase
  readonly width: number
  readonly cell: (item: Item, language: Language) => TableCell
}

/** What somebody has written, or an empty cell. */
export function textCell(value: Bilingual, language: Language): TableCell {
  return isBlank(value) ? [] : [written(value, language)]
}

/** «10:00–13:00» in bold. */
export function hoursCell({ startsAt, endsAt }: Pick<ProgrammeItemFacts, 'startsAt' | 'endsAt'>, language: Language): TableCell {
  const hours = [startsAt, endsAt].filter((part) => part !== '').join('–')
  return hours === '' ? [] : [bold([run(hours, language)])]
}

interface DayTablesOptions {
  /** A table that both languages share, where their texts would follow each other. */
  readonly common: boolean
}

/** A table a day, the day above its columns; a programme without rows shows what it will hold. */
export function dayTables<Item extends Pick<ProgrammeItemFacts, 'on' | 'startsAt'>>(
  items: readonly Item[],
  columns: readonly ProgrammeColumn<Item>[],
  voice: Voice,
  { common }: DayTablesOptions,
): TableBlock[] {
  const { language } = voice
  const table = (caption: readonly Line[], rows: readonly Item[]): TableBlock => ({
    type: 'table',
    ...(caption.length === 0 ? {} : { caption }),
    common,
    columns: columns.map(({ header, width }, index) => ({ header: [word(header, voice)], width, align: index === 0 ? 'centre' : 'left' })),
    rows: rows.map((item) => columns.map(({ cell }) => cell(item, language))),
    empty: [word(texts.nothing, voice)],
  })
  const days = byDay(items)
  if (days.length === 0) return [table([], [])]
  return days.map(([day, rows]) => table([day === '' ? word(texts.noDay, voice) : [run(formatDate(day, language, 'long-with-weekday'), language)]], rows))
}
