import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { visitTexts } from '../frame-texts.ts'
import { draftMark, labelled, orElse, paragraph, registration } from '../frame.ts'
import { contactLine, nameAndPost } from '../person-line.ts'
import { approvalBlock, dayTables, hoursCell, stayLine, textCell, visitorsGenitive } from '../visit-frame.ts'
import type { ProgrammeColumn } from '../visit-frame.ts'
import type { Voice } from '../voice.ts'
import { bold, isBlank, joined, say, sentence, word } from '../wording.ts'
import type { ProgrammeItem, VisitProgrammeFacts } from './facts.ts'
import { texts } from './texts.ts'

function titleLines(facts: VisitProgrammeFacts, voice: Voice): Line[] {
  const organisation = visitorsGenitive(facts.organisation, voice.language)
  return [
    say(texts.titleUpper, voice, { organisation }),
    say(texts.titleMiddle, voice, { organisation }),
    say(texts.titleLower, voice, {}),
  ]
}

type Column = ProgrammeColumn<ProgrammeItem>

const time: Column = { header: visitTexts.time, width: 30, cell: hoursCell }
const event: Column = { header: visitTexts.event, width: 54, cell: (item, language) => textCell(item.event, language) }
const place: Column = { header: visitTexts.place, width: 42, cell: (item, language) => textCell(item.place, language) }
const participants: Column = { header: visitTexts.participants, width: 40, cell: (item, language) => textCell(item.participants, language) }
const dress: Column = { header: texts.dress, width: 31, cell: (item, language) => textCell(item.dress, language) }

/** The same columns on every day, so that the days stand under each other; a column nobody filled is left out. */
function columnsOf(items: readonly ProgrammeItem[]): readonly Column[] {
  if (items.length === 0) return [time, event, place, participants]
  const has = (field: 'place' | 'participants' | 'dress'): boolean => items.some((item) => !isBlank(item[field]))
  return [
    time,
    event,
    ...(has('place') ? [place] : []),
    ...(has('participants') ? [participants] : []),
    ...(has('dress') ? [dress] : []),
  ]
}

export function composeVisitProgramme(facts: VisitProgrammeFacts, voice: Voice, settings: Settings): Block[] {
  // The guests' edition: rows for the organisers and every staff note stay in the house (domain.md § 3.2, two programmes).
  const { language } = voice
  const items = facts.items.filter(({ forGuests }) => forGuests)
  const contact = contactLine(facts.contact, voice)
  return [
    ...draftMark(facts, voice),
    registration(facts, voice),
    approvalBlock(facts.approval, voice),
    { type: 'title', lines: titleLines(facts, voice) },
    paragraph(
      joined([bold(joined([word(texts.head, voice), ': '], language)), nameAndPost(facts.head, language, 'given-first')], language),
      { align: 'centre', indent: false },
    ),
    paragraph(stayLine(orElse(facts.city, settings.office.city), facts.startsOn, facts.endsOn, language), { align: 'centre', indent: false }),
    ...dayTables(items, columnsOf(items), voice, { common: false }),
    ...(contact.length === 0 ? [] : [labelled(texts.contact, sentence(contact), voice, { indent: false, align: 'left' })]),
  ]
}
