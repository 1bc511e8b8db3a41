import { formatDate } from '../../language/index.ts'
import type { Bilingual, Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { dateLine, draftMark, labelled, letterhead, orElse, paragraph, registration } from '../frame.ts'
import type { PaperPerson } from '../person.ts'
import { contactLine, namePart, russianName, russianPost } from '../person-line.ts'
import type { Figure, Statement } from '../statement.ts'
import { isBlank, joined, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { PressReleaseFacts } from './facts.ts'
import { texts } from './texts.ts'

/** «төрагасы Тынчтык Шайназаров» / «председателя … Тынчтыка Шайназарова»: Kyrgyz needs no case here, Russian two. */
function described(person: PaperPerson, language: Language, kase: 'genitive' | 'instrumental'): Line {
  const name: Line = language === 'ky' ? [namePart(person, 'ky', 'given-first')] : russianName(person, kase, 'given-first')
  if (isBlank(person.post)) return name
  const post = language === 'ky' ? writtenOpen(person.post, 'ky') : russianPost(person, kase)
  return joined([post, ' ', name], language)
}

/** «с председателем», but «со статс-секретарём». */
function withWord(guest: Line): string {
  return /^(?:[сшзж][бвгджзклмнпрстфхцчшщ]|щ)/iu.test(guest[0]?.text ?? '') ? 'со' : 'с'
}

function opening(facts: PressReleaseFacts, language: Language): Line {
  const host = described(facts.host, language, 'genitive')
  const guest = described(facts.guest, language, 'instrumental')
  const slots = { host, guest, with: withWord(guest) }
  if (facts.heldOn === '') return say(texts.metUndated, language, slots)
  return say(texts.met, language, { ...slots, when: formatDate(facts.heldOn, language, 'on') })
}

/** «…; …; ….» in one look whatever the user typed at the ends. */
function enumeration(lines: readonly Line[], language: Language): Line[] {
  return lines.map((line, index) => joined([line, index === lines.length - 1 ? '.' : ';'], language))
}

function list(intro: Phrase, items: readonly Bilingual[], language: Language): Block[] {
  if (items.length === 0) return []
  return [
    paragraph([run(word(intro, language), language)], { keepNext: true }),
    { type: 'list', marker: 'dash', items: enumeration(items.map((item) => writtenOpen(item, language)), language) },
  ]
}

function key(person: PaperPerson): string {
  return JSON.stringify(person.name)
}

/** Neighbouring words of one speaker stand together. Nothing that is not for the press gets as far as here. */
function bySpeaker(statements: readonly Statement[]): { speaker: PaperPerson; said: Bilingual[] }[] {
  const groups: { speaker: PaperPerson; said: Bilingual[] }[] = []
  for (const { speaker, text } of statements) {
    const last = groups.at(-1)
    if (last !== undefined && key(last.speaker) === key(speaker)) last.said.push(text)
    else groups.push({ speaker, said: [text] })
  }
  return groups
}

function words(statements: readonly Statement[], language: Language): Block[] {
  return bySpeaker(statements).flatMap(({ speaker, said }): Block[] => {
    const noted = speaker.sex === 'female' ? 'отметила' : 'отметил'
    const intro = say(texts.said, language, { speaker: namePart(speaker, language, 'given-first'), noted })
    return [
      paragraph(intro, { keepNext: true }),
      { type: 'list', marker: 'dash', items: said.map((text) => sentence(written(text, language))) },
    ]
  })
}

function figureLine({ text, asOf }: Figure, language: Language): Line {
  if (asOf === '') return writtenOpen(text, language)
  const day = formatDate(asOf, language, language === 'ky' ? 'by' : 'long')
  return say(texts.figureAsOf, language, { text: writtenOpen(text, language), day })
}

export function composePressRelease(facts: PressReleaseFacts, language: Language, settings: Settings): Block[] {
  const figures = facts.figures.filter(({ press }) => press)
  const agreements = facts.agreements.filter(({ press }) => press)
  const contact = contactLine(facts.contact, language)
  return [
    ...draftMark(facts),
    ...letterhead(settings),
    registration(facts, language),
    { type: 'title', lines: [[run(word(texts.title, language), language)], written(facts.title, language)] },
    { type: 'place-date', place: [written(orElse(facts.city, settings.office.city), language)], date: [dateLine(facts.heldOn, language)] },
    paragraph(opening(facts, language)),
    ...(isBlank(facts.aim) ? [] : [paragraph(say(texts.aim, language, { aim: writtenOpen(facts.aim, language) }))]),
    ...list(texts.topics, facts.topics, language),
    ...words(facts.statements.filter(({ press }) => press), language),
    ...(figures.length === 0 ? [] : [
      paragraph([run(word(texts.figures, language), language)], { keepNext: true }),
      { type: 'list', marker: 'dash', items: enumeration(figures.map((figure) => figureLine(figure, language)), language) } satisfies Block,
    ]),
    ...list(texts.agreed, agreements.map(({ text }) => text), language),
    paragraph(isBlank(facts.closing) ? say(texts.closing, language, {}) : sentence(written(facts.closing, language))),
    ...(contact.length === 0 ? [] : [{ type: 'rule' } satisfies Block, labelled(texts.contact, sentence(contact), language, { indent: false, align: 'left' })]),
  ]
}
