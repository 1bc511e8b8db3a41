import { countRussian, declineKyrgyz, declineRussianPhrase, formatDate, formatDateRange } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import { lineText } from '../blocks.ts'
import type { AddresseeBlock, Block, Line } from '../blocks.ts'
import { annexes, draftMark, executor, labelled, letterhead, orElse, paragraph, registration, signature } from '../frame.ts'
import { compareMoments } from '../moment.ts'
import { contactLine, namePart, russianName, russianPost, surnameOnly } from '../person-line.ts'
import { inflected, isBlank, joined, proposed, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { InvitationLetterFacts } from './facts.ts'
import { texts } from './texts.ts'

function addressee(facts: InvitationLetterFacts, language: Language): AddresseeBlock {
  const person = facts.addressee
  const courtesy = person.sex === 'female' ? texts.msDative : texts.mrDative
  // Kyrgyz: post and name stand bare, the courtesy word carries the dative; Russian declines all three.
  const name: Line = language === 'ky' ? [namePart(person, 'ky', 'given-first')] : russianName(person, 'dative', 'given-first')
  const lines: Line[] = []
  if (!isBlank(person.post)) lines.push(language === 'ky' ? written(person.post, 'ky') : russianPost(person, 'dative'))
  lines.push(say(courtesy, language, { name }))
  if (!isBlank(facts.address)) lines.push(written(facts.address, language))
  return { type: 'addressee', lines: lines.map((line, index) => (index === 0 ? capitalised(line) : line)) }
}

/** The dative of a post begins the line: «Председателю …», «Господину …» after no post. */
function capitalised(line: Line): Line {
  const [first, ...rest] = line
  if (first === undefined || first.missing) return line
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
}

function salutation(facts: InvitationLetterFacts, language: Language): Line {
  const own = facts.salutationText
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
  return formatDateRange(startsOn, endsOn, language, language === 'ky' ? 'long' : 'dashed')
}

/** «во втором заседании», «во встрече», but «в выборах». */
function within(text: string): string {
  return /^[вф][бвгджзклмнпрстфхцчшщ]/iu.test(text) ? 'во' : 'в'
}

/** Kyrgyz: the dative that «катышууга» asks for. Russian: accusative after «пригласить на», prepositional after «участие в». */
function opening(facts: InvitationLetterFacts, language: Language, settings: Settings): Line {
  const many = facts.seats > 1
  const event = proposed(facts.event, language, (text) => {
    if (language === 'ky') return declineKyrgyz(text, 'dative', { possessed: facts.eventPossessed })
    if (facts.purpose === 'observation') return declineRussianPhrase(text, 'accusative', { animate: false })
    return declineRussianPhrase(text, 'prepositional', { animate: false })
  })
  const when = whenHeld(facts, language)
  const held = when === '' ? [] : say(texts.held, language, { when })
  const inviter = writtenOpen(orElse(facts.inviter, settings.office.name), language)
  const phrase = facts.purpose === 'observation'
    ? (many ? texts.observersMany : texts.observersOne)
    : (many ? texts.eventMany : texts.eventOne)
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
  const many = facts.seats > 1
  if (facts.seats > 0) {
    // Kyrgyz nouns stay singular after a number.
    const count = language === 'ky' ? String(facts.seats) : countRussian(facts.seats, ['место', 'места', 'мест'])
    lines.push(say(texts.seats, language, { count }))
  }
  if (facts.replyBy === '') lines.push(say(many ? texts.confirmMany : texts.confirmOne, language, {}))
  else lines.push(say(many ? texts.confirmManyBy : texts.confirmOneBy, language, { until: formatDate(facts.replyBy, language, 'until') }))
  if (facts.askPapers) lines.push(say(texts.askPapers, language, {}))
  return lines.map((line) => paragraph(line))
}

export function composeInvitationLetter(facts: InvitationLetterFacts, language: Language, settings: Settings): Block[] {
  const contact = contactLine(facts.contact, language)
  const closing = facts.closing === 'warm' ? texts.closingWarm : texts.closingPlain
  return [
    ...draftMark(facts),
    ...letterhead(settings),
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
