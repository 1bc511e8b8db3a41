import { formatDate } from '../../language/index.ts'
import type { Bilingual, Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { requestForm } from '../case-forms.ts'
import { dateLine, draftMark, labelled, letterhead, orElse, paragraph, registration } from '../frame.ts'
import type { PaperPerson } from '../person.ts'
import { contactLine, nameAndPost, namePart, russianName, russianPost } from '../person-line.ts'
import { bySpeaker, commonDay, samePerson } from '../speakers.ts'
import type { Figure, Statement } from '../statement.ts'
import { capitalised, declined, isBlank, joined, preposition, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { PressReleaseFacts } from './facts.ts'
import { texts } from './texts.ts'

/** «төрагасы Тынчтык Шайназаров», as it stands in the dictionary: the frames are built so that only a guest is declined. */
function described(person: PaperPerson, language: Language): Line {
  const name = namePart(person, language, 'given-first')
  return isBlank(person.post) ? [name] : joined([writtenOpen(person.post, language), ' ', name], language)
}

/** Kyrgyz «менен» leaves the noun as it is; Russian «с» asks for the instrumental. */
function companion(person: PaperPerson, language: Language): Line {
  if (language === 'ky') return described(person, 'ky')
  const name = russianName(person, 'instrumental', 'given-first')
  return isBlank(person.post) ? name : joined([russianPost(person, 'instrumental'), ' ', name], 'ru')
}

/** An unknown day leaves no blank at the start, and the sentence begins with a capital. */
function begun(line: Line): Line {
  const [first, ...rest] = line
  if (first === undefined) return line
  const start = { ...first, text: first.text.trimStart() }
  return capitalised(start.text === '' ? rest : [start, ...rest])
}

function meetingOpening(facts: PressReleaseFacts, language: Language, when: string): Block[] {
  const guest = companion(facts.guest, language)
  const phrase = facts.host.sex === 'female' ? texts.metByWoman : texts.met
  return [paragraph(begun(say(phrase, language, { when, host: described(facts.host, language), guest, with: preposition('с', guest) })))]
}

function sessionOpening(facts: PressReleaseFacts, language: Language, when: string): Block[] {
  const alone = facts.gathering === 'session' ? texts.sessionAlone : texts.conferenceAlone
  const ofBody = facts.gathering === 'session' ? texts.session : texts.conference
  const body = declined(facts.body, language, (text) => requestForm({ kind: 'organisation', language, text }, 'genitive'))
  const held = isBlank(facts.body) ? say(alone, language, { when }) : say(ofBody, language, { when, body })
  const chaired = facts.host.sex === 'female' ? texts.chairedByWoman : texts.chaired
  const chair = nameAndPost(facts.host, language, 'given-first')
  return [
    paragraph(joined([begun(held), ' ', say(chaired, language, { chair })], language)),
    ...(facts.participants.length === 0 ? [] : [
      paragraph([run(word(texts.tookPart, language), language)], { keepNext: true }),
      { type: 'list', marker: 'dash', items: enumeration(facts.participants.map((person) => nameAndPost(person, language, 'given-first')), language, false) } satisfies Block,
    ]),
  ]
}

function opening(facts: PressReleaseFacts, language: Language): Block[] {
  const when = facts.heldOn === '' ? '' : formatDate(facts.heldOn, language, 'on')
  return facts.gathering === 'meeting' ? meetingOpening(facts, language, when) : sessionOpening(facts, language, when)
}

/** «…; …; ….», or a sentence each. */
function enumeration(lines: readonly Line[], language: Language, sentences: boolean): Line[] {
  return lines.map((line, index) => joined([line, sentences || index === lines.length - 1 ? '.' : ';'], language))
}

function list(intro: Phrase, items: readonly Bilingual[], language: Language): Block[] {
  if (items.length === 0) return []
  // Where a line begins with a capital each is a sentence: only its writer knows which word is a name. One look for both languages.
  const sentences = items.some(({ ky, ru }) => /^\p{Lu}\p{Ll}/u.test(ky.trim()) || /^\p{Lu}(?:\p{Ll}| )/u.test(ru.trim()))
  return [
    paragraph([run(word(intro, language), language)], { keepNext: true }),
    { type: 'list', marker: 'dash', items: enumeration(items.map((item) => (sentences ? capitalised(writtenOpen(item, language)) : writtenOpen(item, language))), language, sentences) },
  ]
}

/** Nothing that is not for the press gets as far as here. Whoever was not named above is introduced with the post. */
function words(statements: readonly Statement[], named: readonly PaperPerson[], language: Language): Block[] {
  return bySpeaker(statements, 'all').flatMap(({ speaker, said }): Block[] => {
    const known = named.some((person) => samePerson(person, speaker))
    const who = known ? [namePart(speaker, language, 'given-first')] : described(speaker, language)
    const phrase = speaker.sex === 'female' ? texts.saidByWoman : texts.said
    return [
      paragraph(say(phrase, language, { speaker: capitalised(who) }), { keepNext: true }),
      { type: 'list', marker: 'dash', items: said.map((text) => sentence(written(text, language))) },
    ]
  })
}

function dayOf(asOf: string, language: Language): string {
  return formatDate(asOf, language, language === 'ky' ? 'by' : 'long')
}

function figureBlocks(figures: readonly Figure[], language: Language): Block[] {
  if (figures.length === 0) return []
  const common = commonDay(figures)
  const line = ({ text, asOf }: Figure): Line =>
    asOf === '' || common !== '' ? writtenOpen(text, language) : say(texts.figureAsOf, language, { text: writtenOpen(text, language), day: dayOf(asOf, language) })
  const intro = common === '' ? say(texts.figures, language, {}) : say(texts.figuresAsOf, language, { day: dayOf(common, language) })
  return [paragraph(intro, { keepNext: true }), { type: 'list', marker: 'dash', items: enumeration(figures.map(line), language, false) }]
}

export function composePressRelease(facts: PressReleaseFacts, language: Language, settings: Settings): Block[] {
  const figures = facts.figures.filter(({ press }) => press)
  const agreements = facts.agreements.filter(({ press }) => press)
  const contact = contactLine(facts.contact, language)
  const isMeeting = facts.gathering === 'meeting'
  const named = isMeeting ? [facts.host, facts.guest] : [facts.host, ...facts.participants]
  return [
    ...draftMark(facts),
    ...letterhead(settings),
    registration(facts, language),
    { type: 'title', lines: [[run(word(texts.title, language), language)], written(facts.title, language)] },
    { type: 'place-date', place: [written(orElse(facts.city, settings.office.city), language)], date: [dateLine(facts.heldOn, language)] },
    ...opening(facts, language),
    ...(isBlank(facts.aim) ? [] : [paragraph(say(isMeeting ? texts.aimOfMeeting : texts.aim, language, { aim: writtenOpen(facts.aim, language) }))]),
    ...list(isMeeting ? texts.topicsOfMeeting : texts.topicsOfSession, facts.topics, language),
    ...words(facts.statements.filter(({ press }) => press), named, language),
    ...figureBlocks(figures, language),
    ...list(isMeeting ? texts.agreedByParties : texts.agreedBySession, agreements.map(({ text }) => text), language),
    paragraph(isBlank(facts.closing) ? say(isMeeting ? texts.closingOfMeeting : texts.closingOfSession, language, {}) : sentence(written(facts.closing, language))),
    ...(contact.length === 0 ? [] : [{ type: 'rule' } satisfies Block, labelled(texts.contact, sentence(contact), language, { indent: false, align: 'left' })]),
  ]
}
