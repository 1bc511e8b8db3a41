import type { Settings } from '../../register/settings/schema.ts'
import type { Block, TableBlock, TableCell } from '../blocks.ts'
import { draftMark, paragraph, registration } from '../frame.ts'
import { about, meetingPlaceDate, venueAndTime } from '../meeting-head.ts'
import { capacitiesLine } from '../meeting-side.ts'
import type { MeetingSide, Seated } from '../meeting-side.ts'
import { namePart } from '../person-line.ts'
import type { Voice } from '../voice.ts'
import { bold, isBlank, run, word, written } from '../wording.ts'
import type { ParticipantListFacts } from './facts.ts'
import { texts, titles } from './texts.ts'

function seat(person: Seated | undefined, voice: Voice): TableCell {
  if (person === undefined) return []
  const post = capacitiesLine(person, voice)
  const name = bold([namePart(person, voice.language, 'given-first')])
  return post.length === 0 ? [name] : [name, post]
}

/** Who faces whom stands on one line: the sides sit across the table in the same order (domain.md § 3.2, seating). */
function seats(host: MeetingSide, guest: MeetingSide, voice: Voice): TableBlock {
  const { language } = voice
  const sides = [host, guest]
  const length = Math.max(...sides.map(({ participants }) => participants.length))
  return {
    type: 'table',
    // A common table: two columns of each language side by side would be four narrow ones.
    common: true,
    columns: [
      { header: [word(texts.number, voice)], width: 9, align: 'centre' },
      ...sides.map(({ name }) => ({ header: [written(name, language)], width: 80, align: 'left' as const })),
    ],
    rows: Array.from({ length }, (_, index) => [[[run(String(index + 1), language)]], ...sides.map(({ participants }) => seat(participants[index], voice))]),
    empty: [word(texts.nobody, voice)],
  }
}

export function composeParticipantList(facts: ParticipantListFacts, voice: Voice, settings: Settings): Block[] {
  const { language } = voice
  return [
    ...draftMark(facts, voice),
    registration(facts, voice),
    { type: 'title', lines: [word(titles[facts.meetingKind], voice)] },
    ...(isBlank(facts.subject) ? [] : [paragraph(bold(about(facts.subject, language)), { align: 'centre', indent: false })]),
    meetingPlaceDate(facts, facts.issuedOn, language, settings),
    ...venueAndTime(facts, 'planned', voice),
    seats(facts.host, facts.guest, voice),
  ]
}
