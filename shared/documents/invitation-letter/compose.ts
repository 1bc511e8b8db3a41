import { countRussian, declineKyrgyz, declineRussianPhrase, formatDate, formatDateRange } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import { lineText } from '../blocks.ts'
import type { AddresseeBlock, Block, Line } from '../blocks.ts'
import { annexes, draftMark, executor, labelled, letterhead, orElse, paragraph, registration, signature } from '../frame.ts'
import { compareMoments } from '../moment.ts'
import { contactLine, isUnnamed, namePart, russianName, russianPost, surnameOnly } from '../person-line.ts'
import { capitalised, inflected, isBlank, joined, proposed, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
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

/** A body, or a post without a name, is itself the addressee, in the dative. */
function unnamedAddressee({ addressee: { post } }: InvitationLetterFacts, language: Language): Line {
  return proposed(post, language, (own) =>
    language === 'ky' ? declineKyrgyz(own, 'dative') : declineRussianPhrase(own, 'dative'),
  )
}

function addressee(facts: InvitationLetterFacts, language: Language): AddresseeBlock {
  const address = isBlank(facts.address) ? [] : [written(facts.address, language)]
  if (isUnnamed(facts.addressee)) return { type: 'addressee', lines: [capitalised(unnamedAddressee(facts, language)), ...address] }
  const person = facts.addressee
  const courtesy = person.sex === 'female' ? texts.msDative : texts.mrDative
  // Kyrgyz: post and name stand bare, the courtesy word carries the dative; Russian declines all three.
  const name: Line = language === 'ky' ? [namePart(person, 'ky', 'given-first')] : russianName(person, 'dative', 'given-first')
  const lines: Line[] = []
  if (!isBlank(person.post)) lines.push(language === 'ky' ? written(person.post, 'ky') : russianPost(person, 'dative'))
  lines.push(say(courtesy, language, { name }), ...address)
  return { type: 'addressee', lines: lines.map((line, index) => (index === 0 ? capitalised(line) : line)) }
}

function salutation(facts: InvitationLetterFacts, language: Language): Line {
  const own = facts.salutationText
  if (isUnnamed(facts.addressee) && (facts.salutation === 'name' || isBlank(own))) return [run(word(texts.dearColleagues, language), language)]
  if (facts.salutation === 'own') return written(own, language)
  const dear = facts.addressee.sex === 'female' ? texts.dearMs : texts.dearMr
  const title = inflected(own, language, (text) => (language === 'ky' ? lowerFirst(text) : text))
  const name: Line = facts.salutation === 'post' ? title : [surnameOnly(facts.addressee, language)]
  return say(dear, language, { name })
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function whenHeld({ startsOn, endsOn }: InvitationLetterFacts, language: Language): string {
  if (startsOn === '') return ''
  if (endsOn === '' || endsOn <= startsOn) return formatDate(startsOn, language, 'on')
  return formatDateRange(startsOn, endsOn, language, 'long')
}

/** «во втором заседании», «во встрече», but «в выборах». */
function within(text: string): string {
  return /^[вф][бвгджзклмнпрстфхцчшщ]/iu.test(text) ? 'во' : 'в'
}

/** Kyrgyz: the dative that «катышууга» asks for. Russian: accusative after «пригласить на», prepositional after «участие в». */
function opening(facts: InvitationLetterFacts, language: Language, settings: Settings): Line {
  const event = proposed(facts.event, language, (text) => {
    if (language === 'ky') return declineKyrgyz(text, 'dative', { possessed: facts.eventPossessed })
    if (facts.purpose === 'observation') return declineRussianPhrase(text, 'accusative', { animate: false })
    return declineRussianPhrase(text, 'prepositional', { animate: false })
  })
  const when = whenHeld(facts, language)
  const held = when === '' ? [] : say(texts.held, language, { when })
  const inviter = writtenOpen(orElse(facts.inviter, settings.office.name), language)
  const phrase = openings[facts.purpose][readerOf(facts)]
  return withoutHoles(say(phrase, language, { inviter, held, event, within: within(lineText(event)) }))
}

/** An unknown date leaves no double blank. */
function withoutHoles(line: Line): Line {
  return line.map((part) => ({ ...part, text: part.text.replace(/ {2,}/gu, ' ').replace(/^ \.$/u, '.') }))
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
  const closing = facts.closing === 'warm' ? texts.closingWarm : texts.closingPlain
  return [
    ...draftMark(facts),
    ...(facts.onLetterhead ? letterhead(settings) : []),
    registration(facts, language, facts.inReplyTo),
    addressee(facts, language),
    paragraph(salutation(facts, language), { align: 'centre', indent: false, keepNext: true }),
    paragraph(opening(facts, language, settings)),
    ...(isBlank(facts.aim) ? [] : [labelled(texts.aim, sentence(written(facts.aim, language)), language)]),
    ...dateAndPlace(facts, language),
    ...(isBlank(facts.ground) ? [] : [labelled(texts.ground, sentence(written(facts.ground, language)), language)]),
    ...programme(facts, language),
    ...conditions(facts, language),
    ...(contact.length === 0 ? [] : [labelled(texts.contact, sentence(contact), language, { align: 'left' })]),
    ...annexes(facts.annexes, language),
    signature(facts.signatory, language, closing),
    ...executor(facts.executor, language),
  ]
}
