import { countRussian, formatDate, formatDateRange } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { eventSlots, withoutHoles } from '../event-phrase.ts'
import { annexes, labelled, orElse, paragraph } from '../frame.ts'
import { letterFoot, letterHead, salutation } from '../letter-frame.ts'
import { compareMoments } from '../moment.ts'
import { contactLine, isUnnamed } from '../person-line.ts'
import type { Voice } from '../voice.ts'
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

function opening(facts: InvitationLetterFacts, voice: Voice, settings: Settings): Line {
  const inviter = writtenOpen(orElse(facts.inviter, settings.office.name), voice.language)
  const phrase = openings[facts.purpose][readerOf(facts)]
  return withoutHoles(say(phrase, voice, { inviter, ...eventSlots(facts, voice) }))
}

function dateAndPlace(facts: InvitationLetterFacts, voice: Voice): Block[] {
  const { language } = voice
  const blocks: Block[] = []
  if (facts.startsOn !== '') {
    const several = facts.endsOn > facts.startsOn
    const date = several
      ? formatDateRange(facts.startsOn, facts.endsOn, language, 'dashed')
      : formatDate(facts.startsOn, language, 'long')
    const line = facts.startsAt === '' ? [run(date, language)] : say(texts.atTime, voice, { date, time: facts.startsAt })
    blocks.push(labelled(facts.startsAt === '' ? texts.date : texts.dateAndTime, sentence(line), voice, { align: 'left' }))
  }
  if (!isBlank(facts.place)) blocks.push(labelled(texts.place, sentence(written(facts.place, language)), voice, { align: 'left' }))
  return blocks
}

function programme(facts: InvitationLetterFacts, voice: Voice): Block[] {
  const { language } = voice
  if (facts.programme.length === 0) return []
  const rows = facts.programme.toSorted((one, other) => compareMoments(one.on, one.at, other.on, other.at))
  const items = rows.map(({ on, at, event }, index) => {
    const day = on === '' ? '' : formatDate(on, language, 'day-month')
    const when = [day, at].filter((part) => part !== '').join(', ')
    const end = index === rows.length - 1 ? '.' : ';'
    const text = writtenOpen(event, language)
    return joined([when === '' ? text : say(texts.programmeRow, voice, { when, event: text }), end], language)
  })
  return [
    paragraph(word(texts.programme, voice), { keepNext: true }),
    { type: 'list', marker: 'dash', items },
  ]
}

function conditions(facts: InvitationLetterFacts, voice: Voice): Block[] {
  const { language } = voice
  const lines: Line[] = []
  if (facts.costs === 'shared') lines.push(say(texts.costsShared, voice, {}))
  if (facts.costs === 'sending') lines.push(say(texts.costsSending, voice, {}))
  if (facts.costs === 'host') lines.push(say(texts.costsHost, voice, {}))
  if (facts.costs === 'own') lines.push(sentence(written(facts.costsText, language)))
  const reader = readerOf(facts)
  if (facts.seats > 0) {
    // Kyrgyz nouns stay singular after a number.
    const count = language === 'ky' ? String(facts.seats) : countRussian(facts.seats, ['место', 'места', 'мест'])
    lines.push(say(reader === 'body' ? texts.seatsBody : texts.seats, voice, { count }))
  }
  if (facts.replyBy === '') lines.push(say(confirmations[reader], voice, {}))
  else lines.push(say(confirmationsBy[reader], voice, { until: formatDate(facts.replyBy, language, 'until') }))
  if (facts.askPapers) lines.push(say(reader === 'body' ? texts.askPapersBody : texts.askPapers, voice, {}))
  return lines.map((line) => paragraph(line))
}

export function composeInvitationLetter(facts: InvitationLetterFacts, voice: Voice, settings: Settings): Block[] {
  const { language } = voice
  const contact = contactLine(facts.contact, voice)
  return [
    ...letterHead(facts, voice, settings, { inReplyTo: facts.inReplyTo, onLetterhead: facts.onLetterhead }),
    salutation(facts, voice),
    paragraph(opening(facts, voice, settings)),
    ...(isBlank(facts.aim) ? [] : [labelled(texts.aim, sentence(written(facts.aim, language)), voice)]),
    ...dateAndPlace(facts, voice),
    ...(isBlank(facts.ground) ? [] : [labelled(texts.ground, sentence(written(facts.ground, language)), voice)]),
    ...programme(facts, voice),
    ...conditions(facts, voice),
    ...(contact.length === 0 ? [] : [labelled(texts.contact, sentence(contact), voice, { align: 'left' })]),
    ...annexes(facts.annexes, voice),
    ...letterFoot(facts, voice),
  ]
}
