import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, SeatingBlock, TableBlock, TableCell } from '../blocks.ts'
import { labelled, paragraph } from '../frame.ts'
import { about, meetingPlaceDate, venueAndTime } from '../meeting-head.ts'
import type { SeatRole } from '../meeting-side.ts'
import { namePart } from '../person-line.ts'
import { drawTable } from '../table-drawing.ts'
import type { DrawnCell, TableShape } from '../table-drawing.ts'
import type { Voice } from '../voice.ts'
import { bold, isBlank, italic, joined, run, word, written, writtenOpen } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { PlannedSeat, SeatingPlanFacts } from './facts.ts'
import { shapes, texts } from './texts.ts'

const roleNames: Readonly<Partial<Record<SeatRole, Phrase>>> = { interpreter: texts.interpreter, secretary: texts.secretary, invited: texts.invited }

interface NumberedSeat extends PlannedSeat {
  readonly number: number
}

function roleLine(role: SeatRole, voice: Voice): Line[] {
  const name = roleNames[role]
  return name === undefined ? [] : [word(name, voice)]
}

/** Number, name, and what is done there: what has to be read from where the plan hangs. */
function chair(seat: NumberedSeat, voice: Voice): Line[] {
  const { language } = voice
  return [bold([run(String(seat.number), language)]), [namePart(seat, language, 'initials-first')], ...roleLine(seat.role, voice).map(italic)]
}

/** Where the word stands: at a table in the form of «П» on its bridge. */
function middleOfTable(drawn: readonly (readonly DrawnCell<NumberedSeat>[])[], shape: TableShape): { readonly x: number; readonly y: number } | undefined {
  const rows = drawn.flatMap((row, y) => (row.some(({ is }) => is === 'table') ? [y] : []))
  const y = shape === 'u-shape' ? rows[0] : rows[Math.floor((rows.length - 1) / 2)]
  const columns = (drawn[y ?? -1] ?? []).flatMap(({ is }, x) => (is === 'table' ? [x] : []))
  const x = columns[Math.floor((columns.length - 1) / 2)]
  return x === undefined || y === undefined ? undefined : { x, y }
}

function plan({ shape, host, guest }: SeatingPlanFacts, seats: readonly NumberedSeat[], voice: Voice): SeatingBlock {
  const { language } = voice
  const sides = shape === 'two-sides' && seats.length > 0
  const drawn = drawTable(shape, seats)
  const middle = middleOfTable(drawn, shape)
  return {
    type: 'seating',
    above: sides && !isBlank(guest) ? [written(guest, language)] : [],
    rows: drawn.map((row, y) => row.map((cell, x) => {
      if (cell.is === 'seats') return { is: 'seat', lines: cell.seats.flatMap((seat) => chair(seat, voice)), aside: cell.seats.some(({ behind }) => behind) }
      return { is: cell.is, lines: middle?.x === x && middle.y === y ? [word(texts.table, voice)] : [], aside: false }
    })),
    below: sides && !isBlank(host) ? [written(host, language)] : [],
  }
}

function person(seat: PlannedSeat, { language }: Voice): TableCell {
  const name = bold([namePart(seat, language, 'given-first')])
  return isBlank(seat.post) ? [name] : [name, writtenOpen(seat.post, language)]
}

function tasks(seat: PlannedSeat, voice: Voice): TableCell {
  const { language } = voice
  const parts = [...roleLine(seat.role, voice), ...(isBlank(seat.languages) ? [] : [writtenOpen(seat.languages, language)])]
  return parts.length === 0 ? [] : [joined(parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part])), language)]
}

function list(seats: readonly NumberedSeat[], voice: Voice): TableBlock {
  const { language } = voice
  return {
    type: 'table',
    common: true,
    columns: [
      { header: [word(texts.number, voice)], width: 9, align: 'centre' },
      { header: [word(texts.person, voice)], width: 110, align: 'left' },
      { header: [word(texts.party, voice)], width: 70, align: 'left' },
      { header: [word(texts.languages, voice)], width: 60, align: 'left' },
    ],
    rows: seats.map((seat) => [
      [[run(String(seat.number), language)]],
      person(seat, voice),
      isBlank(seat.party) ? [] : [writtenOpen(seat.party, language)],
      tasks(seat, voice),
    ]),
    empty: [word(texts.nobody, voice)],
  }
}

export function composeSeatingPlan(facts: SeatingPlanFacts, voice: Voice, settings: Settings): Block[] {
  const { language } = voice
  const seats = facts.seats.map((seat, index): NumberedSeat => ({ ...seat, number: index + 1 }))
  return [
    { type: 'title', lines: [word(texts.title, voice)] },
    ...(isBlank(facts.subject) ? [] : [paragraph(bold(about(facts.subject, language)), { align: 'centre', indent: false })]),
    meetingPlaceDate(facts, '', language, settings),
    ...venueAndTime(facts, 'planned', voice),
    labelled(texts.shape, word(shapes[facts.shape], voice), voice, { indent: false, align: 'left' }),
    plan(facts, seats, voice),
    list(seats, voice),
  ]
}
