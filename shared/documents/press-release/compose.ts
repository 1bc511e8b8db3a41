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
import type { Voice } from '../voice.ts'
import { capitalised, declined, isBlank, joined, preposition, say, sentence, word, written, writtenOpen } from '../wording.ts'
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

function meetingOpening(facts: PressReleaseFacts, voice: Voice, when: string): Block[] {
  const { language } = voice
  const guest = companion(facts.guest, language)
  const phrase = facts.host.sex === 'female' ? texts.metByWoman : texts.met
  return [paragraph(begun(say(phrase, voice, { when, host: described(facts.host, language), guest, with: preposition('с', guest) })))]
}

function sessionOpening(facts: PressReleaseFacts, voice: Voice, when: string): Block[] {
  const { language } = voice
  const alone = facts.gathering === 'session' ? texts.sessionAlone : texts.conferenceAlone
  const ofBody = facts.gathering === 'session' ? texts.session : texts.conference
  const body = declined(facts.body, language, (text) => requestForm({ kind: 'organisation', language, text }, 'genitive'))
  const held = isBlank(facts.body) ? say(alone, voice, { when }) : say(ofBody, voice, { when, body })
  const chaired = facts.host.sex === 'female' ? texts.chairedByWoman : texts.chaired
  const chair = nameAndPost(facts.host, language, 'given-first')
  return [
    paragraph(joined([begun(held), ' ', say(chaired, voice, { chair })], language)),
    ...(facts.participants.length === 0 ? [] : [
      paragraph(word(texts.tookPart, voice), { keepNext: true }),
      { type: 'list', marker: 'dash', items: enumeration(facts.participants.map((person) => nameAndPost(person, language, 'given-first')), language, false) } satisfies Block,
    ]),
  ]
}

function opening(facts: PressReleaseFacts, voice: Voice): Block[] {
  const when = facts.heldOn === '' ? '' : formatDate(facts.heldOn, voice.language, 'on')
  return facts.gathering === 'meeting' ? meetingOpening(facts, voice, when) : sessionOpening(facts, voice, when)
}

/** «…; …; ….», or a sentence each. */
function enumeration(lines: readonly Line[], language: Language, sentences: boolean): Line[] {
  return lines.map((line, index) => joined([line, sentences || index === lines.length - 1 ? '.' : ';'], language))
}

function list(intro: Phrase, items: readonly Bilingual[], voice: Voice): Block[] {
  const { language } = voice
  if (items.length === 0) return []
  // Where a line begins with a capital each is a sentence: only its writer knows which word is a name. One look for both languages.
  const sentences = items.some(({ ky, ru }) => /^\p{Lu}\p{Ll}/u.test(ky.trim()) || /^\p{Lu}(?:\p{Ll}| )/u.test(ru.trim()))
  return [
    paragraph(word(intro, voice), { keepNext: true }),
    { type: 'list', marker: 'dash', items: enumeration(items.map((item) => (sentences ? capitalised(writtenOpen(item, language)) : writtenOpen(item, language))), language, sentences) },
  ]
}

/** Nothing that is not for the press gets as far as here. Whoever was not named above is introduced with the post. */
function words(statements: readonly Statement[], named: readonly PaperPerson[], voice: Voice): Block[] {
  const { language } = voice
  return bySpeaker(statements, 'all').flatMap(({ speaker, said }): Block[] => {
    const known = named.some((person) => samePerson(person, speaker))
    const who = known ? [namePart(speaker, language, 'given-first')] : described(speaker, language)
    const phrase = speaker.sex === 'female' ? texts.saidByWoman : texts.said
    return [
      paragraph(say(phrase, voice, { speaker: capitalised(who) }), { keepNext: true }),
      { type: 'list', marker: 'dash', items: said.map((text) => sentence(written(text, language))) },
    ]
  })
}

function dayOf(asOf: string, language: Language): string {
  return formatDate(asOf, language, language === 'ky' ? 'by' : 'long')
}

function figureBlocks(figures: readonly Figure[], voice: Voice): Block[] {
  const { language } = voice
  if (figures.length === 0) return []
  const common = commonDay(figures)
  const line = ({ text, asOf }: Figure): Line =>
    asOf === '' || common !== '' ? writtenOpen(text, language) : say(texts.figureAsOf, voice, { text: writtenOpen(text, language), day: dayOf(asOf, language) })
  const intro = common === '' ? say(texts.figures, voice, {}) : say(texts.figuresAsOf, voice, { day: dayOf(common, language) })
  return [paragraph(intro, { keepNext: true }), { type: 'list', marker: 'dash', items: enumeration(figures.map(line), language, false) }]
}

export function composePressRelease(facts: PressReleaseFacts, voice: Voice, settings: Settings): Block[] {
  const { language } = voice
  const figures = facts.figures.filter(({ press }) => press)
  const agreements = facts.agreements.filter(({ press }) => press)
  const contact = contactLine(facts.contact, voice)
  const isMeeting = facts.gathering === 'meeting'
  const named = isMeeting ? [facts.host, facts.guest] : [facts.host, ...facts.participants]
  return [
    ...draftMark(facts, voice),
    ...letterhead(settings, voice),
    registration(facts, voice),
    { type: 'title', lines: [word(texts.title, voice), written(facts.title, language)] },
    { type: 'place-date', place: [written(orElse(facts.city, settings.office.city), language)], date: [dateLine(facts.heldOn, language)] },
    ...opening(facts, voice),
    ...(isBlank(facts.aim) ? [] : [paragraph(say(isMeeting ? texts.aimOfMeeting : texts.aim, voice, { aim: writtenOpen(facts.aim, language) }))]),
    ...list(isMeeting ? texts.topicsOfMeeting : texts.topicsOfSession, facts.topics, voice),
    ...words(facts.statements.filter(({ press }) => press), named, voice),
    ...figureBlocks(figures, voice),
    ...list(isMeeting ? texts.agreedByParties : texts.agreedBySession, agreements.map(({ text }) => text), voice),
    paragraph(isBlank(facts.closing) ? say(isMeeting ? texts.closingOfMeeting : texts.closingOfSession, voice, {}) : sentence(written(facts.closing, language))),
    ...(contact.length === 0 ? [] : [{ type: 'rule' } satisfies Block, labelled(texts.contact, sentence(contact), voice, { indent: false, align: 'left' })]),
  ]
}
