import { formatDate } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, RestrictionBlock, Signatory, TableBlock } from '../blocks.ts'
import { draftMark, labelled, paragraph, registration } from '../frame.ts'
import { about, meetingPlaceDate, venueAndTime } from '../meeting-head.ts'
import { capacitiesLine } from '../meeting-side.ts'
import type { MeetingSide, Seated } from '../meeting-side.ts'
import { namePart } from '../person-line.ts'
import { bySpeaker } from '../speakers.ts'
import type { Agreement, Figure } from '../statement.ts'
import { bold, isBlank, italic, joined, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { ConversationRecordFacts, Exchange } from './facts.ts'
import { texts } from './texts.ts'

const left = { indent: false, align: 'left' } as const
const blankCopy = '__'

function heading(phrase: Phrase, language: Language): Block {
  return { type: 'heading', level: 1, line: [run(word(phrase, language), language)] }
}

function restriction({ restriction: kind, copyNumber }: ConversationRecordFacts, language: Language): RestrictionBlock[] {
  if (kind === 'none') return []
  return [{
    type: 'restriction',
    mark: [[run(word(texts.officialUse, language), language)]],
    copy: [say(texts.copy, language, { number: copyNumber.trim() || blankCopy })],
  }]
}

function present(person: Seated, language: Language): Line {
  const post = capacitiesLine(person, language)
  const name = namePart(person, language, 'given-first')
  return sentence(post.length === 0 ? [name] : joined([name, ' – ', post], language))
}

function people(sides: readonly MeetingSide[], language: Language): Block[] {
  const filled = sides.filter(({ participants }) => participants.length > 0)
  if (filled.length === 0) return []
  return [
    heading(texts.present, language),
    ...filled.flatMap(({ name, participants }): Block[] => [
      ...(isBlank(name) ? [] : [paragraph(joined([italic(written(name, language)), ':'], language), { ...left, keepNext: true })]),
      { type: 'list', marker: 'number', items: participants.map((person) => present(person, language)) },
    ]),
  ]
}

/** Neighbouring words of one speaker are one paragraph: the course of the talk is kept. */
function subject(exchange: Exchange, index: number, language: Language): Block[] {
  return [
    { type: 'heading', level: 2, line: joined([`${index + 1}. `, about(exchange.title, language)], language) },
    ...bySpeaker(exchange.statements, 'neighbours').map(({ speaker, said }) => {
      const text = joined(said.flatMap((one, at) => [at === 0 ? '' : ' ', sentence(written(one, language))]), language)
      return paragraph(say(texts.statement, language, { speaker: bold([namePart(speaker, language, 'initials-last')]), text }))
    }),
  ]
}

function figures(list: readonly Figure[], language: Language): Block[] {
  if (list.length === 0) return []
  const items = list.map(({ text, asOf }, index) => {
    const day = asOf === '' ? '' : formatDate(asOf, language, language === 'ky' ? 'by' : 'long')
    const own = writtenOpen(text, language)
    return joined([day === '' ? own : say(texts.figureAsOf, language, { text: own, day }), index === list.length - 1 ? '.' : ';'], language)
  })
  return [paragraph(bold(say(texts.figures, language, {})), { ...left, keepNext: true }), { type: 'list', marker: 'dash', items }]
}

function promiseTable(list: readonly Agreement[], language: Language): TableBlock {
  const column = (phrase: Phrase, width: number, align: 'left' | 'centre' = 'left') => ({ header: [[run(word(phrase, language), language)]], width, align })
  return {
    type: 'table',
    common: false,
    columns: [column(texts.number, 9, 'centre'), column(texts.promise, 86), column(texts.responsible, 46), column(texts.dueOn, 26, 'centre')],
    rows: list.map(({ text, responsible, dueOn }, index) => [
      [[run(String(index + 1), language)]],
      [written(text, language)],
      isBlank(responsible) ? [] : [written(responsible, language)],
      dueOn === '' ? [] : [[run(formatDate(dueOn, language, 'digits'), language)]],
    ]),
    empty: [],
  }
}

/** One text, as it was written: its paragraphs need not pair. */
function evaluation({ evaluation: text }: ConversationRecordFacts, language: Language): Block[] {
  return isBlank(text) ? [] : [heading(texts.evaluation, language), paragraph(sentence(written(text, language)))]
}

/** The label stands before the post, on the line of the signature: «Жазууну даярдаган: башкы адис  ______  Г. Өмүрбек кызы». */
function noteTaker({ noteTaker: person }: ConversationRecordFacts, language: Language): Signatory {
  const label = word(person.sex === 'female' ? texts.noteTakerWoman : texts.noteTaker, language)
  const post = isBlank(person.post) ? [run(label, language)] : joined([`${label}: `, writtenOpen(person.post, language)], language)
  return { post: [post], name: [[namePart(person, language, 'initials-first')]] }
}

export function composeConversationRecord(facts: ConversationRecordFacts, language: Language, settings: Settings): Block[] {
  return [
    ...draftMark(facts),
    registration(facts, language),
    ...restriction(facts, language),
    { type: 'title', lines: [[run(word(texts.title, language), language)]] },
    ...(isBlank(facts.subject) ? [] : [paragraph(bold(about(facts.subject, language)), { align: 'centre', indent: false })]),
    meetingPlaceDate(facts, facts.issuedOn, language, settings),
    ...venueAndTime(facts, 'held', language),
    ...(isBlank(facts.languages) ? [] : [labelled(texts.languages, sentence(written(facts.languages, language)), language, left)]),
    ...people([facts.host, facts.guest], language),
    ...(facts.exchange.length === 0 ? [] : [heading(texts.exchange, language)]),
    ...facts.exchange.flatMap((exchange, index) => subject(exchange, index, language)),
    ...figures(facts.figures, language),
    ...(facts.promises.length === 0 ? [] : [heading(texts.promises, language), promiseTable(facts.promises, language)]),
    ...evaluation(facts, language),
    { type: 'signature', closing: [], signatory: noteTaker(facts, language) },
    { type: 'spacer', millimetres: 6 },
    ...(facts.recordedOn === '' ? [] : [labelled(texts.recordedOn, sentence([run(formatDate(facts.recordedOn, language, 'long'), language)]), language, left)]),
    ...(facts.distribution.length === 0 ? [] : [
      paragraph(bold([run(`${word(texts.distribution, language)}:`, language)]), { ...left, keepNext: true }),
      { type: 'list', marker: 'number', items: facts.distribution.map((receiver) => sentence(written(receiver, language))) } satisfies Block,
    ]),
  ]
}
