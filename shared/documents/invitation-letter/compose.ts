import { countRussian, formatDate, formatDateRange } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { eventSlots, withoutHoles } from '../event-phrase.ts'
import { annexes, labelled, orElse, paragraph } from '../frame.ts'
import { letterFoot, letterHead, salutation } from '../letter-frame.ts'
import { compareMoments } from '../moment.ts'
import { contactLine, isUnnamed } from '../person-line.ts'
import { isBlank, joined, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { InvitationLetterFacts } from './facts.ts'
import { texts } from './texts.ts'

type Reader = 'one' | 'many' | 'body'

/** To whom the sentences speak: one guest, a guest with a delegation, or the people of a body. */
function readerOf({ addressee: person, seats }: InvitationLetterFacts): Reader {
  if (isUnnamed(person)) return 'body'
  return seats > 1 ? 'many' : 'one'
}

const openings = {
  observation: { one: texts.observersOne, many: texts.observersMany, body: texts.observersBody },
  event: { one: texts.eventOne, many: texts.eventMany, body: texts.eventBody },
} as const
const confirmations = { one: texts.confirmOne, many: texts.confirmMany, body: texts.confirmBody } as const
const confirmationsBy = { one: texts.confirmOneBy, many: texts.confirmManyBy, body: texts.confirmBodyBy } as const

function opening(facts: InvitationLetterFacts, language: Language, settings: Settings): Line {
  const inviter = writtenOpen(orElse(facts.inviter, settings.office.name), language)
  const phrase = openings[facts.purpose][readerOf(facts)]
  return withoutHoles(say(phrase, language, { inviter, ...eventSlots(facts, language) }))
}

function dateAndPlace(facts: InvitationLetterFacts, language: Language): Block[] {
  const blocks: Block[] = []
  if (facts.startsOn !== '') {
    const several = facts.endsOn > facts.startsOn
    const date = several
      ? formatDateRange(facts.startsOn, facts.endsOn, language, 'dashed')
      : formatDate(facts.startsOn, language, 'long')
    const line = facts.startsAt === '' ? [run(date, language)] : say(texts.atTime, language, { date, time: facts.startsAt })
    blocks.push(labelled(facts.startsAt === '' ? texts.date : texts.dateAndTime, sentence(line), language, { align: 'left' }))
  }
  if (!isBlank(facts.place)) blocks.push(labelled(texts.place, sentence(written(facts.place, language)), language, { align: 'left' }))
  return blocks
}

function programme(facts: InvitationLetterFacts, language: Language): Block[] {
  if (facts.programme.length === 0) return []
  const rows = facts.programme.toSorted((one, other) => compareMoments(one.on, one.at, other.on, other.at))
  const items = rows.map(({ on, at, event }, index) => {
    const day = on === '' ? '' : formatDate(on, language, 'day-month')
    const when = [day, at].filter((part) => part !== '').join(', ')
    const end = index === rows.length - 1 ? '.' : ';'
    const text = writtenOpen(event, language)
    return joined([when === '' ? text : say(texts.programmeRow, language, { when, event: text }), end], language)
  })
  return [
    paragraph([run(word(texts.programme, language), language)], { keepNext: true }),
    { type: 'list', marker: 'dash', items },
  ]
}

function conditions(facts: InvitationLetterFacts, language: Language): Block[] {
  const lines: Line[] = []
  if (facts.costs === 'shared') lines.push(say(texts.costsShared, language, {}))
  if (facts.costs === 'sending') lines.push(say(texts.costsSending, language, {}))
  if (facts.costs === 'host') lines.push(say(texts.costsHost, language, {}))
  if (facts.costs === 'own') lines.push(sentence(written(facts.costsText, language)))
  const reader = readerOf(facts)
  if (facts.seats > 0) {
    // Kyrgyz nouns stay singular after a number.
    const count = language === 'ky' ? String(facts.seats) : countRussian(facts.seats, ['место', 'места', 'мест'])
    lines.push(say(reader === 'body' ? texts.seatsBody : texts.seats, language, { count }))
  }
  if (facts.replyBy === '') lines.push(say(confirmations[reader], language, {}))
  else lines.push(say(confirmationsBy[reader], language, { until: formatDate(facts.replyBy, language, 'until') }))
  if (facts.askPapers) lines.push(say(reader === 'body' ? texts.askPapersBody : texts.askPapers, language, {}))
  return lines.map((line) => paragraph(line))
}

export function composeInvitationLetter(facts: InvitationLetterFacts, language: Language, settings: Settings): Block[] {
  const contact = contactLine(facts.contact, language)
  return [
    ...letterHead(facts, language, settings, { inReplyTo: facts.inReplyTo, onLetterhead: facts.onLetterhead }),
    salutation(facts, language),
    paragraph(opening(facts, language, settings)),
    ...(isBlank(facts.aim) ? [] : [labelled(texts.aim, sentence(written(facts.aim, language)), language)]),
    ...dateAndPlace(facts, language),
    ...(isBlank(facts.ground) ? [] : [labelled(texts.ground, sentence(written(facts.ground, language)), language)]),
    ...programme(facts, language),
    ...conditions(facts, language),
    ...(contact.length === 0 ? [] : [labelled(texts.contact, sentence(contact), language, { align: 'left' })]),
    ...annexes(facts.annexes, language),
    ...letterFoot(facts, language),
  ]
}
