import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, TableBlock, TableCell } from '../blocks.ts'
import { draftMark, paragraph, registration } from '../frame.ts'
import { about, meetingPlaceDate, venueAndTime } from '../meeting-head.ts'
import { capacitiesLine } from '../meeting-side.ts'
import type { MeetingSide, Seated } from '../meeting-side.ts'
import { namePart } from '../person-line.ts'
import { bold, isBlank, run, word, written } from '../wording.ts'
import type { ParticipantListFacts } from './facts.ts'
import { texts, titles } from './texts.ts'

function seat(person: Seated | undefined, language: Language): TableCell {
  if (person === undefined) return []
  const post = capacitiesLine(person, language)
  const name = bold([namePart(person, language, 'given-first')])
  return post.length === 0 ? [name] : [name, post]
}

/** Who faces whom stands on one line: the sides sit across the table in the same order (domain.md § 3.2, seating). */
function seats(host: MeetingSide, guest: MeetingSide, language: Language): TableBlock {
  const sides = [host, guest]
  const length = Math.max(...sides.map(({ participants }) => participants.length))
  return {
    type: 'table',
    // A common table: two columns of each language side by side would be four narrow ones.
    common: true,
    columns: [
      { header: [[run(word(texts.number, language), language)]], width: 9, align: 'centre' },
      ...sides.map(({ name }) => ({ header: [written(name, language)], width: 80, align: 'left' as const })),
    ],
    rows: Array.from({ length }, (_, index) => [[[run(String(index + 1), language)]], ...sides.map(({ participants }) => seat(participants[index], language))]),
    empty: [[run(word(texts.nobody, language), language)]],
  }
}

export function composeParticipantList(facts: ParticipantListFacts, language: Language, settings: Settings): Block[] {
  return [
    ...draftMark(facts),
    registration(facts, language),
    { type: 'title', lines: [[run(word(titles[facts.meetingKind], language), language)]] },
    ...(isBlank(facts.subject) ? [] : [paragraph(bold(about(facts.subject, language)), { align: 'centre', indent: false })]),
    meetingPlaceDate(facts, facts.issuedOn, language, settings),
    ...venueAndTime(facts, 'planned', language),
    seats(facts.host, facts.guest, language),
  ]
}
