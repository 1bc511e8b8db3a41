import { countRussian, daysBetween, formatDate } from '../../language/index.ts'
import type { Bilingual, Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, TableBlock, TableCell, TableColumn } from '../blocks.ts'
import { draftMark, paragraph, registration, signatory } from '../frame.ts'
import type { Voice } from '../voice.ts'
import { bold, isBlank, run, say, word, written } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { Controlled, ControlListFacts } from './facts.ts'
import { states, texts } from './texts.ts'

/** Without a day to measure by, only what the register itself calls overdue is late. */
function isLate({ state, dueOn }: Controlled, asOf: string): boolean {
  if (state === 'done' || state === 'cancelled') return false
  return state === 'overdue' || (dueOn !== '' && dueOn < asOf)
}

/** What is late first, then what is open, then what is closed; inside each by the day it is due, undated last. */
export function inControlOrder(items: readonly Controlled[], asOf: string): Controlled[] {
  const rank = (item: Controlled): number => (isLate(item, asOf) ? 0 : item.state === 'done' ? 2 : item.state === 'cancelled' ? 3 : 1)
  const due = ({ dueOn }: Controlled): string => dueOn || '9999'
  return items.toSorted((one, other) => rank(one) - rank(other) || (due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : 0))
}

function stateCell(item: Controlled, asOf: string, voice: Voice): TableCell {
  if (!isLate(item, asOf)) return [word(states[item.state], voice)]
  const late = bold(word(states.overdue, voice))
  const days = item.dueOn === '' || asOf === '' ? 0 : daysBetween(item.dueOn, asOf)
  if (days <= 0) return [late]
  return [bold(say(texts.late, voice, { days: voice.language === 'ky' ? String(days) : countRussian(days, ['день', 'дня', 'дней']) }))]
}

const text = (value: Bilingual, language: Language): TableCell => (isBlank(value) ? [] : [written(value, language)])
const day = (iso: string, language: Language): TableCell => (iso === '' ? [] : [[run(formatDate(iso, language, 'digits'), language)]])

function responsibleCell({ side, responsible }: Controlled, language: Language): TableCell {
  const own = text(responsible, language)
  return responsible[language] === side[language] ? own : [...text(side, language), ...own]
}

interface Column {
  readonly header: Phrase
  readonly width: number
  readonly align: TableColumn['align']
  readonly cell: (item: Controlled, index: number, voice: Voice, asOf: string) => TableCell
}

const columns: readonly Column[] = [
  { header: texts.number, width: 10, align: 'centre', cell: (_, index, voice) => [[run(String(index + 1), voice.language)]] },
  { header: texts.text, width: 82, align: 'left', cell: (item, _, voice) => text(item.text, voice.language) },
  { header: texts.responsible, width: 54, align: 'left', cell: (item, _, voice) => responsibleCell(item, voice.language) },
  { header: texts.madeOn, width: 28, align: 'centre', cell: (item, _, voice) => day(item.madeOn, voice.language) },
  { header: texts.dueOn, width: 28, align: 'centre', cell: (item, _, voice) => day(item.dueOn, voice.language) },
  { header: texts.state, width: 30, align: 'left', cell: (item, _, voice, asOf) => stateCell(item, asOf, voice) },
  { header: texts.mark, width: 42, align: 'left', cell: (item, _, voice) => text(item.mark, voice.language) },
]

function controlTable(items: readonly Controlled[], asOf: string, voice: Voice): TableBlock {
  return {
    type: 'table',
    common: true,
    columns: columns.map(({ header, width, align }) => ({ header: [word(header, voice)], width, align })),
    rows: items.map((item, index) => columns.map(({ cell }) => cell(item, index, voice, asOf))),
    empty: [word(texts.nothing, voice)],
  }
}

function asOfLine(asOf: string, voice: Voice): Line {
  const own = voice.language === 'ky' ? formatDate(asOf, 'ky', 'by').replace(/ карата$/u, '') : formatDate(asOf, 'ru', 'long')
  return say(texts.asOf, voice, { day: own })
}

/** Without a post the label stands in its place, on the line of the signature. */
function signedBy({ preparedBy }: ControlListFacts, voice: Voice): Block {
  const own = signatory(preparedBy, voice.language)
  const signed = isBlank(preparedBy.post) ? { ...own, post: [word(texts.preparedBy, voice)] } : own
  return { type: 'signature', closing: [], signatory: signed }
}

export function composeControlList(facts: ControlListFacts, voice: Voice, _settings: Settings): Block[] {
  const { asOf, partner } = facts
  const items = inControlOrder(facts.items, asOf)
  const count = (test: (item: Controlled) => boolean): string => String(items.filter(test).length)
  const total = say(texts.total, voice, {
    all: String(items.length),
    late: count((item) => isLate(item, asOf)),
    done: count(({ state }) => state === 'done'),
  })
  return [
    ...draftMark(facts, voice),
    registration(facts, voice),
    { type: 'title', lines: [word(texts.title, voice)] },
    ...(isBlank(partner) ? [] : [paragraph(written(partner, voice.language), { align: 'centre', indent: false, keepNext: true })]),
    ...(asOf === '' ? [] : [paragraph(asOfLine(asOf, voice), { align: 'centre', indent: false, keepNext: true })]),
    controlTable(items, asOf, voice),
    ...(items.length === 0 ? [] : [paragraph(bold(total), { indent: false, align: 'left' })]),
    signedBy(facts, voice),
  ]
}
