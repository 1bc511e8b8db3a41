import { formatDate } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, RestrictionBlock, Signatory, TableBlock } from '../blocks.ts'
import { draftMark, labelled, paragraph, registration } from '../frame.ts'
import { about, meetingPlaceDate, venueAndTime } from '../meeting-head.ts'
import { capacitiesLine } from '../meeting-side.ts'
import type { MeetingSide, Seated } from '../meeting-side.ts'
import { namePart } from '../person-line.ts'
import { bySpeaker } from '../speakers.ts'
import type { Agreement, Figure } from '../statement.ts'
import type { Voice } from '../voice.ts'
import { bold, isBlank, italic, joined, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { ConversationRecordFacts, Exchange } from './facts.ts'
import { texts } from './texts.ts'

const left = { indent: false, align: 'left' } as const
const blankCopy = '__'

function heading(phrase: Phrase, voice: Voice): Block {
  return { type: 'heading', level: 1, line: word(phrase, voice) }
}

function restriction({ restriction: kind, copyNumber }: ConversationRecordFacts, voice: Voice): RestrictionBlock[] {
  if (kind === 'none') return []
  return [{
    type: 'restriction',
    mark: [word(texts.officialUse, voice)],
    copy: [say(texts.copy, voice, { number: copyNumber.trim() || blankCopy })],
  }]
}

function present(person: Seated, voice: Voice): Line {
  const { language } = voice
  const post = capacitiesLine(person, voice)
  const name = namePart(person, language, 'given-first')
  return sentence(post.length === 0 ? [name] : joined([name, ' – ', post], language))
}

function people(sides: readonly MeetingSide[], voice: Voice): Block[] {
  const { language } = voice
  const filled = sides.filter(({ participants }) => participants.length > 0)
  if (filled.length === 0) return []
  return [
    heading(texts.present, voice),
    ...filled.flatMap(({ name, participants }): Block[] => [
      ...(isBlank(name) ? [] : [paragraph(joined([italic(written(name, language)), ':'], language), { ...left, keepNext: true })]),
      { type: 'list', marker: 'number', items: participants.map((person) => present(person, voice)) },
    ]),
  ]
}

/** Neighbouring words of one speaker are one paragraph: the course of the talk is kept. */
function subject(exchange: Exchange, index: number, voice: Voice): Block[] {
  const { language } = voice
  return [
    { type: 'heading', level: 2, line: joined([`${index + 1}. `, about(exchange.title, language)], language) },
    ...bySpeaker(exchange.statements, 'neighbours').map(({ speaker, said }) => {
      const text = joined(said.flatMap((one, at) => [at === 0 ? '' : ' ', sentence(written(one, language))]), language)
      return paragraph(say(texts.statement, voice, { speaker: bold([namePart(speaker, language, 'initials-last')]), text }))
    }),
  ]
}

function figures(list: readonly Figure[], voice: Voice): Block[] {
  const { language } = voice
  if (list.length === 0) return []
  const items = list.map(({ text, asOf }, index) => {
    const day = asOf === '' ? '' : formatDate(asOf, language, language === 'ky' ? 'by' : 'long')
    const own = writtenOpen(text, language)
    return joined([day === '' ? own : say(texts.figureAsOf, voice, { text: own, day }), index === list.length - 1 ? '.' : ';'], language)
  })
  return [paragraph(bold(say(texts.figures, voice, {})), { ...left, keepNext: true }), { type: 'list', marker: 'dash', items }]
}

function promiseTable(list: readonly Agreement[], voice: Voice): TableBlock {
  const { language } = voice
  const column = (phrase: Phrase, width: number, align: 'left' | 'centre' = 'left') => ({ header: [word(phrase, voice)], width, align })
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
function evaluation({ evaluation: text }: ConversationRecordFacts, voice: Voice): Block[] {
  return isBlank(text) ? [] : [heading(texts.evaluation, voice), paragraph(sentence(written(text, voice.language)))]
}

/** The label stands before the post, on the line of the signature: «Жазууну даярдаган: башкы адис  ______  Г. Өмүрбек кызы». */
function noteTaker({ noteTaker: person }: ConversationRecordFacts, voice: Voice): Signatory {
  const { language } = voice
  const label = word(person.sex === 'female' ? texts.noteTakerWoman : texts.noteTaker, voice)
  const post = isBlank(person.post) ? label : joined([label, ': ', writtenOpen(person.post, language)], language)
  return { post: [post], name: [[namePart(person, language, 'initials-first')]] }
}

export function composeConversationRecord(facts: ConversationRecordFacts, voice: Voice, settings: Settings): Block[] {
  const { language } = voice
  return [
    ...draftMark(facts, voice),
    registration(facts, voice),
    ...restriction(facts, voice),
    { type: 'title', lines: [word(texts.title, voice)] },
    ...(isBlank(facts.subject) ? [] : [paragraph(bold(about(facts.subject, language)), { align: 'centre', indent: false })]),
    meetingPlaceDate(facts, facts.issuedOn, language, settings),
    ...venueAndTime(facts, 'held', voice),
    ...(isBlank(facts.languages) ? [] : [labelled(texts.languages, sentence(written(facts.languages, language)), voice, left)]),
    ...people([facts.host, facts.guest], voice),
    ...(facts.exchange.length === 0 ? [] : [heading(texts.exchange, voice)]),
    ...facts.exchange.flatMap((exchange, index) => subject(exchange, index, voice)),
    ...figures(facts.figures, voice),
    ...(facts.promises.length === 0 ? [] : [heading(texts.promises, voice), promiseTable(facts.promises, voice)]),
    ...evaluation(facts, voice),
    { type: 'signature', closing: [], signatory: noteTaker(facts, voice) },
    { type: 'spacer', millimetres: 6 },
    ...(facts.recordedOn === '' ? [] : [labelled(texts.recordedOn, sentence([run(formatDate(facts.recordedOn, language, 'long'), language)]), voice, left)]),
    ...(facts.distribution.length === 0 ? [] : [
      paragraph(bold(joined([word(texts.distribution, voice), ':'], language)), { ...left, keepNext: true }),
      { type: 'list', marker: 'number', items: facts.distribution.map((receiver) => sentence(written(receiver, language))) } satisfies Block,
    ]),
  ]
}
